CREATE INDEX account_by_day ON account (day);
CREATE UNIQUE INDEX account_by_reference ON account (reference) WHERE reference IS NOT NULL;
CREATE INDEX account_by_venture ON account (venture_id);
CREATE INDEX action_by_undone ON action (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX activity_by_day ON activity (day);
CREATE UNIQUE INDEX activity_by_reference ON activity (reference) WHERE reference IS NOT NULL;
CREATE INDEX activity_by_site ON activity (site_id) WHERE site_id IS NOT NULL;
CREATE INDEX activity_by_venture ON activity (venture_id) WHERE venture_id IS NOT NULL;
CREATE INDEX change_by_action ON change (action_id);
CREATE INDEX change_by_row ON change (entity, row_id);
CREATE INDEX cohort_by_programme ON cohort (programme_id, from_day);
CREATE INDEX correction_by_action ON correction (action_id);
CREATE INDEX crop_name_by_crop ON crop_name (crop_id);
CREATE INDEX cycle_by_crop ON cycle (crop_id);
CREATE INDEX cycle_by_day ON cycle (started, ended);
CREATE INDEX cycle_by_group ON cycle (grouping_key) WHERE grouping_key IS NOT NULL;
CREATE INDEX cycle_by_plot ON cycle (plot_id, started);
CREATE INDEX cycle_by_variety ON cycle (variety_id) WHERE variety_id IS NOT NULL;
CREATE INDEX cycle_month_by_month ON cycle_month (month);
CREATE INDEX enrolment_by_officer ON enrolment (officer_id) WHERE officer_id IS NOT NULL;
CREATE INDEX enrolment_by_venture ON enrolment (venture_id, entered);
CREATE INDEX funding_by_organisation ON funding (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX funding_by_venture ON funding (venture_id) WHERE venture_id IS NOT NULL;
CREATE INDEX funding_condition_by_plot ON funding_condition (plot_id) WHERE plot_id IS NOT NULL;
CREATE INDEX funding_condition_by_site ON funding_condition (site_id) WHERE site_id IS NOT NULL;
CREATE INDEX funding_plot_by_plot ON funding_plot (plot_id);
CREATE INDEX harvest_by_cycle ON harvest (cycle_id, day, variety_id, destination, unit_id, grams, void_reason);
CREATE INDEX harvest_by_pick ON harvest (pick_id) WHERE pick_id IS NOT NULL;
CREATE UNIQUE INDEX harvest_by_reference ON harvest (reference) WHERE reference IS NOT NULL;
CREATE UNIQUE INDEX issued_report_in_force ON issued_report (
  month, ifnull(site_id, 0), ifnull(plot_id, 0), ifnull(venture_id, 0), ifnull(crop_id, 0)) WHERE reopened IS NULL;
CREATE INDEX meeting_person_by_person ON meeting_person (person_id);
CREATE INDEX meter_by_plot ON meter (plot_id) WHERE plot_id IS NOT NULL;
CREATE INDEX meter_by_site ON meter (site_id);
CREATE INDEX objective_by_funding ON objective (funding_id) WHERE funding_id IS NOT NULL;
CREATE INDEX objective_by_site ON objective (site_id) WHERE site_id IS NOT NULL;
CREATE INDEX objective_by_venture ON objective (venture_id) WHERE venture_id IS NOT NULL;
CREATE INDEX obstacle_by_organisation ON obstacle (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX obstacle_by_plot ON obstacle (plot_id) WHERE plot_id IS NOT NULL;
CREATE INDEX obstacle_by_site ON obstacle (site_id) WHERE site_id IS NOT NULL;
CREATE INDEX obstacle_by_venture ON obstacle (venture_id) WHERE venture_id IS NOT NULL;
CREATE INDEX occupancy_by_plot ON occupancy (plot_id, from_day);
CREATE INDEX occupancy_by_venture ON occupancy (venture_id);
CREATE INDEX partnership_party_by_organisation ON partnership_party (organisation_id)
  WHERE organisation_id IS NOT NULL;
CREATE UNIQUE INDEX partnership_party_by_partnership
  ON partnership_party (partnership_id, ifnull(venture_id, 0), ifnull(organisation_id, 0));
CREATE INDEX partnership_party_by_venture ON partnership_party (venture_id) WHERE venture_id IS NOT NULL;
CREATE INDEX plan_by_crop ON plan (crop_id);
CREATE INDEX plan_by_group ON plan (grouping_key) WHERE grouping_key IS NOT NULL;
CREATE INDEX plan_by_plot ON plan (plot_id, stand);
CREATE INDEX plan_by_variety ON plan (variety_id) WHERE variety_id IS NOT NULL;
CREATE INDEX rendition_by_report ON rendition (report_id);
CREATE INDEX result_by_indicator ON result (indicator, from_day);
CREATE UNIQUE INDEX result_by_reference ON result (reference) WHERE reference IS NOT NULL;
CREATE INDEX result_by_site ON result (site_id) WHERE site_id IS NOT NULL;
CREATE INDEX result_by_venture ON result (venture_id) WHERE venture_id IS NOT NULL;
CREATE UNIQUE INDEX role_by_person ON role (person_id, venture_id, kind, ifnull(from_day, ''));
CREATE INDEX role_by_venture ON role (venture_id) WHERE venture_id IS NOT NULL;
CREATE UNIQUE INDEX soil_test_by_plot ON soil_test (plot_id, element, day, ifnull(laboratory, ''));
CREATE INDEX step_by_meeting ON step (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX step_by_person ON step (person_id) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX step_by_venture ON step (venture_id, ifnull(meeting_id, 0), text);
CREATE INDEX step_open ON step (due) WHERE done IS NULL AND dropped IS NULL;
CREATE INDEX supply_by_cycle ON supply (cycle_id) WHERE cycle_id IS NOT NULL;
CREATE INDEX supply_by_day ON supply (day, site_id);
CREATE INDEX supply_by_plot ON supply (plot_id) WHERE plot_id IS NOT NULL;
CREATE UNIQUE INDEX supply_by_reference ON supply (reference) WHERE reference IS NOT NULL;
CREATE INDEX supply_by_site ON supply (site_id);
CREATE INDEX unit_name_by_unit ON unit_name (unit_id);
CREATE UNIQUE INDEX unit_weight_by_crop
  ON unit_weight (crop_id, unit_id, ifnull(variety_id, 0), ifnull(valid_from, ''));
CREATE INDEX unit_weight_by_unit ON unit_weight (unit_id);
CREATE INDEX unit_weight_by_variety ON unit_weight (variety_id);
CREATE INDEX venture_by_commune ON venture (commune_id) WHERE commune_id IS NOT NULL;
CREATE INDEX work_by_cycle ON work (cycle_id) WHERE cycle_id IS NOT NULL;
CREATE INDEX work_by_day ON work (day, site_id);
CREATE INDEX work_by_plot ON work (plot_id) WHERE plot_id IS NOT NULL;
CREATE UNIQUE INDEX work_by_reference ON work (reference) WHERE reference IS NOT NULL;
CREATE INDEX work_by_site ON work (site_id);
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
CREATE TABLE action (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at)),
  who TEXT NOT NULL,
  line TEXT NOT NULL,
  first_harvest INTEGER NOT NULL,
  last_harvest INTEGER,
  undoes INTEGER REFERENCES action (id)
) STRICT;
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
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES action (id),
  entity TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT,
  after TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE TABLE cohort (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  code_key TEXT NOT NULL UNIQUE,
  programme_id INTEGER NOT NULL REFERENCES programme (id),
  name TEXT,
  from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
  to_day TEXT CHECK (to_day IS date(to_day)),
  CHECK (to_day >= from_day)
) STRICT;
CREATE TABLE commune (
  id INTEGER PRIMARY KEY,
  insee TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL
) STRICT;
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
CREATE TABLE contact (
  id INTEGER PRIMARY KEY REFERENCES person (id),
  name TEXT,
  email TEXT,
  telephone TEXT,
  note TEXT
) STRICT;
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES action (id),
  reason TEXT NOT NULL CHECK (trim(reason) <> ''),
  first_change INTEGER NOT NULL,
  last_change INTEGER NOT NULL,
  first_harvest INTEGER NOT NULL,
  last_harvest INTEGER NOT NULL
) STRICT;
CREATE TABLE counter (
  entity TEXT PRIMARY KEY,
  last INTEGER NOT NULL CHECK (last BETWEEN 0 AND 4294967295)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE cycle_month (
  cycle_id INTEGER NOT NULL,
  month TEXT NOT NULL,
  harvests INTEGER NOT NULL CHECK (harvests >= 0),
  grams INTEGER NOT NULL CHECK (grams >= 0),
  lost INTEGER NOT NULL CHECK (lost >= 0),
  estimated INTEGER NOT NULL CHECK (estimated >= 0),
  PRIMARY KEY (cycle_id, month)
) STRICT, WITHOUT ROWID;
CREATE TABLE enrolment (
  id INTEGER PRIMARY KEY,
  cohort_id INTEGER NOT NULL REFERENCES cohort (id),
  venture_id INTEGER NOT NULL REFERENCES venture (id),
  entered TEXT NOT NULL CHECK (entered IS date(entered)),
  exited TEXT CHECK (exited IS date(exited)),
  outcome TEXT CHECK (outcome IN ('moved-on', 'autonomous', 'stopped', 'merged', 'excluded', 'unknown')),
  officer_id INTEGER REFERENCES person (id),
  note TEXT,
  CHECK (exited >= entered),
  CHECK ((exited IS NULL) = (outcome IS NULL)),
  UNIQUE (cohort_id, venture_id, entered)
) STRICT;
CREATE TABLE erratum (
  id INTEGER PRIMARY KEY,
  report_id INTEGER NOT NULL REFERENCES issued_report (id),
  number INTEGER NOT NULL CHECK (number > 0),
  day TEXT NOT NULL CHECK (day IS date(day)),
  who TEXT NOT NULL,
  notebook TEXT NOT NULL CHECK (length(notebook) = 32),
  state INTEGER NOT NULL CHECK (state > 0),
  sha256 TEXT NOT NULL REFERENCES issued_text (sha256),
  last_change INTEGER NOT NULL,
  last_harvest INTEGER NOT NULL,
  UNIQUE (report_id, number)
) STRICT;
CREATE TABLE family (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  french TEXT NOT NULL,
  rotation_years INTEGER NOT NULL CHECK (rotation_years >= 0)
) STRICT;
CREATE TABLE funding (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  code_key TEXT NOT NULL UNIQUE,
  venture_id INTEGER REFERENCES venture (id),
  organisation_id INTEGER REFERENCES organisation (id),
  kind TEXT NOT NULL CHECK (kind IN ('grant', 'loan', 'equity', 'prize', 'own-revenue')),
  purpose TEXT,
  stage_id INTEGER REFERENCES stage (id),
  asked_on TEXT CHECK (asked_on IS date(asked_on)),
  asked INTEGER CHECK (asked > 0),
  granted_on TEXT CHECK (granted_on IS date(granted_on)),
  granted INTEGER CHECK (granted > 0),
  refused_on TEXT CHECK (refused_on IS date(refused_on)),
  closed_on TEXT CHECK (closed_on IS date(closed_on)),
  until TEXT CHECK (until IS date(until)),
  conclusion TEXT,
  note TEXT,
  accepted TEXT,
  CHECK (organisation_id IS NOT NULL OR kind = 'own-revenue'),
  CHECK (asked_on IS NOT NULL OR granted_on IS NOT NULL),
  CHECK ((asked_on IS NULL) = (asked IS NULL)),
  CHECK ((granted_on IS NULL) = (granted IS NULL)),
  CHECK (refused_on IS NULL OR (granted_on IS NULL AND closed_on IS NULL)),
  CHECK (granted_on >= asked_on),
  CHECK (refused_on >= asked_on),
  CHECK (closed_on >= ifnull(granted_on, asked_on)),
  CHECK (until >= ifnull(granted_on, asked_on))
) STRICT;
CREATE TABLE funding_condition (
  id INTEGER PRIMARY KEY,
  funding_id INTEGER NOT NULL REFERENCES funding (id),
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('cultivated-area', 'harvest', 'jobs', 'other')),
  target INTEGER CHECK (target > 0),
  unit TEXT,
  words TEXT,
  site_id INTEGER REFERENCES site (id),
  plot_id INTEGER REFERENCES plot (id),
  until TEXT NOT NULL CHECK (until IS date(until)),
  settled_on TEXT CHECK (settled_on IS date(settled_on)),
  outcome TEXT CHECK (outcome IN ('met', 'missed')),
  note TEXT,
  UNIQUE (funding_id, number),
  CHECK ((target IS NULL) = (unit IS NULL)),
  CHECK (target IS NOT NULL OR words IS NOT NULL),
  CHECK (site_id IS NULL OR plot_id IS NULL),
  CHECK ((settled_on IS NULL) = (outcome IS NULL))
) STRICT;
CREATE TABLE funding_plot (
  id INTEGER PRIMARY KEY,
  funding_id INTEGER NOT NULL REFERENCES funding (id),
  plot_id INTEGER NOT NULL REFERENCES plot (id),
  UNIQUE (funding_id, plot_id)
) STRICT;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
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
CREATE TABLE instalment (
  id INTEGER PRIMARY KEY,
  funding_id INTEGER NOT NULL REFERENCES funding (id),
  number INTEGER NOT NULL CHECK (number > 0),
  due TEXT CHECK (due IS date(due)),
  amount INTEGER CHECK (amount > 0),
  paid_on TEXT CHECK (paid_on IS date(paid_on)),
  paid INTEGER CHECK (paid > 0),
  note TEXT,
  UNIQUE (funding_id, number),
  CHECK ((due IS NULL) = (amount IS NULL)),
  CHECK ((paid_on IS NULL) = (paid IS NULL)),
  CHECK (due IS NOT NULL OR paid_on IS NOT NULL)
) STRICT;
CREATE TABLE issued_report (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  month TEXT NOT NULL CHECK (month || '-01' IS date(month || '-01')),
  site_id INTEGER REFERENCES site (id),
  plot_id INTEGER REFERENCES plot (id),
  venture_id INTEGER REFERENCES venture (id),
  crop_id INTEGER REFERENCES crop (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  who TEXT NOT NULL,
  notebook TEXT NOT NULL CHECK (length(notebook) = 32),
  state INTEGER NOT NULL CHECK (state > 0),
  sha256 TEXT NOT NULL REFERENCES issued_text (sha256),
  last_change INTEGER NOT NULL,
  last_harvest INTEGER NOT NULL,
  reopened TEXT CHECK (reopened IS date(reopened)),
  reopen_reason TEXT,
  CHECK (day > date(month || '-01', '+1 month', '-1 day')),
  CHECK ((reopened IS NULL) = (reopen_reason IS NULL)),
  CHECK (reopened >= day)
) STRICT;
CREATE TABLE issued_text (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  content TEXT NOT NULL,
  frozen TEXT NOT NULL
) STRICT;
CREATE TABLE legal_form (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL
) STRICT;
CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  venture_id INTEGER NOT NULL REFERENCES venture (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  note TEXT,
  decision TEXT,
  UNIQUE (venture_id, day)
) STRICT;
CREATE TABLE meeting_person (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  UNIQUE (meeting_id, person_id)
) STRICT;
CREATE TABLE meter (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  code_key TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  plot_id INTEGER REFERENCES plot (id),
  retired TEXT CHECK (retired IS date(retired))
) STRICT;
CREATE TABLE none (
  id INTEGER PRIMARY KEY,
  plot_id INTEGER NOT NULL REFERENCES plot (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  UNIQUE (plot_id, day)
) STRICT;
CREATE TABLE notebook (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 1048575),
  uuid TEXT NOT NULL CHECK (length(uuid) = 32),
  open_action INTEGER REFERENCES action (id)
) STRICT;
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
CREATE TABLE obstacle (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  code_key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  site_id INTEGER REFERENCES site (id),
  plot_id INTEGER REFERENCES plot (id),
  venture_id INTEGER REFERENCES venture (id),
  organisation_id INTEGER REFERENCES organisation (id),
  opened TEXT NOT NULL CHECK (opened IS date(opened)),
  ended TEXT CHECK (ended IS date(ended)),
  outcome TEXT CHECK (outcome IN ('lifted', 'abandoned')),
  conclusion TEXT,
  note TEXT,
  CHECK (site_id IS NULL OR plot_id IS NULL),
  CHECK (site_id IS NOT NULL OR plot_id IS NOT NULL OR venture_id IS NOT NULL),
  CHECK (ended >= opened),
  CHECK ((ended IS NULL) = (outcome IS NULL))
) STRICT;
CREATE TABLE obstacle_kind (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL
) STRICT;
CREATE TABLE obstacle_step (
  id INTEGER PRIMARY KEY,
  obstacle_id INTEGER NOT NULL REFERENCES obstacle (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  step TEXT NOT NULL,
  UNIQUE (obstacle_id, day, step)
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
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  code_key TEXT NOT NULL UNIQUE,
  erased TEXT CHECK (erased IS date(erased)),
  erase_reason TEXT,
  CHECK (erase_reason IS NULL OR erased IS NOT NULL)
) STRICT;
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
CREATE TABLE programme (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  code_key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_en TEXT,
  stage_id INTEGER REFERENCES stage (id),
  retired TEXT CHECK (retired IS date(retired))
) STRICT;
CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  meter_id INTEGER NOT NULL REFERENCES meter (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  litres INTEGER NOT NULL CHECK (litres >= 0),
  UNIQUE (meter_id, day)
) STRICT;
CREATE TABLE rendition (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  report_id INTEGER NOT NULL REFERENCES issued_report (id),
  errata INTEGER NOT NULL CHECK (errata >= 0),
  form TEXT NOT NULL,
  language TEXT
) STRICT;
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
CREATE TABLE role (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  venture_id INTEGER REFERENCES venture (id),
  kind TEXT NOT NULL CHECK (kind IN ('in-charge', 'member', 'officer')),
  title TEXT,
  from_day TEXT CHECK (from_day IS date(from_day)),
  to_day TEXT CHECK (to_day IS date(to_day)),
  CHECK (to_day >= from_day)
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
CREATE TABLE stage (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL
) STRICT;
CREATE TABLE step (
  id INTEGER PRIMARY KEY,
  venture_id INTEGER NOT NULL REFERENCES venture (id),
  meeting_id INTEGER REFERENCES meeting (id),
  text TEXT NOT NULL,
  due TEXT CHECK (due IS date(due)),
  person_id INTEGER REFERENCES person (id),
  done TEXT CHECK (done IS date(done)),
  dropped TEXT CHECK (dropped IS date(dropped)),
  drop_reason TEXT,
  CHECK (done IS NULL OR dropped IS NULL),
  CHECK ((dropped IS NULL) = (drop_reason IS NULL))
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
CREATE TABLE title (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL
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
CREATE TABLE variety (
  id INTEGER PRIMARY KEY,
  crop_id INTEGER NOT NULL REFERENCES crop (id),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  UNIQUE (crop_id, name_key)
) STRICT;
CREATE TABLE venture (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  code_key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  legal_form TEXT,
  siret TEXT CHECK (siret GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
  retired TEXT CHECK (retired IS date(retired))
, kind TEXT NOT NULL DEFAULT 'venture' CHECK (kind IN ('venture', 'initiative')), commune_id INTEGER REFERENCES commune (id), founded TEXT CHECK (founded IS date(founded)), mission TEXT, esus_from TEXT CHECK (esus_from IS date(esus_from)), esus_to TEXT
  CHECK (esus_to IS date(esus_to) AND (esus_to IS NULL OR esus_from IS NOT NULL AND esus_to >= esus_from))) STRICT;
CREATE TABLE venture_stage (
  id INTEGER PRIMARY KEY,
  venture_id INTEGER NOT NULL REFERENCES venture (id),
  stage_id INTEGER NOT NULL REFERENCES stage (id),
  since TEXT NOT NULL CHECK (since IS date(since)),
  UNIQUE (venture_id, since)
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
CREATE TRIGGER account_history_delete AFTER DELETE ON account BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'account', OLD.id, json_object('day', OLD.day, 'venture_id', OLD.venture_id, 'kind', OLD.kind, 'amount', OLD.amount, 'subject', OLD.subject, 'evidence', OLD.evidence, 'note', OLD.note, 'reference', OLD.reference, 'void_reason', OLD.void_reason), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER account_history_insert AFTER INSERT ON account BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'account', NEW.id, NULL, json_object('day', NEW.day, 'venture_id', NEW.venture_id, 'kind', NEW.kind, 'amount', NEW.amount, 'subject', NEW.subject, 'evidence', NEW.evidence, 'note', NEW.note, 'reference', NEW.reference, 'void_reason', NEW.void_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER account_history_update AFTER UPDATE ON account BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'account', NEW.id, json_object('day', OLD.day, 'venture_id', OLD.venture_id, 'kind', OLD.kind, 'amount', OLD.amount, 'subject', OLD.subject, 'evidence', OLD.evidence, 'note', OLD.note, 'reference', OLD.reference, 'void_reason', OLD.void_reason), json_object('day', NEW.day, 'venture_id', NEW.venture_id, 'kind', NEW.kind, 'amount', NEW.amount, 'subject', NEW.subject, 'evidence', NEW.evidence, 'note', NEW.note, 'reference', NEW.reference, 'void_reason', NEW.void_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER activity_history_delete AFTER DELETE ON activity BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'activity', OLD.id, json_object('day', OLD.day, 'site_id', OLD.site_id, 'venture_id', OLD.venture_id, 'kind', OLD.kind, 'subject', OLD.subject, 'minutes', OLD.minutes, 'attendances', OLD.attendances, 'newcomers', OLD.newcomers, 'local', OLD.local, 'evidence', OLD.evidence, 'note', OLD.note, 'reference', OLD.reference, 'void_reason', OLD.void_reason), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER activity_history_insert AFTER INSERT ON activity BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'activity', NEW.id, NULL, json_object('day', NEW.day, 'site_id', NEW.site_id, 'venture_id', NEW.venture_id, 'kind', NEW.kind, 'subject', NEW.subject, 'minutes', NEW.minutes, 'attendances', NEW.attendances, 'newcomers', NEW.newcomers, 'local', NEW.local, 'evidence', NEW.evidence, 'note', NEW.note, 'reference', NEW.reference, 'void_reason', NEW.void_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER activity_history_update AFTER UPDATE ON activity BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'activity', NEW.id, json_object('day', OLD.day, 'site_id', OLD.site_id, 'venture_id', OLD.venture_id, 'kind', OLD.kind, 'subject', OLD.subject, 'minutes', OLD.minutes, 'attendances', OLD.attendances, 'newcomers', OLD.newcomers, 'local', OLD.local, 'evidence', OLD.evidence, 'note', OLD.note, 'reference', OLD.reference, 'void_reason', OLD.void_reason), json_object('day', NEW.day, 'site_id', NEW.site_id, 'venture_id', NEW.venture_id, 'kind', NEW.kind, 'subject', NEW.subject, 'minutes', NEW.minutes, 'attendances', NEW.attendances, 'newcomers', NEW.newcomers, 'local', NEW.local, 'evidence', NEW.evidence, 'note', NEW.note, 'reference', NEW.reference, 'void_reason', NEW.void_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER cohort_history_delete AFTER DELETE ON cohort BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'cohort', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'programme_id', OLD.programme_id, 'name', OLD.name, 'from_day', OLD.from_day, 'to_day', OLD.to_day), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER cohort_history_insert AFTER INSERT ON cohort BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'cohort', NEW.id, NULL, json_object('code', NEW.code, 'code_key', NEW.code_key, 'programme_id', NEW.programme_id, 'name', NEW.name, 'from_day', NEW.from_day, 'to_day', NEW.to_day)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER cohort_history_update AFTER UPDATE ON cohort BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'cohort', NEW.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'programme_id', OLD.programme_id, 'name', OLD.name, 'from_day', OLD.from_day, 'to_day', OLD.to_day), json_object('code', NEW.code, 'code_key', NEW.code_key, 'programme_id', NEW.programme_id, 'name', NEW.name, 'from_day', NEW.from_day, 'to_day', NEW.to_day)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER consent_history_delete AFTER DELETE ON consent BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'consent', OLD.id, json_object('venture_id', OLD.venture_id, 'field', OLD.field, 'from_day', OLD.from_day, 'to_day', OLD.to_day, 'given_by', OLD.given_by, 'evidence', OLD.evidence), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER consent_history_insert AFTER INSERT ON consent BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'consent', NEW.id, NULL, json_object('venture_id', NEW.venture_id, 'field', NEW.field, 'from_day', NEW.from_day, 'to_day', NEW.to_day, 'given_by', NEW.given_by, 'evidence', NEW.evidence)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER consent_history_update AFTER UPDATE ON consent BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'consent', NEW.id, json_object('venture_id', OLD.venture_id, 'field', OLD.field, 'from_day', OLD.from_day, 'to_day', OLD.to_day, 'given_by', OLD.given_by, 'evidence', OLD.evidence), json_object('venture_id', NEW.venture_id, 'field', NEW.field, 'from_day', NEW.from_day, 'to_day', NEW.to_day, 'given_by', NEW.given_by, 'evidence', NEW.evidence)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER contact_history_delete AFTER DELETE ON contact BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'contact', OLD.id, json_object('name', OLD.name, 'email', OLD.email, 'telephone', OLD.telephone, 'note', OLD.note), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER contact_history_insert AFTER INSERT ON contact BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'contact', NEW.id, NULL, json_object('name', NEW.name, 'email', NEW.email, 'telephone', NEW.telephone, 'note', NEW.note)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER contact_history_update AFTER UPDATE ON contact BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'contact', NEW.id, json_object('name', OLD.name, 'email', OLD.email, 'telephone', OLD.telephone, 'note', OLD.note), json_object('name', NEW.name, 'email', NEW.email, 'telephone', NEW.telephone, 'note', NEW.note)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER crop_history_delete AFTER DELETE ON crop BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'crop', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'name_en', OLD.name_en, 'family', OLD.family, 'category', OLD.category, 'high_yield', OLD.high_yield, 'perennial', OLD.perennial, 'days_min', OLD.days_min, 'days_typical', OLD.days_typical, 'days_max', OLD.days_max, 'harvest_weeks', OLD.harvest_weeks, 'low_yield', OLD.low_yield, 'typical_yield', OLD.typical_yield), NULL
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
CREATE TRIGGER crop_name_history_delete AFTER DELETE ON crop_name BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'crop_name', OLD.id, json_object('crop_id', OLD.crop_id, 'name', OLD.name, 'name_key', OLD.name_key), NULL
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
CREATE TRIGGER cycle_history_delete AFTER DELETE ON cycle BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'cycle', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'plot_id', OLD.plot_id, 'crop_id', OLD.crop_id, 'variety_id', OLD.variety_id, 'area', OLD.area, 'started', OLD.started, 'ended', OLD.ended, 'outcome', OLD.outcome, 'reason', OLD.reason, 'expected', OLD.expected, 'inferred', OLD.inferred, 'sown', OLD.sown, 'plants', OLD.plants, 'part', OLD.part, 'grouping', OLD.grouping, 'grouping_key', OLD.grouping_key, 'cause', OLD.cause, 'accepted', OLD.accepted), NULL
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
CREATE TRIGGER cycle_moves AFTER UPDATE OF plot_id ON cycle WHEN NEW.plot_id <> OLD.plot_id BEGIN
  UPDATE work SET plot_id = NEW.plot_id, site_id = (SELECT site_id FROM plot WHERE id = NEW.plot_id)
  WHERE cycle_id = NEW.id AND plot_id <> NEW.plot_id;
  UPDATE supply SET plot_id = NEW.plot_id, site_id = (SELECT site_id FROM plot WHERE id = NEW.plot_id)
  WHERE cycle_id = NEW.id AND plot_id <> NEW.plot_id;
END;
CREATE TRIGGER cycle_own_code_insert BEFORE INSERT ON cycle BEGIN
  SELECT RAISE(ABORT, 'cultiver: a code names one plan or cycle') WHERE EXISTS (
    SELECT 1 FROM plan WHERE code_key = NEW.code_key AND id <> NEW.id);
END;
CREATE TRIGGER cycle_own_code_update BEFORE UPDATE OF code_key ON cycle BEGIN
  SELECT RAISE(ABORT, 'cultiver: a code names one plan or cycle') WHERE EXISTS (
    SELECT 1 FROM plan WHERE code_key = NEW.code_key AND id <> NEW.id);
END;
CREATE TRIGGER enrolment_history_delete AFTER DELETE ON enrolment BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'enrolment', OLD.id, json_object('cohort_id', OLD.cohort_id, 'venture_id', OLD.venture_id, 'entered', OLD.entered, 'exited', OLD.exited, 'outcome', OLD.outcome, 'officer_id', OLD.officer_id, 'note', OLD.note), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER enrolment_history_insert AFTER INSERT ON enrolment BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'enrolment', NEW.id, NULL, json_object('cohort_id', NEW.cohort_id, 'venture_id', NEW.venture_id, 'entered', NEW.entered, 'exited', NEW.exited, 'outcome', NEW.outcome, 'officer_id', NEW.officer_id, 'note', NEW.note)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER enrolment_history_update AFTER UPDATE ON enrolment BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'enrolment', NEW.id, json_object('cohort_id', OLD.cohort_id, 'venture_id', OLD.venture_id, 'entered', OLD.entered, 'exited', OLD.exited, 'outcome', OLD.outcome, 'officer_id', OLD.officer_id, 'note', OLD.note), json_object('cohort_id', NEW.cohort_id, 'venture_id', NEW.venture_id, 'entered', NEW.entered, 'exited', NEW.exited, 'outcome', NEW.outcome, 'officer_id', NEW.officer_id, 'note', NEW.note)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER enrolment_one_at_a_time_insert BEFORE INSERT ON enrolment BEGIN
  SELECT RAISE(ABORT, 'cultiver: a venture is in one cohort of a programme') WHERE EXISTS (
    SELECT 1 FROM enrolment AS other
    JOIN cohort ON cohort.id = other.cohort_id
    JOIN cohort AS own ON own.id = NEW.cohort_id AND own.programme_id = cohort.programme_id
    WHERE other.id IS NOT NEW.id AND other.venture_id = NEW.venture_id
      AND other.entered < ifnull(NEW.exited, '9999-12-31') AND ifnull(other.exited, '9999-12-31') > NEW.entered);
END;
CREATE TRIGGER enrolment_one_at_a_time_update BEFORE UPDATE ON enrolment BEGIN
  SELECT RAISE(ABORT, 'cultiver: a venture is in one cohort of a programme') WHERE EXISTS (
    SELECT 1 FROM enrolment AS other
    JOIN cohort ON cohort.id = other.cohort_id
    JOIN cohort AS own ON own.id = NEW.cohort_id AND own.programme_id = cohort.programme_id
    WHERE other.id IS NOT NEW.id AND other.venture_id = NEW.venture_id
      AND other.entered < ifnull(NEW.exited, '9999-12-31') AND ifnull(other.exited, '9999-12-31') > NEW.entered);
END;
CREATE TRIGGER erratum_history_delete AFTER DELETE ON erratum BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'erratum', OLD.id, json_object('report_id', OLD.report_id, 'number', OLD.number, 'day', OLD.day, 'who', OLD.who, 'notebook', OLD.notebook, 'state', OLD.state, 'sha256', OLD.sha256, 'last_change', OLD.last_change, 'last_harvest', OLD.last_harvest), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER erratum_history_insert AFTER INSERT ON erratum BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'erratum', NEW.id, NULL, json_object('report_id', NEW.report_id, 'number', NEW.number, 'day', NEW.day, 'who', NEW.who, 'notebook', NEW.notebook, 'state', NEW.state, 'sha256', NEW.sha256, 'last_change', NEW.last_change, 'last_harvest', NEW.last_harvest)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER erratum_history_update AFTER UPDATE ON erratum BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'erratum', NEW.id, json_object('report_id', OLD.report_id, 'number', OLD.number, 'day', OLD.day, 'who', OLD.who, 'notebook', OLD.notebook, 'state', OLD.state, 'sha256', OLD.sha256, 'last_change', OLD.last_change, 'last_harvest', OLD.last_harvest), json_object('report_id', NEW.report_id, 'number', NEW.number, 'day', NEW.day, 'who', NEW.who, 'notebook', NEW.notebook, 'state', NEW.state, 'sha256', NEW.sha256, 'last_change', NEW.last_change, 'last_harvest', NEW.last_harvest)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER funding_history_delete AFTER DELETE ON funding BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'funding', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'venture_id', OLD.venture_id, 'organisation_id', OLD.organisation_id, 'kind', OLD.kind, 'purpose', OLD.purpose, 'stage_id', OLD.stage_id, 'asked_on', OLD.asked_on, 'asked', OLD.asked, 'granted_on', OLD.granted_on, 'granted', OLD.granted, 'refused_on', OLD.refused_on, 'closed_on', OLD.closed_on, 'until', OLD.until, 'conclusion', OLD.conclusion, 'note', OLD.note, 'accepted', OLD.accepted), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER funding_history_insert AFTER INSERT ON funding BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'funding', NEW.id, NULL, json_object('code', NEW.code, 'code_key', NEW.code_key, 'venture_id', NEW.venture_id, 'organisation_id', NEW.organisation_id, 'kind', NEW.kind, 'purpose', NEW.purpose, 'stage_id', NEW.stage_id, 'asked_on', NEW.asked_on, 'asked', NEW.asked, 'granted_on', NEW.granted_on, 'granted', NEW.granted, 'refused_on', NEW.refused_on, 'closed_on', NEW.closed_on, 'until', NEW.until, 'conclusion', NEW.conclusion, 'note', NEW.note, 'accepted', NEW.accepted)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER funding_history_update AFTER UPDATE ON funding BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'funding', NEW.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'venture_id', OLD.venture_id, 'organisation_id', OLD.organisation_id, 'kind', OLD.kind, 'purpose', OLD.purpose, 'stage_id', OLD.stage_id, 'asked_on', OLD.asked_on, 'asked', OLD.asked, 'granted_on', OLD.granted_on, 'granted', OLD.granted, 'refused_on', OLD.refused_on, 'closed_on', OLD.closed_on, 'until', OLD.until, 'conclusion', OLD.conclusion, 'note', OLD.note, 'accepted', OLD.accepted), json_object('code', NEW.code, 'code_key', NEW.code_key, 'venture_id', NEW.venture_id, 'organisation_id', NEW.organisation_id, 'kind', NEW.kind, 'purpose', NEW.purpose, 'stage_id', NEW.stage_id, 'asked_on', NEW.asked_on, 'asked', NEW.asked, 'granted_on', NEW.granted_on, 'granted', NEW.granted, 'refused_on', NEW.refused_on, 'closed_on', NEW.closed_on, 'until', NEW.until, 'conclusion', NEW.conclusion, 'note', NEW.note, 'accepted', NEW.accepted)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER funding_condition_history_delete AFTER DELETE ON funding_condition BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'funding_condition', OLD.id, json_object('funding_id', OLD.funding_id, 'number', OLD.number, 'kind', OLD.kind, 'target', OLD.target, 'unit', OLD.unit, 'words', OLD.words, 'site_id', OLD.site_id, 'plot_id', OLD.plot_id, 'until', OLD.until, 'settled_on', OLD.settled_on, 'outcome', OLD.outcome, 'note', OLD.note), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER funding_condition_history_insert AFTER INSERT ON funding_condition BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'funding_condition', NEW.id, NULL, json_object('funding_id', NEW.funding_id, 'number', NEW.number, 'kind', NEW.kind, 'target', NEW.target, 'unit', NEW.unit, 'words', NEW.words, 'site_id', NEW.site_id, 'plot_id', NEW.plot_id, 'until', NEW.until, 'settled_on', NEW.settled_on, 'outcome', NEW.outcome, 'note', NEW.note)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER funding_condition_history_update AFTER UPDATE ON funding_condition BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'funding_condition', NEW.id, json_object('funding_id', OLD.funding_id, 'number', OLD.number, 'kind', OLD.kind, 'target', OLD.target, 'unit', OLD.unit, 'words', OLD.words, 'site_id', OLD.site_id, 'plot_id', OLD.plot_id, 'until', OLD.until, 'settled_on', OLD.settled_on, 'outcome', OLD.outcome, 'note', OLD.note), json_object('funding_id', NEW.funding_id, 'number', NEW.number, 'kind', NEW.kind, 'target', NEW.target, 'unit', NEW.unit, 'words', NEW.words, 'site_id', NEW.site_id, 'plot_id', NEW.plot_id, 'until', NEW.until, 'settled_on', NEW.settled_on, 'outcome', NEW.outcome, 'note', NEW.note)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER funding_plot_history_delete AFTER DELETE ON funding_plot BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'funding_plot', OLD.id, json_object('funding_id', OLD.funding_id, 'plot_id', OLD.plot_id), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER funding_plot_history_insert AFTER INSERT ON funding_plot BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'funding_plot', NEW.id, NULL, json_object('funding_id', NEW.funding_id, 'plot_id', NEW.plot_id)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER funding_plot_history_update AFTER UPDATE ON funding_plot BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'funding_plot', NEW.id, json_object('funding_id', OLD.funding_id, 'plot_id', OLD.plot_id), json_object('funding_id', NEW.funding_id, 'plot_id', NEW.plot_id)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER harvest_history_delete AFTER DELETE ON harvest BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'harvest', OLD.id, json_object('day', OLD.day, 'cycle_id', OLD.cycle_id, 'variety_id', OLD.variety_id, 'quantity', OLD.quantity, 'unit_id', OLD.unit_id, 'grams', OLD.grams, 'unit_weight_id', OLD.unit_weight_id, 'destination', OLD.destination, 'note', OLD.note, 'reference', OLD.reference, 'void_reason', OLD.void_reason, 'action_id', OLD.action_id, 'count', OLD.count, 'count_unit_id', OLD.count_unit_id, 'grade', OLD.grade, 'cause', OLD.cause, 'amount', OLD.amount, 'pick_id', OLD.pick_id, 'accepted', OLD.accepted), NULL
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
CREATE TRIGGER instalment_history_delete AFTER DELETE ON instalment BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'instalment', OLD.id, json_object('funding_id', OLD.funding_id, 'number', OLD.number, 'due', OLD.due, 'amount', OLD.amount, 'paid_on', OLD.paid_on, 'paid', OLD.paid, 'note', OLD.note), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER instalment_history_insert AFTER INSERT ON instalment BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'instalment', NEW.id, NULL, json_object('funding_id', NEW.funding_id, 'number', NEW.number, 'due', NEW.due, 'amount', NEW.amount, 'paid_on', NEW.paid_on, 'paid', NEW.paid, 'note', NEW.note)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER instalment_history_update AFTER UPDATE ON instalment BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'instalment', NEW.id, json_object('funding_id', OLD.funding_id, 'number', OLD.number, 'due', OLD.due, 'amount', OLD.amount, 'paid_on', OLD.paid_on, 'paid', OLD.paid, 'note', OLD.note), json_object('funding_id', NEW.funding_id, 'number', NEW.number, 'due', NEW.due, 'amount', NEW.amount, 'paid_on', NEW.paid_on, 'paid', NEW.paid, 'note', NEW.note)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER issued_report_history_delete AFTER DELETE ON issued_report BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'issued_report', OLD.id, json_object('number', OLD.number, 'month', OLD.month, 'site_id', OLD.site_id, 'plot_id', OLD.plot_id, 'venture_id', OLD.venture_id, 'crop_id', OLD.crop_id, 'day', OLD.day, 'who', OLD.who, 'notebook', OLD.notebook, 'state', OLD.state, 'sha256', OLD.sha256, 'last_change', OLD.last_change, 'last_harvest', OLD.last_harvest, 'reopened', OLD.reopened, 'reopen_reason', OLD.reopen_reason), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER issued_report_history_insert AFTER INSERT ON issued_report BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'issued_report', NEW.id, NULL, json_object('number', NEW.number, 'month', NEW.month, 'site_id', NEW.site_id, 'plot_id', NEW.plot_id, 'venture_id', NEW.venture_id, 'crop_id', NEW.crop_id, 'day', NEW.day, 'who', NEW.who, 'notebook', NEW.notebook, 'state', NEW.state, 'sha256', NEW.sha256, 'last_change', NEW.last_change, 'last_harvest', NEW.last_harvest, 'reopened', NEW.reopened, 'reopen_reason', NEW.reopen_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER issued_report_history_update AFTER UPDATE ON issued_report BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'issued_report', NEW.id, json_object('number', OLD.number, 'month', OLD.month, 'site_id', OLD.site_id, 'plot_id', OLD.plot_id, 'venture_id', OLD.venture_id, 'crop_id', OLD.crop_id, 'day', OLD.day, 'who', OLD.who, 'notebook', OLD.notebook, 'state', OLD.state, 'sha256', OLD.sha256, 'last_change', OLD.last_change, 'last_harvest', OLD.last_harvest, 'reopened', OLD.reopened, 'reopen_reason', OLD.reopen_reason), json_object('number', NEW.number, 'month', NEW.month, 'site_id', NEW.site_id, 'plot_id', NEW.plot_id, 'venture_id', NEW.venture_id, 'crop_id', NEW.crop_id, 'day', NEW.day, 'who', NEW.who, 'notebook', NEW.notebook, 'state', NEW.state, 'sha256', NEW.sha256, 'last_change', NEW.last_change, 'last_harvest', NEW.last_harvest, 'reopened', NEW.reopened, 'reopen_reason', NEW.reopen_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER issued_text_insert BEFORE INSERT ON issued_text BEGIN
  SELECT RAISE(ABORT, 'cultiver: no action is open') FROM notebook WHERE open_action IS NULL;
END;
CREATE TRIGGER issued_text_stays_delete BEFORE DELETE ON issued_text BEGIN
  SELECT RAISE(ABORT, 'cultiver: what was issued stays');
END;
CREATE TRIGGER issued_text_stays_update BEFORE UPDATE ON issued_text BEGIN
  SELECT RAISE(ABORT, 'cultiver: what was issued stays');
END;
CREATE TRIGGER meeting_history_delete AFTER DELETE ON meeting BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'meeting', OLD.id, json_object('venture_id', OLD.venture_id, 'day', OLD.day, 'note', OLD.note, 'decision', OLD.decision), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER meeting_history_insert AFTER INSERT ON meeting BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'meeting', NEW.id, NULL, json_object('venture_id', NEW.venture_id, 'day', NEW.day, 'note', NEW.note, 'decision', NEW.decision)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER meeting_history_update AFTER UPDATE ON meeting BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'meeting', NEW.id, json_object('venture_id', OLD.venture_id, 'day', OLD.day, 'note', OLD.note, 'decision', OLD.decision), json_object('venture_id', NEW.venture_id, 'day', NEW.day, 'note', NEW.note, 'decision', NEW.decision)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER meeting_person_history_delete AFTER DELETE ON meeting_person BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'meeting_person', OLD.id, json_object('meeting_id', OLD.meeting_id, 'person_id', OLD.person_id), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER meeting_person_history_insert AFTER INSERT ON meeting_person BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'meeting_person', NEW.id, NULL, json_object('meeting_id', NEW.meeting_id, 'person_id', NEW.person_id)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER meeting_person_history_update AFTER UPDATE ON meeting_person BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'meeting_person', NEW.id, json_object('meeting_id', OLD.meeting_id, 'person_id', OLD.person_id), json_object('meeting_id', NEW.meeting_id, 'person_id', NEW.person_id)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER meter_history_delete AFTER DELETE ON meter BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'meter', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'site_id', OLD.site_id, 'plot_id', OLD.plot_id, 'retired', OLD.retired), NULL
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
CREATE TRIGGER none_history_delete AFTER DELETE ON none BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'none', OLD.id, json_object('plot_id', OLD.plot_id, 'day', OLD.day), NULL
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
CREATE TRIGGER objective_history_delete AFTER DELETE ON objective BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'objective', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'title', OLD.title, 'indicator', OLD.indicator, 'measure', OLD.measure, 'bound', OLD.bound, 'baseline', OLD.baseline, 'baseline_period', OLD.baseline_period, 'from_day', OLD.from_day, 'funding_id', OLD.funding_id, 'venture_id', OLD.venture_id, 'site_id', OLD.site_id, 'counted_by', OLD.counted_by, 'note', OLD.note, 'dropped', OLD.dropped, 'drop_reason', OLD.drop_reason), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER objective_history_insert AFTER INSERT ON objective BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'objective', NEW.id, NULL, json_object('code', NEW.code, 'code_key', NEW.code_key, 'title', NEW.title, 'indicator', NEW.indicator, 'measure', NEW.measure, 'bound', NEW.bound, 'baseline', NEW.baseline, 'baseline_period', NEW.baseline_period, 'from_day', NEW.from_day, 'funding_id', NEW.funding_id, 'venture_id', NEW.venture_id, 'site_id', NEW.site_id, 'counted_by', NEW.counted_by, 'note', NEW.note, 'dropped', NEW.dropped, 'drop_reason', NEW.drop_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER objective_history_update AFTER UPDATE ON objective BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'objective', NEW.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'title', OLD.title, 'indicator', OLD.indicator, 'measure', OLD.measure, 'bound', OLD.bound, 'baseline', OLD.baseline, 'baseline_period', OLD.baseline_period, 'from_day', OLD.from_day, 'funding_id', OLD.funding_id, 'venture_id', OLD.venture_id, 'site_id', OLD.site_id, 'counted_by', OLD.counted_by, 'note', OLD.note, 'dropped', OLD.dropped, 'drop_reason', OLD.drop_reason), json_object('code', NEW.code, 'code_key', NEW.code_key, 'title', NEW.title, 'indicator', NEW.indicator, 'measure', NEW.measure, 'bound', NEW.bound, 'baseline', NEW.baseline, 'baseline_period', NEW.baseline_period, 'from_day', NEW.from_day, 'funding_id', NEW.funding_id, 'venture_id', NEW.venture_id, 'site_id', NEW.site_id, 'counted_by', NEW.counted_by, 'note', NEW.note, 'dropped', NEW.dropped, 'drop_reason', NEW.drop_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER objective_target_history_delete AFTER DELETE ON objective_target BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'objective_target', OLD.id, json_object('objective_id', OLD.objective_id, 'period', OLD.period, 'target', OLD.target, 'note', OLD.note), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER objective_target_history_insert AFTER INSERT ON objective_target BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'objective_target', NEW.id, NULL, json_object('objective_id', NEW.objective_id, 'period', NEW.period, 'target', NEW.target, 'note', NEW.note)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER objective_target_history_update AFTER UPDATE ON objective_target BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'objective_target', NEW.id, json_object('objective_id', OLD.objective_id, 'period', OLD.period, 'target', OLD.target, 'note', OLD.note), json_object('objective_id', NEW.objective_id, 'period', NEW.period, 'target', NEW.target, 'note', NEW.note)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER obstacle_history_delete AFTER DELETE ON obstacle BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'obstacle', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'kind', OLD.kind, 'site_id', OLD.site_id, 'plot_id', OLD.plot_id, 'venture_id', OLD.venture_id, 'organisation_id', OLD.organisation_id, 'opened', OLD.opened, 'ended', OLD.ended, 'outcome', OLD.outcome, 'conclusion', OLD.conclusion, 'note', OLD.note), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER obstacle_history_insert AFTER INSERT ON obstacle BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'obstacle', NEW.id, NULL, json_object('code', NEW.code, 'code_key', NEW.code_key, 'kind', NEW.kind, 'site_id', NEW.site_id, 'plot_id', NEW.plot_id, 'venture_id', NEW.venture_id, 'organisation_id', NEW.organisation_id, 'opened', NEW.opened, 'ended', NEW.ended, 'outcome', NEW.outcome, 'conclusion', NEW.conclusion, 'note', NEW.note)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER obstacle_history_update AFTER UPDATE ON obstacle BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'obstacle', NEW.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'kind', OLD.kind, 'site_id', OLD.site_id, 'plot_id', OLD.plot_id, 'venture_id', OLD.venture_id, 'organisation_id', OLD.organisation_id, 'opened', OLD.opened, 'ended', OLD.ended, 'outcome', OLD.outcome, 'conclusion', OLD.conclusion, 'note', OLD.note), json_object('code', NEW.code, 'code_key', NEW.code_key, 'kind', NEW.kind, 'site_id', NEW.site_id, 'plot_id', NEW.plot_id, 'venture_id', NEW.venture_id, 'organisation_id', NEW.organisation_id, 'opened', NEW.opened, 'ended', NEW.ended, 'outcome', NEW.outcome, 'conclusion', NEW.conclusion, 'note', NEW.note)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER obstacle_step_history_delete AFTER DELETE ON obstacle_step BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'obstacle_step', OLD.id, json_object('obstacle_id', OLD.obstacle_id, 'day', OLD.day, 'step', OLD.step), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER obstacle_step_history_insert AFTER INSERT ON obstacle_step BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'obstacle_step', NEW.id, NULL, json_object('obstacle_id', NEW.obstacle_id, 'day', NEW.day, 'step', NEW.step)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER obstacle_step_history_update AFTER UPDATE ON obstacle_step BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'obstacle_step', NEW.id, json_object('obstacle_id', OLD.obstacle_id, 'day', OLD.day, 'step', OLD.step), json_object('obstacle_id', NEW.obstacle_id, 'day', NEW.day, 'step', NEW.step)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER occupancy_history_delete AFTER DELETE ON occupancy BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'occupancy', OLD.id, json_object('plot_id', OLD.plot_id, 'venture_id', OLD.venture_id, 'from_day', OLD.from_day, 'to_day', OLD.to_day, 'title', OLD.title), NULL
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
CREATE TRIGGER organisation_history_delete AFTER DELETE ON organisation BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'organisation', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'kind', OLD.kind, 'siret', OLD.siret, 'commune_id', OLD.commune_id, 'note', OLD.note, 'retired', OLD.retired), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER organisation_history_insert AFTER INSERT ON organisation BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'organisation', NEW.id, NULL, json_object('code', NEW.code, 'code_key', NEW.code_key, 'name', NEW.name, 'kind', NEW.kind, 'siret', NEW.siret, 'commune_id', NEW.commune_id, 'note', NEW.note, 'retired', NEW.retired)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER organisation_history_update AFTER UPDATE ON organisation BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'organisation', NEW.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'kind', OLD.kind, 'siret', OLD.siret, 'commune_id', OLD.commune_id, 'note', OLD.note, 'retired', OLD.retired), json_object('code', NEW.code, 'code_key', NEW.code_key, 'name', NEW.name, 'kind', NEW.kind, 'siret', NEW.siret, 'commune_id', NEW.commune_id, 'note', NEW.note, 'retired', NEW.retired)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER partnership_history_delete AFTER DELETE ON partnership BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'partnership', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'kind', OLD.kind, 'from_day', OLD.from_day, 'to_day', OLD.to_day, 'note', OLD.note), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER partnership_history_insert AFTER INSERT ON partnership BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'partnership', NEW.id, NULL, json_object('code', NEW.code, 'code_key', NEW.code_key, 'kind', NEW.kind, 'from_day', NEW.from_day, 'to_day', NEW.to_day, 'note', NEW.note)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER partnership_history_update AFTER UPDATE ON partnership BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'partnership', NEW.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'kind', OLD.kind, 'from_day', OLD.from_day, 'to_day', OLD.to_day, 'note', OLD.note), json_object('code', NEW.code, 'code_key', NEW.code_key, 'kind', NEW.kind, 'from_day', NEW.from_day, 'to_day', NEW.to_day, 'note', NEW.note)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER partnership_party_history_delete AFTER DELETE ON partnership_party BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'partnership_party', OLD.id, json_object('partnership_id', OLD.partnership_id, 'venture_id', OLD.venture_id, 'organisation_id', OLD.organisation_id, 'brings', OLD.brings, 'amount', OLD.amount, 'in_kind', OLD.in_kind), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER partnership_party_history_insert AFTER INSERT ON partnership_party BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'partnership_party', NEW.id, NULL, json_object('partnership_id', NEW.partnership_id, 'venture_id', NEW.venture_id, 'organisation_id', NEW.organisation_id, 'brings', NEW.brings, 'amount', NEW.amount, 'in_kind', NEW.in_kind)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER partnership_party_history_update AFTER UPDATE ON partnership_party BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'partnership_party', NEW.id, json_object('partnership_id', OLD.partnership_id, 'venture_id', OLD.venture_id, 'organisation_id', OLD.organisation_id, 'brings', OLD.brings, 'amount', OLD.amount, 'in_kind', OLD.in_kind), json_object('partnership_id', NEW.partnership_id, 'venture_id', NEW.venture_id, 'organisation_id', NEW.organisation_id, 'brings', NEW.brings, 'amount', NEW.amount, 'in_kind', NEW.in_kind)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER person_history_delete AFTER DELETE ON person BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'person', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'erased', OLD.erased, 'erase_reason', OLD.erase_reason), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER person_history_insert AFTER INSERT ON person BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'person', NEW.id, NULL, json_object('code', NEW.code, 'code_key', NEW.code_key, 'erased', NEW.erased, 'erase_reason', NEW.erase_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER person_history_update AFTER UPDATE ON person BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'person', NEW.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'erased', OLD.erased, 'erase_reason', OLD.erase_reason), json_object('code', NEW.code, 'code_key', NEW.code_key, 'erased', NEW.erased, 'erase_reason', NEW.erase_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER plan_history_delete AFTER DELETE ON plan BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'plan', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'plot_id', OLD.plot_id, 'crop_id', OLD.crop_id, 'variety_id', OLD.variety_id, 'area', OLD.area, 'part', OLD.part, 'plants', OLD.plants, 'sow', OLD.sow, 'stand', OLD.stand, 'first_harvest', OLD.first_harvest, 'last_harvest', OLD.last_harvest, 'expected', OLD.expected, 'sown', OLD.sown, 'series', OLD.series, 'grouping', OLD.grouping, 'grouping_key', OLD.grouping_key, 'dropped', OLD.dropped, 'drop_reason', OLD.drop_reason, 'accepted', OLD.accepted), NULL
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
CREATE TRIGGER plan_own_code_insert BEFORE INSERT ON plan BEGIN
  SELECT RAISE(ABORT, 'cultiver: a code names one plan or cycle') WHERE EXISTS (
    SELECT 1 FROM cycle WHERE code_key = NEW.code_key AND id <> NEW.id);
