import CultiverMarseille
import CultiverStore
import Testing

/// The figures of what the store says of a month against the rows themselves.
@Suite struct MonthFactsTests {
  @Test(arguments: 0..<16)
  func theFiguresAreThoseOfTheRows(seed: Int) throws {
    var dice = Dice(seed: seed)
    let bench = try Bench()
    try fill(bench, &dice)
    #expect(try bench.notebook.read { try $0.check() } == [])
    for round in 0..<6 {
      let month = month("2025-05").adding(months: dice.below(16))
      let today = dice.one(of: [month.last, month.last.adding(days: 50), month.first.adding(days: dice.below(31))])
      let scope =
        round == 0
        ? (nil, nil, nil, nil)
        : (
          dice.chance(40) ? dice.one(of: ["BDM", "TDM"]) : nil, dice.chance(25) ? "A2" : nil,
          dice.chance(40) ? dice.one(of: ["VA", "VB"]) : nil, dice.chance(30) ? dice.one(of: ["tomate", "radis"]) : nil
        )
      if scope.0 == "TDM" && scope.1 != nil { continue }
      let naive = try NaiveMonth(bench, month, today: today, scope: scope)
      let figures = try bench.notebook.read { reader in
        let scope = try reader.scope(site: scope.0, plot: scope.1, venture: scope.2, crop: scope.3)
        return try MonthlyFigures(reader.facts(of: month, scope: scope, today: today))
      }
      expect(figures, naive)
    }
  }

