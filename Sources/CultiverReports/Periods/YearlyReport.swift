public import CultiverMarseille

/// The report of a year: months and quarters, crops, sites and holders beside the year before, finished cycles, and the yield beside published ones.
///
/// Its JSON is `cultiver/yearly-report/1`: the sheets of `cultiver/period-report/1` with every section but varieties and plots,
/// then `benchmarks` and `benchmarksLeftOut`.
public enum YearlyReport {
  /// What the figures of a year are asked for.
  public static func question(_ year: Int, today: Day) -> PeriodQuestion {
    PeriodQuestion(.year(year), compare: [.lastYear], across: [.month, .quarter], today: today)
  }

  /// The report of a year's figures and what is published elsewhere; throws when an exact result does not fit 64 bits.
  public static func report(
    _ figures: PeriodFigures, benchmarks: [Benchmark]
  ) throws(QuantityError) -> Report {
    let pages = PeriodSheets(figures)
    let sections = [.crop, .family, .site, .venture, .commune, .kind, .destination].map {
      PeriodSection($0, figures)
    }
    var sheets = [
      figures.scope.sheet, try pages.summary(), try pages.periods(), try pages.course(.month),
      try pages.course(.quarter),
    ]
    for section in sections {
      sheets += [try pages.machines(section), try pages.compared(section, chart: section.key == "byCrop")]
      if section.key == "byCrop" || section.key == "bySite" {
        sheets.append(try pages.across(section, .month, .mass))
      }
    }
    sheets.append(try pages.finished())
    sheets += try pages.benchmarks(benchmarks)
    sheets += [pages.warnings(), pages.remarks(), pages.legend(), try pages.basis()]
    return Report(
      schema: "cultiver/yearly-report/1",
      title: Phrase { language in
        let year = figures.question.period.text(language)
        return language == .french ? "Récoltes de l'année \(year)" : "Harvests of the year \(year)"
      },
      lead: [pages.lead], story: try pages.story(), properties: pages.properties, sheets: sheets)
  }
}
