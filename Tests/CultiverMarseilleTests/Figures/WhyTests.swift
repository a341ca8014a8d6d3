import CultiverMarseille
import Testing

/// What a figure is made of adds up to the figure, whatever is asked.
@Suite struct WhyTests {
  /// Every row of a month's report, as a question.
  static func subjects(_ figures: MonthlyFigures) -> [WhyQuestion.Subject] {
    let rows: [[WhyQuestion.Subject]] = [
      figures.byCrop.map { .crop($0.key.id) },
      figures.byVariety.map { .variety($0.key.variety?.id, of: $0.key.crop.id) },
      figures.byPlot.map { .plot($0.key.plot.id) }, figures.bySite.map { .site($0.key.id) },
      figures.byVenture.map { .venture($0.key?.id) }, figures.byCommune.map { .commune($0.key.id) },
      figures.byDestination.map { .destination($0.destination) }, figures.byDay.map { .day($0.day) },
    ]
    return [.whole] + rows.joined()
  }

  @Test(arguments: 0..<120)
  func thePartsOfEveryRowOfEverySectionAddUpToItsFigures(seed: Int) throws {
    let notebook = RandomNotebook(seed: seed)
    var dice = Dice(seed: 20_000 + seed)
    for round in 0..<3 {
      let month = RandomNotebook.firstDay.month.adding(months: dice.below(24) - 1)
      let todays = [month.last, month.last.adding(days: 40), month.first.adding(days: dice.below(31) - 2)]
      let scope = round == 0 ? Scope.everything : anyScope(notebook, &dice)
      let facts = notebook.whyFacts(month, today: dice.one(of: todays), scope: scope)
      let figures = try MonthlyFigures(facts.month)
      for subject in Self.subjects(figures) {
        let why = Why(WhyQuestion(subject), facts, figures)
        #expect(try why.addsUp(), "\(subject)")
        try expectTold(why)
      }
    }
  }

