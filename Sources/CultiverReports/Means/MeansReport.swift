public import CultiverMarseille

/// The means report: hours, water and inputs of a period beside what was harvested and the ground it grew on, each figure with its basis, or with what is missing for it.
///
/// Its JSON is `cultiver/means-report/1`. Its CSV (`Report.values()`) has the sections `scope`, `totals`, `bySite`, `byPlot`,
/// `missing` and `warnings`, under the columns `section,from,to,through,site,plot,venture,crop`, then `figure,code,about,meter,day,message`
/// and the figures.
public enum MeansReport {
  /// The report of a period's figures; throws when an exact result does not fit 64 bits.
  public static func report(_ figures: MeansFigures) throws(QuantityError) -> Report {
    let gaps = try MeansGaps(figures)
    let sheets = [
      scope(figures), try summary(figures), try totals(figures), try bySite(figures), try byPlot(figures),
      gaps.table, warnings(figures), gaps.reasons, remarks(figures), legend(figures),
    ]
    return Report(
      schema: "cultiver/means-report/1",
      title: Phrase { language in
        "\(Phrase(fr: "Moyens", en: "Means")[language]) · \(ReportPeriod(figures.from...figures.to).text(language))"
      },
      lead: lead(figures),
      properties: [("from", .day(figures.from)), ("to", .day(figures.to)), ("through", .day(figures.through))],
      sheets: sheets)
  }

  private static func lead(_ figures: MeansFigures) -> [Phrase] {
    let scope = figures.scope
    let site = figures.bySite.first { $0.key.code == scope.site }?.key
    let plot = figures.byPlot.first { $0.key.plot.code == scope.plot }?.key
    func named(_ fr: String, _ en: String, _ name: String?) -> Phrase? {
      name.map { Phrase(fr: "\(fr) \($0)", en: "\(en) \($0)") }
    }
    let parts = [
      named("Site", "Site", scope.site.map { code in site.map { MonthlyReport.name($0.name, code) } ?? code }),
      named("Parcelle", "Plot", scope.plot.map { code in plot.map(MonthlyReport.name) ?? code }),
      named("Entreprise", "Venture", scope.venture), named("Culture", "Crop", scope.crop),
    ].compactMap(\.self)
    return [
      Phrase { language in
        let words = parts.map { $0[language] }.joined(separator: " · ")
        let whole = Phrase(fr: "Tout le carnet", en: "The whole notebook")[language]
        let through = figures.through.short(language)
        let days =
          figures.through >= figures.to
          ? Phrase(fr: "période entière", en: "whole period")
          : Phrase(fr: "période en cours, jusqu'au \(through) inclus", en: "period in progress, through \(through)")
        return "\(words.isEmpty ? whole : words) · \(days[language])"
      }
    ]
  }

  /// What the report is narrowed to, for machines.
  private static func scope(_ figures: MeansFigures) -> Sheet {
    let scope = figures.scope
    return Sheet(
      "scope", Phrase(verbatim: ""), for: .machines, shape: .record,
      columns: ["site", "plot", "venture", "crop"].map { SheetColumn.key($0) },
      rows: [[Cell(scope.site), Cell(scope.plot), Cell(scope.venture), Cell(scope.crop)]])
  }
}
