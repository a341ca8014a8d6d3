extension Migration {
  /// The first schema: ground, people, crops, cycles, harvests, their history and what other tools read.
  static let schema1 = Migration(
    name: "1 notebook",
    statements: [
      schema1Notebook, schema1Ground, schema1Crops, schema1Harvests, schema1Guards, schema1History, schema1Views,
    ].joined(separator: "\n"))
}

/// The notebook itself, its running numbers, and who did what.
private let schema1Notebook = """
  CREATE TABLE notebook (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 1048575),
    uuid TEXT NOT NULL CHECK (length(uuid) = 32),
    open_action INTEGER REFERENCES action (id)
  ) STRICT;
  CREATE TABLE counter (
    entity TEXT PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last BETWEEN 0 AND 4294967295)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at)),
    who TEXT NOT NULL,
    line TEXT NOT NULL,
    first_harvest INTEGER NOT NULL,
    last_harvest INTEGER,
    undoes INTEGER REFERENCES action (id)
  ) STRICT;
  CREATE INDEX action_by_undone ON action (undoes) WHERE undoes IS NOT NULL;
  CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    action_id INTEGER NOT NULL REFERENCES action (id),
    entity TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
  ) STRICT;
  CREATE INDEX change_by_action ON change (action_id);
  CREATE INDEX change_by_row ON change (entity, row_id);
  """

/// Places and who holds them.
private let schema1Ground = """
  CREATE TABLE commune (
    id INTEGER PRIMARY KEY,
    insee TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL
  ) STRICT;
  CREATE TABLE site (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    commune_id INTEGER NOT NULL REFERENCES commune (id),
    address TEXT,
    latitude INTEGER CHECK (latitude BETWEEN -90000000 AND 90000000),
    longitude INTEGER CHECK (longitude BETWEEN -180000000 AND 180000000),
    retired TEXT CHECK (retired IS date(retired))
  ) STRICT;
  CREATE TABLE plot (
    id INTEGER PRIMARY KEY,
    site_id INTEGER NOT NULL REFERENCES site (id),
    code TEXT NOT NULL,
    code_key TEXT NOT NULL,
    name TEXT,
    area INTEGER CHECK (area > 0),
    length INTEGER CHECK (length > 0),
    width INTEGER CHECK (width > 0),
    kind TEXT NOT NULL DEFAULT 'open-ground' CHECK (kind IN (
      'open-ground', 'raised-bed', 'greenhouse', 'rooftop', 'container', 'hydroponic', 'mushroom-house')),
    retired TEXT CHECK (retired IS date(retired)),
    UNIQUE (site_id, code_key)
  ) STRICT;
  CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL
  ) STRICT;
  CREATE TABLE title (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL
  ) STRICT;
  CREATE TABLE legal_form (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL
  ) STRICT;
  CREATE TABLE venture (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    legal_form TEXT,
    siret TEXT CHECK (siret GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    retired TEXT CHECK (retired IS date(retired))
  ) STRICT;
  CREATE TABLE venture_stage (
    id INTEGER PRIMARY KEY,
    venture_id INTEGER NOT NULL REFERENCES venture (id),
    stage_id INTEGER NOT NULL REFERENCES stage (id),
    since TEXT NOT NULL CHECK (since IS date(since)),
    UNIQUE (venture_id, since)
  ) STRICT;
  CREATE TABLE occupancy (
    id INTEGER PRIMARY KEY,
    plot_id INTEGER NOT NULL REFERENCES plot (id),
    venture_id INTEGER NOT NULL REFERENCES venture (id),
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    to_day TEXT CHECK (to_day IS date(to_day)),
    title TEXT,
    CHECK (to_day >= from_day)
  ) STRICT;
  CREATE INDEX occupancy_by_plot ON occupancy (plot_id, from_day);
  CREATE INDEX occupancy_by_venture ON occupancy (venture_id);
  """

