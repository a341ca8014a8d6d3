import CultiverMarseille
import CultiverStore
import Testing

/// The parts of figures as the store tells them.
@Suite struct WhyFactsTests {
  @Test(arguments: 100..<112)
  func thePartsOfAMonthAreItsHarvestsOneByOne(seed: Int) throws {
    var dice = Dice(seed: seed)
    let bench = try Bench()
    try MonthFactsTests().fill(bench, &dice)
    let listed = try bench.harvests()
    for round in 0..<4 {
      let month = month("2025-05").adding(months: dice.below(15))
      let today = dice.one(of: [month.last.adding(days: 50), month.first.adding(days: dice.below(31))])
      let venture = round == 0 ? nil : dice.one(of: ["VA", "VB", nil])
      let (why, scope) = try bench.notebook.read { reader in
        let scope = try reader.scope(site: nil, plot: nil, venture: venture, crop: nil)
        let facts = try reader.whyFacts(of: month, scope: scope, today: today, wholeLives: true)
        return (Why(WhyQuestion(.whole, .finished), facts, try MonthlyFigures(facts.month)), scope)
      }
      #expect(try why.addsUp())
      let lives = why.lifetimes.reduce(0) { $0 + $1.harvest.mass.grams }
      #expect(lives == why.figures?.finishedMass.grams)
      guard scope == .everything else { continue }
      let told = why.counted.map(\.harvest.number) + why.omittedHarvests.map(\.part.harvest.number)
      #expect(Set(told) == Set(listed.filter { $0.draft.day.month == month }.map(\.number)))
      for part in why.counted {
        let draft = try #require(listed.first { $0.number == part.harvest.number }?.draft)
        #expect(draft.mass == part.harvest.mass && draft.quantity == part.harvest.quantity)
        #expect(draft.day == part.harvest.day && draft.destination == part.harvest.destination)
        #expect(draft.cycle == part.grown.cycle.code && draft.plot == part.grown.plot.plot.code)
        #expect(part.harvest.isEstimated == (draft.quantity.unit == "botte"))
        #expect((part.harvest.unitWeight != nil) == part.harvest.isEstimated)
        if let weight = part.harvest.unitWeight { #expect(try draft.quantity.count.times(weight) == draft.mass) }
      }
    }
  }

  @Test func aFailureIsToldWithItsReason() throws {
    let bench = try Bench()
    try bench.write {
      _ = try $0.enter(
        CycleDraft(
          code: "F1", plot: "BDM/A2", crop: "radis", area: .known(Area(squareDecimetres: 100)),
          started: date("2026-06-01")),
        .adding)
    }
    try bench.write { _ = try $0.end(cycle: "F1", on: date("2026-06-10"), failedBecause: "grêle") }
    let facts = try bench.notebook.read {
      try $0.whyFacts(of: month("2026-06"), scope: .everything, today: Bench.today)
    }
    let why = Why(WhyQuestion(), facts, try MonthlyFigures(facts.month))
    #expect(why.stays.first { $0.grown.cycle.code == "F1" }?.grown.failure?.reason == "grêle")
  }

  @Test(arguments: 120..<132)
  func theCoverageOfMonthsIsThatOfTheirReports(seed: Int) throws {
    var dice = Dice(seed: seed)
    let bench = try Bench()
    try MonthFactsTests().fill(bench, &dice)
    let months = (0..<(1 + dice.below(8))).map { month("2025-05").adding(months: 4 + $0) }
    let today = dice.one(of: [date("2026-12-31"), months[months.count - 1].first.adding(days: dice.below(28))])
    for (site, venture, crop) in [(nil, nil, nil), ("BDM", nil, nil), (nil, "VA", nil), (nil, nil, "radis")]
      as [(String?, String?, String?)]
    {
      let (coverage, reports) = try bench.notebook.read { reader in
        let scope = try reader.scope(site: site, plot: nil, venture: venture, crop: crop)
        return (
          CoverageFigures(try reader.coverageFacts(months, scope: scope, today: today)),
          try months.map { try MonthlyFigures(reader.facts(of: $0, scope: scope, today: today)).coverage }
        )
      }
      for (place, report) in reports.enumerated() {
        let row = coverage.months[place]
        #expect(
          [row.activePlots, row.reported, row.saidNone, row.silent]
            == [report.activePlots, report.reported, report.saidNone, Int64(report.silent.count)])
        let silent = coverage.plots.filter { $0.months[place].word == .silent }
        #expect(silent.map(\.key.plot.id) == report.silent.map(\.plot.id))
        #expect(silent.map { $0.months[place].holder?.id } == report.silent.map { $0.holder?.id })
      }
      guard venture == nil, crop == nil else { continue }
      let through = min(today, months[months.count - 1].last)
      let harvests = try bench.harvests().map(\.draft)
      let none = try bench.notebook.read { try $0.none().map(\.draft) }
      for plot in coverage.plots {
        let (code, site) = (plot.key.plot.code, plot.key.site.code)
        let days =
          harvests.filter { $0.plot == code && $0.site == site && $0.voidReason == nil }.map(\.day)
          + none.filter { $0.plot == "\(site)/\(code)" || $0.plot == code }.map(\.day)
        #expect(plot.lastHeard == days.filter { $0 <= through }.max())
      }
    }
  }
}
