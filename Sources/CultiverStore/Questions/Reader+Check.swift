public import CultiverMarseille
import GRDB

/// What does not hold in a notebook, as a fact.
public enum Unsound: Hashable, Sendable {
  /// The file itself is damaged, in the engine's words.
  case file(String)
  /// Rows of a table point to nothing.
  case links(table: String, Int64)
  /// The sums kept of a cycle's month are not the sum of its harvests.
  case sums(cycle: String, month: String)
  /// A harvest that counts lies outside its cycle's days.
  case harvestOutside(number: Int64, cycle: String)
  /// A plan and a cycle have one code and not one key, or one key and not one code; or a group has the code of one of them.
  case codeShared(String)
  /// A cycle is larger than its plot.
  case cycleTooLarge(cycle: String, plot: String)
  /// A venture entered a cohort on a day on which it does not run, or is in two cohorts of its programme at a time.
  case enrolledWrongly(venture: String, cohort: String)
  /// What was issued is not what its SHA-256 says: the report, and the erratum when it is one.
  case issuedText(report: Int64, erratum: Int64?)
  /// A meter showed less on that day than before.
  case readingBackwards(meter: String, Day)
}

extension Reader {
  /// Looks whether everything that must hold does: the file, the links, the sums, and the rules that refuse.
  public func check() throws -> [Unsound] {
    try file() + links() + sums() + rules()
  }

  private func file() throws -> [Unsound] {
    try String.fetchAll(database, sql: "SELECT * FROM pragma_quick_check(10)").filter { $0 != "ok" }.map {
      Unsound.file($0)
    }
  }

  private func links() throws -> [Unsound] {
    try Row.fetchAll(
      database, sql: "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1 ORDER BY 1"
    ).map { .links(table: $0[0], $0[1]) }
  }

  private func sums() throws -> [Unsound] {
    try Row.fetchAll(
      database,
      sql: """
        WITH counted AS (\(CycleMonth.counted)),
        different AS (
          SELECT cycle_id, month FROM (SELECT * FROM counted EXCEPT SELECT * FROM cycle_month)
          UNION
          SELECT cycle_id, month FROM (SELECT * FROM cycle_month EXCEPT SELECT * FROM counted))
        SELECT ifnull(cycle.code, different.cycle_id) AS code, month
        FROM different LEFT JOIN cycle ON cycle.id = different.cycle_id
        ORDER BY 1, 2
        """
    ).map { .sums(cycle: $0["code"], month: $0["month"]) }
  }

  private func rules() throws -> [Unsound] {
    let outside = try Row.fetchAll(
      database,
      sql: """
        SELECT harvest.id & 4294967295 AS number, cycle.code
        FROM harvest JOIN cycle ON cycle.id = harvest.cycle_id
        WHERE harvest.void_reason IS NULL
          AND (harvest.day < cycle.started OR harvest.day > ifnull(cycle.ended, '9999-12-31'))
        ORDER BY harvest.id LIMIT 100
        """
    ).map { Unsound.harvestOutside(number: $0["number"], cycle: $0["code"]) }
    let large = try Row.fetchAll(
      database,
      sql: """
        SELECT cycle.code, site.code || '/' || plot.code AS plot
        FROM cycle JOIN plot ON plot.id = cycle.plot_id JOIN site ON site.id = plot.site_id
        WHERE cycle.area > plot.area
        ORDER BY cycle.code, cycle.id LIMIT 100
        """
    ).map { Unsound.cycleTooLarge(cycle: $0["code"], plot: $0["plot"]) }
    let shared = try String.fetchAll(
      database,
      sql: """
        SELECT plan.code FROM plan JOIN cycle ON cycle.code_key = plan.code_key OR cycle.id = plan.id
        WHERE cycle.code_key <> plan.code_key OR cycle.id <> plan.id
        UNION
        SELECT code FROM (SELECT code, code_key FROM plan UNION SELECT code, code_key FROM cycle)
        WHERE code_key IN (
          SELECT grouping_key FROM plan WHERE grouping_key IS NOT NULL
          UNION SELECT grouping_key FROM cycle WHERE grouping_key IS NOT NULL)
        ORDER BY 1 LIMIT 100
        """
    ).map(Unsound.codeShared)
    let backwards = try Row.fetchAll(
      database,
      sql: """
        SELECT meter.code, later.day
        FROM reading AS later
        JOIN meter ON meter.id = later.meter_id
        JOIN reading AS earlier ON earlier.meter_id = later.meter_id AND earlier.day = (
          SELECT max(day) FROM reading WHERE meter_id = later.meter_id AND day < later.day)
        WHERE earlier.litres > later.litres
        ORDER BY meter.code, meter.id, later.day LIMIT 100
        """
    ).compactMap { row in Self.day(row["day"]).map { Unsound.readingBackwards(meter: row["code"], $0) } }
    let enrolled = try Row.fetchAll(
      database,
      sql: """
        SELECT venture.code AS venture, cohort.code AS cohort
        FROM enrolment
        JOIN cohort ON cohort.id = enrolment.cohort_id
        JOIN venture ON venture.id = enrolment.venture_id
        WHERE enrolment.entered NOT BETWEEN cohort.from_day AND ifnull(cohort.to_day, '9999-12-31')
          OR \(Enrolled.twice)
        ORDER BY venture.code, cohort.code, enrolment.id LIMIT 100
        """
    ).map { Unsound.enrolledWrongly(venture: $0["venture"], cohort: $0["cohort"]) }
    return outside + large + shared + backwards + enrolled
  }
}
