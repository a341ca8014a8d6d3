import CultiverMarseille
import Testing

/// Who was heard of in which month, against a slow count and against the monthly report.
@Suite struct CoverageFiguresTests {
  @Test(arguments: 0..<80)
  func everyMonthIsThatOfItsReportAndOfASlowCount(seed: Int) throws {
    let notebook = RandomNotebook(seed: seed)
    var dice = Dice(seed: 30_000 + seed)
    let first = RandomNotebook.firstDay.month.adding(months: dice.below(18) - 1)
    let months = (0..<(1 + dice.below(9))).map { first.adding(months: $0) }
    let today = dice.one(of: [
      RandomNotebook.firstDay.adding(days: 900), months[months.count - 1].first.adding(days: dice.below(31) - 2),
    ])
    let scope = seed % 2 == 0 ? Scope.everything : anyScope(notebook, &dice)
    let coverage = CoverageFigures(notebook.coverageFacts(months, today: today, scope: scope))
    #expect(coverage.months.map(\.month) == months)
    for (place, month) in months.enumerated() {
      let row = coverage.months[place]
      let report = try MonthlyFigures(notebook.facts(month, today: today, scope: scope)).coverage
      let oracle = FiguresOracle(notebook: notebook, month: month, today: today, scope: scope).coverage
      #expect([row.activePlots, row.reported, row.saidNone] == [oracle.active, oracle.reported, oracle.saidNone])
      #expect([row.activePlots, row.reported, row.saidNone] == [report.activePlots, report.reported, report.saidNone])
      let silent = coverage.plots.filter { $0.months[place].word == .silent }
      #expect(row.silent == Int64(silent.count))
      #expect(silent.map { [$0.key.site.code, $0.key.plot.code] } == oracle.silent)
      #expect(silent.map { $0.key.plot.id } == report.silent.map(\.plot.id))
      #expect(silent.map { $0.months[place].holder?.id } == report.silent.map { $0.holder?.id })
    }
    for plot in coverage.plots {
      #expect(plot.months.contains { $0.word != .inactive })
      #expect(plot.lastHeard == lastHeard(plot.key.plot.id, notebook, min(today, months[months.count - 1].last), scope))
    }
  }

  /// The last day on which a plot was heard of in a scope.
  private func lastHeard(_ plot: Identity<Plot>, _ notebook: RandomNotebook, _ through: Day, _ scope: Scope) -> Day? {
    let oracle = FiguresOracle(notebook: notebook, month: through.month, today: through, scope: scope)
    let picked = notebook.harvests.filter { harvest in
      guard let cycle = oracle.cycle(harvest) else { return false }
      return !harvest.voided && cycle.plot == plot && oracle.inScope(cycle, harvest.day)
    }.map(\.day)
    let said = notebook.none.filter {
      $0.plot == plot && (scope.venture == nil || oracle.holder(plot, $0.day) == scope.venture)
    }.map(\.day)
    return (picked + said).filter { $0 <= through }.max()
  }

  @Test func theOneToAskHoldsThePlotOnTheLastDayThatCounts() throws {
    var june = HandMonth()
    june.today = HandMonth.day("2026-06-20")
    june.hold(HandMonth.bed, by: HandMonth.first, from: "2026-06-01", to: "2026-06-19")
    june.hold(HandMonth.bed, by: HandMonth.second, from: "2026-06-20", to: nil)
    june.grow(area: 1000, from: "2026-05-01")
    june.grow(on: HandMonth.secondBed, area: 1000, from: "2026-05-01")
    let silent = try june.figures().coverage.silent
    #expect(silent.map { "\($0.plot.code) \($0.holder?.code ?? "–")" } == ["A1 HDB", "A2 –"])
  }

  private func anyScope(_ notebook: RandomNotebook, _ dice: inout Dice) -> Scope {
    Scope(
      site: dice.chance(35) ? dice.one(of: notebook.sites).id : nil,
      plot: dice.chance(20) ? dice.one(of: notebook.plots).id : nil,
      venture: dice.chance(60) ? dice.one(of: notebook.ventures).id : nil,
      crop: dice.chance(30) ? dice.one(of: notebook.crops).id : nil)
  }
}
