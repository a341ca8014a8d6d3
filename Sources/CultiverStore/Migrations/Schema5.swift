extension Migration {
  /// The label: organisations, obstacles, funding and partnerships.
  static let schema5 = Migration(
    name: "5 label",
    statements: [
      schema5Organisations, schema5Obstacles, schema5Funding, schema5Partnerships, schema5History, schema5Views,
    ].joined(separator: "\n"))
}

/// Whoever matters to the ventures and is none.
private let schema5Organisations = """
  CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN (
      'incubator', 'federation', 'landowner', 'funder', 'partner', 'company', 'network', 'institution', 'authority')),
    siret TEXT CHECK (siret GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    commune_id INTEGER REFERENCES commune (id),
    note TEXT,
    retired TEXT CHECK (retired IS date(retired))
  ) STRICT;
  """

/// What ventures and organisations do together, and what each brings.
private let schema5Partnerships = """
  CREATE TABLE partnership (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN (
      'supply', 'outlet', 'land', 'training', 'equipment', 'research', 'mutual-aid', 'patronage', 'other')),
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    to_day TEXT CHECK (to_day IS date(to_day)),
    note TEXT,
    CHECK (to_day >= from_day)
  ) STRICT;
  CREATE TABLE partnership_party (
    id INTEGER PRIMARY KEY,
    partnership_id INTEGER NOT NULL REFERENCES partnership (id),
    venture_id INTEGER REFERENCES venture (id),
    organisation_id INTEGER REFERENCES organisation (id),
    brings TEXT,
    amount INTEGER CHECK (amount > 0),
    in_kind INTEGER CHECK (in_kind > 0),
    CHECK ((venture_id IS NULL) <> (organisation_id IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX partnership_party_by_partnership
    ON partnership_party (partnership_id, ifnull(venture_id, 0), ifnull(organisation_id, 0));
  CREATE INDEX partnership_party_by_venture ON partnership_party (venture_id) WHERE venture_id IS NOT NULL;
  CREATE INDEX partnership_party_by_organisation ON partnership_party (organisation_id)
    WHERE organisation_id IS NOT NULL;
  """

private let schema5History: String = [
  historyTriggers("organisation", ["code", "code_key", "name", "kind", "siret", "commune_id", "note", "retired"]),
  historyTriggers(
    "obstacle",
    [
      "code", "code_key", "kind", "site_id", "plot_id", "venture_id", "organisation_id", "opened", "ended", "outcome",
      "conclusion", "note",
    ]),
  historyTriggers("obstacle_step", ["obstacle_id", "day", "step"]),
  historyTriggers(
    "funding",
    [
      "code", "code_key", "venture_id", "organisation_id", "kind", "purpose", "stage_id", "asked_on", "asked",
      "granted_on", "granted", "refused_on", "closed_on", "until", "conclusion", "note", "accepted",
    ]),
  historyTriggers("funding_plot", ["funding_id", "plot_id"]),
  historyTriggers("instalment", ["funding_id", "number", "due", "amount", "paid_on", "paid", "note"]),
  historyTriggers(
    "funding_condition",
    [
      "funding_id", "number", "kind", "target", "unit", "words", "site_id", "plot_id", "until", "settled_on",
      "outcome", "note",
    ]),
  historyTriggers("partnership", ["code", "code_key", "kind", "from_day", "to_day", "note"]),
  historyTriggers(
    "partnership_party", ["partnership_id", "venture_id", "organisation_id", "brings", "amount", "in_kind"]),
].joined(separator: "\n")
