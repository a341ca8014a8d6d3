-- The harvests as a person would take them in with sqlite3 alone: `.import` into a temporary table, then one checked
-- and resolved INSERT … SELECT into the notebook's own tables, under an action as its triggers ask.
-- bench.py puts the file's name in place of HARVESTS.
.bail on
PRAGMA foreign_keys = ON;
PRAGMA synchronous = FULL;
PRAGMA cache_size = -32000;
.import --csv --schema temp "HARVESTS" stated
BEGIN IMMEDIATE;

CREATE TEMP TABLE intake AS
SELECT
  number << 32 AS notebook, number << 32 | 1 + (SELECT last FROM counter WHERE entity = 'action') AS action,
  ifnull((SELECT last FROM counter WHERE entity = 'harvest'), 0) AS last
FROM notebook;
INSERT INTO action (id, at, who, line, first_harvest)
SELECT action, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'sqlite3', 'import', last + 1 FROM temp.intake;
UPDATE counter SET last = last + 1 WHERE entity = 'action';
UPDATE notebook SET open_action = (SELECT action FROM temp.intake);

-- The words of the file beside what they stand for, so that a row costs one search for its cycle and one for its unit.
CREATE TEMP TABLE standing (
  plot TEXT COLLATE NOCASE, crop TEXT COLLATE NOCASE, started TEXT, cycle_id INTEGER, crop_id INTEGER, ended TEXT,
  PRIMARY KEY (plot, crop, started, cycle_id)
) WITHOUT ROWID;
INSERT OR IGNORE INTO temp.standing
SELECT plot.code, crop_name.name, cycle.started, cycle.id, cycle.crop_id, ifnull(cycle.ended, '9999-12-31')
FROM cycle JOIN plot ON plot.id = cycle.plot_id JOIN crop_name ON crop_name.crop_id = cycle.crop_id;
CREATE TEMP TABLE known_unit (word TEXT PRIMARY KEY COLLATE NOCASE, id INTEGER, grams INTEGER) WITHOUT ROWID;
INSERT OR IGNORE INTO temp.known_unit SELECT code, id, grams FROM unit UNION ALL SELECT name, id, grams FROM unit;

INSERT INTO harvest (id, action_id, day, cycle_id, quantity, unit_id, grams, unit_weight_id, destination, note)
SELECT
  intake.notebook + intake.last + stated.rowid, intake.action, stated.date, standing.cycle_id,
  CAST(round(stated.quantity * 1000) AS INTEGER), unit.id,
  CAST(round(stated.quantity * ifnull(unit.grams, weight.grams)) AS INTEGER), weight.id,
  nullif(stated.destination, ''), nullif(stated.note, '')
FROM temp.stated AS stated
CROSS JOIN temp.intake AS intake
CROSS JOIN temp.standing AS standing ON standing.plot = stated.plot AND standing.crop = stated.crop
  AND standing.started <= stated.date AND standing.ended >= stated.date
CROSS JOIN temp.known_unit AS unit ON unit.word = stated.unit
LEFT JOIN unit_weight AS weight ON unit.grams IS NULL AND weight.id = (
  SELECT id FROM unit_weight
  WHERE crop_id = standing.crop_id AND unit_id = unit.id AND ifnull(valid_from, '') <= stated.date
  ORDER BY valid_from DESC LIMIT 1)
ORDER BY stated.rowid;

-- A row without plot, crop, cycle or unit is missing now, and refuses them all; one that found two has failed above,
-- because both bear its number; days, quantities and weights are held by the table's own checks.
CREATE TEMP TABLE verdict (left_out INTEGER CHECK (left_out = 0));
INSERT INTO temp.verdict SELECT (SELECT count(*) FROM temp.stated) - changes();
INSERT INTO counter (entity, last)
SELECT 'harvest', last + (SELECT count(*) FROM temp.stated) FROM temp.intake WHERE TRUE
ON CONFLICT (entity) DO UPDATE SET last = excluded.last;
UPDATE action SET last_harvest = (SELECT last FROM counter WHERE entity = 'harvest')
WHERE id = (SELECT action FROM temp.intake);
UPDATE notebook SET open_action = NULL;
COMMIT;
