extension Migration {
  /// The field book: plans beside cycles, parts of beds, harvests told in full, soil, work, water and inputs.
  static let schema2 = Migration(
    name: "2 field book",
    statements: [
      schema2Cleared, schema2Columns, schema2Growth, schema2Plans, schema2Soil, schema2Means, schema2Moves,
      schema2Guards,
      schema2History, schema2Views,
    ].joined(separator: "\n"))
}

/// Tables that gain columns lose for a moment what lists their columns.
private let schema2Cleared = ["plot", "crop", "unit", "unit_name", "unit_weight", "cycle", "harvest"].flatMap { table in
  ["insert", "update", "delete"].map { "DROP TRIGGER \(table)_history_\($0);" }
}.joined(separator: "\n")

/// What known tables hold more.
private let schema2Columns = """
  ALTER TABLE plot ADD COLUMN gross_area INTEGER CHECK (gross_area > 0 AND (area IS NULL OR gross_area >= area));
  ALTER TABLE crop ADD COLUMN perennial INTEGER CHECK (perennial IN (0, 1));
  ALTER TABLE crop ADD COLUMN days_min INTEGER CHECK (days_min > 0);
  ALTER TABLE crop ADD COLUMN days_typical INTEGER CHECK (days_typical > 0);
  ALTER TABLE crop ADD COLUMN days_max INTEGER CHECK (days_max > 0);
  ALTER TABLE crop ADD COLUMN harvest_weeks INTEGER CHECK (harvest_weeks > 0);
  ALTER TABLE crop ADD COLUMN low_yield INTEGER CHECK (low_yield > 0);
  ALTER TABLE crop ADD COLUMN typical_yield INTEGER CHECK (typical_yield > 0);
  ALTER TABLE unit_weight ADD COLUMN place TEXT;
  ALTER TABLE cycle ADD COLUMN sown TEXT CHECK (sown IS date(sown) AND (sown IS NULL OR sown <= started));
  ALTER TABLE cycle ADD COLUMN plants INTEGER CHECK (plants > 0);
  ALTER TABLE cycle ADD COLUMN part TEXT;
  ALTER TABLE cycle ADD COLUMN grouping TEXT;
  ALTER TABLE cycle ADD COLUMN grouping_key TEXT CHECK ((grouping IS NULL) = (grouping_key IS NULL));
  ALTER TABLE cycle ADD COLUMN cause TEXT CHECK (cause IS NULL OR outcome = 'failed');
  ALTER TABLE cycle ADD COLUMN accepted TEXT;
  CREATE INDEX cycle_by_group ON cycle (grouping_key) WHERE grouping_key IS NOT NULL;
  ALTER TABLE harvest ADD COLUMN count INTEGER CHECK (count > 0);
  ALTER TABLE harvest ADD COLUMN count_unit_id INTEGER REFERENCES unit (id)
    CHECK ((count_unit_id IS NULL) = (count IS NULL));
  ALTER TABLE harvest ADD COLUMN grade TEXT;
  ALTER TABLE harvest ADD COLUMN cause TEXT CHECK (cause IS NULL OR destination IS 'lost');
  ALTER TABLE harvest ADD COLUMN amount INTEGER CHECK (amount >= 0 AND (amount IS NULL OR destination IS 'sold'));
  ALTER TABLE harvest ADD COLUMN pick_id INTEGER CHECK (pick_id > 0);
  ALTER TABLE harvest ADD COLUMN accepted TEXT;
  CREATE INDEX harvest_by_pick ON harvest (pick_id) WHERE pick_id IS NOT NULL;
  """

/// What is meant to stand. A plan and the cycle that it became have the same key and the same code.
private let schema2Plans = """
  CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    plot_id INTEGER NOT NULL REFERENCES plot (id),
    crop_id INTEGER NOT NULL REFERENCES crop (id),
    variety_id INTEGER REFERENCES variety (id),
    area INTEGER CHECK (area > 0),
    part TEXT,
    plants INTEGER CHECK (plants > 0),
    sow TEXT CHECK (sow IS date(sow)),
    stand TEXT NOT NULL CHECK (stand IS date(stand)),
    first_harvest TEXT CHECK (first_harvest IS date(first_harvest)),
    last_harvest TEXT CHECK (last_harvest IS date(last_harvest)),
    expected INTEGER CHECK (expected > 0),
    sown TEXT CHECK (sown IS date(sown)),
    series TEXT,
    grouping TEXT,
    grouping_key TEXT,
    dropped TEXT CHECK (dropped IS date(dropped)),
    drop_reason TEXT,
    accepted TEXT,
    CHECK (sow IS NULL OR sow <= stand),
    CHECK (first_harvest IS NULL OR first_harvest >= stand),
    CHECK (last_harvest IS NULL OR last_harvest >= ifnull(first_harvest, stand)),
    CHECK ((grouping IS NULL) = (grouping_key IS NULL)),
    CHECK ((dropped IS NULL) = (drop_reason IS NULL))
  ) STRICT;
  CREATE INDEX plan_by_plot ON plan (plot_id, stand);
  CREATE INDEX plan_by_crop ON plan (crop_id);
  CREATE INDEX plan_by_variety ON plan (variety_id) WHERE variety_id IS NOT NULL;
  CREATE INDEX plan_by_group ON plan (grouping_key) WHERE grouping_key IS NOT NULL;
  """

