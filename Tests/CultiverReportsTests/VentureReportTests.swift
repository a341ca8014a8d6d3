import CultiverMarseille
import Testing

@testable import CultiverReports

/// The page of a venture, in every form, whatever is known of it.
@Suite struct VentureReportTests {
  private static let day = Day(year: 2026, month: 7, day: 15) ?? Day(ordinal: 0)

  private func figures(_ grams: Int64) -> Figures {
    Figures(
      harvests: grams > 0 ? 1 : 0, mass: Mass(grams: grams), lost: .zero, estimated: .zero, ofUnknownArea: .zero,
      groundDays: grams > 0 ? 6_000 * 31 : 0, days: 31, finishedCycles: 0, finishedMass: .zero, finishedArea: .zero)
  }

  private func page(_ text: String = "Terre", isEmpty: Bool = false, grams: Int64 = 12_500) throws -> VenturePage {
    let day = Self.day
    let months = (0..<12).map { (month: day.month.adding(months: $0 - 11), figures: figures(isEmpty ? 0 : grams)) }
    guard !isEmpty else {
      return try VenturePage(
        day: day, venture: VentureDraft(code: "V", name: text), commune: nil, legalForm: nil, retired: nil, stages: [],
        people: [], enrolments: [], plots: [], months: months, firstMeeting: nil, harvests: [], steps: [], meetings: [])
    }
    let site = Site(
      id: Identity(rawValue: 1), code: "BDM", name: text, commune: Identity(rawValue: 13203))
    let plots = [(nil, nil), (Area(squareDecimetres: 12_000), day.adding(days: 365))].enumerated().map {
      number, held in
      VenturePage.HeldPlot(
        plot: MonthlyFigures.PlotKey(
          plot: Plot(id: Identity(rawValue: Int64(number)), site: site.id, code: "A\(number)", area: held.0), site: site
        ),
        from: day.adding(days: -400), to: held.1, title: Phrase(verbatim: text))
    }
    return try VenturePage(
      day: day,
      venture: VentureDraft(
        code: "V", name: text, legalForm: "scic", siret: "73282932000074", stage: "couveuse", kind: .initiative,
        commune: "13203", founded: day, mission: text, esusFrom: day, esusTo: day),
      commune: text, legalForm: Phrase(verbatim: text), retired: day,
      stages: [
        .init(code: "couveuse", name: Phrase(fr: "Couveuse", en: "Incubator"), since: day.adding(days: -30), until: nil)
      ],
      people: [.init(role: RoleDraft(person: "P1", venture: "V", kind: .inCharge, title: text), name: text)],
      enrolments: [
        .init(
          programme: Phrase(verbatim: text),
          draft: EnrolmentDraft(
            cohort: "C", venture: "V", entered: day, left: day, outcome: .merged, officer: "P1", note: text))
      ],
      plots: plots, months: months, firstMeeting: day, harvests: [(day, Mass(grams: 1_500_000))],
      steps: [
        NextStep(number: 1, venture: Identity(rawValue: 1), text: text, due: day.adding(days: -1), person: "P1"),
        NextStep(number: 2, venture: Identity(rawValue: 1), text: text, due: nil),
      ],
      meetings: [.init(number: 1, draft: MeetingDraft(venture: "V", day: day, people: ["P1"], note: text))])
  }

  @Test(arguments: Language.allCases)
  func `every form is written, of a full page and of an empty one`(_ language: Language) throws {
    for page in [try page(), try page(isEmpty: true), try page("<b>“ ' & | \n x")] {
      let report = try VentureReport.report(page)
      for width in [24, 40, 60, 80, 120] {
        let text = TextFormat(width: width, colour: false, language: language).written(report)
        #expect(text.split(separator: "\n").allSatisfy { Display.width(String($0)) <= width })
      }
      #expect(try WellFormed(HTMLFormat(language: language).written(report)).problem == nil)
      #expect(!MarkdownFormat(language: language).written(report).isEmpty)
      let table = report.values()
      #expect(table.rows.allSatisfy { $0.count == table.header.count })
      #expect(Set(table.header).count == table.header.count)
    }
  }

  @Test func `what machines read is the sum of the months`() throws {
    let report = try VentureReport.report(try page(grams: 31_000))
    #expect(report.schema == "cultiver/venture/1")
    #expect(
      report.sheets.map(\.key) == [
        "venture", "people", "stages", "cohorts", "milestones", "plots", "months", "twelveMonths", "obstacles",
        "funding", "partners", "nextSteps", "meetings",
      ])
    let year = report.sheets.first { $0.key == "twelveMonths" }
    let grams = year?.columns.firstIndex { $0.key == "grams" }.flatMap { year?.rows[0][$0] }
    #expect(grams == .mass(Mass(grams: 12 * 31_000)))
    // 372 kg from 60 m² all the year.
    let yield = year?.columns.firstIndex { $0.key == "kilogramsPerSquareMetre" }.flatMap { year?.rows[0][$0] }
    #expect(yield == .yield(62_000))
  }

  @Test func `the story says what must be talked of`() throws {
    let story = try VentureReport.report(try page()).story.map(\.fr)
    #expect(story.count == 3)
    #expect(story[1].hasPrefix("1\u{A0}parcelle à rendre dans l'année"))
    #expect(story[2] == "2\u{A0}suites à donner, dont 1 en retard.")
    #expect(try VentureReport.report(try page(isEmpty: true)).story.isEmpty)
  }

  @Test func `a sum that does not fit is an error`() throws {
    #expect(throws: QuantityError.self) { try VentureReport.report(try page(grams: .max)) }
  }

  @Test func `what was picked in all is told by months, and by quarters or years when it is long`() throws {
    func page(years: Int) throws -> VenturePage {
      let (first, last) = (Self.day.adding(years: -years), Self.day)
      return try VenturePage(
        day: last, venture: VentureDraft(code: "V", name: "V"), commune: nil, legalForm: nil, retired: nil, stages: [],
        people: [], enrolments: [], plots: [], months: [], firstMeeting: nil,
        harvests: [
          (first, Mass(grams: 400_000)), (last, Mass(grams: 700_000)), (last.adding(days: 1), Mass(grams: 1)),
        ],
        steps: [], meetings: [])
    }
    for (years, steps, first) in [(1, 13, "2025-07"), (5, 21, "2021-Q3"), (20, 21, "2006..")] {
      let told = try page(years: years).cumulated()
      #expect(told.count == steps)
      #expect(told[0].period.code.hasPrefix(first.prefix(4)))
      #expect(told[0].cumulated == Mass(grams: 400_000))
      #expect(told[steps - 1].cumulated == Mass(grams: 1_100_000))
      #expect(zip(told, told.dropFirst()).allSatisfy { $0.cumulated.grams + $1.picked.grams == $1.cumulated.grams })
    }
    let chart = try VentureReport.milestones(try page(years: 1)).chart
    #expect(chart?.points.count == 13)
    #expect(chart?.description.fr.contains("1\u{A0}t récoltée le 15/07/2026") ?? false)
  }
}
