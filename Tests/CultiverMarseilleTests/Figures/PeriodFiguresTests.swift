import CultiverMarseille
import Testing

/// The figures of periods of every kind against a day-by-day computation over random notebooks, and against those of months.
@Suite struct PeriodFiguresTests {
  @Test(arguments: 0..<60)
  func everyFigureOfEverySpanAgreesWithASlowSecondOpinion(seed: Int) throws {
    let notebook = RandomNotebook(seed: 500 + seed)
    var dice = Dice(seed: 20_000 + seed)
    for round in 0..<3 {
      let question = anyQuestion(&dice)
      let scope = round == 0 ? Scope.everything : anyScope(notebook, &dice)
      let figures = try PeriodFigures(notebook.facts(question, scope: scope))
      try expect(
        figures, FiguresOracle(notebook: notebook, month: question.today.month, today: question.today, scope: scope))
    }
  }

  @Test(arguments: 0..<60)
  func aMonthAsAPeriodHasTheMonthsFigures(seed: Int) throws {
    let notebook = RandomNotebook(seed: 700 + seed)
    var dice = Dice(seed: 30_000 + seed)
    for round in 0..<3 {
      let month = RandomNotebook.firstDay.month.adding(months: dice.below(24) - 1)
      let today = dice.one(of: [month.last, month.last.adding(days: 40), month.first.adding(days: dice.below(28))])
      let scope = round == 0 ? Scope.everything : anyScope(notebook, &dice)
      let monthly = try MonthlyFigures(notebook.facts(month, today: today, scope: scope))
      let question = PeriodQuestion(.month(month), compare: [.previous, .lastYear], today: today)
      let period = try PeriodFigures(notebook.facts(question, scope: scope))
      #expect(period.whole == monthly.totals)
      if period.isOver {
        #expect(Array(period.totals.dropFirst()) == [monthly.previousMonth, monthly.sameMonthLastYear])
      }
      func expectSame<Key>(
        _ rows: [PeriodFigures.Row<Key>], _ others: [MonthlyFigures.Row<Key>], _ code: (Key) -> [String?]
      ) {
        let kept = rows.filter { !$0.figures[0].isEmpty }
        #expect(kept.map { code($0.key) } == others.map { code($0.key) })
        #expect(kept.map { $0.figures[0] } == others.map(\.figures))
      }
      expectSame(period.byCrop, monthly.byCrop) { [$0.code] }
      expectSame(period.byVariety, monthly.byVariety) { [$0.crop.code, $0.variety?.name] }
      expectSame(period.byPlot, monthly.byPlot) { [$0.site.code, $0.plot.code] }
      expectSame(period.bySite, monthly.bySite) { [$0.code] }
      expectSame(period.byVenture, monthly.byVenture) { [$0?.code] }
      expectSame(period.byCommune, monthly.byCommune) { [$0.insee] }
      let destinations = period.byDestination.filter { !$0.figures[0].isEmpty }
      #expect(destinations.map(\.key) == monthly.byDestination.map(\.destination))
      #expect(destinations.map { $0.figures[0].mass } == monthly.byDestination.map(\.mass))
    }
  }

  /// A period of any kind, over or not, with anything beside it.
  private func anyQuestion(_ dice: inout Dice) -> PeriodQuestion {
    let first = RandomNotebook.firstDay.adding(days: dice.below(RandomNotebook.days) - 30)
    let month = first.month
    let period = dice.one(of: [
      .month(month), .quarter(Quarter(of: month)), .season(Season(of: month)), .year(month.year),
      ReportPeriod(first...first.adding(days: dice.below(400))),
    ])
    let length = period.first.days(to: period.last)
    let today =
      dice.chance(60) ? period.last.adding(days: dice.below(300)) : period.first.adding(days: dice.below(length + 1))
    let compare = dice.one(
      of: [[], [.previous], [.lastYear], [.previous, .lastYear]] as [[PeriodQuestion.Comparison]])
    let across = dice.one(of: [[], [.month], [.quarter], [.month, .quarter], [.year]] as [[ReportPeriod.Part]])
    return PeriodQuestion(period, compare: compare, across: across, today: today)
  }

  private func anyScope(_ notebook: RandomNotebook, _ dice: inout Dice) -> Scope {
    Scope(
      site: dice.chance(30) ? dice.one(of: notebook.sites).id : nil,
      plot: dice.chance(20) ? dice.one(of: notebook.plots).id : nil,
      venture: dice.chance(60) ? dice.one(of: notebook.ventures).id : nil,
      crop: dice.chance(30) ? dice.one(of: notebook.crops).id : nil)
  }

