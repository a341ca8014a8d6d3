import CultiverMarseille
import CultiverStore

extension Bench {
  /// Issues a month's report with some text.
  @discardableResult
  func issue(_ iso: String = "2026-06", _ scope: Scope = .everything, on day: Day = date("2026-07-02")) throws
    -> IssuedReport
  {
    try write("report issue \(iso)") { try $0.issue(month(iso), scope, .some("rapport \(iso)"), on: day) }
  }

  /// What became of the harvests since a report.
  func corrections(since report: IssuedReport) throws -> [HarvestCorrection] {
    try notebook.read { reader in
      try reader.corrections(since: reader.issuedReport(of: report.month, scope: report.scope) ?? report)
    }
  }

  /// The scope that words mean.
  func scope(site: String? = nil, plot: String? = nil, venture: String? = nil, crop: String? = nil) throws -> Scope {
    try notebook.read { try $0.scope(site: site, plot: plot, venture: venture, crop: crop) }
  }
}

extension IssuedText {
  /// A text under digits of its own.
  static func some(_ content: String) -> IssuedText {
    let digits = content.utf8.map { "0123456789abcdef".utf8.map { Character(UnicodeScalar($0)) }[Int($0 & 15)] }
    return IssuedText(
      content: content, frozen: "{}", sha256: String((digits + Array(repeating: "0", count: 64)).prefix(64)))
  }
}
