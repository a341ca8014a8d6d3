import CultiverMarseille

@testable import CultiverReports

/// The network's reports over the places and crops of June: whole, and as they may be published.
enum NetworkCases {
  private static let today = Day(year: 2026, month: 7, day: 15) ?? Day(ordinal: 0)
  private static let first = Day(year: 2025, month: 1, day: 1) ?? Day(ordinal: 0)
  private static let couveuse = NetworkStage(code: "couveuse", name: Phrase(fr: "Couveuse", en: "Couveuse"))
  private static let starter = NetworkStage(code: "starter", name: Phrase(fr: "Starter", en: "Starter"))

  private static let stages = [
    StageSince(venture: June.ventures[0].id, stage: starter, since: first),
    StageSince(venture: June.ventures[0].id, stage: couveuse, since: first.adding(days: 480)),
    StageSince(venture: June.ventures[1].id, stage: couveuse, since: first.adding(days: -40)),
    StageSince(venture: June.ventures[2].id, stage: couveuse, since: first.adding(days: -40)),
  ]

  private static let obstacle = ObstacleCourse(
    obstacle: ObstacleDraft(code: "EAU", kind: "eau", place: StatedPlace(site: "BDM"), opened: first),
    stops: ["TDM", "GLA"], commune: June.communes[0])

  private static func whole(_ period: ReportPeriod) throws -> Report {
    let facts = PeriodCases.facts(NetworkReport.question(period, today: today))
    let coverage = CoverageFacts(
      months: [period.first.month], today: today, scope: .everything, cycles: facts.cycles.map(\.cycle), heard: [],
      before: [:], occupancies: facts.occupancies, directory: facts.directory)
    return try NetworkReport.report(
      try NetworkFigures(
        NetworkFacts(
          period: facts, stages: stages,
          members: June.ventures.map {
            NetworkFacts.Member(venture: $0.id, kind: $0.code == "TOIT" ? .initiative : .venture)
          }, coverage: coverage, obstacles: [obstacle])))
  }

  private static func guarded(_ period: ReportPeriod, consents: [Consent] = []) throws -> Report {
    let facts = PeriodCases.facts(PublicFigures.reading(period, today: today))
    return try PublicNetworkReport.report(try PublicFigures(period, facts, stages, consents))
  }

  /// The reports, by name.
  static func all() throws -> [(name: String, report: Report)] {
    let quarter = ReportPeriod.quarter(Quarter(of: first.adding(days: 460).month))
    let open = ConsentField.allCases.map { Consent(venture: June.ventures[1].id, field: $0, from: first) }
    return [
      ("network-year", try whole(.year(2026))),
      ("network-month", try whole(.month(today.month.adding(months: -1)))),
      ("network-public-year", try guarded(.year(2025))),
      ("network-public-quarter", try guarded(quarter, consents: open)),
      ("network-public-empty", try guarded(.month(today.month), consents: open)),
    ]
  }
}
