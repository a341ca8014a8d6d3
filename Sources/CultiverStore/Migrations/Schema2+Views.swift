/// What other tools read, with what the field book adds.
let schema2Views = """
  DROP VIEW harvests;
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
  DROP VIEW cycles;
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
  """
