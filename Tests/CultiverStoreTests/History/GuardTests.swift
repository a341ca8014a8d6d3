import CultiverStore
import GRDB
import Testing

/// No other tool changes the notebook unseen, or has its change laid to the last person.
@Suite struct GuardTests {
  private static let tables = [
    "site", "plot", "venture", "venture_stage", "occupancy", "crop", "crop_name", "variety", "unit", "unit_name",
    "unit_weight", "cycle", "harvest", "none", "person", "contact", "role", "programme", "cohort", "enrolment",
    "meeting",
    "meeting_person", "step", "consent",
  ]

  @Test(arguments: tables)
  func anotherToolCannotChangeARow(table: String) throws {
    let bench = try Bench(.everything)
    let before = try Dump.all(bench)
    #expect(try bench.count("SELECT count(*) FROM \(table)") > 0)
    let column = try bench.other().read {
      try String.fetchOne(
        $0, sql: "SELECT name FROM pragma_table_info(?) WHERE name <> 'id' LIMIT 1", arguments: [table])
    }
    for sql in ["UPDATE \(table) SET \(column ?? "") = \(column ?? "")", "DELETE FROM \(table)"] {
      #expect(throws: DatabaseError.self) { try bench.tamper(sql) }
    }
    #expect(try Dump.all(bench) == before)
  }

  /// The key is the one that the engine gives by itself, or a small one.
  @Test(arguments: tables, ["max(id) + 1", "123456"])
  func anotherToolCannotAddARow(table: String, key: String) throws {
    let bench = try Bench(.everything)
    let before = try Dump.all(bench)
    let columns = try bench.other().read {
      try String.fetchAll($0, sql: "SELECT name FROM pragma_table_info(?) WHERE name <> 'id'", arguments: [table])
    }
    // What stands in one row, moved out of the way of everything that must be unique.
    let values = columns.map { column in
      switch column {
      case "code_key", "name_key", "code", "reference": "'x' || \(column)"
      case "since", "valid_from": "'1999-01-01'"
      case "day" where table == "none" || table == "meeting": "'1999-01-01'"
      case "from_day", "to_day", "entered", "exited": "'1999-01-01'"
      case "outcome" where table == "enrolment": "'unknown'"
      case "text": "'x' || text"
      case "meeting_id" where table == "meeting_person": "meeting_id + 1"
      case "grams" where table == "unit": "NULL"
      default: column
      }
    }
    do {
      try bench.tamper(
        """
        INSERT INTO \(table) (id, \(columns.joined(separator: ", ")))
        SELECT \(key == "123456" ? key : "(SELECT \(key) FROM \(table))"), \(values.joined(separator: ", ")) FROM \(table) ORDER BY id LIMIT 1
        """)
      Issue.record("added")
    } catch let error as DatabaseError {
      #expect(error.message == "cultiver: no action is open")
    }
    #expect(try Dump.all(bench) == before)
  }

  @Test(arguments: ["site", "plot", "venture", "occupancy", "cycle", "none"])
  func norIntoATableThatIsEmptyYet(table: String) throws {
    let bench = try Bench(.nothing)
    let sql =
      switch table {
      case "site": "(code, code_key, name, commune_id) VALUES ('X', 'x', 'X', 1)"
      case "plot": "(code, code_key, site_id) VALUES ('X', 'x', 1)"
      case "venture": "(code, code_key, name) VALUES ('X', 'x', 'X')"
      case "occupancy": "(plot_id, venture_id, from_day) VALUES (1, 1, '2026-01-01')"
      case "cycle": "(code, code_key, plot_id, crop_id, started) VALUES ('X', 'x', 1, 1, '2026-01-01')"
      default: "(plot_id, day) VALUES (1, '2026-01-01')"
      }
    #expect(throws: DatabaseError.self) { try bench.tamper("INSERT INTO \(table) \(sql)") }
    #expect(try bench.count("SELECT count(*) FROM \(table)") == 0)
  }

  @Test func noActionIsLeftOpen() throws {
    let bench = try Bench()
    #expect(try bench.count("SELECT count(*) FROM notebook WHERE open_action IS NULL") == 1)
    #expect(throws: (any Error).self) { try bench.write { _ = try $0.add(.pick(1, of: "absent"), .plain) } }
    #expect(try bench.count("SELECT count(*) FROM notebook WHERE open_action IS NULL") == 1)
  }
}
