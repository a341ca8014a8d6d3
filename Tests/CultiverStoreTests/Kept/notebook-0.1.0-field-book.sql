PRAGMA application_id = 1131768948;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
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
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES action (id),
  entity TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT,
  after TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
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
  retired TEXT CHECK (retired IS date(retired)), gross_area INTEGER CHECK (gross_area > 0 AND (area IS NULL OR gross_area >= area)),
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
, perennial INTEGER CHECK (perennial IN (0, 1)), days_min INTEGER CHECK (days_min > 0), days_typical INTEGER CHECK (days_typical > 0), days_max INTEGER CHECK (days_max > 0), harvest_weeks INTEGER CHECK (harvest_weeks > 0), low_yield INTEGER CHECK (low_yield > 0), typical_yield INTEGER CHECK (typical_yield > 0)) STRICT;
CREATE TABLE crop_name (
  id INTEGER PRIMARY KEY,
  crop_id INTEGER NOT NULL REFERENCES crop (id),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  UNIQUE (name_key, crop_id)
) STRICT;
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
CREATE TABLE unit_weight (
  id INTEGER PRIMARY KEY,
  crop_id INTEGER NOT NULL REFERENCES crop (id),
  variety_id INTEGER REFERENCES variety (id),
  unit_id INTEGER NOT NULL REFERENCES unit (id) CHECK (unit_id > 3),
  grams INTEGER NOT NULL CHECK (grams > 0),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  weighed INTEGER CHECK (weighed > 0)
, place TEXT) STRICT;
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
  inferred INTEGER NOT NULL DEFAULT 0 CHECK (inferred IN (0, 1)), sown TEXT CHECK (sown IS date(sown) AND (sown IS NULL OR sown <= started)), plants INTEGER CHECK (plants > 0), part TEXT, grouping TEXT, grouping_key TEXT CHECK ((grouping IS NULL) = (grouping_key IS NULL)), cause TEXT CHECK (cause IS NULL OR outcome = 'failed'), accepted TEXT,
  CHECK (ended >= started),
  CHECK ((ended IS NULL) = (outcome IS NULL)),
  CHECK (reason IS NULL OR outcome = 'failed')
) STRICT;
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
, count INTEGER CHECK (count > 0), count_unit_id INTEGER REFERENCES unit (id)
  CHECK ((count_unit_id IS NULL) = (count IS NULL)), grade TEXT, cause TEXT CHECK (cause IS NULL OR destination IS 'lost'), amount INTEGER CHECK (amount >= 0 AND (amount IS NULL OR destination IS 'sold')), pick_id INTEGER CHECK (pick_id > 0), accepted TEXT) STRICT;
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
CREATE TABLE meter (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  code_key TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  plot_id INTEGER REFERENCES plot (id),
  retired TEXT CHECK (retired IS date(retired))
) STRICT;
CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  meter_id INTEGER NOT NULL REFERENCES meter (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  litres INTEGER NOT NULL CHECK (litres >= 0),
  UNIQUE (meter_id, day)
) STRICT;
INSERT INTO "action" VALUES (30064771073, '2026-06-21T00:00:01Z', 'Lina', 'ground', 1, 0, NULL);
INSERT INTO "action" VALUES (30064771074, '2026-06-21T00:00:02Z', 'Lina', 'add', 1, 1, NULL);
INSERT INTO "action" VALUES (30064771075, '2026-06-21T00:00:03Z', 'Lina', 'occupy', 2, 1, NULL);
INSERT INTO "action" VALUES (30064771076, '2026-06-21T00:00:04Z', 'Lina', 'import harvests', 2, 3, NULL);
INSERT INTO "action" VALUES (30064771077, '2026-06-21T00:00:05Z', 'Lina', 'means', 4, 3, NULL);
INSERT INTO "action" VALUES (30064771078, '2026-06-21T00:00:06Z', 'Lina', 'void', 4, 3, NULL);
INSERT INTO "action" VALUES (30064771079, '2026-06-21T00:00:07Z', 'Lina', 'undo', 4, 3, 30064771078);
INSERT INTO "change" VALUES (1, 30064771073, 'site', 30064771073, NULL, '{"code":"BDM","code_key":"bdm","name":"Ferme BDM","commune_id":13203,"address":null,"latitude":null,"longitude":null,"retired":null}');
INSERT INTO "change" VALUES (10, 30064771073, 'cycle', 30064771075, NULL, '{"code":"T2","code_key":"t2","plot_id":30064771074,"crop_id":1,"variety_id":null,"area":6000,"started":"2026-04-01","ended":"2026-06-30","outcome":"finished","reason":null,"expected":null,"inferred":0,"sown":null,"plants":null,"part":null,"grouping":null,"grouping_key":null,"cause":null,"accepted":null}');
INSERT INTO "change" VALUES (11, 30064771073, 'cycle', 30064771076, NULL, '{"code":"K1","code_key":"k1","plot_id":30064771075,"crop_id":3,"variety_id":null,"area":null,"started":"2026-03-15","ended":null,"outcome":null,"reason":null,"expected":null,"inferred":0,"sown":null,"plants":null,"part":null,"grouping":null,"grouping_key":null,"cause":null,"accepted":null}');
INSERT INTO "change" VALUES (12, 30064771074, 'variety', 30064771073, NULL, '{"crop_id":1,"name":"Roma","name_key":"roma"}');
INSERT INTO "change" VALUES (13, 30064771075, 'occupancy', 30064771073, NULL, '{"plot_id":30064771073,"venture_id":30064771073,"from_day":"2026-01-01","to_day":"2026-06-15","title":"bail-rural"}');
INSERT INTO "change" VALUES (14, 30064771075, 'occupancy', 30064771074, NULL, '{"plot_id":30064771074,"venture_id":30064771074,"from_day":"2026-02-01","to_day":null,"title":null}');
INSERT INTO "change" VALUES (15, 30064771075, 'venture_stage', 30064771073, NULL, '{"venture_id":30064771073,"stage_id":1,"since":"2025-09-01"}');
INSERT INTO "change" VALUES (16, 30064771075, 'unit', 30064771073, NULL, '{"code":"barquette","name":"barquette","name_en":"barquette","grams":null}');
INSERT INTO "change" VALUES (17, 30064771075, 'unit_name', 30064771073, NULL, '{"unit_id":30064771073,"name_key":"barquette"}');
INSERT INTO "change" VALUES (18, 30064771075, 'unit_weight', 30064771073, NULL, '{"crop_id":1,"variety_id":null,"unit_id":30064771073,"grams":300,"valid_from":null,"weighed":null,"place":null}');
INSERT INTO "change" VALUES (19, 30064771075, 'crop', 30064771073, NULL, '{"code":"amarante","code_key":"amarante","name":"Amarante","name_en":null,"family":null,"category":null,"high_yield":null,"perennial":null,"days_min":null,"days_typical":null,"days_max":null,"harvest_weeks":null,"low_yield":null,"typical_yield":null}');
INSERT INTO "change" VALUES (2, 30064771073, 'site', 30064771074, NULL, '{"code":"TDM","code_key":"tdm","name":"Ferme TDM","commune_id":13055,"address":null,"latitude":null,"longitude":null,"retired":null}');
INSERT INTO "change" VALUES (20, 30064771075, 'crop_name', 30064771073, NULL, '{"crop_id":30064771073,"name":"amarante","name_key":"amarante"}');
INSERT INTO "change" VALUES (21, 30064771075, 'none', 30064771073, NULL, '{"plot_id":30064771075,"day":"2026-06-20"}');
INSERT INTO "change" VALUES (22, 30064771075, 'plot', 30064771075, '{"site_id":30064771074,"code":"A1","code_key":"a1","name":null,"area":null,"length":null,"width":null,"kind":"open-ground","retired":null,"gross_area":null}', '{"site_id":30064771074,"code":"A1","code_key":"a1","name":null,"area":null,"length":null,"width":null,"kind":"open-ground","retired":"2026-07-01","gross_area":null}');
INSERT INTO "change" VALUES (23, 30064771075, 'plan', 30064771077, NULL, '{"code":"P1","code_key":"p1","plot_id":30064771074,"crop_id":5,"variety_id":null,"area":1000,"part":null,"plants":null,"sow":null,"stand":"2026-08-01","first_harvest":null,"last_harvest":null,"expected":null,"sown":null,"series":null,"grouping":null,"grouping_key":null,"dropped":null,"drop_reason":null,"accepted":null}');
INSERT INTO "change" VALUES (24, 30064771075, 'plan', 30064771078, NULL, '{"code":"G-1","code_key":"g-1","plot_id":30064771074,"crop_id":5,"variety_id":null,"area":1000,"part":null,"plants":null,"sow":null,"stand":"2026-08-01","first_harvest":null,"last_harvest":null,"expected":null,"sown":null,"series":null,"grouping":"G","grouping_key":"g","dropped":null,"drop_reason":null,"accepted":null}');
INSERT INTO "change" VALUES (25, 30064771075, 'plan', 30064771079, NULL, '{"code":"G-2","code_key":"g-2","plot_id":30064771074,"crop_id":5,"variety_id":null,"area":1000,"part":null,"plants":null,"sow":null,"stand":"2026-08-01","first_harvest":null,"last_harvest":null,"expected":null,"sown":null,"series":null,"grouping":"G","grouping_key":"g","dropped":null,"drop_reason":null,"accepted":null}');
INSERT INTO "change" VALUES (26, 30064771077, 'work', 30064771073, NULL, '{"day":"2026-05-20","site_id":30064771073,"plot_id":null,"cycle_id":null,"kind":"volunteer","people":3,"minutes":75,"task":null,"note":null,"reference":null,"void_reason":null}');
INSERT INTO "change" VALUES (27, 30064771077, 'supply', 30064771073, NULL, '{"day":"2026-05-20","site_id":30064771073,"plot_id":null,"cycle_id":null,"kind":"compost","product":null,"quantity":12500,"unit":"kg","grams":12500,"millilitres":null,"note":null,"reference":null,"void_reason":null}');
INSERT INTO "change" VALUES (28, 30064771077, 'work', 30064771074, NULL, '{"day":"2026-05-20","site_id":30064771073,"plot_id":30064771074,"cycle_id":null,"kind":"volunteer","people":3,"minutes":75,"task":null,"note":null,"reference":null,"void_reason":null}');
INSERT INTO "change" VALUES (29, 30064771077, 'supply', 30064771074, NULL, '{"day":"2026-05-20","site_id":30064771073,"plot_id":30064771074,"cycle_id":null,"kind":"compost","product":null,"quantity":12500,"unit":"kg","grams":12500,"millilitres":null,"note":null,"reference":null,"void_reason":null}');
INSERT INTO "change" VALUES (3, 30064771073, 'plot', 30064771073, NULL, '{"site_id":30064771073,"code":"A1","code_key":"a1","name":null,"area":12000,"length":null,"width":null,"kind":"open-ground","retired":null,"gross_area":null}');
INSERT INTO "change" VALUES (30, 30064771077, 'work', 30064771075, NULL, '{"day":"2026-05-20","site_id":30064771073,"plot_id":30064771073,"cycle_id":30064771074,"kind":"volunteer","people":3,"minutes":75,"task":null,"note":null,"reference":null,"void_reason":null}');
INSERT INTO "change" VALUES (31, 30064771077, 'supply', 30064771075, NULL, '{"day":"2026-05-20","site_id":30064771073,"plot_id":30064771073,"cycle_id":30064771074,"kind":"compost","product":null,"quantity":12500,"unit":"kg","grams":12500,"millilitres":null,"note":null,"reference":null,"void_reason":null}');
INSERT INTO "change" VALUES (32, 30064771077, 'meter', 30064771073, NULL, '{"code":"EAU","code_key":"eau","site_id":30064771073,"plot_id":30064771074,"retired":null}');
INSERT INTO "change" VALUES (33, 30064771077, 'reading', 30064771073, NULL, '{"meter_id":30064771073,"day":"2026-06-01","litres":100}');
INSERT INTO "change" VALUES (34, 30064771077, 'reading', 30064771074, NULL, '{"meter_id":30064771073,"day":"2026-06-10","litres":250}');
INSERT INTO "change" VALUES (35, 30064771078, 'harvest', 30064771074, '{"day":"2026-06-03","cycle_id":30064771073,"variety_id":null,"quantity":2000,"unit_id":30064771073,"grams":600,"unit_weight_id":30064771073,"destination":null,"note":null,"reference":"r1","void_reason":null,"action_id":30064771076,"count":null,"count_unit_id":null,"grade":null,"cause":null,"amount":null,"pick_id":null,"accepted":null}', '{"day":"2026-06-03","cycle_id":30064771073,"variety_id":null,"quantity":2000,"unit_id":30064771073,"grams":600,"unit_weight_id":30064771073,"destination":null,"note":null,"reference":"r1","void_reason":"deux fois","action_id":30064771076,"count":null,"count_unit_id":null,"grade":null,"cause":null,"amount":null,"pick_id":null,"accepted":null}');
INSERT INTO "change" VALUES (36, 30064771079, 'harvest', 30064771074, '{"day":"2026-06-03","cycle_id":30064771073,"variety_id":null,"quantity":2000,"unit_id":30064771073,"grams":600,"unit_weight_id":30064771073,"destination":null,"note":null,"reference":"r1","void_reason":"deux fois","action_id":30064771076,"count":null,"count_unit_id":null,"grade":null,"cause":null,"amount":null,"pick_id":null,"accepted":null}', '{"day":"2026-06-03","cycle_id":30064771073,"variety_id":null,"quantity":2000,"unit_id":30064771073,"grams":600,"unit_weight_id":30064771073,"destination":null,"note":null,"reference":"r1","void_reason":null,"action_id":30064771076,"count":null,"count_unit_id":null,"grade":null,"cause":null,"amount":null,"pick_id":null,"accepted":null}');
INSERT INTO "change" VALUES (4, 30064771073, 'plot', 30064771074, NULL, '{"site_id":30064771073,"code":"A2","code_key":"a2","name":null,"area":6000,"length":null,"width":null,"kind":"open-ground","retired":null,"gross_area":null}');
INSERT INTO "change" VALUES (5, 30064771073, 'plot', 30064771075, NULL, '{"site_id":30064771074,"code":"A1","code_key":"a1","name":null,"area":null,"length":null,"width":null,"kind":"open-ground","retired":null,"gross_area":null}');
INSERT INTO "change" VALUES (6, 30064771073, 'venture', 30064771073, NULL, '{"code":"VA","code_key":"va","name":"Les VA","legal_form":null,"siret":null,"retired":null}');
INSERT INTO "change" VALUES (7, 30064771073, 'venture', 30064771074, NULL, '{"code":"VB","code_key":"vb","name":"Les VB","legal_form":null,"siret":null,"retired":null}');
INSERT INTO "change" VALUES (8, 30064771073, 'cycle', 30064771073, NULL, '{"code":"T1","code_key":"t1","plot_id":30064771073,"crop_id":1,"variety_id":null,"area":12000,"started":"2026-03-01","ended":null,"outcome":null,"reason":null,"expected":null,"inferred":0,"sown":null,"plants":null,"part":null,"grouping":null,"grouping_key":null,"cause":null,"accepted":null}');
INSERT INTO "change" VALUES (9, 30064771073, 'cycle', 30064771074, NULL, '{"code":"L1","code_key":"l1","plot_id":30064771073,"crop_id":2,"variety_id":null,"area":2000,"started":"2026-02-01","ended":"2026-05-31","outcome":"finished","reason":null,"expected":null,"inferred":0,"sown":null,"plants":null,"part":null,"grouping":null,"grouping_key":null,"cause":null,"accepted":null}');
INSERT INTO "commune" VALUES (13055, '13055', 'Marseille', '');
INSERT INTO "commune" VALUES (13203, '13203', 'Marseille 3e Arrondissement', 'Belle de Mai|13003');
INSERT INTO "counter" VALUES ('action', 7);
INSERT INTO "counter" VALUES ('crop', 1);
INSERT INTO "counter" VALUES ('crop_name', 1);
INSERT INTO "counter" VALUES ('cycle', 7);
INSERT INTO "counter" VALUES ('harvest', 3);
INSERT INTO "counter" VALUES ('meter', 1);
INSERT INTO "counter" VALUES ('none', 1);
INSERT INTO "counter" VALUES ('occupancy', 2);
INSERT INTO "counter" VALUES ('plot', 3);
INSERT INTO "counter" VALUES ('reading', 2);
INSERT INTO "counter" VALUES ('site', 2);
INSERT INTO "counter" VALUES ('supply', 3);
INSERT INTO "counter" VALUES ('unit', 1);
INSERT INTO "counter" VALUES ('unit_name', 1);
INSERT INTO "counter" VALUES ('unit_weight', 1);
INSERT INTO "counter" VALUES ('variety', 1);
INSERT INTO "counter" VALUES ('venture', 2);
INSERT INTO "counter" VALUES ('venture_stage', 1);
INSERT INTO "counter" VALUES ('work', 3);
INSERT INTO "crop" VALUES (1, 'tomate', 'tomate', 'Tomate', 'Tomato', 'Solanaceae', 'légume', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "crop" VALUES (2, 'laitue', 'laitue', 'Laitue', 'Lettuce', 'Asteraceae', 'légume', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "crop" VALUES (3, 'chou-kale', 'chou-kale', 'Chou kale', 'Kale', 'Brassicaceae', 'légume', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "crop" VALUES (30064771073, 'amarante', 'amarante', 'Amarante', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "crop" VALUES (4, 'chou-pomme', 'chou-pomme', 'Chou pommé', 'Cabbage', 'Brassicaceae', 'légume', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "crop" VALUES (5, 'radis', 'radis', 'Radis', 'Radish', 'Brassicaceae', 'légume', 3000, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "crop_name" VALUES (1, 1, 'tomate', 'tomate');
INSERT INTO "crop_name" VALUES (10, 4, 'chou-pomme', 'chou pomme');
INSERT INTO "crop_name" VALUES (12, 4, 'Cabbage', 'cabbage');
INSERT INTO "crop_name" VALUES (13, 5, 'radis', 'radi');
INSERT INTO "crop_name" VALUES (15, 5, 'Radish', 'radish');
INSERT INTO "crop_name" VALUES (16, 1, 'pomme d''amour', 'pomme d''amour');
INSERT INTO "crop_name" VALUES (17, 3, 'chou', 'chou');
INSERT INTO "crop_name" VALUES (18, 4, 'chou', 'chou');
INSERT INTO "crop_name" VALUES (3, 1, 'Tomato', 'tomato');
INSERT INTO "crop_name" VALUES (30064771073, 30064771073, 'amarante', 'amarante');
INSERT INTO "crop_name" VALUES (4, 2, 'laitue', 'laitue');
INSERT INTO "crop_name" VALUES (6, 2, 'Lettuce', 'lettuce');
INSERT INTO "crop_name" VALUES (7, 3, 'chou-kale', 'chou kale');
INSERT INTO "crop_name" VALUES (9, 3, 'Kale', 'kale');
INSERT INTO "cycle" VALUES (30064771073, 'T1', 't1', 30064771073, 1, NULL, 12000, '2026-03-01', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "cycle" VALUES (30064771074, 'L1', 'l1', 30064771073, 2, NULL, 2000, '2026-02-01', '2026-05-31', 'finished', NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "cycle" VALUES (30064771075, 'T2', 't2', 30064771074, 1, NULL, 6000, '2026-04-01', '2026-06-30', 'finished', NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "cycle" VALUES (30064771076, 'K1', 'k1', 30064771075, 3, NULL, NULL, '2026-03-15', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "cycle_month" VALUES (30064771073, '2026-06', 2, 2100, 0, 600);
INSERT INTO "cycle_month" VALUES (30064771075, '2026-06', 1, 2000, 0, 0);
INSERT INTO "family" VALUES (1, 'Solanaceae', 'Solanacées', 4);
INSERT INTO "family" VALUES (2, 'Asteraceae', 'Astéracées', 0);
INSERT INTO "family" VALUES (3, 'Brassicaceae', 'Brassicacées', 3);
INSERT INTO "grdb_migrations" VALUES ('1 notebook');
INSERT INTO "grdb_migrations" VALUES ('2 field book');
INSERT INTO "harvest" VALUES (30064771073, '2026-06-02', 30064771073, 30064771073, 1500000, 1, 1500, NULL, 'sold', NULL, NULL, NULL, 30064771074, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "harvest" VALUES (30064771074, '2026-06-03', 30064771073, NULL, 2000, 30064771073, 600, 30064771073, NULL, NULL, 'r1', NULL, 30064771076, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "harvest" VALUES (30064771075, '2026-06-04', 30064771075, NULL, 2000000, 1, 2000, NULL, NULL, 'belles', NULL, NULL, 30064771076, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "legal_form" VALUES (1, 'scop', 'SCOP', 'Workers'' cooperative');
INSERT INTO "meter" VALUES (30064771073, 'EAU', 'eau', 30064771073, 30064771074, NULL);
INSERT INTO "none" VALUES (30064771073, 30064771075, '2026-06-20');
INSERT INTO "notebook" VALUES (1, 7, '5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e', NULL);
INSERT INTO "occupancy" VALUES (30064771073, 30064771073, 30064771073, '2026-01-01', '2026-06-15', 'bail-rural');
INSERT INTO "occupancy" VALUES (30064771074, 30064771074, 30064771074, '2026-02-01', NULL, NULL);
INSERT INTO "plan" VALUES (30064771077, 'P1', 'p1', 30064771074, 5, NULL, 1000, NULL, NULL, NULL, '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "plan" VALUES (30064771078, 'G-1', 'g-1', 30064771074, 5, NULL, 1000, NULL, NULL, NULL, '2026-08-01', NULL, NULL, NULL, NULL, NULL, 'G', 'g', NULL, NULL, NULL);
INSERT INTO "plan" VALUES (30064771079, 'G-2', 'g-2', 30064771074, 5, NULL, 1000, NULL, NULL, NULL, '2026-08-01', NULL, NULL, NULL, NULL, NULL, 'G', 'g', NULL, NULL, NULL);
INSERT INTO "plot" VALUES (30064771073, 30064771073, 'A1', 'a1', NULL, 12000, NULL, NULL, 'open-ground', NULL, NULL);
INSERT INTO "plot" VALUES (30064771074, 30064771073, 'A2', 'a2', NULL, 6000, NULL, NULL, 'open-ground', NULL, NULL);
INSERT INTO "plot" VALUES (30064771075, 30064771074, 'A1', 'a1', NULL, NULL, NULL, NULL, 'open-ground', '2026-07-01', NULL);
INSERT INTO "reading" VALUES (30064771073, 30064771073, '2026-06-01', 100);
INSERT INTO "reading" VALUES (30064771074, 30064771073, '2026-06-10', 250);
INSERT INTO "site" VALUES (30064771073, 'BDM', 'bdm', 'Ferme BDM', 13203, NULL, NULL, NULL, NULL);
INSERT INTO "site" VALUES (30064771074, 'TDM', 'tdm', 'Ferme TDM', 13055, NULL, NULL, NULL, NULL);
INSERT INTO "stage" VALUES (1, 'starter', 'Starter', 'Starter');
INSERT INTO "stage" VALUES (2, 'couveuse', 'Couveuse', 'Incubator');
INSERT INTO "supply" VALUES (30064771073, '2026-05-20', 30064771073, NULL, NULL, 'compost', NULL, 12500, 'kg', 12500, NULL, NULL, NULL, NULL);
INSERT INTO "supply" VALUES (30064771074, '2026-05-20', 30064771073, 30064771074, NULL, 'compost', NULL, 12500, 'kg', 12500, NULL, NULL, NULL, NULL);
INSERT INTO "supply" VALUES (30064771075, '2026-05-20', 30064771073, 30064771073, 30064771074, 'compost', NULL, 12500, 'kg', 12500, NULL, NULL, NULL, NULL);
INSERT INTO "title" VALUES (1, 'bail-rural', 'Bail rural', 'Rural lease');
INSERT INTO "unit" VALUES (1, 'g', 'gramme', 'gram', 1);
INSERT INTO "unit" VALUES (2, 'kg', 'kilogramme', 'kilogram', 1000);
INSERT INTO "unit" VALUES (3, 't', 'tonne', 'tonne', 1000000);
INSERT INTO "unit" VALUES (30064771073, 'barquette', 'barquette', 'barquette', NULL);
INSERT INTO "unit" VALUES (4, 'botte', 'botte', 'bunch', NULL);
INSERT INTO "unit" VALUES (5, 'piece', 'pièce', 'piece', NULL);
INSERT INTO "unit" VALUES (6, 'caisse', 'caisse', 'crate', NULL);
INSERT INTO "unit_name" VALUES (1, 1, 'g');
INSERT INTO "unit_name" VALUES (10, 4, 'botte');
INSERT INTO "unit_name" VALUES (12, 4, 'bunch');
INSERT INTO "unit_name" VALUES (14, 4, 'bte');
INSERT INTO "unit_name" VALUES (15, 5, 'piece');
INSERT INTO "unit_name" VALUES (18, 5, 'unite');
INSERT INTO "unit_name" VALUES (19, 6, 'caisse');
INSERT INTO "unit_name" VALUES (2, 1, 'gramme');
INSERT INTO "unit_name" VALUES (21, 6, 'crate');
INSERT INTO "unit_name" VALUES (3, 1, 'gram');
INSERT INTO "unit_name" VALUES (30064771073, 30064771073, 'barquette');
INSERT INTO "unit_name" VALUES (4, 2, 'kg');
INSERT INTO "unit_name" VALUES (5, 2, 'kilogramme');
INSERT INTO "unit_name" VALUES (6, 2, 'kilogram');
INSERT INTO "unit_name" VALUES (7, 3, 't');
INSERT INTO "unit_name" VALUES (8, 3, 'tonne');
INSERT INTO "unit_weight" VALUES (1, 5, NULL, 4, 300, NULL, NULL, NULL);
INSERT INTO "unit_weight" VALUES (2, 2, NULL, 5, 350, NULL, NULL, NULL);
INSERT INTO "unit_weight" VALUES (30064771073, 1, NULL, 30064771073, 300, NULL, NULL, NULL);
INSERT INTO "variety" VALUES (30064771073, 1, 'Roma', 'roma');
INSERT INTO "venture" VALUES (30064771073, 'VA', 'va', 'Les VA', NULL, NULL, NULL);
INSERT INTO "venture" VALUES (30064771074, 'VB', 'vb', 'Les VB', NULL, NULL, NULL);
INSERT INTO "venture_stage" VALUES (30064771073, 30064771073, 1, '2025-09-01');
INSERT INTO "work" VALUES (30064771073, '2026-05-20', 30064771073, NULL, NULL, 'volunteer', 3, 75, NULL, NULL, NULL, NULL);
INSERT INTO "work" VALUES (30064771074, '2026-05-20', 30064771073, 30064771074, NULL, 'volunteer', 3, 75, NULL, NULL, NULL, NULL);
INSERT INTO "work" VALUES (30064771075, '2026-05-20', 30064771073, 30064771073, 30064771074, 'volunteer', 3, 75, NULL, NULL, NULL, NULL);
CREATE INDEX action_by_undone ON action (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX change_by_action ON change (action_id);
CREATE INDEX change_by_row ON change (entity, row_id);
CREATE INDEX occupancy_by_plot ON occupancy (plot_id, from_day);
CREATE INDEX occupancy_by_venture ON occupancy (venture_id);
CREATE INDEX crop_name_by_crop ON crop_name (crop_id);
CREATE INDEX unit_name_by_unit ON unit_name (unit_id);
CREATE UNIQUE INDEX unit_weight_by_crop
  ON unit_weight (crop_id, unit_id, ifnull(variety_id, 0), ifnull(valid_from, ''));
CREATE INDEX unit_weight_by_variety ON unit_weight (variety_id);
CREATE INDEX unit_weight_by_unit ON unit_weight (unit_id);
CREATE INDEX cycle_by_plot ON cycle (plot_id, started);
CREATE INDEX cycle_by_crop ON cycle (crop_id);
CREATE INDEX cycle_by_variety ON cycle (variety_id) WHERE variety_id IS NOT NULL;
CREATE INDEX cycle_by_day ON cycle (started, ended);
CREATE INDEX harvest_by_cycle ON harvest (cycle_id, day, variety_id, destination, unit_id, grams, void_reason);
CREATE UNIQUE INDEX harvest_by_reference ON harvest (reference) WHERE reference IS NOT NULL;
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
CREATE TRIGGER site_history_insert AFTER INSERT ON site BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'site', NEW.id, NULL, json_object('code', NEW.code, 'code_key', NEW.code_key, 'name', NEW.name, 'commune_id', NEW.commune_id, 'address', NEW.address, 'latitude', NEW.latitude, 'longitude', NEW.longitude, 'retired', NEW.retired)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER site_history_update AFTER UPDATE ON site BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'site', NEW.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'commune_id', OLD.commune_id, 'address', OLD.address, 'latitude', OLD.latitude, 'longitude', OLD.longitude, 'retired', OLD.retired), json_object('code', NEW.code, 'code_key', NEW.code_key, 'name', NEW.name, 'commune_id', NEW.commune_id, 'address', NEW.address, 'latitude', NEW.latitude, 'longitude', NEW.longitude, 'retired', NEW.retired)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER site_history_delete AFTER DELETE ON site BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'site', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'commune_id', OLD.commune_id, 'address', OLD.address, 'latitude', OLD.latitude, 'longitude', OLD.longitude, 'retired', OLD.retired), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER venture_history_insert AFTER INSERT ON venture BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'venture', NEW.id, NULL, json_object('code', NEW.code, 'code_key', NEW.code_key, 'name', NEW.name, 'legal_form', NEW.legal_form, 'siret', NEW.siret, 'retired', NEW.retired)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER venture_history_update AFTER UPDATE ON venture BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'venture', NEW.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'legal_form', OLD.legal_form, 'siret', OLD.siret, 'retired', OLD.retired), json_object('code', NEW.code, 'code_key', NEW.code_key, 'name', NEW.name, 'legal_form', NEW.legal_form, 'siret', NEW.siret, 'retired', NEW.retired)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER venture_history_delete AFTER DELETE ON venture BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'venture', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'legal_form', OLD.legal_form, 'siret', OLD.siret, 'retired', OLD.retired), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER venture_stage_history_insert AFTER INSERT ON venture_stage BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'venture_stage', NEW.id, NULL, json_object('venture_id', NEW.venture_id, 'stage_id', NEW.stage_id, 'since', NEW.since)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER venture_stage_history_update AFTER UPDATE ON venture_stage BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'venture_stage', NEW.id, json_object('venture_id', OLD.venture_id, 'stage_id', OLD.stage_id, 'since', OLD.since), json_object('venture_id', NEW.venture_id, 'stage_id', NEW.stage_id, 'since', NEW.since)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER venture_stage_history_delete AFTER DELETE ON venture_stage BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'venture_stage', OLD.id, json_object('venture_id', OLD.venture_id, 'stage_id', OLD.stage_id, 'since', OLD.since), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER occupancy_history_insert AFTER INSERT ON occupancy BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'occupancy', NEW.id, NULL, json_object('plot_id', NEW.plot_id, 'venture_id', NEW.venture_id, 'from_day', NEW.from_day, 'to_day', NEW.to_day, 'title', NEW.title)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER occupancy_history_update AFTER UPDATE ON occupancy BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'occupancy', NEW.id, json_object('plot_id', OLD.plot_id, 'venture_id', OLD.venture_id, 'from_day', OLD.from_day, 'to_day', OLD.to_day, 'title', OLD.title), json_object('plot_id', NEW.plot_id, 'venture_id', NEW.venture_id, 'from_day', NEW.from_day, 'to_day', NEW.to_day, 'title', NEW.title)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER occupancy_history_delete AFTER DELETE ON occupancy BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'occupancy', OLD.id, json_object('plot_id', OLD.plot_id, 'venture_id', OLD.venture_id, 'from_day', OLD.from_day, 'to_day', OLD.to_day, 'title', OLD.title), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER crop_name_history_insert AFTER INSERT ON crop_name BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'crop_name', NEW.id, NULL, json_object('crop_id', NEW.crop_id, 'name', NEW.name, 'name_key', NEW.name_key)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER crop_name_history_update AFTER UPDATE ON crop_name BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'crop_name', NEW.id, json_object('crop_id', OLD.crop_id, 'name', OLD.name, 'name_key', OLD.name_key), json_object('crop_id', NEW.crop_id, 'name', NEW.name, 'name_key', NEW.name_key)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER crop_name_history_delete AFTER DELETE ON crop_name BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'crop_name', OLD.id, json_object('crop_id', OLD.crop_id, 'name', OLD.name, 'name_key', OLD.name_key), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER variety_history_insert AFTER INSERT ON variety BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'variety', NEW.id, NULL, json_object('crop_id', NEW.crop_id, 'name', NEW.name, 'name_key', NEW.name_key)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER variety_history_update AFTER UPDATE ON variety BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'variety', NEW.id, json_object('crop_id', OLD.crop_id, 'name', OLD.name, 'name_key', OLD.name_key), json_object('crop_id', NEW.crop_id, 'name', NEW.name, 'name_key', NEW.name_key)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER variety_history_delete AFTER DELETE ON variety BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'variety', OLD.id, json_object('crop_id', OLD.crop_id, 'name', OLD.name, 'name_key', OLD.name_key), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER none_history_insert AFTER INSERT ON none BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'none', NEW.id, NULL, json_object('plot_id', NEW.plot_id, 'day', NEW.day)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER none_history_update AFTER UPDATE ON none BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'none', NEW.id, json_object('plot_id', OLD.plot_id, 'day', OLD.day), json_object('plot_id', NEW.plot_id, 'day', NEW.day)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER none_history_delete AFTER DELETE ON none BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'none', OLD.id, json_object('plot_id', OLD.plot_id, 'day', OLD.day), NULL
FROM notebook WHERE TRUE;

END;
CREATE VIEW monthly_yields AS
SELECT
  cycle_month.month, site.code AS site, plot.code AS plot, crop.code AS crop, cycle.code AS cycle,
  cycle_month.harvests, cycle_month.grams / 1000.0 AS kilograms, cycle_month.lost / 1000.0 AS lost_kilograms,
  cycle_month.estimated / 1000.0 AS estimated_kilograms, cycle.area / 100.0 AS square_metres,
  cycle_month.grams / 10.0 / cycle.area AS kilograms_per_square_metre
FROM cycle_month
JOIN cycle ON cycle.id = cycle_month.cycle_id
JOIN plot ON plot.id = cycle.plot_id
JOIN site ON site.id = plot.site_id
JOIN crop ON crop.id = cycle.crop_id;
CREATE INDEX cycle_by_group ON cycle (grouping_key) WHERE grouping_key IS NOT NULL;
CREATE INDEX harvest_by_pick ON harvest (pick_id) WHERE pick_id IS NOT NULL;
CREATE INDEX plan_by_plot ON plan (plot_id, stand);
CREATE INDEX plan_by_crop ON plan (crop_id);
CREATE INDEX plan_by_variety ON plan (variety_id) WHERE variety_id IS NOT NULL;
CREATE INDEX plan_by_group ON plan (grouping_key) WHERE grouping_key IS NOT NULL;
CREATE UNIQUE INDEX soil_test_by_plot ON soil_test (plot_id, element, day, ifnull(laboratory, ''));
CREATE INDEX work_by_day ON work (day, site_id);
CREATE INDEX work_by_site ON work (site_id);
CREATE INDEX work_by_plot ON work (plot_id) WHERE plot_id IS NOT NULL;
CREATE INDEX work_by_cycle ON work (cycle_id) WHERE cycle_id IS NOT NULL;
CREATE UNIQUE INDEX work_by_reference ON work (reference) WHERE reference IS NOT NULL;
CREATE INDEX supply_by_day ON supply (day, site_id);
CREATE INDEX supply_by_site ON supply (site_id);
CREATE INDEX supply_by_plot ON supply (plot_id) WHERE plot_id IS NOT NULL;
CREATE INDEX supply_by_cycle ON supply (cycle_id) WHERE cycle_id IS NOT NULL;
CREATE UNIQUE INDEX supply_by_reference ON supply (reference) WHERE reference IS NOT NULL;
CREATE INDEX meter_by_site ON meter (site_id);
CREATE INDEX meter_by_plot ON meter (plot_id) WHERE plot_id IS NOT NULL;
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
CREATE TRIGGER cycle_own_code_insert BEFORE INSERT ON cycle BEGIN
  SELECT RAISE(ABORT, 'cultiver: a code names one plan or cycle') WHERE EXISTS (
    SELECT 1 FROM plan WHERE code_key = NEW.code_key AND id <> NEW.id);
END;
CREATE TRIGGER cycle_own_code_update BEFORE UPDATE OF code_key ON cycle BEGIN
  SELECT RAISE(ABORT, 'cultiver: a code names one plan or cycle') WHERE EXISTS (
    SELECT 1 FROM plan WHERE code_key = NEW.code_key AND id <> NEW.id);
END;
CREATE TRIGGER plan_own_code_insert BEFORE INSERT ON plan BEGIN
  SELECT RAISE(ABORT, 'cultiver: a code names one plan or cycle') WHERE EXISTS (
    SELECT 1 FROM cycle WHERE code_key = NEW.code_key AND id <> NEW.id);
END;
CREATE TRIGGER plan_own_code_update BEFORE UPDATE OF code_key ON plan BEGIN
  SELECT RAISE(ABORT, 'cultiver: a code names one plan or cycle') WHERE EXISTS (
    SELECT 1 FROM cycle WHERE code_key = NEW.code_key AND id <> NEW.id);
END;
CREATE TRIGGER plot_history_insert AFTER INSERT ON plot BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'plot', NEW.id, NULL, json_object('site_id', NEW.site_id, 'code', NEW.code, 'code_key', NEW.code_key, 'name', NEW.name, 'area', NEW.area, 'length', NEW.length, 'width', NEW.width, 'kind', NEW.kind, 'retired', NEW.retired, 'gross_area', NEW.gross_area)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER plot_history_update AFTER UPDATE ON plot BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'plot', NEW.id, json_object('site_id', OLD.site_id, 'code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'area', OLD.area, 'length', OLD.length, 'width', OLD.width, 'kind', OLD.kind, 'retired', OLD.retired, 'gross_area', OLD.gross_area), json_object('site_id', NEW.site_id, 'code', NEW.code, 'code_key', NEW.code_key, 'name', NEW.name, 'area', NEW.area, 'length', NEW.length, 'width', NEW.width, 'kind', NEW.kind, 'retired', NEW.retired, 'gross_area', NEW.gross_area)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER plot_history_delete AFTER DELETE ON plot BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'plot', OLD.id, json_object('site_id', OLD.site_id, 'code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'area', OLD.area, 'length', OLD.length, 'width', OLD.width, 'kind', OLD.kind, 'retired', OLD.retired, 'gross_area', OLD.gross_area), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER crop_history_insert AFTER INSERT ON crop BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'crop', NEW.id, NULL, json_object('code', NEW.code, 'code_key', NEW.code_key, 'name', NEW.name, 'name_en', NEW.name_en, 'family', NEW.family, 'category', NEW.category, 'high_yield', NEW.high_yield, 'perennial', NEW.perennial, 'days_min', NEW.days_min, 'days_typical', NEW.days_typical, 'days_max', NEW.days_max, 'harvest_weeks', NEW.harvest_weeks, 'low_yield', NEW.low_yield, 'typical_yield', NEW.typical_yield)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER crop_history_update AFTER UPDATE ON crop BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'crop', NEW.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'name_en', OLD.name_en, 'family', OLD.family, 'category', OLD.category, 'high_yield', OLD.high_yield, 'perennial', OLD.perennial, 'days_min', OLD.days_min, 'days_typical', OLD.days_typical, 'days_max', OLD.days_max, 'harvest_weeks', OLD.harvest_weeks, 'low_yield', OLD.low_yield, 'typical_yield', OLD.typical_yield), json_object('code', NEW.code, 'code_key', NEW.code_key, 'name', NEW.name, 'name_en', NEW.name_en, 'family', NEW.family, 'category', NEW.category, 'high_yield', NEW.high_yield, 'perennial', NEW.perennial, 'days_min', NEW.days_min, 'days_typical', NEW.days_typical, 'days_max', NEW.days_max, 'harvest_weeks', NEW.harvest_weeks, 'low_yield', NEW.low_yield, 'typical_yield', NEW.typical_yield)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER crop_history_delete AFTER DELETE ON crop BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'crop', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'name_en', OLD.name_en, 'family', OLD.family, 'category', OLD.category, 'high_yield', OLD.high_yield, 'perennial', OLD.perennial, 'days_min', OLD.days_min, 'days_typical', OLD.days_typical, 'days_max', OLD.days_max, 'harvest_weeks', OLD.harvest_weeks, 'low_yield', OLD.low_yield, 'typical_yield', OLD.typical_yield), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER unit_history_insert AFTER INSERT ON unit BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'unit', NEW.id, NULL, json_object('code', NEW.code, 'name', NEW.name, 'name_en', NEW.name_en, 'grams', NEW.grams)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER unit_history_update AFTER UPDATE ON unit BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'unit', NEW.id, json_object('code', OLD.code, 'name', OLD.name, 'name_en', OLD.name_en, 'grams', OLD.grams), json_object('code', NEW.code, 'name', NEW.name, 'name_en', NEW.name_en, 'grams', NEW.grams)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER unit_history_delete AFTER DELETE ON unit BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'unit', OLD.id, json_object('code', OLD.code, 'name', OLD.name, 'name_en', OLD.name_en, 'grams', OLD.grams), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER unit_name_history_insert AFTER INSERT ON unit_name BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'unit_name', NEW.id, NULL, json_object('unit_id', NEW.unit_id, 'name_key', NEW.name_key)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER unit_name_history_update AFTER UPDATE ON unit_name BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'unit_name', NEW.id, json_object('unit_id', OLD.unit_id, 'name_key', OLD.name_key), json_object('unit_id', NEW.unit_id, 'name_key', NEW.name_key)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER unit_name_history_delete AFTER DELETE ON unit_name BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'unit_name', OLD.id, json_object('unit_id', OLD.unit_id, 'name_key', OLD.name_key), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER unit_weight_history_insert AFTER INSERT ON unit_weight BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'unit_weight', NEW.id, NULL, json_object('crop_id', NEW.crop_id, 'variety_id', NEW.variety_id, 'unit_id', NEW.unit_id, 'grams', NEW.grams, 'valid_from', NEW.valid_from, 'weighed', NEW.weighed, 'place', NEW.place)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER unit_weight_history_update AFTER UPDATE ON unit_weight BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'unit_weight', NEW.id, json_object('crop_id', OLD.crop_id, 'variety_id', OLD.variety_id, 'unit_id', OLD.unit_id, 'grams', OLD.grams, 'valid_from', OLD.valid_from, 'weighed', OLD.weighed, 'place', OLD.place), json_object('crop_id', NEW.crop_id, 'variety_id', NEW.variety_id, 'unit_id', NEW.unit_id, 'grams', NEW.grams, 'valid_from', NEW.valid_from, 'weighed', NEW.weighed, 'place', NEW.place)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER unit_weight_history_delete AFTER DELETE ON unit_weight BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'unit_weight', OLD.id, json_object('crop_id', OLD.crop_id, 'variety_id', OLD.variety_id, 'unit_id', OLD.unit_id, 'grams', OLD.grams, 'valid_from', OLD.valid_from, 'weighed', OLD.weighed, 'place', OLD.place), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER cycle_history_insert AFTER INSERT ON cycle BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'cycle', NEW.id, NULL, json_object('code', NEW.code, 'code_key', NEW.code_key, 'plot_id', NEW.plot_id, 'crop_id', NEW.crop_id, 'variety_id', NEW.variety_id, 'area', NEW.area, 'started', NEW.started, 'ended', NEW.ended, 'outcome', NEW.outcome, 'reason', NEW.reason, 'expected', NEW.expected, 'inferred', NEW.inferred, 'sown', NEW.sown, 'plants', NEW.plants, 'part', NEW.part, 'grouping', NEW.grouping, 'grouping_key', NEW.grouping_key, 'cause', NEW.cause, 'accepted', NEW.accepted)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER cycle_history_update AFTER UPDATE ON cycle BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'cycle', NEW.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'plot_id', OLD.plot_id, 'crop_id', OLD.crop_id, 'variety_id', OLD.variety_id, 'area', OLD.area, 'started', OLD.started, 'ended', OLD.ended, 'outcome', OLD.outcome, 'reason', OLD.reason, 'expected', OLD.expected, 'inferred', OLD.inferred, 'sown', OLD.sown, 'plants', OLD.plants, 'part', OLD.part, 'grouping', OLD.grouping, 'grouping_key', OLD.grouping_key, 'cause', OLD.cause, 'accepted', OLD.accepted), json_object('code', NEW.code, 'code_key', NEW.code_key, 'plot_id', NEW.plot_id, 'crop_id', NEW.crop_id, 'variety_id', NEW.variety_id, 'area', NEW.area, 'started', NEW.started, 'ended', NEW.ended, 'outcome', NEW.outcome, 'reason', NEW.reason, 'expected', NEW.expected, 'inferred', NEW.inferred, 'sown', NEW.sown, 'plants', NEW.plants, 'part', NEW.part, 'grouping', NEW.grouping, 'grouping_key', NEW.grouping_key, 'cause', NEW.cause, 'accepted', NEW.accepted)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER cycle_history_delete AFTER DELETE ON cycle BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'cycle', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'plot_id', OLD.plot_id, 'crop_id', OLD.crop_id, 'variety_id', OLD.variety_id, 'area', OLD.area, 'started', OLD.started, 'ended', OLD.ended, 'outcome', OLD.outcome, 'reason', OLD.reason, 'expected', OLD.expected, 'inferred', OLD.inferred, 'sown', OLD.sown, 'plants', OLD.plants, 'part', OLD.part, 'grouping', OLD.grouping, 'grouping_key', OLD.grouping_key, 'cause', OLD.cause, 'accepted', OLD.accepted), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER harvest_history_insert AFTER INSERT ON harvest BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'harvest', NEW.id, NULL, json_object('day', NEW.day, 'cycle_id', NEW.cycle_id, 'variety_id', NEW.variety_id, 'quantity', NEW.quantity, 'unit_id', NEW.unit_id, 'grams', NEW.grams, 'unit_weight_id', NEW.unit_weight_id, 'destination', NEW.destination, 'note', NEW.note, 'reference', NEW.reference, 'void_reason', NEW.void_reason, 'action_id', NEW.action_id, 'count', NEW.count, 'count_unit_id', NEW.count_unit_id, 'grade', NEW.grade, 'cause', NEW.cause, 'amount', NEW.amount, 'pick_id', NEW.pick_id, 'accepted', NEW.accepted)
FROM notebook WHERE open_action IS NOT NEW.action_id;
INSERT INTO cycle_month (cycle_id, month, harvests, grams, lost, estimated)
SELECT
  NEW.cycle_id, substr(NEW.day, 1, 7), 1, NEW.grams, iif(NEW.destination = 'lost', NEW.grams, 0),
  iif(NEW.unit_id > 3, NEW.grams, 0)
WHERE NEW.void_reason IS NULL
ON CONFLICT (cycle_id, month) DO UPDATE SET
  harvests = harvests + 1, grams = grams + excluded.grams, lost = lost + excluded.lost,
  estimated = estimated + excluded.estimated;
END;
CREATE TRIGGER harvest_history_update AFTER UPDATE ON harvest BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'harvest', NEW.id, json_object('day', OLD.day, 'cycle_id', OLD.cycle_id, 'variety_id', OLD.variety_id, 'quantity', OLD.quantity, 'unit_id', OLD.unit_id, 'grams', OLD.grams, 'unit_weight_id', OLD.unit_weight_id, 'destination', OLD.destination, 'note', OLD.note, 'reference', OLD.reference, 'void_reason', OLD.void_reason, 'action_id', OLD.action_id, 'count', OLD.count, 'count_unit_id', OLD.count_unit_id, 'grade', OLD.grade, 'cause', OLD.cause, 'amount', OLD.amount, 'pick_id', OLD.pick_id, 'accepted', OLD.accepted), json_object('day', NEW.day, 'cycle_id', NEW.cycle_id, 'variety_id', NEW.variety_id, 'quantity', NEW.quantity, 'unit_id', NEW.unit_id, 'grams', NEW.grams, 'unit_weight_id', NEW.unit_weight_id, 'destination', NEW.destination, 'note', NEW.note, 'reference', NEW.reference, 'void_reason', NEW.void_reason, 'action_id', NEW.action_id, 'count', NEW.count, 'count_unit_id', NEW.count_unit_id, 'grade', NEW.grade, 'cause', NEW.cause, 'amount', NEW.amount, 'pick_id', NEW.pick_id, 'accepted', NEW.accepted)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER harvest_history_delete AFTER DELETE ON harvest BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'harvest', OLD.id, json_object('day', OLD.day, 'cycle_id', OLD.cycle_id, 'variety_id', OLD.variety_id, 'quantity', OLD.quantity, 'unit_id', OLD.unit_id, 'grams', OLD.grams, 'unit_weight_id', OLD.unit_weight_id, 'destination', OLD.destination, 'note', OLD.note, 'reference', OLD.reference, 'void_reason', OLD.void_reason, 'action_id', OLD.action_id, 'count', OLD.count, 'count_unit_id', OLD.count_unit_id, 'grade', OLD.grade, 'cause', OLD.cause, 'amount', OLD.amount, 'pick_id', OLD.pick_id, 'accepted', OLD.accepted), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER plan_history_insert AFTER INSERT ON plan BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'plan', NEW.id, NULL, json_object('code', NEW.code, 'code_key', NEW.code_key, 'plot_id', NEW.plot_id, 'crop_id', NEW.crop_id, 'variety_id', NEW.variety_id, 'area', NEW.area, 'part', NEW.part, 'plants', NEW.plants, 'sow', NEW.sow, 'stand', NEW.stand, 'first_harvest', NEW.first_harvest, 'last_harvest', NEW.last_harvest, 'expected', NEW.expected, 'sown', NEW.sown, 'series', NEW.series, 'grouping', NEW.grouping, 'grouping_key', NEW.grouping_key, 'dropped', NEW.dropped, 'drop_reason', NEW.drop_reason, 'accepted', NEW.accepted)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER plan_history_update AFTER UPDATE ON plan BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'plan', NEW.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'plot_id', OLD.plot_id, 'crop_id', OLD.crop_id, 'variety_id', OLD.variety_id, 'area', OLD.area, 'part', OLD.part, 'plants', OLD.plants, 'sow', OLD.sow, 'stand', OLD.stand, 'first_harvest', OLD.first_harvest, 'last_harvest', OLD.last_harvest, 'expected', OLD.expected, 'sown', OLD.sown, 'series', OLD.series, 'grouping', OLD.grouping, 'grouping_key', OLD.grouping_key, 'dropped', OLD.dropped, 'drop_reason', OLD.drop_reason, 'accepted', OLD.accepted), json_object('code', NEW.code, 'code_key', NEW.code_key, 'plot_id', NEW.plot_id, 'crop_id', NEW.crop_id, 'variety_id', NEW.variety_id, 'area', NEW.area, 'part', NEW.part, 'plants', NEW.plants, 'sow', NEW.sow, 'stand', NEW.stand, 'first_harvest', NEW.first_harvest, 'last_harvest', NEW.last_harvest, 'expected', NEW.expected, 'sown', NEW.sown, 'series', NEW.series, 'grouping', NEW.grouping, 'grouping_key', NEW.grouping_key, 'dropped', NEW.dropped, 'drop_reason', NEW.drop_reason, 'accepted', NEW.accepted)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER plan_history_delete AFTER DELETE ON plan BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'plan', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'plot_id', OLD.plot_id, 'crop_id', OLD.crop_id, 'variety_id', OLD.variety_id, 'area', OLD.area, 'part', OLD.part, 'plants', OLD.plants, 'sow', OLD.sow, 'stand', OLD.stand, 'first_harvest', OLD.first_harvest, 'last_harvest', OLD.last_harvest, 'expected', OLD.expected, 'sown', OLD.sown, 'series', OLD.series, 'grouping', OLD.grouping, 'grouping_key', OLD.grouping_key, 'dropped', OLD.dropped, 'drop_reason', OLD.drop_reason, 'accepted', OLD.accepted), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER soil_test_history_insert AFTER INSERT ON soil_test BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'soil_test', NEW.id, NULL, json_object('plot_id', NEW.plot_id, 'day', NEW.day, 'laboratory', NEW.laboratory, 'element', NEW.element, 'content', NEW.content, 'note', NEW.note)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER soil_test_history_update AFTER UPDATE ON soil_test BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'soil_test', NEW.id, json_object('plot_id', OLD.plot_id, 'day', OLD.day, 'laboratory', OLD.laboratory, 'element', OLD.element, 'content', OLD.content, 'note', OLD.note), json_object('plot_id', NEW.plot_id, 'day', NEW.day, 'laboratory', NEW.laboratory, 'element', NEW.element, 'content', NEW.content, 'note', NEW.note)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER soil_test_history_delete AFTER DELETE ON soil_test BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'soil_test', OLD.id, json_object('plot_id', OLD.plot_id, 'day', OLD.day, 'laboratory', OLD.laboratory, 'element', OLD.element, 'content', OLD.content, 'note', OLD.note), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER work_history_insert AFTER INSERT ON work BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'work', NEW.id, NULL, json_object('day', NEW.day, 'site_id', NEW.site_id, 'plot_id', NEW.plot_id, 'cycle_id', NEW.cycle_id, 'kind', NEW.kind, 'people', NEW.people, 'minutes', NEW.minutes, 'task', NEW.task, 'note', NEW.note, 'reference', NEW.reference, 'void_reason', NEW.void_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER work_history_update AFTER UPDATE ON work BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'work', NEW.id, json_object('day', OLD.day, 'site_id', OLD.site_id, 'plot_id', OLD.plot_id, 'cycle_id', OLD.cycle_id, 'kind', OLD.kind, 'people', OLD.people, 'minutes', OLD.minutes, 'task', OLD.task, 'note', OLD.note, 'reference', OLD.reference, 'void_reason', OLD.void_reason), json_object('day', NEW.day, 'site_id', NEW.site_id, 'plot_id', NEW.plot_id, 'cycle_id', NEW.cycle_id, 'kind', NEW.kind, 'people', NEW.people, 'minutes', NEW.minutes, 'task', NEW.task, 'note', NEW.note, 'reference', NEW.reference, 'void_reason', NEW.void_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER work_history_delete AFTER DELETE ON work BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'work', OLD.id, json_object('day', OLD.day, 'site_id', OLD.site_id, 'plot_id', OLD.plot_id, 'cycle_id', OLD.cycle_id, 'kind', OLD.kind, 'people', OLD.people, 'minutes', OLD.minutes, 'task', OLD.task, 'note', OLD.note, 'reference', OLD.reference, 'void_reason', OLD.void_reason), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER supply_history_insert AFTER INSERT ON supply BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'supply', NEW.id, NULL, json_object('day', NEW.day, 'site_id', NEW.site_id, 'plot_id', NEW.plot_id, 'cycle_id', NEW.cycle_id, 'kind', NEW.kind, 'product', NEW.product, 'quantity', NEW.quantity, 'unit', NEW.unit, 'grams', NEW.grams, 'millilitres', NEW.millilitres, 'note', NEW.note, 'reference', NEW.reference, 'void_reason', NEW.void_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER supply_history_update AFTER UPDATE ON supply BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'supply', NEW.id, json_object('day', OLD.day, 'site_id', OLD.site_id, 'plot_id', OLD.plot_id, 'cycle_id', OLD.cycle_id, 'kind', OLD.kind, 'product', OLD.product, 'quantity', OLD.quantity, 'unit', OLD.unit, 'grams', OLD.grams, 'millilitres', OLD.millilitres, 'note', OLD.note, 'reference', OLD.reference, 'void_reason', OLD.void_reason), json_object('day', NEW.day, 'site_id', NEW.site_id, 'plot_id', NEW.plot_id, 'cycle_id', NEW.cycle_id, 'kind', NEW.kind, 'product', NEW.product, 'quantity', NEW.quantity, 'unit', NEW.unit, 'grams', NEW.grams, 'millilitres', NEW.millilitres, 'note', NEW.note, 'reference', NEW.reference, 'void_reason', NEW.void_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER supply_history_delete AFTER DELETE ON supply BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'supply', OLD.id, json_object('day', OLD.day, 'site_id', OLD.site_id, 'plot_id', OLD.plot_id, 'cycle_id', OLD.cycle_id, 'kind', OLD.kind, 'product', OLD.product, 'quantity', OLD.quantity, 'unit', OLD.unit, 'grams', OLD.grams, 'millilitres', OLD.millilitres, 'note', OLD.note, 'reference', OLD.reference, 'void_reason', OLD.void_reason), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER meter_history_insert AFTER INSERT ON meter BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'meter', NEW.id, NULL, json_object('code', NEW.code, 'code_key', NEW.code_key, 'site_id', NEW.site_id, 'plot_id', NEW.plot_id, 'retired', NEW.retired)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER meter_history_update AFTER UPDATE ON meter BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'meter', NEW.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'site_id', OLD.site_id, 'plot_id', OLD.plot_id, 'retired', OLD.retired), json_object('code', NEW.code, 'code_key', NEW.code_key, 'site_id', NEW.site_id, 'plot_id', NEW.plot_id, 'retired', NEW.retired)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER meter_history_delete AFTER DELETE ON meter BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'meter', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'site_id', OLD.site_id, 'plot_id', OLD.plot_id, 'retired', OLD.retired), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER reading_history_insert AFTER INSERT ON reading BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'reading', NEW.id, NULL, json_object('meter_id', NEW.meter_id, 'day', NEW.day, 'litres', NEW.litres)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER reading_history_update AFTER UPDATE ON reading BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'reading', NEW.id, json_object('meter_id', OLD.meter_id, 'day', OLD.day, 'litres', OLD.litres), json_object('meter_id', NEW.meter_id, 'day', NEW.day, 'litres', NEW.litres)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER reading_history_delete AFTER DELETE ON reading BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'reading', OLD.id, json_object('meter_id', OLD.meter_id, 'day', OLD.day, 'litres', OLD.litres), NULL
FROM notebook WHERE TRUE;

END;
CREATE VIEW harvests AS
SELECT
  harvest.id & 4294967295 AS number, harvest.day AS date, site.code AS site, plot.code AS plot, crop.code AS crop,
  crop.name AS crop_name, variety.name AS variety, cycle.code AS cycle, harvest.quantity / 1000.0 AS quantity,
  unit.code AS unit, harvest.grams / 1000.0 AS kilograms, harvest.destination, harvest.note, harvest.reference,
  harvest.void_reason, harvest.count / 1000.0 AS count, counted.code AS count_unit, harvest.grade, harvest.cause,
  harvest.amount / 100.0 AS euros, harvest.pick_id & 4294967295 AS pick, harvest.accepted
FROM harvest
JOIN cycle ON cycle.id = harvest.cycle_id
JOIN plot ON plot.id = cycle.plot_id
JOIN site ON site.id = plot.site_id
JOIN crop ON crop.id = cycle.crop_id
JOIN unit ON unit.id = harvest.unit_id
LEFT JOIN unit AS counted ON counted.id = harvest.count_unit_id
LEFT JOIN variety ON variety.id = harvest.variety_id;
CREATE VIEW cycles AS
SELECT
  cycle.code AS cycle, site.code AS site, plot.code AS plot, crop.code AS crop, crop.name AS crop_name,
  variety.name AS variety, cycle.area / 100.0 AS square_metres, cycle.started, cycle.ended, cycle.outcome,
  cycle.reason, cycle.expected / 1000.0 AS expected_kilograms,
  (SELECT ifnull(sum(grams), 0) / 1000.0 FROM cycle_month WHERE cycle_id = cycle.id) AS kilograms,
  cycle.sown, cycle.plants, cycle.part, cycle.grouping, cycle.cause, cycle.accepted
FROM cycle
JOIN plot ON plot.id = cycle.plot_id
JOIN site ON site.id = plot.site_id
JOIN crop ON crop.id = cycle.crop_id
LEFT JOIN variety ON variety.id = cycle.variety_id;
CREATE VIEW plans AS
SELECT
  plan.code AS plan, site.code AS site, plot.code AS plot, crop.code AS crop, crop.name AS crop_name,
  variety.name AS variety, plan.area / 100.0 AS square_metres, plan.part, plan.plants, plan.sow, plan.stand,
  plan.first_harvest, plan.last_harvest, plan.expected / 1000.0 AS expected_kilograms, plan.sown, plan.series,
  plan.grouping, plan.dropped, plan.drop_reason, cycle.started, cycle.ended, plan.accepted
FROM plan
JOIN plot ON plot.id = plan.plot_id
JOIN site ON site.id = plot.site_id
JOIN crop ON crop.id = plan.crop_id
LEFT JOIN variety ON variety.id = plan.variety_id
LEFT JOIN cycle ON cycle.id = plan.id;
CREATE VIEW soil_tests AS
SELECT
  site.code AS site, plot.code AS plot, soil_test.day AS date, soil_test.laboratory, soil_test.element,
  soil_test.content / 1000.0 AS milligrams_per_kilogram, soil_test.note
FROM soil_test
JOIN plot ON plot.id = soil_test.plot_id
JOIN site ON site.id = plot.site_id;
CREATE VIEW work_hours AS
SELECT
  work.id & 4294967295 AS number, work.day AS date, site.code AS site, plot.code AS plot, cycle.code AS cycle,
  work.kind, work.people, work.minutes / 60.0 AS hours_each, work.people * work.minutes / 60.0 AS hours, work.task,
  work.note, work.reference, work.void_reason
FROM work
JOIN site ON site.id = work.site_id
LEFT JOIN plot ON plot.id = work.plot_id
LEFT JOIN cycle ON cycle.id = work.cycle_id;
CREATE VIEW supplies AS
SELECT
  supply.id & 4294967295 AS number, supply.day AS date, site.code AS site, plot.code AS plot, cycle.code AS cycle,
  supply.kind, supply.product, supply.quantity / 1000.0 AS quantity, supply.unit,
  supply.grams / 1000.0 AS kilograms, supply.millilitres / 1000.0 AS litres, supply.note, supply.reference,
  supply.void_reason
FROM supply
JOIN site ON site.id = supply.site_id
LEFT JOIN plot ON plot.id = supply.plot_id
LEFT JOIN cycle ON cycle.id = supply.cycle_id;
CREATE VIEW water_readings AS
SELECT meter.code AS meter, site.code AS site, plot.code AS plot, reading.day AS date, reading.litres
FROM reading
JOIN meter ON meter.id = reading.meter_id
JOIN site ON site.id = meter.site_id
LEFT JOIN plot ON plot.id = meter.plot_id;