  private func expect(_ figures: MonthlyFigures, _ naive: NaiveMonth) {
    let month = naive.month
    #expect(line(figures.totals) == naive.line(month))
    #expect(line(figures.previousMonth) == naive.line(month.adding(months: -1)))
    #expect(line(figures.sameMonthLastYear) == naive.line(month.adding(months: -12)))
    for (crop, mass) in figures.lastYearByCrop {
      #expect(mass.grams == naive.line(month.adding(months: -12)) { cycle, _ in cycle.crop == crop.code }[1])
    }
    #expect(figures.lastYearByCrop.reduce(0) { $0 + $1.mass.grams } == figures.sameMonthLastYear.mass.grams)
    for (crop, row) in figures.byCrop.map({ ($0.key.code, $0.figures) }) {
      #expect(line(row) == naive.line(month) { cycle, _ in cycle.crop == crop })
    }
    for row in figures.byPlot {
      #expect(
        line(row.figures)
          == naive.line(month) { cycle, _ in cycle.site == row.key.site.code && cycle.plot == row.key.plot.code })
    }
    for row in figures.bySite {
      #expect(line(row.figures) == naive.line(month) { cycle, _ in cycle.site == row.key.code })
    }
    for row in figures.byVenture {
      #expect(line(row.figures) == naive.line(month) { cycle, day in naive.holder(cycle, day) == row.key?.code })
    }
    for sections in [figures.byCrop.map(\.figures), figures.byPlot.map(\.figures), figures.byVenture.map(\.figures)] {
      #expect(sections.reduce(0) { $0 + $1.mass.grams } == figures.totals.mass.grams)
      #expect(sections.reduce(0) { $0 + $1.groundDays } == figures.totals.groundDays)
    }
    #expect(figures.byVariety.reduce(0) { $0 + $1.figures.mass.grams } == figures.totals.mass.grams)
    for row in figures.byDestination {
      #expect(row.mass.grams == naive.grams(naive.picks(month).filter { $0.destination == row.destination }))
    }
    #expect(
      figures.byDay.map(\.mass.grams)
        == naive.days(month).map { day in naive.grams(naive.picks(month).filter { $0.day == day }) })
    #expect(figures.trend.map(\.mass.grams) == (-12...0).map { naive.grams(naive.picks(month.adding(months: $0))) })
    let coverage = figures.coverage
    #expect([coverage.activePlots, coverage.reported, coverage.saidNone] == naive.coverage)
  }

  private func line(_ figures: Figures) -> [Int64] {
    [
      figures.harvests, figures.mass.grams, figures.lost.grams, figures.estimated.grams, figures.ofUnknownArea.grams,
      figures.groundDays, figures.finishedCycles, figures.finishedMass.grams, figures.finishedArea.squareDecimetres,
    ]
  }

  /// Some sixteen months of everything, with gaps between holders, voids, corrections and an undo.
  func fill(_ bench: Bench, _ dice: inout Dice) throws {
    let first = date("2025-04-10")
    let plots = ["BDM/A1", "BDM/A2", "TDM/A1"]
    try bench.write { writer in
      for plot in plots {
        var from = first.adding(days: dice.below(100))
        while dice.chance(70) {
          let to = dice.chance(20) ? nil : from.adding(days: dice.below(120))
          _ = try writer.enter(
            OccupancyDraft(plot: plot, venture: dice.one(of: ["VA", "VB"]), from: from, to: to), .adding)
          guard let to else { break }
          from = to.adding(days: 1 + dice.below(40))
        }
        if dice.chance(20) {
          _ = try writer.enter(
            RetirementDraft(thing: .plot, code: plot, since: first.adding(days: 300 + dice.below(150))), .adding)
        }
        for _ in 0..<4 { _ = try writer.enter(NoneDraft(plot: plot, day: first.adding(days: dice.below(460)))) }
      }
      _ = try writer.enter(UnitWeightDraft(crop: "tomate", unit: "botte", mass: Mass(grams: 333)), .adding)
    }
    for number in 0..<10 {
      let started = first.adding(days: dice.below(280))
      let ended = dice.chance(25) ? nil : started.adding(days: dice.below(170))
      let draft = CycleDraft(
        code: "X\(number)", plot: dice.one(of: plots), crop: dice.one(of: ["tomate", "radis"]),
        variety: dice.chance(50) ? dice.one(of: ["Roma", "Rose"]) : nil,
        area: dice.chance(25) ? .unknown : .known(Area(squareDecimetres: Int64(1 + dice.below(6_000)))),
        started: started,
        ended: ended, failed: dice.chance(20))
      try bench.write { _ = try $0.enter(draft, .merging(update: false)) }
      let rows = (0..<dice.below(12)).map { _ in
        let last = min(ended ?? date("2026-08-31"), date("2026-08-31"))
        return HarvestDraft(
          day: started.adding(days: dice.below(max(1, started.days(to: last) + 1))),
          variety: dice.chance(30) ? dice.one(of: ["Roma", "Noire"]) : nil, cycle: draft.code,
          quantity: Quantity(
            count: Count(thousandths: Int64(1 + dice.below(9_000))), unit: dice.one(of: ["kg", "t", "botte"])),
          destination: dice.chance(60) ? dice.one(of: Destination.allCases) : nil)
      }
      try bench.take(rows)
    }
    for harvest in try bench.harvests() where dice.chance(15) {
      try bench.write { _ = try $0.void("\(harvest.number)", reason: "doublon") }
    }
    try bench.undo()
  }

  @Test func theMonthIsNotToCome() throws {
    let bench = try Bench()
    #expect(throws: Refusal.monthToCome(month("2026-08"))) {
      try bench.notebook.read { try $0.facts(of: month("2026-08"), scope: .everything, today: date("2026-07-31")) }
    }
  }

  @Test func theLastMonthOfTheCalendarIsCounted() throws {
    let bench = try Bench()
    try bench.take(
      [.pick(100, on: "9999-12-01"), .pick(200, on: "9999-12-31")], HarvestOptions(today: date("9999-12-31")))
    let figures = try bench.notebook.read {
      try MonthlyFigures($0.facts(of: month("9999-12"), scope: .everything, today: date("9999-12-31")))
    }
    #expect(figures.totals.mass.grams == 300)
    #expect(figures.through == date("9999-12-31"))
  }
}