  private func expect(_ figures: PeriodFigures, _ oracle: FiguresOracle) throws {
    let question = figures.question
    let notebook = oracle.notebook
    for (place, span) in question.spans.enumerated() {
      let days =
        span.period.first <= span.through
        ? (0...span.period.first.days(to: span.through)).map { span.period.first.adding(days: $0) } : []
      #expect(try FiguresLine(figures.totals[place]) == oracle.line(on: days))
      #expect(figures.totals[place].days == Int64(days.count))
      guard place < question.told else { continue }
      try expectRows(
        figures.byCrop, place, days, oracle, ground: { key, cycle, _ in cycle.crop == key.id })
      try expectRows(
        figures.byVariety, place, days, oracle,
        ground: { key, cycle, _ in cycle.crop == key.crop.id && cycle.variety == key.variety?.id },
        picks: { key, harvest, cycle in
          cycle.crop == key.crop.id && (harvest.variety ?? cycle.variety) == key.variety?.id
        }, known: { key, cycle in cycle.variety == key.variety?.id })
      try expectRows(
        figures.byFamily, place, days, oracle,
        ground: { key, cycle, _ in notebook.crops.first { $0.id == cycle.crop }?.family == key?.latin })
      try expectRows(figures.byPlot, place, days, oracle, ground: { key, cycle, _ in cycle.plot == key.plot.id })
      try expectRows(
        figures.bySite, place, days, oracle, ground: { key, cycle, _ in oracle.plot(cycle)?.site == key.id })
      try expectRows(
        figures.byCommune, place, days, oracle,
        ground: { key, cycle, _ in oracle.site(oracle.plot(cycle))?.commune == key.id })
      try expectRows(figures.byKind, place, days, oracle, ground: { key, cycle, _ in oracle.plot(cycle)?.kind == key })
      try expectRows(
        figures.byVenture, place, days, oracle,
        ground: { key, cycle, day in oracle.holder(cycle.plot, day) == key?.id })
      for row in figures.byDestination {
        let kept = oracle.harvests(on: days).filter { $0.harvest.destination == row.key }
        #expect(row.figures[place].harvests == Int64(kept.count))
        #expect(row.figures[place].mass.grams == kept.reduce(0) { $0 + $1.harvest.grams })
      }
      #expect(figures.byDestination.reduce(0) { $0 + $1.figures[place].mass.grams } == figures.totals[place].mass.grams)
    }
    for part in [ReportPeriod.Part.month, .quarter, .year] {
      let parts = figures.parts(part)
      guard !parts.isEmpty else { continue }
      // The parts of a period add up to it, row by row.
      let whole = figures.whole
      #expect(parts.reduce(0) { $0 + figures.totals[$1].mass.grams } == whole.mass.grams)
      #expect(parts.reduce(0) { $0 + figures.totals[$1].groundDays } == whole.groundDays)
      #expect(parts.reduce(0) { $0 + figures.totals[$1].days } == whole.days)
      for row in figures.byCrop {
        #expect(parts.reduce(0) { $0 + row.figures[$1].mass.grams } == row.figures[0].mass.grams)
      }
    }
  }

  /// The rows of a section in one span, which together are the whole of it.
  private func expectRows<Key>(
    _ rows: [PeriodFigures.Row<Key>], _ place: Int, _ days: [Day], _ oracle: FiguresOracle,
    ground: (Key, CropCycle, Day) -> Bool, picks: ((Key, RandomNotebook.Harvest, CropCycle) -> Bool)? = nil,
    known: (Key, CropCycle) -> Bool = { _, _ in true }
  ) throws {
    for row in rows {
      let line = oracle.line(
        on: days, ground: { ground(row.key, $0, $1) },
        picks: { picks?(row.key, $0, $1) ?? ground(row.key, $1, $0.day) }, known: { known(row.key, $0) })
      #expect(try FiguresLine(row.figures[place]) == line)
    }
    let all = oracle.line(on: days)
    #expect(rows.reduce(0) { $0 + $1.figures[place].mass.grams } == all.grams)
    #expect(rows.reduce(0) { $0 + $1.figures[place].harvests } == all.harvests)
    #expect(rows.reduce(0) { $0 + $1.figures[place].finishedCycles } == all.finishedCycles)
  }
}
