import CultiverMarseille
import CultiverStore
import Testing

/// The page of a venture.
@Suite struct VenturePageTests {
  @Test(arguments: ["VA", "VB"])
  func theTwelveMonthsAreTheSumsOfTheirDays(venture: String) throws {
    let bench = try Bench(.everything)
    let page = try bench.notebook.read { try $0.page(of: venture, on: Bench.today, personal: false) }
    #expect(page.months.count == 12)
    var sums = [Int64](repeating: 0, count: 9)
    for (month, figures) in page.months {
      let line = try NaiveMonth(
        bench, month, today: Bench.today, scope: (site: nil, plot: nil, venture: venture, crop: nil)
      ).line(month)
      #expect(values(figures) == line, "\(month.iso)")
      sums = zip(sums, line).map { $0 + $1 }
    }
    #expect(values(page.year) == sums)
    #expect(page.year.groundDays > 0)
    // All harvests of the notebook lie in the twelve months, so the total is theirs.
    #expect(page.total == page.year.mass)
    let first = page.milestones.first { $0.milestone == .firstHarvest }?.day
    #expect(first == date(venture == "VA" ? "2026-06-02" : "2026-06-04"))
    #expect(page.year.days == Int64(date("2025-08-01").days(to: Bench.today) + 1))
  }

  @Test func thePageIsThatOfItsDay() throws {
    let bench = try Bench(.everything)
    func page(_ day: String) throws -> VenturePage {
      try bench.notebook.read { try $0.page(of: "va", on: date(day), personal: true) }
    }
    let now = try page("2026-06-10")
    #expect(now.stages.map(\.code) == ["starter"])
    #expect(now.people.map(\.name) == ["Personne inventée P1"])
    #expect(now.enrolments.map(\.draft.officer) == ["P2"])
    #expect(now.plots.map(\.plot.plot.code) == ["A1"])
    #expect(now.endingPlots.map(\.to) == [date("2026-06-15")])
    #expect(now.meetings.map(\.draft.people) == [["P1", "P2"]])
    #expect(now.overdue.isEmpty)
    #expect(try page("2026-06-21").overdue.map(\.text) == ["devis de serre"])
    // What was done later stood open before.
    try bench.write { _ = try $0.finish(step: "1", on: date("2026-06-25"), today: Bench.today) }
    #expect(try page("2026-06-24").steps.map(\.text) == ["devis de serre"])
    #expect(try page("2026-06-25").steps.isEmpty && page("2026-05-31").steps.isEmpty)
    let before = try page("2025-08-31")
    #expect(before.stages.isEmpty && before.enrolments.isEmpty && before.plots.isEmpty && before.meetings.isEmpty)
    // Names are not even read unless they are asked for.
    let quiet = try bench.notebook.read { try $0.page(of: "VA", on: Bench.today, personal: false) }
    #expect(quiet.people.map(\.name) == [nil])
  }

  private func values(_ figures: Figures) -> [Int64] {
    [
      figures.harvests, figures.mass.grams, figures.lost.grams, figures.estimated.grams, figures.ofUnknownArea.grams,
      figures.groundDays, figures.finishedCycles, figures.finishedMass.grams, figures.finishedArea.squareDecimetres,
    ]
  }
}
