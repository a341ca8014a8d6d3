import CultiverMarseille
import GRDB

/// Settles staged harvests whose reference is known, in the notebook or earlier in the file: the same content is present already, other content is a problem or an update.
struct HarvestReferences {
  private let writer: Writer
  private let update: Bool
  /// What any row of the file states beside the mass; the rest says nothing of what stands.
  private let stated: Set<Column>
  /// What months are closed.
  private let closed: ClosedRows?

  init(_ writer: Writer, update: Bool, stated: Set<Column>, _ closed: ClosedRows?) {
    self.closed = closed
    self.writer = writer
    self.update = update
    self.stated = stated
  }

  func settle(_ summary: inout IntakeSummary) throws {
    let database = writer.database
    try database.execute(sql: "CREATE INDEX temp.staged_by_reference ON staged (reference) WHERE reference IS NOT NULL")
    for other in ["harvest", "(\(Self.firstOfFile))"] {
      try database.execute(
        sql: """
          DELETE FROM temp.staged WHERE id IN (
            SELECT staged.id FROM temp.staged JOIN \(other) AS other
              ON other.reference = staged.reference AND other.id <> staged.id
            WHERE \(same))
          """)
      summary.alreadyPresent += Int64(database.changesCount)
      let differing = try Row.fetchAll(
        database,
        sql: """
          SELECT staged.id AS staged_id, staged.line, staged.reference, other.id AS other_id,
            \(labelled)
          FROM temp.staged JOIN \(other) AS other
            ON other.reference = staged.reference AND other.id <> staged.id
          ORDER BY staged.id
          """)
      try settle(differing, updating: update && other == "harvest", &summary)
    }
  }

  /// The first row of the file under each reference that stands there more than once.
  private static let firstOfFile = """
    SELECT * FROM temp.staged WHERE id IN (
      SELECT min(id) FROM temp.staged WHERE reference IS NOT NULL GROUP BY reference HAVING count(*) > 1)
    """

  private var compared: [(column: Column, stands: String, stated: String)] {
    [
      (.date, "day"), (.cycle, "cycle_id"), (.quantity, "quantity"), (.unit, "unit_id"), (.variety, "variety_id"),
      (.destination, "destination"), (.note, "note"),
    ].map { ($0, "other.\($1)", "staged.\($1)") }
      // What a unit came to is compared when it was stated: computed anew, it may have changed with the unit's weight.
      + [(.grams, "other.grams", "ifnull(staged.stated_grams, other.grams)")]
      + details.map { ($0, "other.\($1)", "staged.\($1)") }
  }

  /// The columns that few rows state, of those that the file states.
  private var details: [(column: Column, name: String)] {
    [
      (.count, "count"), (.countUnit, "count_unit_id"), (.grade, "grade"), (.cause, "cause"), (.amount, "amount"),
      (.accepted, "accepted"),
    ].filter { stated.contains($0.0 == .countUnit ? .count : $0.0) }
  }

  private var same: String { compared.map { "\($0.stands) IS \($0.stated)" }.joined(separator: " AND ") }

  private var labelled: String {
    compared.map {
      "\($0.stands) AS stands_\($0.column.rawValue), \($0.stated) AS stated_\($0.column.rawValue)"
    }.joined(separator: ", ")
  }

  private func settle(_ rows: [Row], updating: Bool, _ summary: inout IntakeSummary) throws {
    let drop = try writer.database.makeStatement(sql: "DELETE FROM temp.staged WHERE id = ?")
    for row in rows {
      if updating, let report = try closed?.report(changing: row["other_id"], to: row["staged_id"]) {
        summary.refuse([Problem(line: row["line"], column: .date, .monthClosed(report))])
      } else if updating {
        try change(row["other_id"], to: row["staged_id"])
        summary.updated += 1
      } else if let difference = try difference(row) {
        summary.refuse([
          Problem(
            line: row["line"], column: difference.column,
            .differs(
              .harvest, row["reference"], column: difference.column, stands: difference.stands,
              stated: difference.stated))
        ])
      }
      try drop.execute(arguments: [row["staged_id"] as Int64])
    }
  }

  private func difference(_ row: Row) throws -> (column: Column, stands: String, stated: String)? {
    for column in compared.map(\.column) {
      let stands: DatabaseValue = row["stands_\(column.rawValue)"]
      let stated: DatabaseValue = row["stated_\(column.rawValue)"]
      if stands != stated { return (column, try text(stands, column), try text(stated, column)) }
    }
    return nil
  }

  private func text(_ value: DatabaseValue, _ column: Column) throws -> String {
    guard let number = Int64.fromDatabaseValue(value) else { return String.fromDatabaseValue(value) ?? "" }
    switch column {
    case .cycle:
      return try String.fetchOne(
        writer.database, sql: "SELECT code FROM cycle WHERE id = ?", arguments: [number]) ?? ""
    case .unit, .countUnit: return try writer.lookup.cropIndex().unitByID[number]?.code ?? ""
    case .variety: return try writer.lookup.cropIndex().varietyByID[Identity(rawValue: number)]?.name ?? ""
    case .grams: return "\(number)"
    case .amount: return Written.plain(number, places: 2)
    default: return Written.plain(number, places: 3)
    }
  }

  private func change(_ number: Int64, to staged: Int64) throws {
    // Only what was lost has a cause, and only what was sold an amount: they go with the destination that they belong to.
    func kept(_ name: String, _ column: Column, of destination: Destination) -> String {
      stated.contains(column) ? name : "iif(destination = '\(destination.rawValue)', harvest.\(name), NULL)"
    }
    let others = details.map(\.name).filter { !["cause", "amount"].contains($0) }.map { ", \($0)" }.joined()
    try writer.database.execute(
      sql: """
        UPDATE harvest SET (
          day, cycle_id, variety_id, quantity, unit_id, grams, unit_weight_id, destination, note, cause, amount\(others)
        ) = (
          SELECT day, cycle_id, variety_id, quantity, unit_id, grams, unit_weight_id, destination, note,
            \(kept("cause", .cause, of: .lost)), \(kept("amount", .amount, of: .sold))\(others)
          FROM temp.staged WHERE id = ?)
        WHERE id = ?
        """, arguments: [staged, number])
  }
}
