public import CultiverMarseille

/// The report of the whole network: what was harvested, where, on what kind of plot, by ventures of which stage, and what stands in their way.
///
/// Its JSON is `cultiver/network-report/1`: the property `public` (false), then the sheets of `cultiver/period-report/1` with the
/// sections `byCommune`, `byKind`, `byStage`, `byVenture` and `byDestination`, then `ventures` (how many there are, by stage),
/// `plots`, `coverage` and `obstacles`.
public enum NetworkReport {
  /// What the figures of a period are asked for.
  public static func question(_ period: ReportPeriod, today: Day) -> PeriodQuestion {
    let parts: [ReportPeriod.Part] =
      switch period {
      case .year: [.month, .quarter]
      case .month: []
      default: [.month]
      }
    return PeriodQuestion(period, compare: [.lastYear], across: parts, today: today)
  }

  /// The report of the network's figures; throws when an exact result does not fit 64 bits.
  public static func report(_ figures: NetworkFigures) throws(QuantityError) -> Report {
    let period = figures.period
    let pages = PeriodSheets(period)
    let sections = [
      PeriodSection(.commune, period), PeriodSection(.kind, period), PeriodSection(byStage: figures.byStage),
      PeriodSection(.venture, period), PeriodSection(.destination, period),
    ]
    var sheets = [
      period.scope.sheet, try pages.summary(), NetworkSheets.ventures(figures), NetworkSheets.plots(figures),
      try pages.periods(),
    ]
    for part in ReportPeriod.Part.allCases where !period.parts(part).isEmpty { sheets.append(try pages.course(part)) }
    for section in sections {
      sheets += [try pages.machines(section), try pages.compared(section, chart: charted.contains(section.key))]
    }
    sheets += [NetworkSheets.coverage(figures), NetworkSheets.obstacles(figures)]
    sheets += [pages.warnings(), pages.remarks(), pages.legend(), try pages.basis()]
    return Report(
      schema: "cultiver/network-report/1", title: title(period.question.period), lead: [lead(figures, pages)],
      story: try pages.story() + NetworkSheets.story(figures),
      properties: [("public", .flag(false))] + pages.properties, sheets: sheets)
  }

  /// The sections that a picture helps to read.
  private static let charted: Set<String> = ["byCommune", "byStage"]

  static func title(_ period: ReportPeriod) -> Phrase {
    Phrase { "\(Phrase(fr: "Le réseau", en: "The network")[$0]) · \(period.text($0))" }
  }

  private static func lead(_ figures: NetworkFigures, _ pages: PeriodSheets) -> Phrase {
    Phrase { language in
      let words = pages.lead[language].split(separator: " · ").dropFirst().joined(separator: " · ")
      return (language == .french ? "Tout le réseau, pour usage interne · " : "The whole network, for internal use · ")
        + words
    }
  }
}
