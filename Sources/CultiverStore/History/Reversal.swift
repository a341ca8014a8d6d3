import CultiverMarseille
import GRDB
import GRDBSQLite

/// Takes back what an action did, the last thing first, so that whatever held after each step holds again: a code that moved from one row to another is free again before it is given back.
struct Reversal {
  private let database: Database
  /// The key of the action that is taken back, and its number.
  private let undone: Int64
  private let number: Int64
  /// The key of the action that takes it back.
  private let action: Int64

  init(_ database: Database, of undone: Int64, number: Int64, by action: Int64) {
    self.database = database
    self.undone = undone
    self.number = number
    self.action = action
  }

  /// Throws `Refusal.laterAction` when something that came later rests on what is taken back.
  func run() throws {
    do {
      try removeHarvests()
      try reverseChanges()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      // What was given back is in other hands by now: a code, a reference, the days of a plot.
      throw try refusal(for: error)
    }
    try refuseBrokenLinks()
    try refuseBrokenRules()
  }

  /// Takes out the harvests that the action made: they carry its number.
  private func removeHarvests() throws {
    try database.execute(
      sql: "DELETE FROM harvest WHERE action_id = :id AND id BETWEEN \(Self.firstMade) AND \(Self.lastMade)",
      arguments: ["id": undone])
  }

  private static let firstMade = "(SELECT first_harvest + (id >> 32 << 32) FROM action WHERE id = :id)"
  private static let lastMade = "(SELECT last_harvest + (id >> 32 << 32) FROM action WHERE id = :id)"

  private func reverseChanges() throws {
    let changes = try Row.fetchCursor(
      database,
      sql: """
        SELECT entity, row_id, before, after IS NULL FROM change
        WHERE action_id = :id
          AND NOT (entity = 'harvest' AND row_id BETWEEN \(Self.firstMade) AND \(Self.lastMade))
        ORDER BY id DESC
        """, arguments: ["id": undone])
    var tables: [String: Steps] = [:]
    while let change = try changes.next() {
      let table: String = change[0]
      let steps = try tables[table] ?? Steps(table, in: database)
      tables[table] = steps
      let (row, before): (Int64, String?) = (change[1], change[2])
      switch (before, change[3] as Bool) {
      case (nil, _): try steps.remove.execute(arguments: [row])
      case (let before?, true): try steps.insert.execute(arguments: [row, before])
      case (let before?, false): try steps.update.execute(arguments: [before, row])
      }
    }
  }

  /// The statements that put a row of a table back.
  private struct Steps {
    let remove: Statement
    let insert: Statement
    let update: Statement

    init(_ table: String, in database: Database) throws {
      let columns = try String.fetchAll(
        database, sql: "SELECT name FROM pragma_table_info(?) WHERE name <> 'id' ORDER BY cid", arguments: [table])
      let names = columns.joined(separator: ", ")
      let values = columns.map { "json_extract(before, '$.\($0)')" }.joined(separator: ", ")
      remove = try database.makeStatement(sql: "DELETE FROM \(table) WHERE id = ?")
      insert = try database.makeStatement(
        sql: "INSERT INTO \(table) (id, \(names)) SELECT row_id, \(values) FROM (SELECT ? AS row_id, ? AS before)")
      update = try database.makeStatement(
        sql: "UPDATE \(table) SET (\(names)) = (SELECT \(values) FROM (SELECT ? AS before)) WHERE id = ?")
    }
  }

  /// What was made since may rest on what is taken back.
  private func refuseBrokenLinks() throws {
    var open: Int32 = 0
    var highest: Int32 = 0
    sqlite3_db_status(database.sqliteConnection, SQLITE_DBSTATUS_DEFERRED_FKS, &open, &highest, 0)
    guard open != 0, let broken = try Row.fetchOne(database, sql: "SELECT * FROM pragma_foreign_key_check LIMIT 1")
    else { return }
    let table: String = broken["table"]
    let row: Int64? = broken["rowid"]
    throw try refusal(
      table == "harvest"
        ? "SELECT action_id FROM harvest WHERE id = :row"
        : "SELECT max(action_id) FROM change WHERE row_id = :row AND entity = '\(table)'", ["row": row])
  }

