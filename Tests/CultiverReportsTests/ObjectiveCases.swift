import CultiverMarseille

@testable import CultiverReports

/// A plan of three years with something of everything: reached, missed, behind, to come, not calculable and given up.
enum ObjectiveCases {
  private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(ordinal: 0) }

  /// A target with what was read on its days.
  private static func lines(
    _ draft: ObjectiveDraft, _ targets: [(String, Int64, Int64?)], in period: ReportPeriod, through: Day,
    venture: String? = nil, scopeName: String? = nil, evidence: String? = nil
  ) -> [ObjectiveLine] {
    let indicator = draft.indicator
    let course = ObjectiveCourse(
      objective: draft,
      targets: targets.compactMap { code, value, _ in
        ReportPeriod(planCode: code).map {
          ObjectiveTargetDraft(objective: draft.code ?? "", period: $0, target: value, indicator: indicator)
        }
      }, venture: venture, scopeName: scopeName)
    let read = Dictionary(targets.map { ($0.0, $0.2) }) { first, _ in first }
    func reading(_ target: ObjectiveTargetDraft) -> IndicatorReading? {
      guard target.period.first <= through else { return nil }
      let question = IndicatorQuestion(indicator, period: course.counted(for: target), today: through)
      let value = read[target.period.code] ?? nil
      if let evidence {
        return IndicatorReading(
          question,
          results: [
            IndicatorResult(
              number: 1, period: target.period, value: value ?? 0, counter: "Lina", evidence: evidence)
          ], entered: value)
      }
      return IndicatorReading(question, computed: value, gaps: value == nil ? [.noActivity, .notEntered] : [])
    }
    return course.targets(in: period).map { target in
      ObjectiveLine(
        course: course, target: target, reading: reading(target), through: through,
        earlier: course.earlier(than: target).map { .init(target: $0, reading: reading($0)) })
    }
  }

  /// All lines of a period; names are a text.
  static func lines(_ text: String, in period: ReportPeriod, through: Day) -> [ObjectiveLine] {
    [
      lines(
        ObjectiveDraft(
          code: "KG", title: "\(text) : huit tonnes", indicator: .harvested, baseline: 4_000_000,
          baselinePeriod: .year(2024), countedBy: text),
        [
          ("2025", 6_000_000, 6_276_242), ("2026", 7_000_000, 2_243_438), ("2026-Q1", 600_000, 672_210),
          ("2026-Q2", 2_000_000, 1_571_228), ("2026-Q3", 2_600_000, 0), ("2027", 8_000_000, nil),
        ], in: period, through: through),
      lines(
        ObjectiveDraft(
          code: "M2", title: "mille m²", indicator: .cultivated, baseline: 52_000, baselinePeriod: .year(2024),
          funding: "F1", site: "BDM"),
        [("2025", 75_000, 78_819), ("2026", 90_000, 88_606), ("2027", 100_000, nil)], in: period, through: through,
        venture: "TDM", scopeName: "\(text) · Bois d'Aimé"),
      lines(
        ObjectiveDraft(code: "LOST", title: "peu de pertes", indicator: .lost, bound: .atMost),
        [("2025", 500, 512), ("2026", 450, 123)], in: period, through: through),
      lines(
        ObjectiveDraft(
          code: "TRAINED", title: "former", indicator: .trained, measure: .sinceStart, from: day("2025-03-01")),
        [("2025", 60, nil), ("2026", 120, nil)], in: period, through: through),
      lines(
        ObjectiveDraft(code: "VALUE", title: "valeur", indicator: .value, venture: "TDM"),
        [("2025", 1_400_000, 1_438_050), ("2026", 1_800_000, 2_000_000)], in: period, through: through,
        scopeName: text, evidence: "\(text).pdf"),
      lines(
        ObjectiveDraft(
          code: "GONE", title: "un tunnel", indicator: .cultivated, dropped: day("2026-05-11"), dropReason: "sans prêt"),
        [("2026", 30_000, 20_500)], in: period, through: through),
    ].flatMap(\.self)
  }

  /// A year in progress, a year that is over, a quarter, and nothing.
  static func all(_ text: String = "Terre") -> [(String, Report)] {
    let quarter = ReportPeriod.quarter(Quarter(index: 2026 * 4 + 1))
    return [
      ("objectives", ReportPeriod.year(2026), day("2026-07-15")), ("objectives-over", .year(2025), day("2025-12-31")),
      ("objectives-quarter", quarter, day("2026-06-30")),
    ].map { name, period, through in
      let lines = lines(text, in: period, through: through)
      return (
        name, ObjectivesReport.report(ObjectivesFigures(period: period, through: through, lines: lines))
      )
    } + [
      (
        "objectives-none",
        ObjectivesReport.report(ObjectivesFigures(period: .year(2027), through: day("2027-01-02"), lines: []))
      )
    ]
  }
}
