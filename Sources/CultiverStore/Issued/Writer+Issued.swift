public import CultiverMarseille
import GRDB

/// What is sent and stays: its text for machines, its typed form, and the SHA-256 of the text.
public struct IssuedText: Hashable, Sendable {
  /// The text for machines.
  public let content: String
  /// The typed form, from which every other is made again.
  public let frozen: String
  /// The SHA-256 of the text.
  public let sha256: String

  /// A text.
  public init(content: String, frozen: String, sha256: String) {
    self.content = content
    self.frozen = frozen
    self.sha256 = sha256
  }
}

extension Writer {
  /// Issues the report of a month and scope on a day, and closes the month; throws `Refusal.monthNotOver`.
  public func issue(_ month: Month, _ scope: Scope, _ text: IssuedText, on day: Day) throws -> IssuedReport {
    guard month.last < day else { throw Refusal.monthNotOver(month) }
    try keep(text)
    let number = try Int64.fetchOne(database, sql: "SELECT ifnull(max(number), 0) + 1 FROM issued_report") ?? 1
    try insert(
      Entry(
        table: "issued_report", noun: .report, name: "\(number)",
        fields: [
          .init("number", nil, number), .init("month", nil, month.iso), .init("site_id", nil, scope.site?.rawValue),
          .init("plot_id", nil, scope.plot?.rawValue), .init("venture_id", nil, scope.venture?.rawValue),
          .init("crop_id", nil, scope.crop?.rawValue),
        ] + (try sealed(text, on: day))), id: try key(of: "issued_report"))
    return try inForce(month, scope)
  }

  /// Issues an erratum of a report in force; throws `Refusal.notIssued`.
  public func issueErratum(of report: IssuedReport, _ text: IssuedText, on day: Day) throws -> IssuedReport {
    try keep(text)
    try insert(
      Entry(
        table: "erratum", noun: .erratum, name: "",
        fields: [
          .init("report_id", nil, try key(of: report)), .init("number", nil, Int64(report.errata.count) + 1),
        ] + (try sealed(text, on: day))), id: try key(of: "erratum"))
    return try inForce(report.month, report.scope)
  }

  /// Opens the month of a report in force again; throws `Refusal.notIssued` and `Misfit`.
  public func reopen(_ month: Month, _ scope: Scope, because reason: String, on day: Day) throws -> IssuedReport {
    let report = try inForce(month, scope)
    try update(
      Entry(
        table: "issued_report", noun: .report, name: "\(report.number)",
        fields: [
          .init("reopened", nil, max(day, report.seal.day).iso), .init("reopen_reason", nil, reason),
        ]), id: try key(of: report))
    return report
  }

  /// Remembers a file in which a report leaves, so that it is known again.
  public func remember(_ rendition: Rendition) throws {
    guard try reader.rendition(rendition.sha256) == nil else { return }
    let report = try Int64.fetchOne(
      database, sql: "SELECT id FROM issued_report WHERE number = ?", arguments: [rendition.report])
    guard let report else { throw StoreError.fault("no report \(rendition.report)") }
    try insert(
      Entry(
        table: "rendition", noun: .report, name: "",
        fields: [
          .init("sha256", nil, rendition.sha256), .init("report_id", nil, report),
          .init("errata", nil, rendition.errata), .init("form", nil, rendition.form),
          .init("language", nil, rendition.language?.rawValue),
        ]), id: try key(of: "rendition"))
  }

  private func inForce(_ month: Month, _ scope: Scope) throws -> IssuedReport {
    guard let report = try reader.issuedReport(of: month, scope: scope) else { throw Refusal.notIssued(month) }
    return report
  }

  private func key(of report: IssuedReport) throws -> Int64 {
    let id = try Int64.fetchOne(
      database, sql: "SELECT id FROM issued_report WHERE number = ?", arguments: [report.number])
    guard let id else { throw Refusal.notIssued(report.month) }
    return id
  }

  func keep(_ text: IssuedText) throws {
    try database.run(
      "INSERT OR IGNORE INTO issued_text (id, sha256, content, frozen) VALUES (?, ?, ?, ?)",
      [try key(of: "issued_text"), text.sha256, text.content, text.frozen])
  }

  /// When, by whom and how far the notebook had been written.
  private func sealed(_ text: IssuedText, on day: Day) throws -> [Entry.Field] {
    let mark = try WriteMark(database)
    let row = try Row.fetchOne(
      database, sql: "SELECT who, (SELECT uuid FROM notebook) AS notebook FROM action WHERE id = ?",
      arguments: [action])
    return [
      .init("day", nil, day.iso), .init("who", nil, row?["who"] as String?),
      .init("notebook", nil, row?["notebook"] as String?), .init("state", nil, action & 0xFFFF_FFFF),
      .init("sha256", nil, text.sha256), .init("last_change", nil, mark.change),
      .init("last_harvest", nil, mark.harvest),
    ]
  }
}
