extension Migration {
  /// What indicators come from and harvests do not tell: activities held for people, money received and spent, and results that were counted elsewhere.
  static let schema6 = Migration(
    name: "6 activities and accounts",
    statements: [schema6Activities, schema6Accounts, schema6Results, schema6History, schema6Views]
      .joined(separator: "\n"))
}

private let schema6Activities = """
  CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (day IS date(day)),
    site_id INTEGER REFERENCES site (id),
    venture_id INTEGER REFERENCES venture (id),
    kind TEXT NOT NULL CHECK (kind IN ('training', 'workshop', 'visit', 'worksite', 'event', 'other')),
    subject TEXT,
    minutes INTEGER CHECK (minutes > 0),
    attendances INTEGER NOT NULL CHECK (attendances >= 0),
    newcomers INTEGER CHECK (newcomers BETWEEN 0 AND attendances),
    local INTEGER CHECK (local BETWEEN 0 AND attendances),
    evidence TEXT,
    note TEXT,
    reference TEXT,
    void_reason TEXT,
    CHECK (site_id IS NOT NULL OR venture_id IS NOT NULL)
  ) STRICT;
  CREATE INDEX activity_by_day ON activity (day);
  CREATE INDEX activity_by_site ON activity (site_id) WHERE site_id IS NOT NULL;
  CREATE INDEX activity_by_venture ON activity (venture_id) WHERE venture_id IS NOT NULL;
  CREATE UNIQUE INDEX activity_by_reference ON activity (reference) WHERE reference IS NOT NULL;
  """

/// Amounts in cents.
private let schema6Accounts = """
  CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (day IS date(day)),
    venture_id INTEGER NOT NULL REFERENCES venture (id),
    kind TEXT NOT NULL CHECK (kind IN ('produce', 'services', 'subsidy', 'other', 'cost')),
    amount INTEGER NOT NULL CHECK (amount > 0),
    subject TEXT,
    evidence TEXT,
    note TEXT,
    reference TEXT,
    void_reason TEXT
  ) STRICT;
  CREATE INDEX account_by_day ON account (day);
  CREATE INDEX account_by_venture ON account (venture_id);
  CREATE UNIQUE INDEX account_by_reference ON account (reference) WHERE reference IS NOT NULL;
  """

/// Values in the last decimal of the indicator's unit: grams, dm², millilitres, cents, hundredths …
private let schema6Results = """
  CREATE TABLE result (
    id INTEGER PRIMARY KEY,
    indicator TEXT NOT NULL CHECK (indicator IN (
      'PROD_KG', 'YIELD_M2', 'CULT_M2', 'CULT_SHARE', 'YIELD_INDEX', 'CROPS_N', 'WATER_L', 'WATER_KG', 'RAIN_L',
      'COMPOST_IN', 'COMPOST_OUT', 'HOURS_VOL', 'HOURS_KG', 'ETP', 'AREA_ETP', 'INSERTION', 'TRAINED', 'REACH',
      'QPV_SHARE', 'DEST_SOLD', 'DEST_GIVEN', 'DEST_SELF', 'DEST_LOST', 'REVENUE', 'VALUE', 'EUR_M2', 'SELF_FUND',
      'SOIL_OK')),
    site_id INTEGER REFERENCES site (id),
    venture_id INTEGER REFERENCES venture (id),
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    to_day TEXT NOT NULL CHECK (to_day IS date(to_day)),
    value INTEGER NOT NULL CHECK (value >= 0),
    counter TEXT,
    evidence TEXT NOT NULL,
    note TEXT,
    reference TEXT,
    void_reason TEXT,
    CHECK (to_day >= from_day),
    CHECK (site_id IS NULL OR venture_id IS NULL)
  ) STRICT;
  CREATE INDEX result_by_indicator ON result (indicator, from_day);
  CREATE INDEX result_by_site ON result (site_id) WHERE site_id IS NOT NULL;
  CREATE INDEX result_by_venture ON result (venture_id) WHERE venture_id IS NOT NULL;
  CREATE UNIQUE INDEX result_by_reference ON result (reference) WHERE reference IS NOT NULL;
  """

private let schema6History: String = [
  historyTriggers(
    "activity",
    [
      "day", "site_id", "venture_id", "kind", "subject", "minutes", "attendances", "newcomers", "local", "evidence",
      "note", "reference", "void_reason",
    ]),
  historyTriggers(
    "account",
    [
      "day", "venture_id", "kind", "amount", "subject", "evidence", "note", "reference", "void_reason",
    ]),
  historyTriggers(
    "result",
    [
      "indicator", "site_id", "venture_id", "from_day", "to_day", "value", "counter", "evidence", "note",
      "reference", "void_reason",
    ]),
].joined(separator: "\n")

/// What other tools read: codes instead of keys, hours and euros, voided rows left out.
private let schema6Views = """
  CREATE VIEW activities AS
  SELECT
    activity.id & 4294967295 AS number, activity.day AS date, site.code AS site, venture.code AS venture,
    activity.kind, activity.subject, activity.minutes / 60.0 AS hours, activity.attendances, activity.newcomers,
    activity.local, activity.evidence, activity.note
  FROM activity
  LEFT JOIN site ON site.id = activity.site_id
  LEFT JOIN venture ON venture.id = activity.venture_id
  WHERE activity.void_reason IS NULL;
  CREATE VIEW accounts AS
  SELECT
    account.id & 4294967295 AS number, account.day AS date, venture.code AS venture, account.kind,
    account.amount / 100.0 AS euros, account.subject, account.evidence, account.note
  FROM account
  JOIN venture ON venture.id = account.venture_id
  WHERE account.void_reason IS NULL;
  CREATE VIEW results AS
  SELECT
    result.id & 4294967295 AS number, result.indicator, site.code AS site, venture.code AS venture, result.from_day,
    result.to_day,
    CASE
      WHEN result.indicator IN ('PROD_KG', 'WATER_L', 'RAIN_L', 'COMPOST_OUT') THEN result.value / 1000.0
      WHEN result.indicator IN ('YIELD_M2', 'HOURS_KG') THEN result.value / 10000.0
      WHEN result.indicator IN ('CROPS_N', 'INSERTION', 'TRAINED', 'REACH') THEN result.value
      ELSE result.value / 100.0
    END AS value,
    result.counter, result.evidence, result.note
  FROM result
  LEFT JOIN site ON site.id = result.site_id
  LEFT JOIN venture ON venture.id = result.venture_id
  WHERE result.void_reason IS NULL;
  """
