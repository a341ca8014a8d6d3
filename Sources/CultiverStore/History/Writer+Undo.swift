import CultiverMarseille
import GRDB

extension Writer {
  /// Takes back an action as a whole, the latest unless a number is given, and says what it was; throws `Refusal`.
  public func undo(_ number: Int64?) throws -> Action {
    guard let target = try number.map({ try reader.action($0) }) ?? latestThatHolds() else {
      guard let number else { throw Refusal.nothingToUndo }
      throw Refusal.unknown(.action, "\(number)", nearest: [])
    }
    guard target.number != action & 0xFFFF_FFFF else {
      throw Refusal.unknown(.action, "\(target.number)", nearest: [])
    }
    if let by = target.undoneBy { throw Refusal.undoneAlready(target.number, by: by) }
    let id = notebook << 32 | target.number
    if let (report, month) = try sent(by: id) { throw Refusal.reportSent(report, month) }
    if let person = try erased(in: id) { throw Refusal.statedErased(target.number, person: person) }
    if let later = try laterAction(than: id) { throw Refusal.laterAction(target.number, by: later) }
    try database.execute(sql: "UPDATE action SET undoes = ? WHERE id = ?", arguments: [id, action])
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    try Reversal(database, of: id, number: target.number, by: action).run()
    lookup = Lookup(database)
    return target
  }

  /// Puts back what was taken back last, as long as nothing else was done since; gives the action that holds again. Throws `Refusal`.
  public func redo() throws -> Action {
    for id in try earlierActions() {
      if try reader.undoer(of: id) != nil { continue }
      let depth = try reader.depth(of: id)
      if depth == 0 { break }
      if depth % 2 == 1 { return try reader.beginning(of: try undo(id & 0xFFFF_FFFF)).action }
    }
    throw Refusal.nothingToRedo
  }

  /// The latest action that was not taken back and takes nothing back itself; one that was put back again is held by its redo.
  private func latestThatHolds() throws -> Action? {
    let latest = try earlierActions().first { id in
      try reader.undoer(of: id) == nil && reader.depth(of: id) % 2 == 0
    }
    return try latest.flatMap { try reader.action($0 & 0xFFFF_FFFF) }
  }

  /// The actions before this one, the latest first; that which made the notebook is none.
  private func earlierActions() throws -> [Int64] {
    try Int64.fetchAll(
      database, sql: "SELECT id FROM action WHERE id <> ? AND id & 4294967295 > 0 ORDER BY id DESC",
      arguments: [action])
  }

  /// How many rows the action has changed or taken away so far.
  public func touched() throws -> Int64 {
    try database.value(
      Int64.self, "SELECT count(*) FROM change WHERE action_id = ? AND before IS NOT NULL", [action]) ?? 0
  }

  /// The code of a person of whom an action stated what was erased since; putting the rows back would put back nothing, or somebody who wants to be forgotten.
  private func erased(in id: Int64) throws -> String? {
    try String.fetchOne(
      database,
      sql: """
        SELECT person.code FROM change JOIN person ON person.id = change.row_id
        WHERE change.action_id = ? AND change.entity = 'contact' AND person.erased IS NOT NULL
        ORDER BY person.code LIMIT 1
        """, arguments: [id])
  }

  /// The report that an action issued here, corrected by an erratum or reopened: what was sent is not unsent.
  private func sent(by id: Int64) throws -> (Int64, Month)? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT issued_report.number, issued_report.month
        FROM change
        LEFT JOIN erratum ON change.entity = 'erratum' AND erratum.id = change.row_id
        JOIN issued_report ON issued_report.id = iif(change.entity = 'erratum', erratum.report_id, change.row_id)
        WHERE change.action_id = ? AND change.entity IN ('issued_report', 'erratum') AND (
          change.before IS NOT NULL
          OR ifnull(erratum.notebook, issued_report.notebook) = (SELECT uuid FROM notebook))
        ORDER BY change.id LIMIT 1
        """, arguments: [id])
    return row.flatMap { row in Month(iso: row["month"] as String).map { (row["number"], $0) } }
  }

  /// The latest action after this one that changed a row of it, or made the cycle of a plan of it, and still stands. One that was taken back does not stand, nor does what took it back: together they left the rows as they were.
  private func laterAction(than id: Int64) throws -> Int64? {
    let later = try Int64.fetchAll(
      database,
      sql: """
        SELECT later.action_id
        FROM change AS own
        JOIN change AS later ON later.entity = own.entity AND later.row_id = own.row_id
        WHERE own.action_id = :id AND later.action_id > :id
        UNION
        SELECT later.action_id
        FROM change AS own
        JOIN change AS later ON later.entity = 'cycle' AND later.row_id = own.row_id AND later.before IS NULL
        WHERE own.action_id = :id AND own.entity = 'plan' AND own.before IS NULL AND later.action_id > :id
        UNION
        SELECT later.action_id
        FROM action AS own
        JOIN change AS later ON later.entity = 'harvest'
          AND later.row_id BETWEEN own.first_harvest + (own.id >> 32 << 32) AND own.last_harvest + (own.id >> 32 << 32)
        WHERE own.id = :id AND later.action_id > :id
        ORDER BY 1 DESC
        """, arguments: ["id": id])
    return try later.first { other in
      let undone = try Int64.fetchOne(database, sql: "SELECT undoes FROM action WHERE id = ?", arguments: [other])
      return try undone ?? 0 <= id && reader.undoer(of: other) == nil
    }.map { $0 & 0xFFFF_FFFF }
  }
}
