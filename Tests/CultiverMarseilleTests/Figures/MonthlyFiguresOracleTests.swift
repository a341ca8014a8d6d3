import CultiverMarseille
import Testing

/// The figures against a day-by-day computation over random notebooks.
@Suite struct MonthlyFiguresOracleTests {
  @Test(arguments: 0..<150)
  func everyFigureOfEverySectionAgreesWithASlowSecondOpinion(seed: Int) throws {
    let notebook = RandomNotebook(seed: seed)
    var dice = Dice(seed: 10_000 + seed)
    for round in 0..<4 {
      let first = RandomNotebook.firstDay.month
      // Seeds in fours look at the leap February.
      let month = first.adding(months: seed % 4 == 0 && round == 0 ? 6 : dice.below(24) - 1)
      let todays = [month.last, month.last.adding(days: 40), month.first.adding(days: dice.below(31))]
      let today = dice.chance(8) ? month.first.adding(days: -1 - dice.below(50)) : dice.one(of: todays)
      let scope = round == 0 ? Scope.everything : anyScope(notebook, &dice)
      let figures = try MonthlyFigures(notebook.facts(month, today: today, scope: scope))
      try expect(figures, FiguresOracle(notebook: notebook, month: month, today: today, scope: scope))
      expectPartsAddUp(figures)
    }
  }

  @Test(arguments: 200..<240)
  func aVenturesReportIsItsRowInTheWholeReport(seed: Int) throws {
    let notebook = RandomNotebook(seed: seed)
    let month = RandomNotebook.firstDay.month.adding(months: seed % 20)
    let today = month.first.adding(days: 20 + seed % 30)
    let whole = try MonthlyFigures(notebook.facts(month, today: today, scope: .everything))
    for venture in notebook.ventures {
      let own = try MonthlyFigures(notebook.facts(month, today: today, scope: Scope(venture: venture.id)))
      let row = whole.byVenture.first { $0.key?.id == venture.id }
      #expect(own.totals.isEmpty == (row == nil))
      if let row { #expect(own.totals == row.figures) }
      #expect(own.byVenture.allSatisfy { $0.key?.id == venture.id })
    }
  }

  private func anyScope(_ notebook: RandomNotebook, _ dice: inout Dice) -> Scope {
    Scope(
      site: dice.chance(35) ? dice.one(of: notebook.sites).id : nil,
      plot: dice.chance(20) ? dice.one(of: notebook.plots).id : nil,
      venture: dice.chance(60) ? dice.one(of: notebook.ventures).id : nil,
      crop: dice.chance(30) ? dice.one(of: notebook.crops).id : nil)
  }

  private func expect(_ figures: MonthlyFigures, _ oracle: FiguresOracle) throws {
    let month = oracle.month
    let counted = oracle.counted(month)
    #expect(figures.month == month)
    #expect(figures.through == counted.last ?? month.first.adding(days: -1))
    #expect(try FiguresLine(figures.totals) == oracle.line(month))
    #expect(figures.totals.days == Int64(counted.count))
    #expect(try FiguresLine(figures.previousMonth) == oracle.line(month.adding(months: -1)))
    #expect(try FiguresLine(figures.sameMonthLastYear) == oracle.line(month.adding(months: -12)))
    #expect(figures.lastYearByCrop.map { [$0.crop.code, "\($0.mass.grams)"] } == oracle.lastYearByCrop)
    #expect(try rows(figures.byCrop) { [$0.code] } == oracle.byCrop)
    #expect(try rows(figures.byVariety) { [$0.crop.code, $0.variety?.name] } == oracle.byVariety)
    #expect(try rows(figures.byPlot) { [$0.site.code, $0.plot.code] } == oracle.byPlot)
    #expect(try rows(figures.bySite) { [$0.code] } == oracle.bySite)
    #expect(try rows(figures.byVenture) { [$0?.code] } == oracle.byVenture)
    #expect(try rows(figures.byCommune) { [$0.insee] } == oracle.byCommune)
    let destinations = oracle.byDestination
    #expect(figures.byDestination.map { $0.destination?.rawValue } == destinations.map(\.code))
    #expect(figures.byDestination.map(\.mass.grams) == destinations.map(\.grams))
    #expect(figures.byDay.map(\.day) == oracle.days(month))
    #expect(figures.byDay.map(\.mass.grams) == oracle.byDay)
    #expect(figures.trend.map(\.month) == (-12...0).map { month.adding(months: $0) })
    #expect(figures.trend.map(\.mass.grams) == oracle.trend)
    let coverage = oracle.coverage
    #expect(figures.coverage.activePlots == coverage.active)
    #expect(figures.coverage.reported == coverage.reported)
    #expect(figures.coverage.saidNone == coverage.saidNone)
    #expect(figures.coverage.silent.map { [$0.site.code, $0.plot.code] } == coverage.silent)
    #expect(figures.warnings == warnings(oracle, through: figures.through))
  }

  private func warnings(_ oracle: FiguresOracle, through: Day) -> [MonthlyFigures.Warning] {
    let line = oracle.line(oracle.month)
    let all = Mass(grams: line.grams)
    let coverage = oracle.coverage
    var warnings: [MonthlyFigures.Warning] = []
    if oracle.today < oracle.month.last { warnings.append(.monthInProgress(through: through)) }
    if line.unknownAreaGrams > 0 { warnings.append(.unknownArea(Mass(grams: line.unknownAreaGrams), of: all)) }
    if line.estimatedGrams > 0 { warnings.append(.estimatedMass(Mass(grams: line.estimatedGrams), of: all)) }
    if !coverage.silent.isEmpty { warnings.append(.silentPlots(Int64(coverage.silent.count), of: coverage.active)) }
    return warnings
  }

  private func rows<Key>(
    _ rows: [MonthlyFigures.Row<Key>], codes: (Key) -> [String?]
  ) throws -> [FiguresRow] {
    try rows.map { FiguresRow(codes: codes($0.key), line: try FiguresLine($0.figures)) }
  }

  private func expectPartsAddUp(_ figures: MonthlyFigures) {
    let sections: [[Figures]] = [
      figures.byCrop.map(\.figures), figures.byVariety.map(\.figures), figures.byPlot.map(\.figures),
      figures.bySite.map(\.figures), figures.byVenture.map(\.figures), figures.byCommune.map(\.figures),
    ]
    for rows in sections {
      #expect(rows.reduce(0) { $0 + $1.harvests } == figures.totals.harvests)
      #expect(rows.reduce(0) { $0 + $1.mass.grams } == figures.totals.mass.grams)
      #expect(rows.reduce(0) { $0 + $1.groundDays } == figures.totals.groundDays)
      #expect(rows.reduce(0) { $0 + $1.finishedCycles } == figures.totals.finishedCycles)
      #expect(rows.reduce(0) { $0 + $1.finishedMass.grams } == figures.totals.finishedMass.grams)
    }
    #expect(figures.byDay.reduce(0) { $0 + $1.mass.grams } == figures.totals.mass.grams)
    #expect(figures.byDestination.reduce(0) { $0 + $1.mass.grams } == figures.totals.mass.grams)
    #expect(figures.trend.last?.mass == figures.totals.mass)
  }
}
