import CultiverMarseille
import GRDB

/// Sees to it that no write changes a closed month unless it says why. Every write passes by here, whatever it is that writes; as long as no report is in force it asks one small question.
struct ClosedMonthGuard {
  private let start: WriteMark
  /// The reports in force when the write began: one that it issues itself, or brings in from a file with its harvests, closes nothing to it.
  private let inForce: Set<Int64>

  init(_ writer: Writer) throws {
    start = try WriteMark(writer.database)
    inForce = Set(try Int64.fetchAll(writer.database, sql: "SELECT number FROM issued_report WHERE reopened IS NULL"))
  }

  /// Throws `Misfit` when the write changed a closed month for no stated reason; notes the reason when there is one.
  func check(_ writer: Writer) throws {
    let hit = try firstHit(writer)
    if let hit, writer.correction == nil, writer.voiding == nil { throw Misfit(.date, .monthClosed(hit)) }
    // Why something was voided is a reason only where one was needed; what was stated as one is kept anyway.
    if let reason = writer.correction ?? (hit == nil ? nil : writer.voiding) { try note(reason, writer) }
  }

  private func note(_ reason: String, _ writer: Writer) throws {
    let end = try WriteMark(writer.database)
    guard end != start else { return }
    try writer.database.run(
      """
      INSERT INTO correction (action_id, reason, first_change, last_change, first_harvest, last_harvest)
      VALUES (?, ?, ?, ?, ?, ?)
      """, [writer.action, reason, start.change + 1, end.change, start.harvest + 1, end.harvest])
  }

  /// The first report in force, before and after, within which something was changed.
  private func firstHit(_ writer: Writer) throws -> IssuedReport? {
    guard !inForce.isEmpty else { return nil }
    let reports = try writer.reader.issuedReports().filter { inForce.contains($0.number) }
    guard let closed = try writer.reader.closedMonths(reports) else { return nil }
    let months = closed.months.map { "'\($0.iso)'" }.joined(separator: ", ")
    func touched(_ row: String) -> String {
      """
      SELECT entity, json_extract(\(row), '$.day'), json_extract(\(row), '$.cycle_id'), json_extract(\(row), '$.plot_id')
      FROM change WHERE id > :change AND entity IN ('harvest', 'none') AND \(row) IS NOT NULL
        AND substr(json_extract(\(row), '$.day'), 1, 7) IN (\(months))
      """
    }
    let rows = try Row.fetchCursor(
      writer.database,
      sql: """
        WITH touched (entity, day, cycle_id, plot_id) AS (
          SELECT 'harvest', day, cycle_id, NULL FROM harvest
          WHERE id > :harvest AND substr(day, 1, 7) IN (\(months))
          UNION ALL \(touched("before"))
          UNION ALL \(touched("after"))),
        placed AS (
          SELECT
            day, iif(entity = 'none', plot_id, \(Self.kept("cycle", "plot_id", "cycle_id"))) AS plot_id,
            iif(entity = 'none', NULL, \(Self.kept("cycle", "crop_id", "cycle_id"))) AS crop_id
          FROM touched)
        SELECT day, \(Self.kept("plot", "site_id", "plot_id")), plot_id, crop_id FROM placed
        """, arguments: ["harvest": writer.notebook << 32 | start.harvest, "change": start.change])
    while let row = try rows.next() {
      guard let day = Reader.day(row[0]) else { continue }
      let report = closed.report(
        on: day, site: (row[1] as Int64?).map(Identity.init(rawValue:)),
        plot: (row[2] as Int64?).map(Identity.init(rawValue:)), crop: (row[3] as Int64?).map(Identity.init(rawValue:)))
      if let report { return report }
    }
    return nil
  }

  /// A value of a row, or the last one that it had when the write took the row away.
  private static func kept(_ table: String, _ column: String, _ key: String) -> String {
    """
    ifnull((SELECT \(column) FROM \(table) WHERE id = \(key)), (
      SELECT json_extract(before, '$.\(column)') FROM change
      WHERE entity = '\(table)' AND row_id = \(key) AND after IS NULL ORDER BY id DESC LIMIT 1))
    """
  }
}