  /// No harvest stands twice, each is said to belong where it does, and the whole lives come to what the finished cycles gave.
  private func expectTold(_ why: Why) throws {
    let numbers = (why.counted + why.omittedHarvests.map(\.part)).map(\.harvest.number)
    #expect(Set(numbers).count == numbers.count)
    #expect(why.counted.allSatisfy { $0.harvest.voidReason == nil })
    #expect(why.stays.allSatisfy { $0.grown.cycle.area != nil })
    let lives = why.lifetimes.reduce(0) { $0 + $1.harvest.mass.grams }
    #expect(lives == why.endings.reduce(0) { $0 + $1.lifetime.grams })
    if let figures = why.figures { #expect(lives == figures.finishedMass.grams) }
  }

  @Test(arguments: 300..<340)
  func theMonthsOfTheTrendAreExplainedByTheirOwnReports(seed: Int) throws {
    let notebook = RandomNotebook(seed: seed)
    let month = RandomNotebook.firstDay.month.adding(months: 8 + seed % 14)
    let today = month.first.adding(days: seed % 40)
    let figures = try MonthlyFigures(notebook.facts(month, today: today, scope: .everything))
    let questions =
      figures.trend.map { (WhyQuestion(.month($0.month)), $0.mass) } + [
        (WhyQuestion(.whole, .previousMonth), figures.previousMonth.mass),
        (WhyQuestion(.whole, .lastYear), figures.sameMonthLastYear.mass),
      ]
    for (question, mass) in questions {
      let placed = question.placed(in: month)
      let facts = notebook.whyFacts(placed.month, today: today, scope: .everything)
      let why = Why(placed.question, facts, try MonthlyFigures(facts.month))
      #expect(why.mass == mass)
      #expect(try why.addsUp())
    }
  }

  @Test func aFailedBedIsSeenInTheYield() throws {
    var june = HandMonth()
    let bed = june.grow(area: 1000, from: "2026-05-01")
    june.grow(on: HandMonth.secondBed, area: 500, from: "2026-06-01", to: "2026-06-10", failed: true)
    let figures = try june.figures()
    let facts = try june.whyFacts([june.single(1, 12_000, from: bed, on: "2026-06-20")])
    let why = Why(WhyQuestion(), facts, try MonthlyFigures(facts.month))
    #expect(figures.totals.groundDays == 1000 * 30 + 500 * 10)
    #expect(try why.addsUp())
    #expect(why.stays.map(\.days) == [30, 10])
    #expect(why.stays.map { if case .failed = $0.grown.cycle.stage { true } else { false } } == [false, true])
  }

  @Test func whatIsLeftOutSaysWhy() throws {
    var june = HandMonth()
    june.today = HandMonth.day("2026-06-25")
    june.scope = Scope(venture: HandMonth.first.id)
    june.hold(HandMonth.bed, by: HandMonth.first, from: "2026-06-01", to: "2026-06-10")
    june.hold(HandMonth.bed, by: HandMonth.second, from: "2026-06-11", to: nil)
    june.hold(HandMonth.secondBed, by: HandMonth.first, from: "2026-06-01", to: nil)
    let known = june.grow(area: 1000, from: "2026-05-01", to: "2026-06-28")
    let unknown = june.grow(on: HandMonth.secondBed, area: nil, from: "2026-06-20")
    let facts = try june.whyFacts([
      june.single(1, 1000, from: known, on: "2026-06-05"),
      june.single(2, 2000, from: known, on: "2026-06-05", voided: "doublon"),
      june.single(3, 4000, from: known, on: "2026-06-12"),
      june.single(4, 8000, from: unknown, on: "2026-06-21"),
      june.single(5, 16_000, from: unknown, on: "2026-06-26"),
    ])
    let why = Why(WhyQuestion(), facts, try MonthlyFigures(facts.month))
    #expect(try why.addsUp())
    #expect(why.harvests.map(\.harvest.number) == [1])
    #expect(why.outsideYield.map(\.part.harvest.number) == [4])
    #expect(
      why.omittedHarvests.map { "\($0.part.harvest.number) \(words($0.reason))" }
        == ["2 voided", "3 held by HDB", "5 after today"])
    #expect(why.stays.map(\.days) == [10])
    #expect(
      why.omittedStays.map { "\($0.part.first.iso) \($0.part.days) \(words($0.reason))" }
        == ["2026-06-11 15 held by HDB", "2026-06-26 3 after today", "2026-06-20 6 unknown area"])
  }

  @Test func anotherVarietyLendsNoGround() throws {
    var june = HandMonth()
    let cycle = june.grow(area: 1000, from: "2026-05-01", variety: HandMonth.roma)
    let facts = try june.whyFacts([
      june.single(1, 1000, from: cycle, on: "2026-06-05"),
      june.single(2, 500, from: cycle, on: "2026-06-06", variety: HandMonth.marmande),
    ])
    let figures = try MonthlyFigures(facts.month)
    let roma = Why(WhyQuestion(.variety(HandMonth.roma.id, of: HandMonth.tomato.id)), facts, figures)
    #expect(roma.harvests.map(\.harvest.number) == [1])
    #expect(roma.omittedHarvests.map { words($0.reason) } == ["other variety"])
    let marmande = Why(WhyQuestion(.variety(HandMonth.marmande.id, of: HandMonth.tomato.id)), facts, figures)
    #expect(marmande.outsideYield.map { words($0.reason) } == ["other ground"])
    #expect(marmande.stays.isEmpty)
    #expect(try roma.addsUp() && marmande.addsUp())
  }

  private func words(_ reason: Why.Reason) -> String {
    switch reason {
    case .voided: "voided"
    case .unknownArea: "unknown area"
    case .otherGround: "other ground"
    case .otherVariety: "other variety"
    case .notHeld(let venture): "held by \(venture?.code ?? "nobody")"
    case .afterToday: "after today"
    }
  }

  private func anyScope(_ notebook: RandomNotebook, _ dice: inout Dice) -> Scope {
    Scope(
      site: dice.chance(35) ? dice.one(of: notebook.sites).id : nil,
      plot: dice.chance(20) ? dice.one(of: notebook.plots).id : nil,
      venture: dice.chance(60) ? dice.one(of: notebook.ventures).id : nil,
      crop: dice.chance(30) ? dice.one(of: notebook.crops).id : nil)
  }
}

extension HandMonth {
  /// One harvest as it stands in the notebook.
  func single(
    _ number: Int64, _ grams: Int64, from cycle: Int, on day: String, variety: Variety? = nil, voided: String? = nil
  ) -> WhyFacts.Harvest {
    WhyFacts.Harvest(
      number: number, cycle: cycle, day: Self.day(day), variety: variety?.id,
      quantity: Quantity(count: Count(thousandths: grams), unit: "kg"), mass: Mass(grams: grams), voidReason: voided)
  }

  /// The month with these harvests.
  func whyFacts(_ harvests: [WhyFacts.Harvest]) throws -> WhyFacts {
    var month = self
    for harvest in harvests where harvest.voidReason == nil && harvest.day <= today {
      month.pick(
        harvest.mass.grams, from: harvest.cycle, on: harvest.day.iso,
        variety: [Self.roma, Self.marmande].first { $0.id == harvest.variety })
    }
    return WhyFacts(month: month.facts, harvests: harvests)
  }
}
