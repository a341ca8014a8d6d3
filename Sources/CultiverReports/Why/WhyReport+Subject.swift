import CultiverMarseille

extension WhyReport {
  /// The row in words; nil for the whole.
  static func subject(_ why: Why) -> Phrase? {
    guard let row = row(why) else { return nil }
    return Phrase { language in "\(row.kind[language]) \(row.name[language])" }
  }

  /// What the row is about, for machines: the section in which it stands, and its codes there.
  static func about(_ why: Why) -> Sheet {
    let keys = ["site", "plot", "venture", "crop", "variety", "commune", "destination", "day"]
    let codes = row(why)?.codes ?? [:]
    return Sheet(
      "about", Phrase(verbatim: ""), for: .machines, shape: .record,
      columns: (["section"] + keys).map { SheetColumn.key($0, for: .machines) },
      rows: [[.text(row(why)?.section ?? "totals")] + keys.map { codes[$0] ?? .blank }])
  }

  private struct Row {
    let section: String
    let kind: Phrase
    let name: Phrase
    let codes: [String: Cell]
  }

  private static func row(_ why: Why) -> Row? {
    let report = why.report
    switch why.question.subject {
    case .whole, .month: return nil
    case .crop(let id):
      let crop = report.byCrop.first { $0.key.id == id }?.key
      return Row(
        section: "byCrop", kind: Phrase(fr: "Culture", en: "Crop"), name: crop?.name ?? .none,
        codes: ["crop": Cell(crop?.code)])
    case .variety(let id, let cropID):
      let key = report.byVariety.first { $0.key.crop.id == cropID && $0.key.variety?.id == id }?.key
      return Row(
        section: "byVariety", kind: Phrase(fr: "Variété", en: "Variety"), name: key.map(MonthlyReport.name) ?? .none,
        codes: ["crop": Cell(key?.crop.code), "variety": Cell(key?.variety?.name)])
    case .plot(let id):
      let key = report.byPlot.first { $0.key.plot.id == id }?.key
      return Row(
        section: "byPlot", kind: Phrase(fr: "Parcelle", en: "Plot"),
        name: key.map { Phrase(verbatim: MonthlyReport.name($0)) } ?? .none,
        codes: ["plot": Cell(key?.plot.code), "site": Cell(key?.site.code)])
    case .site(let id):
      let site = report.bySite.first { $0.key.id == id }?.key
      return Row(
        section: "bySite", kind: Phrase(verbatim: "Site"),
        name: site.map { Phrase(verbatim: MonthlyReport.name($0.name, $0.code)) } ?? .none,
        codes: ["site": Cell(site?.code)])
    case .venture(let id):
      let venture = report.byVenture.first { $0.key?.id == id }?.key
      return Row(
        section: "byVenture", kind: Phrase(fr: "Entreprise", en: "Venture"),
        name: venture.map { Phrase(verbatim: MonthlyReport.name($0.name, $0.code)) } ?? MonthlyReport.noHolder,
        codes: ["venture": Cell(venture?.code)])
    case .commune(let id):
      let commune = report.byCommune.first { $0.key.id == id }?.key
      return Row(
        section: "byCommune", kind: Phrase(verbatim: "Commune"), name: Phrase(verbatim: commune?.name ?? ""),
        codes: ["commune": Cell(commune?.insee)])
    case .destination(let destination):
      return Row(
        section: "byDestination", kind: Phrase(verbatim: "Destination"),
        name: destination?.name ?? MonthlyReport.notStated, codes: ["destination": Cell(destination?.rawValue)])
    case .day(let day):
      return Row(
        section: "byDay", kind: Phrase(fr: "Jour\u{202F}:", en: "Day:"), name: Phrase { day.text($0) },
        codes: ["day": .day(day)])
    }
  }
}

extension Phrase {
  fileprivate static let none = Phrase(verbatim: "–")
}
