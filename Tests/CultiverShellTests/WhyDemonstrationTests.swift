import CultiverMarseille
import CultiverReports
import CultiverStore
import Testing

@testable import CultiverShell

/// Every figure of the demonstration's reports, followed down to its parts as they are printed.
struct WhyDemonstrationTests {
  private let session: TranscriptSession
  private let today = Day.ofTests

  init() throws {
    session = try TranscriptSession(.french)
    session.type("init --demo")
  }

  @Test(arguments: ["2026-06", "2026-07", "2026-03", "2025-10", "2025-06"])
  func `the parts that are printed add up to every figure of every row`(_ iso: String) throws {
    let month = try #require(Month(iso: iso))
    try Notebook.open(at: session.notebook).read { reader in
      for scope in try scopes(reader) {
        let facts = try reader.whyFacts(of: month, scope: scope, today: today, wholeLives: true)
        let figures = try MonthlyFigures(facts.month)
        let questions = try MonthlyReport.questions(figures).filter { $0.placed(in: month).month == month }
        for subject in Set(questions.map(\.subject)) where subject != .month(month) {
          for figure in subject.figures where ![.coverage, .previousMonth, .lastYear].contains(figure) {
            let why = Why(WhyQuestion(subject, figure), facts, figures)
            #expect(try why.addsUp())
            try expectPrinted(why)
          }
        }
      }
    }
  }

  @Test func `every number beside a row is answered, months and comparisons too`() throws {
    let month = try #require(Month(iso: "2026-06"))
    try Notebook.open(at: session.notebook).read { reader in
      let figures = try MonthlyFigures(reader.facts(of: month, scope: .everything, today: today))
      let before = Dictionary(uniqueKeysWithValues: figures.trend.map { ($0.month, $0.mass) })
      var places: [Month: (facts: WhyFacts, figures: MonthlyFigures)] = [:]
      for question in try MonthlyReport.questions(figures) {
        let placed = question.placed(in: month)
        if places[placed.month] == nil {
          let facts = try reader.whyFacts(of: placed.month, scope: .everything, today: today)
          places[placed.month] = (facts, try MonthlyFigures(facts.month))
        }
        let place = try #require(places[placed.month])
        let why = Why(placed.question, place.facts, place.figures)
        #expect(try why.addsUp())
        if placed.month != month { #expect(why.mass == before[placed.month]) }
      }
      #expect(places.count == 13)
    }
  }

  @Test(arguments: [24, 37, 60, 80, 100, 120], Language.allCases)
  func `no line of an answer is wider than the terminal`(_ width: Int, _ language: Language) throws {
    let month = try #require(Month(iso: "2026-06"))
    try Notebook.open(at: session.notebook).read { reader in
      let facts = try reader.whyFacts(of: month, scope: .everything, today: today, wholeLives: true)
      let figures = try MonthlyFigures(facts.month)
      var reports = try Figure.allCases.filter { $0 != .coverage }.map { figure in
        try WhyReport.report(Why(WhyQuestion(.whole, figure), facts, figures))
      }
      let months = (-11...0).map { month.adding(months: $0) }
      reports.append(
        CoverageReport.report(CoverageFigures(try reader.coverageFacts(months, scope: .everything, today: today))))
      for report in reports {
        let text = TextFormat(width: width, colour: false, language: language).written(report)
        for line in text.split(separator: "\n") {
          #expect(Display.width(String(line)) <= width, "\(line)")
          #expect(line.last != " ")
        }
      }
    }
  }

  private func scopes(_ reader: Reader) throws -> [Scope] {
    try [
      Scope.everything, reader.scope(site: "GAR", plot: nil, venture: nil, crop: nil),
      reader.scope(site: nil, plot: nil, venture: "SEM", crop: nil),
      reader.scope(site: nil, plot: nil, venture: "RAC", crop: "tomate"),
    ]
  }

  /// The sums of what is printed are what the report states.
  private func expectPrinted(_ why: Why) throws {
    let report = try WhyReport.report(why)
    func sheet(_ key: String) throws -> Sheet { try #require(report.sheets.first { $0.key == key }) }
    func sum(_ key: String, _ column: String) throws -> Int64 {
      let sheet = try sheet(key)
      let place = try #require(sheet.columns.firstIndex { $0.key == column })
      return sheet.rows.reduce(0) { sum, row in
        switch row[place] {
        case .mass(let mass): sum + mass.grams
        case .area(let area): sum + area.squareDecimetres
        case .groundDays(let units): sum + units
        default: sum
        }
      }
    }
    if why.figures != nil { #expect(try sheet("stated").rows == sheet("sums").rows) }
    let harvests = try sum("harvests", "grams")
    guard let figures = why.figures else {
      #expect(harvests == why.mass.grams)
      return
    }
    switch why.question.figure {
    case .yield:
      #expect(harvests == figures.mass.grams - figures.ofUnknownArea.grams)
      #expect(try sum("ground", "squareMetreDays") == figures.groundDays)
    case .area: #expect(try sum("ground", "squareMetreDays") == figures.groundDays)
    case .lost: #expect(harvests == figures.lost.grams)
    case .estimated: #expect(harvests == figures.estimated.grams)
    case .unknownArea: #expect(harvests == figures.ofUnknownArea.grams)
    case .finished:
      #expect(harvests == figures.finishedMass.grams)
      #expect(try sum("finished", "grams") == figures.finishedMass.grams)
      #expect(try sum("finished", "squareMetres") == figures.finishedArea.squareDecimetres)
    case .mass, .coverage, .previousMonth, .lastYear: #expect(harvests == figures.mass.grams)
    }
  }
}