/// The catalogue and what stands in the ground.
private let schema1Crops = """
  CREATE TABLE family (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    french TEXT NOT NULL,
    rotation_years INTEGER NOT NULL CHECK (rotation_years >= 0)
  ) STRICT;
  CREATE TABLE crop (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_en TEXT,
    family TEXT,
    category TEXT,
    high_yield INTEGER CHECK (high_yield > 0)
  ) STRICT;
  CREATE TABLE crop_name (
    id INTEGER PRIMARY KEY,
    crop_id INTEGER NOT NULL REFERENCES crop (id),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    UNIQUE (name_key, crop_id)
  ) STRICT;
  CREATE INDEX crop_name_by_crop ON crop_name (crop_id);
  CREATE TABLE variety (
    id INTEGER PRIMARY KEY,
    crop_id INTEGER NOT NULL REFERENCES crop (id),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    UNIQUE (crop_id, name_key)
  ) STRICT;
  CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    grams INTEGER CHECK ((grams IS NOT NULL) = (id <= 3))
  ) STRICT;
  CREATE TABLE unit_name (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    name_key TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE INDEX unit_name_by_unit ON unit_name (unit_id);
  CREATE TABLE unit_weight (
    id INTEGER PRIMARY KEY,
    crop_id INTEGER NOT NULL REFERENCES crop (id),
    variety_id INTEGER REFERENCES variety (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id) CHECK (unit_id > 3),
    grams INTEGER NOT NULL CHECK (grams > 0),
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    weighed INTEGER CHECK (weighed > 0)
  ) STRICT;
  CREATE UNIQUE INDEX unit_weight_by_crop
    ON unit_weight (crop_id, unit_id, ifnull(variety_id, 0), ifnull(valid_from, ''));
  CREATE INDEX unit_weight_by_variety ON unit_weight (variety_id);
  CREATE INDEX unit_weight_by_unit ON unit_weight (unit_id);
  CREATE TABLE cycle (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    plot_id INTEGER NOT NULL REFERENCES plot (id),
    crop_id INTEGER NOT NULL REFERENCES crop (id),
    variety_id INTEGER REFERENCES variety (id),
    area INTEGER CHECK (area > 0),
    started TEXT NOT NULL CHECK (started IS date(started)),
    ended TEXT CHECK (ended IS date(ended)),
    outcome TEXT CHECK (outcome IN ('finished', 'failed')),
    reason TEXT,
    expected INTEGER CHECK (expected > 0),
    inferred INTEGER NOT NULL DEFAULT 0 CHECK (inferred IN (0, 1)),
    CHECK (ended >= started),
    CHECK ((ended IS NULL) = (outcome IS NULL)),
    CHECK (reason IS NULL OR outcome = 'failed')
  ) STRICT;
  CREATE INDEX cycle_by_plot ON cycle (plot_id, started);
  CREATE INDEX cycle_by_crop ON cycle (crop_id);
  CREATE INDEX cycle_by_variety ON cycle (variety_id) WHERE variety_id IS NOT NULL;
  CREATE INDEX cycle_by_day ON cycle (started, ended);
  """

