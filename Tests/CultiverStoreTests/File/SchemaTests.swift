import CultiverStore
import GRDB
import Testing

/// The schema is text that other tools rely on.
@Suite struct SchemaTests {
  @Test func theSchemaIsTheOneOnRecord() throws {
    let bench = try Bench(.nothing)
    let schema = try Self.schema(bench.other())
    if Kept.recording { return try Kept.record(schema, "Snapshots/schema.sql") }
    #expect(schema == Kept.text("Snapshots/schema.sql"), "record with CULTIVER_RECORD=1")
  }

  @Test func everyTableOfThingsWritesItsHistory() throws {
    // What is the same in every notebook, what the history itself is made of, sums that are computed, and texts that are never changed.
    let without: Set<String> = [
      "action", "change", "commune", "correction", "counter", "cycle_month", "family", "grdb_migrations",
      "issued_text", "legal_form", "notebook", "obstacle_kind", "stage", "title",
    ]
    let bench = try Bench(.nothing)
    let (tables, triggers) = try bench.other().read { database in
      (
        try String.fetchAll(
          database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1"),
        try Set(
          String.fetchAll(database, sql: "SELECT tbl_name || ' ' || name FROM sqlite_master WHERE type = 'trigger'"))
      )
    }
    #expect(without.isSubset(of: tables))
    for table in tables where !without.contains(table) {
      for event in ["insert", "update", "delete"] {
        #expect(triggers.contains("\(table) \(table)_history_\(event)"))
      }
    }
  }

  @Test func theHistoryKeepsEveryColumn() throws {
    let bench = try Bench(.nothing)
    try bench.other().read { database in
      let triggers = try Row.fetchAll(
        database,
        sql:
          "SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%\\_history\\_%' ESCAPE '\\'")
      #expect(triggers.count == 47 * 3)
      for trigger in triggers {
        let columns = try String.fetchAll(
          database, sql: "SELECT name FROM pragma_table_info(?) WHERE name <> 'id'", arguments: [trigger["tbl_name"]])
        let sql: String = trigger["sql"]
        for column in columns { #expect(sql.contains("'\(column)', ")) }
      }
    }
  }

  /// Everything that `sqlite_master` says of a notebook.
  static func schema(_ queue: DatabaseQueue) throws -> String {
    try queue.read { database in
      try String.fetchAll(
        database, sql: "SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, tbl_name, name"
      ).joined(separator: "\n") + "\n"
    }
  }
}
