import CultiverMarseille
import GRDB

/// Rows of a file of harvests that would add to a closed month, or change what stands in one.
struct ClosedRows {
  private let writer: Writer
  private let months: ClosedMonths
  /// The condition that a day lies in one of the months.
  private let inMonths: String

  /// Nil when no month is closed to the file: none is, or the file is a correction.
  init?(_ writer: Writer) throws {
    guard writer.correction == nil, let months = try writer.closedMonths.get() else { return nil }
    self.writer = writer
    self.months = months
    inMonths = "substr(staged.day, 1, 7) IN (" + months.months.map { "'\($0.iso)'" }.joined(separator: ", ") + ")"
  }

  /// Refuses the staged rows that would come into a closed month, each by its line.
  func refuse(_ summary: inout IntakeSummary, where condition: String = "TRUE") throws {
    let drop = try writer.database.makeStatement(sql: "DELETE FROM temp.staged WHERE id = ?")
    let rows = try Row.fetchAll(
      writer.database,
      sql: """
        SELECT staged.id, staged.line, staged.day, plot.site_id, plot.id AS plot_id,
          ifnull(cycle.crop_id, staged.crop_id) AS crop_id
        FROM temp.staged
        LEFT JOIN cycle ON cycle.id = staged.cycle_id
        JOIN plot ON plot.id = ifnull(cycle.plot_id, staged.plot_id)
        WHERE \(inMonths) AND \(condition)
        ORDER BY staged.id
        """)
    for row in rows {
      guard let report = report(row) else { continue }
      summary.refuse([Problem(line: row["line"], column: .date, .monthClosed(report))])
      try drop.execute(arguments: [row["id"] as Int64])
    }
  }

  /// The report that closes the month of a harvest that would change, or of what it would become.
  func report(changing harvest: Int64, to staged: Int64) throws -> IssuedReport? {
    try Row.fetchAll(
      writer.database,
      sql: """
        SELECT found.day, plot.site_id, plot.id AS plot_id, cycle.crop_id
        FROM (
          SELECT day, cycle_id FROM harvest WHERE id = ? UNION ALL SELECT day, cycle_id FROM temp.staged WHERE id = ?
        ) AS found
        JOIN cycle ON cycle.id = found.cycle_id
        JOIN plot ON plot.id = cycle.plot_id
        """, arguments: [harvest, staged]
    ).lazy.compactMap(report).first
  }

  private func report(_ row: Row) -> IssuedReport? {
    guard let day = Reader.day(row["day"]) else { return nil }
    return months.report(
      on: day, site: Identity(rawValue: row["site_id"]), plot: Identity(rawValue: row["plot_id"]),
      crop: Identity(rawValue: row["crop_id"]))
  }
}