/// What laboratories found in the soil of a plot: millionths of a gram per gram, in thousandths (µg/kg).
private let schema2Soil = """
  CREATE TABLE soil_test (
    id INTEGER PRIMARY KEY,
    plot_id INTEGER NOT NULL REFERENCES plot (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    laboratory TEXT,
    element TEXT NOT NULL CHECK (element IN (
      'lead', 'cadmium', 'zinc', 'copper', 'arsenic', 'mercury', 'nickel', 'chromium')),
    content INTEGER NOT NULL CHECK (content >= 0),
    note TEXT
  ) STRICT;
  CREATE UNIQUE INDEX soil_test_by_plot ON soil_test (plot_id, element, day, ifnull(laboratory, ''));
  """

/// What went into the ground besides plants: hours, water, inputs; and the waste that was kept out of the bin. A record is about a site, a plot of it, or a cycle on that plot.
private let schema2Means = """
  CREATE TABLE work (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (day IS date(day)),
    site_id INTEGER NOT NULL REFERENCES site (id),
    plot_id INTEGER REFERENCES plot (id),
    cycle_id INTEGER REFERENCES cycle (id),
    kind TEXT NOT NULL CHECK (kind IN ('paid', 'volunteer')),
    people INTEGER NOT NULL CHECK (people > 0),
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    task TEXT,
    note TEXT,
    reference TEXT,
    void_reason TEXT,
    CHECK (cycle_id IS NULL OR plot_id IS NOT NULL)
  ) STRICT;
  CREATE INDEX work_by_day ON work (day, site_id);
  CREATE INDEX work_by_site ON work (site_id);
  CREATE INDEX work_by_plot ON work (plot_id) WHERE plot_id IS NOT NULL;
  CREATE INDEX work_by_cycle ON work (cycle_id) WHERE cycle_id IS NOT NULL;
  CREATE UNIQUE INDEX work_by_reference ON work (reference) WHERE reference IS NOT NULL;
  CREATE TABLE supply (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (day IS date(day)),
    site_id INTEGER NOT NULL REFERENCES site (id),
    plot_id INTEGER REFERENCES plot (id),
    cycle_id INTEGER REFERENCES cycle (id),
    kind TEXT NOT NULL CHECK (kind IN (
      'water', 'compost', 'manure', 'mulch', 'substrate', 'fertiliser', 'treatment', 'seed', 'plants',
      'waste-diverted', 'other')),
    product TEXT,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    unit TEXT NOT NULL,
    grams INTEGER CHECK (grams > 0),
    millilitres INTEGER CHECK (millilitres > 0),
    note TEXT,
    reference TEXT,
    void_reason TEXT,
    CHECK (cycle_id IS NULL OR plot_id IS NOT NULL),
    CHECK (kind <> 'water' OR millilitres IS NOT NULL),
    CHECK (kind <> 'waste-diverted' OR grams IS NOT NULL)
  ) STRICT;
  CREATE INDEX supply_by_day ON supply (day, site_id);
  CREATE INDEX supply_by_site ON supply (site_id);
  CREATE INDEX supply_by_plot ON supply (plot_id) WHERE plot_id IS NOT NULL;
  CREATE INDEX supply_by_cycle ON supply (cycle_id) WHERE cycle_id IS NOT NULL;
  CREATE UNIQUE INDEX supply_by_reference ON supply (reference) WHERE reference IS NOT NULL;
  CREATE TABLE meter (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    site_id INTEGER NOT NULL REFERENCES site (id),
    plot_id INTEGER REFERENCES plot (id),
    retired TEXT CHECK (retired IS date(retired))
  ) STRICT;
  CREATE INDEX meter_by_site ON meter (site_id);
  CREATE INDEX meter_by_plot ON meter (plot_id) WHERE plot_id IS NOT NULL;
  CREATE TABLE reading (
    id INTEGER PRIMARY KEY,
    meter_id INTEGER NOT NULL REFERENCES meter (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    litres INTEGER NOT NULL CHECK (litres >= 0),
    UNIQUE (meter_id, day)
  ) STRICT;
  """

