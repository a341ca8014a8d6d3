extension Migration {
  /// What ventures let be told of them.
  static let schema8 = Migration(
    name: "8 consents",
    statements: [
      schema8Consents,
      historyTriggers("consent", ["venture_id", "field", "from_day", "to_day", "given_by", "evidence"]),
      schema8Views,
    ].joined(separator: "\n"))
}

/// A consent is for one thing and from one day on; one that was withdrawn keeps the days for which it was given.
private let schema8Consents = """
  CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    venture_id INTEGER NOT NULL REFERENCES venture (id),
    field TEXT NOT NULL CHECK (field IN ('name', 'location', 'production', 'area', 'destination')),
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    to_day TEXT CHECK (to_day IS date(to_day)),
    given_by TEXT,
    evidence TEXT,
    CHECK (to_day >= from_day),
    UNIQUE (venture_id, field, from_day)
  ) STRICT;
  """

private let schema8Views = """
  CREATE VIEW consents AS
  SELECT
    venture.code AS venture, consent.field, consent.from_day, consent.to_day, consent.given_by, consent.evidence
  FROM consent JOIN venture ON venture.id = consent.venture_id;
  """
