extension Migration {
  /// Objectives: a plan over several years, with targets for its months, quarters and years.
  static let schema7 = Migration(
    name: "7 objectives", statements: [schema7Tables, schema7History, schema7Views].joined(separator: "\n"))
}

/// Values stand in the smallest part of the indicator's unit; periods as `2026`, `2026-Q2` or `2026-06`. Two targets of one length overlap only when they are of one period, which a key refuses.
private let schema7Tables = """
  CREATE TABLE objective (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    indicator TEXT NOT NULL,
    measure TEXT NOT NULL CHECK (measure IN ('per-period', 'since-start', 'level')),
    bound TEXT NOT NULL CHECK (bound IN ('at-least', 'at-most')),
    baseline INTEGER CHECK (baseline >= 0),
    baseline_period TEXT CHECK (
      baseline_period GLOB '[0-9][0-9][0-9][0-9]' OR baseline_period GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'
      OR (baseline_period || '-01') IS date(baseline_period || '-01')),
    from_day TEXT CHECK (from_day IS date(from_day)),
    funding_id INTEGER REFERENCES funding (id),
    venture_id INTEGER REFERENCES venture (id),
    site_id INTEGER REFERENCES site (id),
    counted_by TEXT,
    note TEXT,
    dropped TEXT CHECK (dropped IS date(dropped)),
    drop_reason TEXT,
    CHECK ((baseline IS NULL) = (baseline_period IS NULL)),
    CHECK ((dropped IS NULL) = (drop_reason IS NULL))
  ) STRICT;
  CREATE INDEX objective_by_funding ON objective (funding_id) WHERE funding_id IS NOT NULL;
  CREATE INDEX objective_by_venture ON objective (venture_id) WHERE venture_id IS NOT NULL;
  CREATE INDEX objective_by_site ON objective (site_id) WHERE site_id IS NOT NULL;
  CREATE TABLE objective_target (
    id INTEGER PRIMARY KEY,
    objective_id INTEGER NOT NULL REFERENCES objective (id),
    period TEXT NOT NULL CHECK (
      period GLOB '[0-9][0-9][0-9][0-9]' OR period GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'
      OR (period || '-01') IS date(period || '-01')),
    target INTEGER NOT NULL CHECK (target >= 0),
    note TEXT,
    UNIQUE (objective_id, period)
  ) STRICT;
  """

private let schema7History: String = [
  historyTriggers(
    "objective",
    [
      "code", "code_key", "title", "indicator", "measure", "bound", "baseline", "baseline_period", "from_day",
      "funding_id", "venture_id", "site_id", "counted_by", "note", "dropped", "drop_reason",
    ]),
  historyTriggers("objective_target", ["objective_id", "period", "target", "note"]),
].joined(separator: "\n")

/// What other tools read of objectives: codes instead of keys.
private let schema7Views = """
  CREATE VIEW objectives AS
  SELECT
    objective.code AS objective, objective.title, objective.indicator, objective.measure, objective.bound,
    objective.baseline, objective.baseline_period, objective.from_day, funding.code AS funding,
    venture.code AS venture, site.code AS site, objective.counted_by, objective.note, objective.dropped,
    objective.drop_reason
  FROM objective
  LEFT JOIN funding ON funding.id = objective.funding_id
  LEFT JOIN venture ON venture.id = objective.venture_id
  LEFT JOIN site ON site.id = objective.site_id;
  CREATE VIEW objective_targets AS
  SELECT objective.code AS objective, objective.indicator, objective_target.period, objective_target.target,
    objective_target.note
  FROM objective_target JOIN objective ON objective.id = objective_target.objective_id;
  """