  /// A harvest must not be left outside its cycle, nor a cycle be left larger than its plot, nor a meter run backwards, nor a venture be left in a cohort that does not run or in two of one programme.
  private func refuseBrokenRules() throws {
    func touched(_ table: String) -> String {
      "(SELECT row_id FROM change WHERE action_id = :action AND entity = '\(table)')"
    }
    let outside = "harvest.day < cycle.started OR harvest.day > ifnull(cycle.ended, '9999-12-31')"
    let broken = try Row.fetchOne(
      database,
      sql: """
        SELECT 'cycle' AS entity, cycle.id AS row_id, harvest.id AS harvest_id
        FROM cycle JOIN harvest ON harvest.cycle_id = cycle.id
        WHERE cycle.id IN \(touched("cycle")) AND harvest.void_reason IS NULL AND (\(outside))
        UNION ALL
        SELECT 'cycle', cycle.id, harvest.id FROM harvest JOIN cycle ON cycle.id = harvest.cycle_id
        WHERE harvest.id IN \(touched("harvest")) AND harvest.void_reason IS NULL AND (\(outside))
        UNION ALL
        SELECT 'plot', plot.id, NULL FROM plot JOIN cycle ON cycle.plot_id = plot.id
        WHERE plot.id IN \(touched("plot")) AND cycle.area > plot.area
        UNION ALL
        SELECT 'plot', plot.id, NULL FROM cycle JOIN plot ON plot.id = cycle.plot_id
        WHERE cycle.id IN \(touched("cycle")) AND cycle.area > plot.area
        UNION ALL
        SELECT 'reading', other.id, NULL FROM reading JOIN reading AS other ON other.meter_id = reading.meter_id
        WHERE reading.id IN \(touched("reading"))
          AND (other.day < reading.day AND other.litres > reading.litres
            OR other.day > reading.day AND other.litres < reading.litres)
        UNION ALL
        SELECT 'cohort', cohort.id, NULL FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id
        WHERE cohort.id IN \(touched("cohort"))
          AND (enrolment.entered NOT BETWEEN cohort.from_day AND ifnull(cohort.to_day, '9999-12-31')
            OR \(Enrolled.twice))
        LIMIT 1
        """, arguments: ["action": action])
    guard let broken else { return }
    throw try refusal(
      """
      SELECT max(action_id) FROM (
        SELECT action_id FROM change WHERE entity = :entity AND row_id = :row
        UNION ALL
        SELECT change.action_id FROM change JOIN cycle ON cycle.id = change.row_id
        WHERE entity = 'cycle' AND :entity = 'plot' AND cycle.plot_id = :row
        UNION ALL
        SELECT change.action_id FROM change JOIN enrolment ON enrolment.id = change.row_id
        WHERE entity = 'enrolment' AND :entity = 'cohort' AND enrolment.cohort_id = :row
        UNION ALL SELECT action_id FROM harvest WHERE id = :harvest
        UNION ALL SELECT action_id FROM change WHERE entity = 'harvest' AND row_id = :harvest)
      WHERE action_id <> :action
      """,
      ["entity": broken["entity"], "row": broken["row_id"], "harvest": broken["harvest_id"], "action": action])
  }

  /// Names the latest action that changed the table in which something stands in the way.
  private func refusal(for error: DatabaseError) throws -> any Error {
    let message = error.message ?? ""
    let table =
      if error.extendedResultCode != .SQLITE_CONSTRAINT_TRIGGER {
        message.split(separator: ":").last?.split(separator: ".").first?.drop { $0 == " " } ?? ""
      } else if message.contains("a code names") {
        "code"[...]
      } else if message.contains("one cohort of a programme") {
        "enrolment"[...]
      } else {
        "occupancy"[...]
      }
    let by = try Int64.fetchOne(
      database,
      sql: """
        SELECT ifnull(max(later.id), (SELECT max(id) FROM action WHERE id > :undone AND id < :action)) FROM (
          SELECT action_id AS id FROM change WHERE entity = :table OR (:table = 'code' AND entity IN ('plan', 'cycle'))
          UNION ALL
          SELECT action_id FROM harvest WHERE :table = 'harvest') AS later
        WHERE later.id > :undone AND later.id < :action
        """, arguments: ["table": String(table), "undone": undone, "action": action])
    guard let by else { return error }
    return Refusal.laterAction(number, by: by & 0xFFFF_FFFF)
  }

  private func refusal(_ sql: String, _ arguments: StatementArguments) throws -> Refusal {
    .laterAction(number, by: try Int64.fetchOne(database, sql: sql, arguments: arguments).map { $0 & 0xFFFF_FFFF } ?? 0)
  }
}
