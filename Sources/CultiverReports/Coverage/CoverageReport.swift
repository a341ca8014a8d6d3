public import CultiverMarseille

/// Who was heard of in which month: what was harvested, what was said to be nothing, and what is silent.
///
/// Its JSON is `cultiver/coverage-report/1`: `from`, `to`, `through`, `scope`, `months` (the totals of each), `plots`
/// (`silentMonths`, `lastHeard`, and `venture`: who to ask) and `plotMonths` (`state` is `reported`, `said-none`, `silent`
/// or `inactive`).
public enum CoverageReport {
  /// The report of some months' coverage.
  public static func report(_ figures: CoverageFigures) -> Report {
    let months = figures.months.map(\.month)
    return Report(
      schema: "cultiver/coverage-report/1",
      title: Phrase { language in
        let head = language == .french ? "Couverture" : "Coverage"
        return "\(head) · \(period(months, language))"
      },
      lead: lead(figures),
      properties: [
        ("from", months.first.map(Cell.month) ?? .blank), ("to", months.last.map(Cell.month) ?? .blank),
        ("through", .day(figures.through)),
      ],
      sheets: [scope(figures), grid(figures), totals(figures), plots(figures), plotMonths(figures), legend(figures)])
  }

  /// Why the coverage of a month is what it is: the same plots as an answer to that question.
  public static func why(_ figures: CoverageFigures, _ report: MonthlyFigures) -> Report {
    let silent = Int64(report.coverage.silent.count)
    return Report(
      schema: "cultiver/why/1", title: WhyReport.title(.coverage, report.month), lead: MonthlyReport.lead(report),
      properties: [
        ("month", .month(report.month)), ("through", .day(report.through)), ("figure", .text(Figure.coverage.rawValue)),
        ("value", .whole(report.coverage.activePlots - silent)),
      ],
      sheets: [scope(figures), totals(figures), grid(figures), plots(figures), plotMonths(figures), legend(figures)])
  }

  private static func period(_ months: [Month], _ language: Language) -> String {
    guard let first = months.first, let last = months.last else { return "–" }
    if first == last { return first.text(language) }
    guard language == .french else { return "\(first.text(language)) to \(last.text(language))" }
    let month = first.text(language)
    return (month.hasPrefix("a") || month.hasPrefix("o") ? "d'" : "de ") + "\(month) à \(last.text(language))"
  }

  private static func lead(_ figures: CoverageFigures) -> [Phrase] {
    let scope = figures.scope
    let parts = [
      scope.site.map { Phrase(fr: "site \($0)", en: "site \($0)") },
      scope.plot.map { Phrase(fr: "parcelle \($0)", en: "plot \($0)") },
      scope.venture.map { Phrase(fr: "entreprise \($0)", en: "venture \($0)") },
      scope.crop.map { Phrase(fr: "culture \($0)", en: "crop \($0)") },
    ].compactMap(\.self)
    let whole = Phrase(fr: "tout le carnet", en: "the whole notebook")
    return [
      Phrase { language in
        let words = (parts.isEmpty ? [whole] : parts).map { $0[language] }.joined(separator: " · ")
        let through = figures.through.short(language)
        let days = language == .french ? "jusqu'au \(through) inclus" : "through \(through)"
        return words.prefix(1).uppercased() + words.dropFirst() + " · " + days
      }
    ]
  }

  /// What the report is narrowed to, for machines.
  private static func scope(_ figures: CoverageFigures) -> Sheet {
    let scope = figures.scope
    return Sheet(
      "scope", Phrase(verbatim: ""), for: .machines, shape: .record,
      columns: ["site", "plot", "venture", "crop"].map { SheetColumn.key($0) },
      rows: [[Cell(scope.site), Cell(scope.plot), Cell(scope.venture), Cell(scope.crop)]])
  }

  /// How many plots were heard of, month by month.
  private static func totals(_ figures: CoverageFigures) -> Sheet {
    func column(_ key: String, fr: String, en: String) -> SheetColumn {
      SheetColumn(key, Phrase(fr: fr, en: en), style: .bareNumbers)
    }
    return Sheet(
      "months", Phrase(fr: "Par mois", en: "By month"),
      columns: [
        SheetColumn("month", Phrase(verbatim: ""), role: .key), column("activePlots", fr: "actives", en: "active"),
        column("reported", fr: "récolte", en: "harvest"),
        column("saidNone", fr: "rien à récolter", en: "nothing to harvest"),
        column("silent", fr: "sans nouvelles", en: "not heard of"),
      ],
      rows: figures.months.map { row in
        [.month(row.month)] + [row.activePlots, row.reported, row.saidNone, row.silent].map(Cell.whole)
      })
  }
}
