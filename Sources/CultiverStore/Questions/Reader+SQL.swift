public import CultiverMarseille
import GRDB

/// The answer to a question in SQL.
public struct SQLAnswer: Sendable {
  /// The names of the columns.
  public let columns: [String]
  /// The rows.
  public let rows: [[Value]]
}

extension Notebook {
  /// Answers a question in SQL; one that would change something is refused. Throws `StoreError.sql` in the engine's words, because they are about what the person wrote, with the views that can be asked.
  public func ask(sql: String) throws -> SQLAnswer {
    let asks = SQLWords.ask(sql)
    // Some pragmas take effect as soon as they are prepared.
    if !asks && SQLWords.hasPragma(sql) { throw StoreError.sqlWrites }
    return try queue.unsafeReentrantRead { database in
      do {
        let statement = try database.makeStatement(sql: sql)
        guard asks, statement.isReadonly else { throw StoreError.sqlWrites }
        var rows: [[Value]] = []
        let cursor = try Row.fetchCursor(statement)
        while let row = try cursor.next() { rows.append(row.databaseValues.map(Self.value)) }
        return SQLAnswer(columns: statement.columnNames, rows: rows)
      } catch let error as DatabaseError {
        if error.resultCode == .SQLITE_READONLY { throw StoreError.sqlWrites }
        if error.resultCode == .SQLITE_INTERRUPT { throw StoreError.stopped }
        // Said by the library that prepares it, in words for programmers.
        if error.resultCode == .SQLITE_MISUSE, error.message?.hasPrefix("Multiple statements") ?? false {
          throw StoreError.sqlSeveral
        }
        throw StoreError.sql(error.message ?? "", views: try Self.views(database))
      }
    }
  }

  /// The views that are there for people, by name.
  private static func views(_ database: Database) throws -> [String] {
    try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name")
  }

  private static func value(_ value: DatabaseValue) -> Value {
    switch value.storage {
    case .null: .blank
    case .int64(let number): .whole(number)
    case .double(let number): decimal("\(number)")
    case .string(let text): .text(text)
    case .blob: .text("(blob)")
    }
  }

  /// A fraction as the engine writes it, kept exactly as written.
  private static func decimal(_ text: String) -> Value {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let units = Int64(parts.joined()) else { return .text(text) }
    return parts[1] == "0" ? Int64(parts[0]).map(Value.whole) ?? .text(text) : .decimal(units, places: parts[1].count)
  }
}