/// What was done on a plot or for a cycle goes along when that moves.
private let schema2Moves = """
  CREATE TRIGGER cycle_moves AFTER UPDATE OF plot_id ON cycle WHEN NEW.plot_id <> OLD.plot_id BEGIN
    UPDATE work SET plot_id = NEW.plot_id, site_id = (SELECT site_id FROM plot WHERE id = NEW.plot_id)
    WHERE cycle_id = NEW.id AND plot_id <> NEW.plot_id;
    UPDATE supply SET plot_id = NEW.plot_id, site_id = (SELECT site_id FROM plot WHERE id = NEW.plot_id)
    WHERE cycle_id = NEW.id AND plot_id <> NEW.plot_id;
  END;
  CREATE TRIGGER plot_moves AFTER UPDATE OF site_id ON plot WHEN NEW.site_id <> OLD.site_id BEGIN
    UPDATE work SET site_id = NEW.site_id WHERE plot_id = NEW.id AND site_id <> NEW.site_id;
    UPDATE supply SET site_id = NEW.site_id WHERE plot_id = NEW.id AND site_id <> NEW.site_id;
    UPDATE meter SET site_id = NEW.site_id WHERE plot_id = NEW.id AND site_id <> NEW.site_id;
  END;
  """

/// A code names one plan or cycle, unless they are the plan and the cycle that it became.
private let schema2Guards = ["plan": "cycle", "cycle": "plan"].sorted { $0.key < $1.key }.flatMap { table, other in
  ["INSERT", "UPDATE OF code_key"].map { event in
    """
    CREATE TRIGGER \(table)_own_code_\(event.prefix(6).lowercased()) BEFORE \(event) ON \(table) BEGIN
      SELECT RAISE(ABORT, 'cultiver: a code names one plan or cycle') WHERE EXISTS (
        SELECT 1 FROM \(other) WHERE code_key = NEW.code_key AND id <> NEW.id);
    END;
    """
  }
}.joined(separator: "\n")

private let schema2History: String = [
  historyTriggers(
    "plot", ["site_id", "code", "code_key", "name", "area", "length", "width", "kind", "retired", "gross_area"]),
  historyTriggers(
    "crop",
    [
      "code", "code_key", "name", "name_en", "family", "category", "high_yield", "perennial", "days_min",
      "days_typical", "days_max", "harvest_weeks", "low_yield", "typical_yield",
    ]),
  historyTriggers("unit", ["code", "name", "name_en", "grams"]),
  historyTriggers("unit_name", ["unit_id", "name_key"]),
  historyTriggers("unit_weight", ["crop_id", "variety_id", "unit_id", "grams", "valid_from", "weighed", "place"]),
  historyTriggers(
    "cycle",
    [
      "code", "code_key", "plot_id", "crop_id", "variety_id", "area", "started", "ended", "outcome", "reason",
      "expected", "inferred", "sown", "plants", "part", "grouping", "grouping_key", "cause", "accepted",
    ]),
  historyTriggers(
    "harvest",
    [
      "day", "cycle_id", "variety_id", "quantity", "unit_id", "grams", "unit_weight_id", "destination", "note",
      "reference", "void_reason", "action_id", "count", "count_unit_id", "grade", "cause", "amount", "pick_id",
      "accepted",
    ], insertedWhere: "open_action IS NOT NEW.action_id", andThen: addToTotals),
  historyTriggers(
    "plan",
    [
      "code", "code_key", "plot_id", "crop_id", "variety_id", "area", "part", "plants", "sow", "stand",
      "first_harvest", "last_harvest", "expected", "sown", "series", "grouping", "grouping_key", "dropped",
      "drop_reason", "accepted",
    ]),
  historyTriggers("soil_test", ["plot_id", "day", "laboratory", "element", "content", "note"]),
  historyTriggers(
    "work",
    [
      "day", "site_id", "plot_id", "cycle_id", "kind", "people", "minutes", "task", "note", "reference",
      "void_reason",
    ]),
  historyTriggers(
    "supply",
    [
      "day", "site_id", "plot_id", "cycle_id", "kind", "product", "quantity", "unit", "grams", "millilitres", "note",
      "reference", "void_reason",
    ]),
  historyTriggers("meter", ["code", "code_key", "site_id", "plot_id", "retired"]),
  historyTriggers("reading", ["meter_id", "day", "litres"]),
].joined(separator: "\n")
