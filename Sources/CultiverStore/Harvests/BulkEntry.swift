import GRDB

/// Brings more harvests into the notebook than stand in it: the index and the sums by cycle and month, kept row by row otherwise, are made once at the end, for a third of the cost.
struct BulkEntry {
  /// Fewer rows than this are not worth it.
  private static let worthwhile: Int64 = 20_000
  /// What is kept for every single row.
  private static let kept = ["harvest_by_cycle", "harvest_history_insert"]

  private let database: Database
  private let isWorthwhile: Bool

  /// For so many rows that are to come in.
  init(_ count: Int64, into database: Database) throws {
    self.database = database
    let standing = try Int64.fetchOne(
      database, sql: "SELECT count(*) FROM (SELECT 1 FROM harvest LIMIT ?)", arguments: [count])
    isWorthwhile = count >= Self.worthwhile && (standing ?? 0) < count
  }

  /// Runs `body`, which brings the rows in under the action that is open.
  func run(_ body: () throws -> Void) throws {
    guard isWorthwhile else { return try body() }
    let resting = try Row.fetchAll(
      database, sql: "SELECT type, name, sql FROM sqlite_master WHERE name IN (?, ?) ORDER BY type, name",
      arguments: StatementArguments(Self.kept))
    for row in resting { try database.execute(sql: "DROP \(row["type"] as String) \(row["name"] as String)") }
    try body()
    for row in resting { try database.execute(sql: row["sql"]) }
    try database.execute(
      sql: """
        DELETE FROM cycle_month;
        INSERT INTO cycle_month (cycle_id, month, harvests, grams, lost, estimated) \(CycleMonth.counted);
        """)
  }
}