/// What was taken from the ground, and the sums that reports begin with.
private let schema1Harvests = """
  CREATE TABLE harvest (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (day IS date(day)),
    cycle_id INTEGER NOT NULL REFERENCES cycle (id),
    variety_id INTEGER REFERENCES variety (id),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    grams INTEGER NOT NULL CHECK (grams > 0),
    unit_weight_id INTEGER REFERENCES unit_weight (id),
    destination TEXT CHECK (destination IN ('sold', 'given', 'self-consumed', 'processed', 'seed', 'lost')),
    note TEXT,
    reference TEXT,
    void_reason TEXT,
    action_id INTEGER NOT NULL REFERENCES action (id)
  ) STRICT;
  CREATE INDEX harvest_by_cycle ON harvest (cycle_id, day, variety_id, destination, unit_id, grams, void_reason);
  CREATE UNIQUE INDEX harvest_by_reference ON harvest (reference) WHERE reference IS NOT NULL;
  CREATE TABLE none (
    id INTEGER PRIMARY KEY,
    plot_id INTEGER NOT NULL REFERENCES plot (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    UNIQUE (plot_id, day)
  ) STRICT;
  CREATE TABLE cycle_month (
    cycle_id INTEGER NOT NULL,
    month TEXT NOT NULL,
    harvests INTEGER NOT NULL CHECK (harvests >= 0),
    grams INTEGER NOT NULL CHECK (grams >= 0),
    lost INTEGER NOT NULL CHECK (lost >= 0),
    estimated INTEGER NOT NULL CHECK (estimated >= 0),
    PRIMARY KEY (cycle_id, month)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX cycle_month_by_month ON cycle_month (month);
  CREATE TRIGGER harvest_total_delete AFTER DELETE ON harvest WHEN OLD.void_reason IS NULL BEGIN
    UPDATE cycle_month SET
      harvests = harvests - 1, grams = grams - OLD.grams, lost = lost - iif(OLD.destination = 'lost', OLD.grams, 0),
      estimated = estimated - iif(OLD.unit_id > 3, OLD.grams, 0)
    WHERE cycle_id = OLD.cycle_id AND month = substr(OLD.day, 1, 7);
    DELETE FROM cycle_month WHERE cycle_id = OLD.cycle_id AND month = substr(OLD.day, 1, 7) AND harvests = 0;
  END;
  CREATE TRIGGER harvest_total_update
  AFTER UPDATE OF day, cycle_id, unit_id, grams, destination, void_reason ON harvest BEGIN
    UPDATE cycle_month SET
      harvests = harvests - 1, grams = grams - OLD.grams, lost = lost - iif(OLD.destination = 'lost', OLD.grams, 0),
      estimated = estimated - iif(OLD.unit_id > 3, OLD.grams, 0)
    WHERE OLD.void_reason IS NULL AND cycle_id = OLD.cycle_id AND month = substr(OLD.day, 1, 7);
    DELETE FROM cycle_month WHERE cycle_id = OLD.cycle_id AND month = substr(OLD.day, 1, 7) AND harvests = 0;
    INSERT INTO cycle_month (cycle_id, month, harvests, grams, lost, estimated)
    SELECT
      NEW.cycle_id, substr(NEW.day, 1, 7), 1, NEW.grams, iif(NEW.destination = 'lost', NEW.grams, 0),
      iif(NEW.unit_id > 3, NEW.grams, 0)
    WHERE NEW.void_reason IS NULL
    ON CONFLICT (cycle_id, month) DO UPDATE SET
      harvests = harvests + 1, grams = grams + excluded.grams, lost = lost + excluded.lost,
      estimated = estimated + excluded.estimated;
  END;
  """

/// What must hold between rows.
private let schema1Guards = """
  CREATE TRIGGER occupancy_one_holder_insert BEFORE INSERT ON occupancy BEGIN
    SELECT RAISE(ABORT, 'cultiver: a plot has one holder a day') WHERE EXISTS (
      SELECT 1 FROM occupancy AS other
      WHERE other.plot_id = NEW.plot_id AND other.from_day <= ifnull(NEW.to_day, '9999-12-31')
        AND ifnull(other.to_day, '9999-12-31') >= NEW.from_day);
  END;
  CREATE TRIGGER occupancy_one_holder_update BEFORE UPDATE ON occupancy BEGIN
    SELECT RAISE(ABORT, 'cultiver: a plot has one holder a day') WHERE EXISTS (
      SELECT 1 FROM occupancy AS other
      WHERE other.id <> NEW.id AND other.plot_id = NEW.plot_id
        AND other.from_day <= ifnull(NEW.to_day, '9999-12-31')
        AND ifnull(other.to_day, '9999-12-31') >= NEW.from_day);
  END;
  """
