import CultiverMarseille
import Testing

@testable import CultiverReports

/// The pipeline report in every form, of a lively quarter and of one in which nobody had a stage.
@Suite struct PipelineReportTests {
  private static func day(_ month: Int, _ day: Int, _ year: Int = 2026) -> Day {
    Day(year: year, month: month, day: day) ?? Day(ordinal: 0)
  }

  private static func figures(_ text: String = "Terre", isEmpty: Bool = false) -> PipelineFigures {
    let stages = [
      ("starter", "Starter", "Starter"), ("couveuse", "Couveuse", "Incubator"), ("apres", "Post-incubation", "After"),
    ].map { PipelineFacts.Listed(code: $0.0, name: Phrase(fr: $0.1, en: $0.2)) }
    func venture(
      _ code: String, _ steps: [(String, Day)], _ enrolments: [EnrolmentDraft] = [], retired: Day? = nil
    ) -> PipelineFacts.Venture {
      .init(
        code: code, name: "\(text) \(code)", steps: steps.map { .init($0.0, since: $0.1) }, enrolments: enrolments,
        retired: retired)
    }
    func stay(_ cohort: String, _ venture: String, _ from: Day, _ to: Day? = nil, _ how: EnrolmentOutcome? = nil)
      -> EnrolmentDraft
    { EnrolmentDraft(cohort: cohort, venture: venture, entered: from, left: to, outcome: how) }
    let ventures = [
      venture(
        "A", [("starter", day(1, 12)), ("couveuse", day(5, 4))],
        [stay("S", "A", day(1, 12), day(4, 30), .movedOn), stay("C", "A", day(5, 4))]),
      venture("B", [("couveuse", day(6, 3, 2023))], [stay("C", "B", day(6, 3, 2023))]),
      venture("C", [("starter", day(4, 1))], [stay("S", "C", day(4, 1), day(6, 26), .stopped)]),
      venture("D", [("apres", day(3, 2, 2025))], retired: day(5, 1)),
      venture(
        "E", [("couveuse", day(2, 1, 2024)), ("apres", day(6, 30))],
        [stay("C", "E", day(2, 1, 2024), day(6, 30), .movedOn)]),
      venture("F", [("apres", day(9, 1, 2023))]),
    ]
    return PipelineFigures(
      PipelineFacts(
        period: .quarter(Quarter(of: day(4, 1).month)), today: day(7, 15), stages: stages,
        programmes: [stages[0], stages[1]],
        cohorts: [
          CohortDraft(code: "S", programme: "starter", name: text, from: day(1, 5)),
          CohortDraft(code: "C", programme: "couveuse", from: day(1, 1, 2023)),
        ], ventures: isEmpty ? [] : ventures,
        obstacles: [
          ObstacleCourse(
            obstacle: ObstacleDraft(code: "EAU-1", kind: "eau", opened: day(1, 1, 2025)), stops: ["B"],
            kindName: Phrase(fr: "raccordement à l'eau", en: "water connection")),
          ObstacleCourse(
            obstacle: ObstacleDraft(code: "BAIL-1", kind: "bail", opened: day(1, 1)), stops: ["A", "B"],
            kindName: Phrase(fr: "bail", en: "lease")),
        ]))
  }

  @Test(arguments: Language.allCases)
  func text(_ language: Language) throws {
    for (name, figures) in [("pipeline", Self.figures()), ("pipeline-empty", Self.figures(isEmpty: true))] {
      for width in [60, 80, 120] {
        let text = TextFormat(width: width, colour: false, language: language)
          .written(try PipelineReport.report(figures))
        #expect(text.split(separator: "\n").allSatisfy { Display.width(String($0)) <= width })
        try expectSnapshot(text, "\(name)-\(width).\(language.rawValue).txt")
      }
    }
  }

  @Test func machines() throws {
    try expectSnapshot(JSONFormat().written(try PipelineReport.report(Self.figures())), "pipeline.json")
  }

  @Test(arguments: Language.allCases)
  func `every form is written, whatever ventures are called`(_ language: Language) throws {
    for figures in [Self.figures(), Self.figures(isEmpty: true), Self.figures("<b>“ ' & | \n x")] {
      let report = try PipelineReport.report(figures)
      #expect(try WellFormed(HTMLFormat(language: language).written(report)).problem == nil)
      #expect(!MarkdownFormat(language: language).written(report).isEmpty)
      let table = report.values()
      #expect(table.rows.allSatisfy { $0.count == table.header.count })
      #expect(Set(table.header).count == table.header.count)
      let keys = Set(report.sheets.filter { $0.audience != .machines }.map(\.key))
      #expect(keys.isSubset(of: SectionChoice.known["pipeline-report"] ?? []))
    }
  }
}
