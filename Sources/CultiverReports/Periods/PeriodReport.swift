public import CultiverMarseille

/// The report of a period: what was harvested, from how much ground, beside other periods and across its parts.
///
/// Its JSON is `cultiver/period-report/1`: `periods` has the figures of the whole scope in the period, in those it is compared
/// with and in its parts; each section has a row for every thing and period. Its CSV (`Report.values()`) has the sections
/// `scope`, `periods`, those asked for and `warnings`, under the columns
/// `section,period,from,to,through,site,plot,venture,crop,family,comparison,part`, those by which the rows are known, and the figures.
public enum PeriodReport {
  /// What the figures are told by.
  public enum Section: String, CaseIterable, Hashable, Sendable {
    case crop, variety, family, plot, site, venture, commune, kind, destination
  }

  /// What stands in a table whose columns are parts of the period.
  public enum Across: String, CaseIterable, Hashable, Sendable {
    /// Kilograms.
    case mass
    /// The yield of each part; the last column is that of the whole period, for yields are never summed.
    case yield
    /// The mean area cultivated in each part.
    case area
  }

  /// The report of a period's figures by some sections; throws when an exact result does not fit 64 bits.
  public static func report(
    _ figures: PeriodFigures, by sections: [Section], across: Across = .mass
  ) throws(QuantityError) -> Report {
    let sections = sections.map { PeriodSection($0, figures) }
    let pages = PeriodSheets(figures)
    var sheets = [figures.scope.sheet, try pages.summary(), try pages.periods()]
    for part in ReportPeriod.Part.allCases where !figures.parts(part).isEmpty { sheets.append(try pages.course(part)) }
    for section in sections {
      sheets.append(try pages.machines(section))
      let parts = ReportPeriod.Part.allCases.filter { !figures.parts($0).isEmpty }
      if parts.isEmpty || !pages.others.isEmpty { sheets.append(try pages.compared(section)) }
      for part in parts { sheets.append(try pages.across(section, part, across)) }
    }
    sheets += [pages.warnings(), pages.remarks(), pages.legend(), try pages.basis()]
    return Report(
      schema: "cultiver/period-report/1",
      title: Phrase { "\(Phrase(fr: "Récoltes", en: "Harvests")[$0]) · \(figures.question.period.text($0))" },
      lead: [pages.lead], story: try pages.story(), properties: pages.properties, sheets: sheets)
  }
}
