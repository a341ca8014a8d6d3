/// What other tools read of the label: codes and names instead of keys, euros instead of cents.
let schema5Views = """
  CREATE VIEW obstacles AS
  SELECT
    obstacle.code AS obstacle, obstacle.kind, ifnull(obstacle_kind.name, obstacle.kind) AS kind_name,
    ifnull(site.code, own.code) AS site, plot.code AS plot, venture.code AS venture,
    organisation.code AS authority, obstacle.opened, obstacle.ended, obstacle.outcome, obstacle.conclusion,
    obstacle.note, (SELECT count(*) FROM obstacle_step WHERE obstacle_id = obstacle.id) AS steps
  FROM obstacle
  LEFT JOIN obstacle_kind ON obstacle_kind.code = obstacle.kind
  LEFT JOIN site ON site.id = obstacle.site_id
  LEFT JOIN plot ON plot.id = obstacle.plot_id
  LEFT JOIN site AS own ON own.id = plot.site_id
  LEFT JOIN venture ON venture.id = obstacle.venture_id
  LEFT JOIN organisation ON organisation.id = obstacle.organisation_id;
  CREATE VIEW fundings AS
  SELECT
    funding.code AS funding, venture.code AS venture, organisation.code AS source, funding.kind, funding.purpose,
    stage.code AS stage, funding.asked_on, funding.asked / 100.0 AS asked_euros, funding.granted_on,
    funding.granted / 100.0 AS granted_euros, funding.refused_on, funding.closed_on, funding.until,
    (SELECT ifnull(sum(paid), 0) / 100.0 FROM instalment WHERE funding_id = funding.id) AS paid_euros,
    funding.conclusion, funding.note, funding.accepted
  FROM funding
  LEFT JOIN venture ON venture.id = funding.venture_id
  LEFT JOIN organisation ON organisation.id = funding.organisation_id
  LEFT JOIN stage ON stage.id = funding.stage_id;
  CREATE VIEW instalments AS
  SELECT
    funding.code AS funding, instalment.number, instalment.due, instalment.amount / 100.0 AS euros,
    instalment.paid_on, instalment.paid / 100.0 AS paid_euros, instalment.note
  FROM instalment JOIN funding ON funding.id = instalment.funding_id;
  CREATE VIEW partners AS
  SELECT
    partnership.code AS partnership, partnership.kind, partnership.from_day, partnership.to_day,
    venture.code AS venture, organisation.code AS organisation, ifnull(venture.name, organisation.name) AS name,
    partnership_party.brings, partnership_party.amount / 100.0 AS euros,
    partnership_party.in_kind / 100.0 AS in_kind_euros, partnership.note
  FROM partnership
  LEFT JOIN partnership_party ON partnership_party.partnership_id = partnership.id
  LEFT JOIN venture ON venture.id = partnership_party.venture_id
  LEFT JOIN organisation ON organisation.id = partnership_party.organisation_id;
  """
