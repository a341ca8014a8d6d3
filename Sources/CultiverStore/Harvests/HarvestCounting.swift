import CultiverMarseille
import GRDB

/// Counts staged harvests without reference against those that stand: of a row that stands n times in the file and m times in the notebook, the first m are left out.
struct HarvestCounting {
  private static let base = ["cycle_id", "day", "quantity", "unit_id", "variety_id", "destination", "note"]

  private let database: Database
  /// What any row of the file states beside these: a column that no row states makes none another, so that a file of fewer columns, sent again after a fuller one, adds nothing.
  private let details: [String]

  init(_ database: Database, stated: Set<Column>) {
    self.database = database
    details =
      (stated.contains(.count) ? ["count", "count_unit_id"] : [])
      + [(Column.grade, "grade"), (.cause, "cause"), (.amount, "amount")].filter { stated.contains($0.0) }.map(\.1)
  }

  /// Drops what is there already from the staged rows; how many that is.
  func dropPresent() throws -> Int64 {
    if !details.isEmpty { try findUntold() }
    try count(Self.base + details)
    var dropped = try drop(Self.base + details, present: "standing")
    // What stands without details is what a fuller file tells again: its mass must not count twice.
    if !details.isEmpty { dropped += try drop(Self.base, present: "untold") }
    return dropped
  }

  /// What stands is counted once for each content; rows of the file then find their count by an index.
  private func count(_ content: [String]) throws {
    let columns = content.joined(separator: ", ")
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS temp.standing;
        CREATE TEMP TABLE standing AS
        SELECT \(columns), count(*) AS times FROM harvest WHERE \(Self.beside) GROUP BY \(columns);
        CREATE INDEX temp.standing_by_content ON standing (cycle_id, day, quantity, unit_id);
        """)
  }

  /// Counts what stands without any of the details, less what the file tells without them too.
  private func findUntold() throws {
    let columns = Self.base.joined(separator: ", ")
    let untold = details.map { "\($0) IS NULL" }.joined(separator: " AND ")
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS temp.untold;
        CREATE TEMP TABLE untold AS
        SELECT \(columns), sum(times) AS times FROM (
          SELECT \(columns), count(*) AS times FROM harvest WHERE \(Self.beside) AND \(untold) GROUP BY \(columns)
          UNION ALL
          SELECT \(columns), -count(*) FROM temp.staged WHERE reference IS NULL AND \(untold) GROUP BY \(columns))
        GROUP BY \(columns) HAVING sum(times) > 0;
        CREATE INDEX temp.untold_by_content ON untold (cycle_id, day, quantity, unit_id);
        """)
  }

  /// The harvests that rows of the file may be.
  private static let beside = """
    reference IS NULL AND cycle_id IN (SELECT cycle_id FROM temp.staged WHERE reference IS NULL)
    AND day BETWEEN (SELECT min(day) FROM temp.staged) AND (SELECT max(day) FROM temp.staged)
    """

  private func drop(_ content: [String], present: String) throws -> Int64 {
    let same = content.dropFirst(4).map { "present.\($0) IS staged.\($0)" }.joined(separator: " AND ")
    try database.execute(
      sql: """
        DELETE FROM temp.staged WHERE id IN (
          SELECT id FROM (
            SELECT
              staged.id, present.times,
              row_number() OVER (
                PARTITION BY \(content.map { "staged.\($0)" }.joined(separator: ", ")) ORDER BY staged.id) AS place
            FROM temp.staged AS staged
            JOIN temp.\(present) AS present ON present.cycle_id = staged.cycle_id AND present.day = staged.day
              AND present.quantity = staged.quantity AND present.unit_id = staged.unit_id AND \(same)
            WHERE staged.reference IS NULL)
          WHERE place <= times)
        """)
    return Int64(database.changesCount)
  }
}
