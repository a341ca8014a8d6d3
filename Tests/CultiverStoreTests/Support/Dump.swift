import GRDB

/// What stands in a notebook, as text that two of them can be held against.
enum Dump {
  /// Tables that tell of the changes and not of the things.
  private static let history: Set<String> = [
    "action", "change", "correction", "counter", "notebook", "grdb_migrations",
  ]

  /// Every row of every table.
  static func all(_ bench: Bench) throws -> String { try text(bench.other()) { _ in true } }

  /// Every row of the things themselves, without who did what.
  static func things(_ bench: Bench) throws -> String { try text(bench.other()) { !history.contains($0) } }

  /// Every row of the file at a path.
  static func all(at path: String) throws -> String { try text(DatabaseQueue(path: path)) { _ in true } }

  /// Statements that make the same file again: tables, rows, then what stands on them.
  static func statements(_ bench: Bench) throws -> String {
    try bench.other().read { database in
      func made(_ types: String) throws -> [String] {
        try String.fetchAll(
          database,
          sql: "SELECT sql || ';' FROM sqlite_master WHERE type IN (\(types)) AND sql IS NOT NULL ORDER BY rowid")
      }
      let content = try tables(database).flatMap { table in
        try rows(database, table).map { "INSERT INTO \"\(table)\" VALUES (\($0.joined(separator: ", ")));" }
      }
      let application = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      return
        (["PRAGMA application_id = \(application);"] + (try made("'table'")) + content
        + (try made("'index', 'trigger', 'view'"))).joined(separator: "\n") + "\n"
    }
  }

  private static func text(_ queue: DatabaseQueue, _ chosen: (String) -> Bool) throws -> String {
    try queue.read { database in
      try tables(database).filter(chosen).map { table in
        try "\(table)\n" + rows(database, table).map { "  " + $0.joined(separator: " ") + "\n" }.joined()
      }.joined()
    }
  }

  private static func tables(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
  }

  private static func rows(_ database: Database, _ table: String) throws -> [[String]] {
    let columns = try String.fetchAll(
      database, sql: "SELECT 'quote(\"' || name || '\")' FROM pragma_table_info(?) ORDER BY cid", arguments: [table])
    return try Row.fetchAll(
      database,
      sql: "SELECT \(columns.joined(separator: ", ")) FROM \"\(table)\" ORDER BY \(columns.count > 1 ? "1, 2" : "1")"
    )
    .map { row in columns.indices.map { row[$0] as String } }
  }
}
