import CultiverMarseille
import GRDB
import GRDBSQLite

/// A row of an answer, read straight from the engine: for questions that give thousands.
struct RawRow {
  fileprivate let statement: OpaquePointer

  /// The whole number in a column; 0 when there is none.
  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

  /// The whole number in a column, when there is one.
  func optionalInteger(_ column: Int32) -> Int64? {
    sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : integer(column)
  }

  /// The text in a column, when there is some.
  func optionalText(_ column: Int32) -> String? {
    sqlite3_column_text(statement, column).map { String(cString: $0) }
  }

  /// The calendar day in a column, when there is one.
  func day(_ column: Int32) -> Day? {
    guard let text = sqlite3_column_text(statement, column) else { return nil }
    return Day(isoBytes: UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(statement, column))))
  }
}

extension Database {
  /// Calls `body` with each row of an answer, which stands only until the next.
  func eachRow(
    _ sql: String, _ arguments: [(any DatabaseValueConvertible)?], _ body: (RawRow) throws -> Void
  ) throws {
    let statement = try cachedStatement(sql: sql)
    try statement.setArguments(StatementArguments(arguments))
    let raw = statement.sqliteStatement
    sqlite3_reset(raw)
    defer { sqlite3_reset(raw) }
    while true {
      switch sqlite3_step(raw) {
      case SQLITE_ROW: try body(RawRow(statement: raw))
      case SQLITE_DONE: return
      case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code))
      }
    }
  }
}
