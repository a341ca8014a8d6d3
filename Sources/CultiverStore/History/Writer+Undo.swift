import CultiverMarseille
import GRDB
import GRDBSQLite

extension Writer {
  /// Takes back an action as a whole, the latest unless a number is given, and says what it was; throws `Refusal`.
  public func undo(_ number: Int64?) throws -> Action {
    // The undo is itself the latest action by now.
    let latest = try Int64.fetchOne(
      database, sql: "SELECT max(id) & 4294967295 FROM action WHERE id <> ?", arguments: [action])
    guard let latest, latest > 0 else { throw Refusal.nothingToUndo }
    guard let target = try reader.action(number ?? latest) else {
      throw Refusal.unknown(.action, "\(number ?? 0)", nearest: [])
    }
    if let by = target.undoneBy { throw Refusal.undoneAlready(target.number, by: by) }
    let id = notebook << 32 | target.number
    if let later = try laterAction(than: id) { throw Refusal.laterAction(target.number, by: later) }
    try database.execute(sql: "UPDATE action SET undoes = ? WHERE id = ?", arguments: [id, action])
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    let tables = try String.fetchAll(
      database, sql: "SELECT DISTINCT entity FROM change WHERE action_id = ? ORDER BY entity", arguments: [id])
    for table in tables { try restore(table, before: id) }
    try removeHarvests(of: id)
    try refuseBrokenLinks(target.number)
    lookup = Lookup(database)
    return target
  }

  /// The latest action that changed a row of this one after it.
  private func laterAction(than id: Int64) throws -> Int64? {
    try Int64.fetchOne(
      database,
      sql: """
        SELECT max(later.action_id) & 4294967295
        FROM change AS own
        JOIN change AS later ON later.entity = own.entity AND later.row_id = own.row_id
        WHERE own.action_id = :id AND later.action_id > :id
          AND NOT EXISTS (SELECT 1 FROM action AS undo WHERE undo.undoes = later.action_id)
          AND NOT EXISTS (SELECT 1 FROM action AS undo WHERE undo.id = later.action_id AND undo.undoes IS NOT NULL)
        """, arguments: ["id": id])
      ?? Int64.fetchOne(
        database,
        sql: """
          SELECT max(later.action_id) & 4294967295
          FROM action AS own
          JOIN change AS later ON later.entity = 'harvest' AND later.action_id > own.id
            AND later.row_id & 4294967295 BETWEEN own.first_harvest AND own.last_harvest
          WHERE own.id = :id
            AND NOT EXISTS (SELECT 1 FROM action AS undo WHERE undo.undoes = later.action_id)
            AND NOT EXISTS (SELECT 1 FROM action AS undo WHERE undo.id = later.action_id AND undo.undoes IS NOT NULL)
          """, arguments: ["id": id])
  }

  /// Puts the rows of a table that the action changed back to what they were before it.
  private func restore(_ table: String, before id: Int64) throws {
    let columns = try String.fetchAll(
      database, sql: "SELECT name FROM pragma_table_info(?) WHERE name <> 'id' ORDER BY cid", arguments: [table])
    let first = """
      SELECT row_id, before FROM change WHERE id IN (
        SELECT min(id) FROM change WHERE action_id = :id AND entity = :table GROUP BY row_id)
      """
    let arguments: StatementArguments = ["id": id, "table": table]
    try database.execute(
      sql: "DELETE FROM \(table) WHERE id IN (SELECT row_id FROM (\(first)) WHERE before IS NULL)",
      arguments: arguments)
    let values = columns.map { "json_extract(before, '$.\($0)')" }.joined(separator: ", ")
    try database.execute(
      sql: """
        UPDATE \(table) SET (\(columns.joined(separator: ", "))) = (SELECT \(values) FROM (\(first)) WHERE row_id = \(table).id)
        WHERE id IN (SELECT row_id FROM (\(first)) WHERE before IS NOT NULL)
        """, arguments: arguments)
    try database.execute(
      sql: """
        INSERT INTO \(table) (id, \(columns.joined(separator: ", ")))
        SELECT row_id, \(values) FROM (\(first)) AS gone
        WHERE before IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \(table) WHERE id = gone.row_id)
        ORDER BY row_id
        """, arguments: arguments)
  }

  /// Takes out the harvests that the action made: they carry its number.
  private func removeHarvests(of id: Int64) throws {
    try database.execute(
      sql: """
        DELETE FROM harvest WHERE action_id = :id AND id BETWEEN
          (SELECT first_harvest + (:id >> 32 << 32) FROM action WHERE id = :id)
          AND (SELECT last_harvest + (:id >> 32 << 32) FROM action WHERE id = :id)
        """, arguments: ["id": id])
  }

  /// What was made since may rest on what is taken back.
  private func refuseBrokenLinks(_ number: Int64) throws {
    var open: Int32 = 0
    var highest: Int32 = 0
    sqlite3_db_status(database.sqliteConnection, SQLITE_DBSTATUS_DEFERRED_FKS, &open, &highest, 0)
    guard open != 0, let broken = try Row.fetchOne(database, sql: "SELECT * FROM pragma_foreign_key_check LIMIT 1")
    else { return }
    let table: String = broken["table"]
    let row: Int64? = broken["rowid"]
    let by = try Int64.fetchOne(
      database,
      sql: table == "harvest"
        ? "SELECT action_id & 4294967295 FROM harvest WHERE id = ?"
        : "SELECT max(action_id) & 4294967295 FROM change WHERE row_id = ? AND entity = '\(table)'",
      arguments: [row])
    throw Refusal.laterAction(number, by: by ?? 0)
  }
}
