/// What sqlite3, LibreOffice or Datasette read: kilograms, square metres and names instead of keys.
let schema1Views = """
  CREATE VIEW harvests AS
  SELECT
    harvest.id & 4294967295 AS number, harvest.day AS date, site.code AS site, plot.code AS plot, crop.code AS crop,
    crop.name AS crop_name, variety.name AS variety, cycle.code AS cycle, harvest.quantity / 1000.0 AS quantity,
    unit.code AS unit, harvest.grams / 1000.0 AS kilograms, harvest.destination, harvest.note, harvest.reference,
    harvest.void_reason
  FROM harvest
  JOIN cycle ON cycle.id = harvest.cycle_id
  JOIN plot ON plot.id = cycle.plot_id
  JOIN site ON site.id = plot.site_id
  JOIN crop ON crop.id = cycle.crop_id
  JOIN unit ON unit.id = harvest.unit_id
  LEFT JOIN variety ON variety.id = harvest.variety_id;
  CREATE VIEW cycles AS
  SELECT
    cycle.code AS cycle, site.code AS site, plot.code AS plot, crop.code AS crop, crop.name AS crop_name,
    variety.name AS variety, cycle.area / 100.0 AS square_metres, cycle.started, cycle.ended, cycle.outcome,
    cycle.reason, cycle.expected / 1000.0 AS expected_kilograms,
    (SELECT ifnull(sum(grams), 0) / 1000.0 FROM cycle_month WHERE cycle_id = cycle.id) AS kilograms
  FROM cycle
  JOIN plot ON plot.id = cycle.plot_id
  JOIN site ON site.id = plot.site_id
  JOIN crop ON crop.id = cycle.crop_id
  LEFT JOIN variety ON variety.id = cycle.variety_id;
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
  """
