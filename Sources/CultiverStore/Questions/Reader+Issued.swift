public import CultiverMarseille
import GRDB

extension Reader {
  /// The reports that were issued, by number, those whose month was opened again included.
  public func issuedReports() throws -> [IssuedReport] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT
          issued_report.*, site.code AS site, venture.code AS venture, crop.code AS crop,
          -- A plot by the name that names it alone.
          iif(
            EXISTS (SELECT 1 FROM plot AS other WHERE other.code_key = plot.code_key AND other.id <> plot.id),
            (SELECT code FROM site WHERE id = plot.site_id) || '/' || plot.code, plot.code) AS plot
        FROM issued_report
        LEFT JOIN site ON site.id = issued_report.site_id
        LEFT JOIN plot ON plot.id = issued_report.plot_id
        LEFT JOIN venture ON venture.id = issued_report.venture_id
        LEFT JOIN crop ON crop.id = issued_report.crop_id
        ORDER BY issued_report.number
        """)
    guard !rows.isEmpty else { return [] }
    let errata = Dictionary(
      grouping: try Row.fetchAll(database, sql: "SELECT * FROM erratum ORDER BY report_id, number"),
      by: { $0["report_id"] as Int64 })
    return rows.compactMap { row in
      guard let month = Month(iso: row["month"] as String), let seal = Self.seal(row) else { return nil }
      let reopened = Self.day(row["reopened"]).flatMap { day in
        (row["reopen_reason"] as String?).map { IssuedReport.Reopening(day: day, reason: $0) }
      }
      func key<Thing>(_ name: String) -> Identity<Thing>? { (row[name] as Int64?).map(Identity.init(rawValue:)) }
      return IssuedReport(
        number: row["number"], month: month,
        scope: Scope(site: key("site_id"), plot: key("plot_id"), venture: key("venture_id"), crop: key("crop_id")),
        codes: MonthlyFigures.ScopeCodes(
          site: row["site"], plot: row["plot"], venture: row["venture"], crop: row["crop"]),
        seal: seal,
        errata: (errata[row["id"]] ?? []).compactMap { row in
          Self.seal(row).map { IssuedReport.Erratum(number: row["number"], seal: $0) }
        }, reopened: reopened)
    }
  }

  /// The report in force of a month and that very scope.
  public func issuedReport(of month: Month, scope: Scope) throws -> IssuedReport? {
    try issuedReports().first { $0.month == month && $0.scope == scope && $0.reopened == nil }
  }

  /// The reports in force of some months, by number; when a scope is given, those about all of it or more.
  public func issuedReports(in months: ClosedRange<Month>, within scope: Scope? = nil) throws -> [IssuedReport] {
    try issuedReports().filter { report in
      report.reopened == nil && months.contains(report.month) && (scope.map(report.scope.contains) ?? true)
    }
  }

  /// The very text that was issued under a SHA-256, and its typed form as it was frozen.
  public func issuedText(_ sha256: String) throws -> (content: String, frozen: String) {
    guard
      let row = try database.row("SELECT content, frozen FROM issued_text WHERE sha256 = ?", [sha256])
    else { throw StoreError.fault("no text \(sha256)") }
    return (row["content"], row["frozen"])
  }

  /// The file that has a SHA-256, when it is one in which an issued report left.
  public func rendition(_ sha256: String) throws -> Rendition? {
    try database.row(
      """
      SELECT rendition.sha256, number, errata, form, language
      FROM rendition JOIN issued_report ON issued_report.id = rendition.report_id WHERE rendition.sha256 = ?
      """, [sha256]
    ).map { row in
      Rendition(
        sha256: row["sha256"], report: row["number"], errata: row["errata"], form: row["form"],
        language: (row["language"] as String?).flatMap(Language.init(rawValue:)))
    }
  }

  /// The months that are closed now; nil when none is.
  func closedMonths() throws -> ClosedMonths? { try closedMonths(try issuedReports()) }

  /// The months that some reports close; nil when they close none.
  func closedMonths(_ reports: [IssuedReport]) throws -> ClosedMonths? {
    let ofVentures = reports.filter { $0.scope.venture != nil && $0.reopened == nil }.map(\.month)
    return ClosedMonths(reports, occupancies: ofVentures.isEmpty ? [] : try occupancies(during: ofVentures))
  }

  private static func seal(_ row: Row) -> Seal? {
    day(row["day"]).map { day in
      Seal(
        day: day, who: row["who"], notebook: row["notebook"], state: row["state"], sha256: row["sha256"])
    }
  }
}

extension Reader {
  /// What became of the harvests of a report since it was issued, or since its last erratum: by number, from the history.
  public func corrections(since report: IssuedReport) throws -> [HarvestCorrection] {
    let row = try database.row(
      """
      SELECT last_change, last_harvest FROM (
        SELECT erratum.last_change, erratum.last_harvest, erratum.number
        FROM erratum JOIN issued_report ON issued_report.id = erratum.report_id
        WHERE issued_report.number = :number
        UNION ALL SELECT last_change, last_harvest, 0 FROM issued_report WHERE number = :number)
      ORDER BY number DESC LIMIT 1
      """, ["number": report.number])
    guard let row else { throw Refusal.notIssued(report.month) }
    let mark = WriteMark(change: row["last_change"], harvest: row["last_harvest"])
    return try CorrectionSearch(self, report.month, report.scope, since: mark).corrections()
  }
}
