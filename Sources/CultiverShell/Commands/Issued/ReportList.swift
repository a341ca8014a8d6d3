import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `report list`.
struct ReportList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(fr: "lister les rapports émis", en: "list the reports that were issued"),
    example: Phrase(verbatim: "report list"))

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let reports = try session.read { try $0.issuedReports() }
    try session.show(
      Sheet(
        "", Phrase(fr: "Rapports émis", en: "Issued reports"), columns: Self.columns,
        rows: reports.map { report in
          let codes = report.codes
          return [
            .whole(report.number), .month(report.month), .note(codes.words), Cell(codes.site), Cell(codes.plot),
            Cell(codes.venture), Cell(codes.crop), .day(report.seal.day), .text(report.seal.who),
            .whole(Int64(report.errata.count)), report.reopened.map { .day($0.day) } ?? .blank,
            report.reopened.map { .note(.reopened($0.day)) } ?? .note(.inForce), Cell(report.reopened?.reason),
            .number(report.seal.state), .text(report.seal.sha256),
          ]
        }), output)
  }

  private static let columns: [SheetColumn] = [
    SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers),
    SheetColumn("month", Phrase(fr: "Mois", en: "Month")),
    SheetColumn("scope", Phrase(fr: "Périmètre", en: "Scope"), for: .people, style: .remarks),
    SheetColumn("site", Column.site.heading, for: .machines), SheetColumn("plot", Column.plot.heading, for: .machines),
    SheetColumn("venture", Column.venture.heading, for: .machines),
    SheetColumn("crop", Column.crop.heading, for: .machines),
    SheetColumn("day", Phrase(fr: "Émis le", en: "Issued on")),
    SheetColumn("who", Phrase(fr: "Par", en: "By")),
    SheetColumn("errata", Phrase(fr: "Errata", en: "Errata"), style: .bareNumbers),
    SheetColumn("reopened", Phrase(fr: "Rouvert le", en: "Reopened on"), for: .machines),
    SheetColumn("standing", Phrase(fr: "Vaut", en: "Stands"), for: .people),
    SheetColumn("reason", Column.reason.heading, style: .remarks, rank: 1),
    SheetColumn("state", Phrase(fr: "État", en: "State"), style: .bareNumbers, rank: 3),
    SheetColumn("sha256", Phrase(verbatim: "SHA-256"), rank: 2),
  ]
}

extension Phrase {
  /// What is said of a report that closes its month.
  fileprivate static let inForce = Phrase(fr: "en vigueur", en: "in force")

  /// What is said of a report whose month was opened again.
  fileprivate static func reopened(_ day: Day) -> Phrase {
    Phrase(fr: "rouvert le \(day.short(.french))", en: "reopened \(day.short(.english))")
  }
}
