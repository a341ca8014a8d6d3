import CultiverMarseille
import CultiverStore
import FoundationEssentials
import GRDB
import Testing

/// A question in SQL changes nothing: neither the notebook, nor a file beside it, nor what the next line may rely on.
@Suite struct AskTests {
  @Test func aQuestionIsAnswered() throws {
    let bench = try Bench()
    let answer = try bench.notebook.ask(
      sql: "SELECT 1 AS one, 'é' AS text, NULL AS absent, 2.5 AS half, -0.125 AS less, 2.0 AS two, x'00' AS bytes")
    #expect(answer.columns == ["one", "text", "absent", "half", "less", "two", "bytes"])
    #expect(
      answer.rows == [
        [
          .whole(1), .text("é"), .blank, .decimal(25, places: 1), .decimal(-125, places: 3), .whole(2), .text("(blob)"),
        ]
      ])
  }

  @Test(arguments: [
    "SELECT count(*) FROM harvests", "  -- combien ?\n SELECT 1;", "/* a */ WITH a AS (SELECT 1) SELECT * FROM a",
    "VALUES (1), (2)", "EXPLAIN QUERY PLAN SELECT * FROM harvest", "PRAGMA table_info(harvest)",
    "select * from pragma_table_list",
    "SELECT 'l''eau; pragma' -- pragma",
  ])
  func whatOnlyReadsIsAllowed(sql: String) throws {
    #expect(throws: Never.self) { try Bench(.nothing).notebook.ask(sql: sql) }
  }

  @Test(arguments: [
    "INSERT INTO none (id, plot_id, day) VALUES (1, 1, '2026-01-01')",
    "INSERT INTO commune (id, insee, name, aliases) VALUES (99, '99999', 'Ys', '') RETURNING id",
    "UPDATE commune SET name = 'Ys'", "DELETE FROM commune", "DROP TABLE commune", "CREATE TABLE new (a)",
    "CREATE TEMP TABLE new (a)", "REPLACE INTO commune (id, insee, name, aliases) VALUES (1, '99999', 'Ys', '')",
    "WITH a AS (SELECT 1) DELETE FROM commune", "VACUUM", "VACUUM INTO 'copy.sqlite'", "REINDEX", "ANALYZE",
    "PRAGMA user_version = 7", "PRAGMA journal_mode = DELETE", "PRAGMA journal_mode(DELETE)",
    "PRAGMA foreign_keys = OFF",
    "PRAGMA query_only = OFF", "PRAGMA writable_schema = ON", "PRAGMA synchronous(0)", "PRAGMA wal_checkpoint",
    "PRAGMA optimize", "ATTACH 'other.sqlite' AS other", "DETACH temp", "BEGIN", "COMMIT", "ROLLBACK", "END",
    "SAVEPOINT a", "/* SELECT */ BEGIN IMMEDIATE", "SELECT 1; PRAGMA foreign_keys = OFF",
    "EXPLAIN PRAGMA foreign_keys = OFF",
    "PRAGMA table_info(plot); PRAGMA foreign_keys = OFF",
  ])
  func whatWouldChangeAnythingIsRefused(sql: String) throws {
    let bench = try Bench()
    let before = try Dump.all(bench)
    #expect(throws: StoreError.sqlWrites) { try bench.notebook.ask(sql: sql) }
    #expect(try Dump.all(bench) == before)
    #expect(try bench.notebook.ask(sql: "SELECT foreign_keys FROM pragma_foreign_keys").rows == [[.whole(1)]])
  }

  @Test func aQuestionDoesNotMakeAFile() throws {
    let bench = try Bench(.nothing)
    let other = bench.folder + "/other.sqlite"
    #expect(throws: StoreError.sqlWrites) { try bench.notebook.ask(sql: "ATTACH '\(other)' AS other") }
    #expect(!FileManager.default.fileExists(atPath: other))
  }

  @Test(arguments: [
    "COMMIT", "ROLLBACK", "ROLLBACK TO script_line", "RELEASE script_line", "PRAGMA defer_foreign_keys = ON",
  ])
  func aQuestionInAScriptDoesNotEndIt(sql: String) throws {
    let bench = try Bench()
    let before = try Dump.all(bench)
    let script = try bench.notebook.beginScript(bench.header("script"))
    try script.beginLine()
    try bench.write { _ = try $0.add(.pick(100), .plain) }
    #expect(try bench.notebook.ask(sql: "SELECT count(*) FROM harvest").rows == [[.whole(1)]])
    #expect(throws: StoreError.sqlWrites) { try bench.notebook.ask(sql: sql) }
    #expect(try bench.harvests().count == 1)
    script.rollBack()
    #expect(try Dump.all(bench) == before)
  }

  @Test func severalQuestionsAtOnceAreRefused() throws {
    let bench = try Bench(.nothing)
    #expect(throws: StoreError.sqlSeveral) { try bench.notebook.ask(sql: "SELECT 1; SELECT 2") }
  }

  @Test(arguments: [
    "SELEC 1", "SELECT * FROM absent", "SELECT 1 FROM", "", " ; ", "SELECT ?", "-- rien",
  ])
  func whatCannotBeUnderstoodIsSaid(sql: String) throws {
    let bench = try Bench(.nothing)
    do {
      _ = try bench.notebook.ask(sql: sql)
      Issue.record("answered")
    } catch StoreError.sql(let words, _) {
      #expect(!words.isEmpty)
    }
  }
}