END;
CREATE TRIGGER plan_own_code_update BEFORE UPDATE OF code_key ON plan BEGIN
  SELECT RAISE(ABORT, 'cultiver: a code names one plan or cycle') WHERE EXISTS (
    SELECT 1 FROM cycle WHERE code_key = NEW.code_key AND id <> NEW.id);
END;
CREATE TRIGGER plot_history_delete AFTER DELETE ON plot BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'plot', OLD.id, json_object('site_id', OLD.site_id, 'code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'area', OLD.area, 'length', OLD.length, 'width', OLD.width, 'kind', OLD.kind, 'retired', OLD.retired, 'gross_area', OLD.gross_area), NULL
FROM notebook WHERE TRUE;

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
CREATE TRIGGER plot_moves AFTER UPDATE OF site_id ON plot WHEN NEW.site_id <> OLD.site_id BEGIN
  UPDATE work SET site_id = NEW.site_id WHERE plot_id = NEW.id AND site_id <> NEW.site_id;
  UPDATE supply SET site_id = NEW.site_id WHERE plot_id = NEW.id AND site_id <> NEW.site_id;
  UPDATE meter SET site_id = NEW.site_id WHERE plot_id = NEW.id AND site_id <> NEW.site_id;
END;
CREATE TRIGGER programme_history_delete AFTER DELETE ON programme BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'programme', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'name_en', OLD.name_en, 'stage_id', OLD.stage_id, 'retired', OLD.retired), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER programme_history_insert AFTER INSERT ON programme BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'programme', NEW.id, NULL, json_object('code', NEW.code, 'code_key', NEW.code_key, 'name', NEW.name, 'name_en', NEW.name_en, 'stage_id', NEW.stage_id, 'retired', NEW.retired)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER programme_history_update AFTER UPDATE ON programme BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'programme', NEW.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'name_en', OLD.name_en, 'stage_id', OLD.stage_id, 'retired', OLD.retired), json_object('code', NEW.code, 'code_key', NEW.code_key, 'name', NEW.name, 'name_en', NEW.name_en, 'stage_id', NEW.stage_id, 'retired', NEW.retired)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER reading_history_delete AFTER DELETE ON reading BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'reading', OLD.id, json_object('meter_id', OLD.meter_id, 'day', OLD.day, 'litres', OLD.litres), NULL
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
CREATE TRIGGER rendition_history_delete AFTER DELETE ON rendition BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'rendition', OLD.id, json_object('sha256', OLD.sha256, 'report_id', OLD.report_id, 'errata', OLD.errata, 'form', OLD.form, 'language', OLD.language), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER rendition_history_insert AFTER INSERT ON rendition BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'rendition', NEW.id, NULL, json_object('sha256', NEW.sha256, 'report_id', NEW.report_id, 'errata', NEW.errata, 'form', NEW.form, 'language', NEW.language)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER rendition_history_update AFTER UPDATE ON rendition BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'rendition', NEW.id, json_object('sha256', OLD.sha256, 'report_id', OLD.report_id, 'errata', OLD.errata, 'form', OLD.form, 'language', OLD.language), json_object('sha256', NEW.sha256, 'report_id', NEW.report_id, 'errata', NEW.errata, 'form', NEW.form, 'language', NEW.language)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER result_history_delete AFTER DELETE ON result BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'result', OLD.id, json_object('indicator', OLD.indicator, 'site_id', OLD.site_id, 'venture_id', OLD.venture_id, 'from_day', OLD.from_day, 'to_day', OLD.to_day, 'value', OLD.value, 'counter', OLD.counter, 'evidence', OLD.evidence, 'note', OLD.note, 'reference', OLD.reference, 'void_reason', OLD.void_reason), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER result_history_insert AFTER INSERT ON result BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'result', NEW.id, NULL, json_object('indicator', NEW.indicator, 'site_id', NEW.site_id, 'venture_id', NEW.venture_id, 'from_day', NEW.from_day, 'to_day', NEW.to_day, 'value', NEW.value, 'counter', NEW.counter, 'evidence', NEW.evidence, 'note', NEW.note, 'reference', NEW.reference, 'void_reason', NEW.void_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER result_history_update AFTER UPDATE ON result BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'result', NEW.id, json_object('indicator', OLD.indicator, 'site_id', OLD.site_id, 'venture_id', OLD.venture_id, 'from_day', OLD.from_day, 'to_day', OLD.to_day, 'value', OLD.value, 'counter', OLD.counter, 'evidence', OLD.evidence, 'note', OLD.note, 'reference', OLD.reference, 'void_reason', OLD.void_reason), json_object('indicator', NEW.indicator, 'site_id', NEW.site_id, 'venture_id', NEW.venture_id, 'from_day', NEW.from_day, 'to_day', NEW.to_day, 'value', NEW.value, 'counter', NEW.counter, 'evidence', NEW.evidence, 'note', NEW.note, 'reference', NEW.reference, 'void_reason', NEW.void_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER role_history_delete AFTER DELETE ON role BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'role', OLD.id, json_object('person_id', OLD.person_id, 'venture_id', OLD.venture_id, 'kind', OLD.kind, 'title', OLD.title, 'from_day', OLD.from_day, 'to_day', OLD.to_day), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER role_history_insert AFTER INSERT ON role BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'role', NEW.id, NULL, json_object('person_id', NEW.person_id, 'venture_id', NEW.venture_id, 'kind', NEW.kind, 'title', NEW.title, 'from_day', NEW.from_day, 'to_day', NEW.to_day)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER role_history_update AFTER UPDATE ON role BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'role', NEW.id, json_object('person_id', OLD.person_id, 'venture_id', OLD.venture_id, 'kind', OLD.kind, 'title', OLD.title, 'from_day', OLD.from_day, 'to_day', OLD.to_day), json_object('person_id', NEW.person_id, 'venture_id', NEW.venture_id, 'kind', NEW.kind, 'title', NEW.title, 'from_day', NEW.from_day, 'to_day', NEW.to_day)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER site_history_delete AFTER DELETE ON site BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'site', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'commune_id', OLD.commune_id, 'address', OLD.address, 'latitude', OLD.latitude, 'longitude', OLD.longitude, 'retired', OLD.retired), NULL
FROM notebook WHERE TRUE;

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
CREATE TRIGGER soil_test_history_delete AFTER DELETE ON soil_test BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'soil_test', OLD.id, json_object('plot_id', OLD.plot_id, 'day', OLD.day, 'laboratory', OLD.laboratory, 'element', OLD.element, 'content', OLD.content, 'note', OLD.note), NULL
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
CREATE TRIGGER step_history_delete AFTER DELETE ON step BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'step', OLD.id, json_object('venture_id', OLD.venture_id, 'meeting_id', OLD.meeting_id, 'text', OLD.text, 'due', OLD.due, 'person_id', OLD.person_id, 'done', OLD.done, 'dropped', OLD.dropped, 'drop_reason', OLD.drop_reason), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER step_history_insert AFTER INSERT ON step BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'step', NEW.id, NULL, json_object('venture_id', NEW.venture_id, 'meeting_id', NEW.meeting_id, 'text', NEW.text, 'due', NEW.due, 'person_id', NEW.person_id, 'done', NEW.done, 'dropped', NEW.dropped, 'drop_reason', NEW.drop_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER step_history_update AFTER UPDATE ON step BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'step', NEW.id, json_object('venture_id', OLD.venture_id, 'meeting_id', OLD.meeting_id, 'text', OLD.text, 'due', OLD.due, 'person_id', OLD.person_id, 'done', OLD.done, 'dropped', OLD.dropped, 'drop_reason', OLD.drop_reason), json_object('venture_id', NEW.venture_id, 'meeting_id', NEW.meeting_id, 'text', NEW.text, 'due', NEW.due, 'person_id', NEW.person_id, 'done', NEW.done, 'dropped', NEW.dropped, 'drop_reason', NEW.drop_reason)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER supply_history_delete AFTER DELETE ON supply BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'supply', OLD.id, json_object('day', OLD.day, 'site_id', OLD.site_id, 'plot_id', OLD.plot_id, 'cycle_id', OLD.cycle_id, 'kind', OLD.kind, 'product', OLD.product, 'quantity', OLD.quantity, 'unit', OLD.unit, 'grams', OLD.grams, 'millilitres', OLD.millilitres, 'note', OLD.note, 'reference', OLD.reference, 'void_reason', OLD.void_reason), NULL
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
CREATE TRIGGER unit_history_delete AFTER DELETE ON unit BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'unit', OLD.id, json_object('code', OLD.code, 'name', OLD.name, 'name_en', OLD.name_en, 'grams', OLD.grams), NULL
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
CREATE TRIGGER unit_name_history_delete AFTER DELETE ON unit_name BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'unit_name', OLD.id, json_object('unit_id', OLD.unit_id, 'name_key', OLD.name_key), NULL
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
CREATE TRIGGER unit_weight_history_delete AFTER DELETE ON unit_weight BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'unit_weight', OLD.id, json_object('crop_id', OLD.crop_id, 'variety_id', OLD.variety_id, 'unit_id', OLD.unit_id, 'grams', OLD.grams, 'valid_from', OLD.valid_from, 'weighed', OLD.weighed, 'place', OLD.place), NULL
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
CREATE TRIGGER variety_history_delete AFTER DELETE ON variety BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'variety', OLD.id, json_object('crop_id', OLD.crop_id, 'name', OLD.name, 'name_key', OLD.name_key), NULL
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
CREATE TRIGGER venture_history_delete AFTER DELETE ON venture BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'venture', OLD.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'legal_form', OLD.legal_form, 'siret', OLD.siret, 'retired', OLD.retired, 'kind', OLD.kind, 'commune_id', OLD.commune_id, 'founded', OLD.founded, 'mission', OLD.mission, 'esus_from', OLD.esus_from, 'esus_to', OLD.esus_to), NULL
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER venture_history_insert AFTER INSERT ON venture BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'venture', NEW.id, NULL, json_object('code', NEW.code, 'code_key', NEW.code_key, 'name', NEW.name, 'legal_form', NEW.legal_form, 'siret', NEW.siret, 'retired', NEW.retired, 'kind', NEW.kind, 'commune_id', NEW.commune_id, 'founded', NEW.founded, 'mission', NEW.mission, 'esus_from', NEW.esus_from, 'esus_to', NEW.esus_to)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER venture_history_update AFTER UPDATE ON venture BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'venture', NEW.id, json_object('code', OLD.code, 'code_key', OLD.code_key, 'name', OLD.name, 'legal_form', OLD.legal_form, 'siret', OLD.siret, 'retired', OLD.retired, 'kind', OLD.kind, 'commune_id', OLD.commune_id, 'founded', OLD.founded, 'mission', OLD.mission, 'esus_from', OLD.esus_from, 'esus_to', OLD.esus_to), json_object('code', NEW.code, 'code_key', NEW.code_key, 'name', NEW.name, 'legal_form', NEW.legal_form, 'siret', NEW.siret, 'retired', NEW.retired, 'kind', NEW.kind, 'commune_id', NEW.commune_id, 'founded', NEW.founded, 'mission', NEW.mission, 'esus_from', NEW.esus_from, 'esus_to', NEW.esus_to)
FROM notebook WHERE TRUE;

END;
CREATE TRIGGER venture_stage_history_delete AFTER DELETE ON venture_stage BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'venture_stage', OLD.id, json_object('venture_id', OLD.venture_id, 'stage_id', OLD.stage_id, 'since', OLD.since), NULL
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
CREATE TRIGGER work_history_delete AFTER DELETE ON work BEGIN
INSERT INTO change (action_id, entity, row_id, before, after)
SELECT
  CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
  'work', OLD.id, json_object('day', OLD.day, 'site_id', OLD.site_id, 'plot_id', OLD.plot_id, 'cycle_id', OLD.cycle_id, 'kind', OLD.kind, 'people', OLD.people, 'minutes', OLD.minutes, 'task', OLD.task, 'note', OLD.note, 'reference', OLD.reference, 'void_reason', OLD.void_reason), NULL
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
CREATE VIEW accounts AS
SELECT
  account.id & 4294967295 AS number, account.day AS date, venture.code AS venture, account.kind,
  account.amount / 100.0 AS euros, account.subject, account.evidence, account.note
FROM account
JOIN venture ON venture.id = account.venture_id
WHERE account.void_reason IS NULL;
CREATE VIEW activities AS
SELECT
  activity.id & 4294967295 AS number, activity.day AS date, site.code AS site, venture.code AS venture,
  activity.kind, activity.subject, activity.minutes / 60.0 AS hours, activity.attendances, activity.newcomers,
  activity.local, activity.evidence, activity.note
FROM activity
LEFT JOIN site ON site.id = activity.site_id
LEFT JOIN venture ON venture.id = activity.venture_id
WHERE activity.void_reason IS NULL;
CREATE VIEW consents AS
SELECT
  venture.code AS venture, consent.field, consent.from_day, consent.to_day, consent.given_by, consent.evidence
FROM consent JOIN venture ON venture.id = consent.venture_id;
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
CREATE VIEW enrolments AS
SELECT
  programme.code AS programme, cohort.code AS cohort, venture.code AS venture, enrolment.entered,
  enrolment.exited AS "left", enrolment.outcome, officer.code AS officer, enrolment.note
FROM enrolment
JOIN cohort ON cohort.id = enrolment.cohort_id
JOIN programme ON programme.id = cohort.programme_id
JOIN venture ON venture.id = enrolment.venture_id
LEFT JOIN person AS officer ON officer.id = enrolment.officer_id;
CREATE VIEW errata AS
SELECT
  issued_report.number AS report, erratum.number, issued_report.month, erratum.day, erratum.who, erratum.sha256,
  issued_text.content
FROM erratum
JOIN issued_report ON issued_report.id = erratum.report_id
JOIN issued_text ON issued_text.sha256 = erratum.sha256;
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
CREATE VIEW instalments AS
SELECT
  funding.code AS funding, instalment.number, instalment.due, instalment.amount / 100.0 AS euros,
  instalment.paid_on, instalment.paid / 100.0 AS paid_euros, instalment.note
FROM instalment JOIN funding ON funding.id = instalment.funding_id;
CREATE VIEW issued_reports AS
SELECT
  issued_report.number, month, site.code AS site, plot.code AS plot, venture.code AS venture, crop.code AS crop, day,
  who, issued_report.sha256, (SELECT count(*) FROM erratum WHERE report_id = issued_report.id) AS errata, reopened,
  reopen_reason, issued_text.content
FROM issued_report
JOIN issued_text ON issued_text.sha256 = issued_report.sha256
LEFT JOIN site ON site.id = issued_report.site_id
LEFT JOIN plot ON plot.id = issued_report.plot_id
LEFT JOIN venture ON venture.id = issued_report.venture_id
LEFT JOIN crop ON crop.id = issued_report.crop_id;
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
CREATE VIEW objective_targets AS
SELECT objective.code AS objective, objective.indicator, objective_target.period, objective_target.target,
  objective_target.note
FROM objective_target JOIN objective ON objective.id = objective_target.objective_id;
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
CREATE VIEW soil_tests AS
SELECT
  site.code AS site, plot.code AS plot, soil_test.day AS date, soil_test.laboratory, soil_test.element,
  soil_test.content / 1000.0 AS milligrams_per_kilogram, soil_test.note
FROM soil_test
JOIN plot ON plot.id = soil_test.plot_id
JOIN site ON site.id = plot.site_id;
CREATE VIEW steps AS
SELECT
  step.id & 4294967295 AS number, venture.code AS venture, meeting.day AS meeting, step.text, step.due,
  person.code AS person, step.done, step.dropped, step.drop_reason
FROM step
JOIN venture ON venture.id = step.venture_id
LEFT JOIN meeting ON meeting.id = step.meeting_id
LEFT JOIN person ON person.id = step.person_id;
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
CREATE VIEW ventures AS
SELECT
  venture.code AS venture, venture.name, venture.kind, venture.legal_form, venture.siret, venture.esus_from,
  venture.esus_to, commune.name AS commune, venture.founded, venture.mission, stage.code AS stage,
  venture_stage.since AS stage_since, venture.retired
FROM venture
LEFT JOIN commune ON commune.id = venture.commune_id
LEFT JOIN venture_stage ON venture_stage.id = (
  SELECT id FROM venture_stage WHERE venture_id = venture.id ORDER BY since DESC LIMIT 1)
LEFT JOIN stage ON stage.id = venture_stage.stage_id;
CREATE VIEW water_readings AS
SELECT meter.code AS meter, site.code AS site, plot.code AS plot, reading.day AS date, reading.litres
FROM reading
JOIN meter ON meter.id = reading.meter_id
JOIN site ON site.id = meter.site_id
LEFT JOIN plot ON plot.id = meter.plot_id;
CREATE VIEW work_hours AS
SELECT
  work.id & 4294967295 AS number, work.day AS date, site.code AS site, plot.code AS plot, cycle.code AS cycle,
  work.kind, work.people, work.minutes / 60.0 AS hours_each, work.people * work.minutes / 60.0 AS hours, work.task,
  work.note, work.reference, work.void_reason
FROM work
JOIN site ON site.id = work.site_id
LEFT JOIN plot ON plot.id = work.plot_id
LEFT JOIN cycle ON cycle.id = work.cycle_id;
