import CultiverMarseille
import CultiverReports
import CultiverStore

/// A month's report with what was issued of it.
struct MonthlyPage {
  /// The report of today's figures.
  let live: Report
  /// The report in force of that very month and scope.
  let issued: IssuedReport?
  /// What changed since it was issued, or since its last erratum; nil when nothing did.
  let pending: ErratumReport?
  private let frozen: Report
  private let errata: [FrozenErratum]
  /// A report of a wider scope that closes the month.
  private let wider: IssuedReport?

  /// The report of a month and scope. Throws `QuantityError` when a sum does not fit 64 bits.
  init(_ reader: Reader, _ month: Month, _ scope: Scope, today: Day) throws {
    let live = try MonthlyReport.report(try MonthlyFigures(reader.facts(of: month, scope: scope, today: today)))
    self.live = live
    let ofMonth = try reader.issuedReports().filter { $0.month == month && $0.reopened == nil }
    issued = ofMonth.first { $0.scope == scope }
    guard let issued else {
      (frozen, errata, pending) = (live, [], nil)
      wider = ofMonth.first { $0.scope.contains(scope) }
      return
    }
    wider = nil
    (frozen, errata) = try Self.thawed(issued, reader)
    let next = ErratumReport(
      of: issued, number: Int64(errata.count) + 1, day: today, who: nil, try reader.corrections(since: issued),
      before: errata.last?.state ?? frozen, after: live)
    pending = next.isEmpty ? nil : next
  }

  /// The report as it is shown: issued figures with what corrected them since, else today's.
  func report() throws -> Report {
    if let wider { return MonthlyReport.within(wider, live) }
    guard let issued else { return live }
    return try IssuedPage(issued, frozen: frozen, errata: errata.map(\.erratum), pending: pending).report
  }

  /// The report of an answer about today's figures, with a word on whether they are those that were issued.
  func noting(_ answer: Report) -> Report {
    issued.map { MonthlyReport.noting($0, differs: pending != nil || !errata.isEmpty, answer) } ?? answer
  }

  /// An issued report as it left with so many errata.
  static func report(_ issued: IssuedReport, errata count: Int, _ reader: Reader) throws -> Report {
    let (frozen, errata) = try thawed(issued, reader)
    return try IssuedPage(issued, frozen: frozen, errata: errata.prefix(count).map(\.erratum)).report
  }

  private static func thawed(_ issued: IssuedReport, _ reader: Reader) throws -> (Report, [FrozenErratum]) {
    do {
      return (
        try FrozenReport.report(of: try reader.issuedText(issued.seal.sha256).frozen),
        try issued.errata.map { try FrozenErratum(text: try reader.issuedText($0.seal.sha256).frozen) }
      )
    } catch is FreezingError {
      throw ShellError.fault("report \(issued.number) does not thaw")
    }
  }
}
