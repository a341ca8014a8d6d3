import CultiverMarseille
import CultiverStore
import Testing

/// The figures of what the store says of periods against the rows themselves.
@Suite struct PeriodFactsTests {
  @Test(arguments: 0..<12)
  func theFiguresAreThoseOfTheRows(seed: Int) throws {
    var dice = Dice(seed: 100 + seed)
    let bench = try Bench()
    try MonthFactsTests().fill(bench, &dice)
    for round in 0..<6 {
      let question = try anyQuestion(&dice)
      let scope =
        round == 0
        ? (nil, nil, nil, nil)
        : (
          dice.chance(40) ? dice.one(of: ["BDM", "TDM"]) : nil, nil as String?,
          dice.chance(40) ? dice.one(of: ["VA", "VB"]) : nil, dice.chance(30) ? dice.one(of: ["tomate", "radis"]) : nil
        )
      let naive = try NaiveMonth(bench, question.today.month, today: question.today, scope: scope)
      let figures = try bench.notebook.read { reader in
        let scope = try reader.scope(site: scope.0, plot: scope.1, venture: scope.2, crop: scope.3)
        return try PeriodFigures(reader.facts(of: question, scope: scope))
      }
      for (span, total) in zip(question.spans, figures.totals) { #expect(line(total) == naive.line(on: days(span))) }
      for (place, span) in question.spans.prefix(question.told).enumerated() {
        let days = days(span)
        for row in figures.byCrop {
          #expect(line(row.figures[place]) == naive.line(on: days) { cycle, _ in cycle.crop == row.key.code })
        }
        for row in figures.bySite {
          #expect(line(row.figures[place]) == naive.line(on: days) { cycle, _ in cycle.site == row.key.code })
        }
        for row in figures.byVenture {
          #expect(
            line(row.figures[place])
              == naive.line(on: days) { cycle, day in naive.holder(cycle, day) == row.key?.code })
        }
        for row in figures.byDestination {
          let picks = naive.picks(on: days).filter { $0.destination == row.key }
          #expect(row.figures[place].mass.grams == naive.grams(picks))
        }
      }
    }
  }

  /// A period of any kind among the days of the bench, over or in progress, with others beside it.
  private func anyQuestion(_ dice: inout Dice) throws -> PeriodQuestion {
    let first = date("2025-05-03").adding(days: dice.below(420))
    let month = first.month
    let period = dice.one(of: [
      .month(month), .quarter(Quarter(of: month)), .season(Season(of: month)), .year(month.year),
      ReportPeriod(first...first.adding(days: dice.below(200))),
    ])
    let today = dice.chance(60) ? period.last.adding(days: dice.below(90)) : first
    return PeriodQuestion(
      period, compare: dice.one(of: [[], [.previous], [.previous, .lastYear]]), across: dice.one(of: [[], [.month]]),
      today: today)
  }

  private func days(_ span: PeriodQuestion.Span) -> [Day] {
    guard span.period.first <= span.through else { return [] }
    return (0...span.period.first.days(to: span.through)).map { span.period.first.adding(days: $0) }
  }

  private func line(_ figures: Figures) -> [Int64] {
    [
      figures.harvests, figures.mass.grams, figures.lost.grams, figures.estimated.grams, figures.ofUnknownArea.grams,
      figures.groundDays, figures.finishedCycles, figures.finishedMass.grams, figures.finishedArea.squareDecimetres,
    ]
  }

  @Test func thePeriodIsNotToCome() throws {
    let bench = try Bench()
    let question = PeriodQuestion(.year(2027), today: date("2026-07-31"))
    #expect(throws: Refusal.periodToCome(date("2027-01-01"))) {
      try bench.notebook.read { try $0.facts(of: question, scope: .everything) }
    }
  }

  @Test func theLastYearOfTheCalendarIsCounted() throws {
    let bench = try Bench()
    let last = date("9999-12-31")
    try bench.take([.pick(100, on: "9999-12-01"), .pick(200, on: "9999-12-31")], HarvestOptions(today: last))
    let question = PeriodQuestion(.year(9999), compare: [.lastYear], across: [.quarter], today: last)
    let figures = try bench.notebook.read { try PeriodFigures($0.facts(of: question, scope: .everything)) }
    #expect(figures.whole.mass.grams == 300 && figures.isOver)
  }
}
