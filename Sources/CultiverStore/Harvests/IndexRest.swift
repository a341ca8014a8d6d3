import GRDB

/// Lets an index rest while more rows come into a table than stand there: built once from sorted rows, it costs a third of what it costs row by row.
enum IndexRest {
  /// Fewer rows than this are not worth it.
  private static let worthwhile: Int64 = 20_000

  /// Runs `body`, which brings in `count` rows.
  static func during(
    _ count: Int64, of table: String, index: String, in database: Database, _ body: () throws -> Void
  ) throws {
    let standing = try Int64.fetchOne(
      database, sql: "SELECT count(*) FROM (SELECT 1 FROM \(table) LIMIT ?)", arguments: [count])
    let text = try String.fetchOne(
      database, sql: "SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?", arguments: [index])
    guard let text, let standing, count >= worthwhile, standing < count else { return try body() }
    try database.execute(sql: "DROP INDEX \(index)")
    try body()
    try database.execute(sql: text)
  }
}
