import CultiverMarseille
import Testing

/// What a grower, a coordinator and a funder would check by hand.
@Suite struct MonthlyFiguresTests {
  @Test func aFailedBedCountsInTheGroundThatTheYieldIsDividedBy() throws {
    var june = HandMonth()
    let good = june.grow(area: 1000, from: "2026-04-20")
    june.grow(on: HandMonth.secondBed, area: 1000, from: "2026-05-01", to: "2026-06-30", failed: true)
    june.pick(40_000, from: good, on: "2026-06-24")
    let totals = try june.figures().totals
    #expect(try totals.cultivatedArea() == Area(squareDecimetres: 2000))
    #expect(try totals.yield() == 20_000)  // 40 kg on 20 m²: 2 kg/m², not 4
    #expect(totals.finishedCycles == 1)
    #expect(try totals.finishedYield() == 0)
  }

  @Test func groundHeldForHalfTheMonthIsHalfTheGround() throws {
    var june = HandMonth()
    let early = june.grow(area: 2000, from: "2026-04-20", to: "2026-06-15", lifetime: 50_000)
    june.pick(10_000, from: early, on: "2026-06-15")
    let totals = try june.figures().totals
    #expect(totals.groundDays == 30_000)
    #expect(try totals.cultivatedArea() == Area(squareDecimetres: 1000))
    #expect(try totals.yield() == 10_000)
    #expect(totals.finishedMass == Mass(grams: 50_000))
    #expect(try totals.finishedYield() == 25_000)
  }

  @Test func aHandoverInTheMonthGivesEachVentureItsDaysAndTheLastTheFinishedCycle() throws {
    var june = HandMonth()
    let cycle = june.grow(area: 2000, from: "2026-04-20", to: "2026-06-30", lifetime: 9000)
    june.hold(HandMonth.bed, by: HandMonth.first, from: "2026-01-01", to: "2026-06-10")
    june.hold(HandMonth.bed, by: HandMonth.second, from: "2026-06-16", to: nil)
    june.pick(3000, from: cycle, on: "2026-06-10")
    june.pick(1000, from: cycle, on: "2026-06-11")
    june.pick(2000, from: cycle, on: "2026-06-16")
    let rows = try june.figures().byVenture
    #expect(rows.map { $0.key?.code } == ["TDM", "HDB", nil])
    #expect(rows.map(\.figures.groundDays) == [20_000, 30_000, 10_000])
    #expect(rows.map(\.figures.mass.grams) == [3000, 2000, 1000])
    #expect(rows.map(\.figures.finishedCycles) == [0, 1, 0])
    #expect(rows.map(\.figures.finishedMass.grams) == [0, 9000, 0])

    june.scope = Scope(venture: HandMonth.first.id)
    let own = try june.figures()
    #expect(own.scope.venture == "TDM")
    #expect(own.totals.mass == Mass(grams: 3000))
    #expect(own.totals.groundDays == 20_000)
    #expect(own.totals.finishedCycles == 0)
    #expect(own.byDay.filter { $0.mass > .zero }.map(\.day) == [HandMonth.day("2026-06-10")])
  }

  @Test func groundOfUnknownAreaIsLeftOutOfBothSidesAndSaidSo() throws {
    var june = HandMonth()
    let known = june.grow(area: 1000, from: "2026-05-01")
    let unknown = june.grow(on: HandMonth.secondBed, area: nil, from: "2026-05-01", to: "2026-06-20", lifetime: 5000)
    june.pick(20_000, from: known, on: "2026-06-02")
    june.pick(5000, from: unknown, on: "2026-06-02", to: .lost, estimated: true)
    let figures = try june.figures()
    #expect(figures.totals.mass == Mass(grams: 25_000))
    #expect(figures.totals.ofUnknownArea == Mass(grams: 5000))
    #expect(figures.totals.lost == Mass(grams: 5000))
    #expect(try figures.totals.yield() == 20_000)
    #expect(figures.totals.finishedCycles == 1)
    #expect(figures.totals.finishedMass == .zero)
    #expect(try figures.totals.finishedYield() == nil)
    let all = Mass(grams: 25_000)
    #expect(
      figures.warnings == [
        .unknownArea(Mass(grams: 5000), of: all), .estimatedMass(Mass(grams: 5000), of: all),
      ])
  }

  @Test func aVarietyPickedFromAnothersCycleHasNoGroundOfItsOwn() throws {
    var june = HandMonth()
    let cycle = june.grow(area: 1000, from: "2026-05-01", variety: HandMonth.roma)
    june.pick(2000, from: cycle, on: "2026-06-02")
    june.pick(3000, from: cycle, on: "2026-06-02", variety: HandMonth.marmande)
    let figures = try june.figures()
    #expect(figures.byVariety.map { $0.key.variety?.name } == ["Marmande", "Roma"])
    #expect(figures.byVariety.map(\.figures.ofUnknownArea.grams) == [3000, 0])
    #expect(try figures.byVariety.map { try $0.figures.yield() } == [nil, 2000])
    #expect(figures.totals.ofUnknownArea == .zero)
    #expect(try figures.totals.yield() == 5000)
  }

  @Test func aLeapFebruaryHasTwentyNineDays() throws {
    var february = HandMonth()
    february.month = Month(index: 2028 * 12 + 1)
    february.today = HandMonth.day("2028-03-01")
    february.grow(area: 2900, from: "2028-02-29")
    let figures = try february.figures()
    #expect(figures.byDay.count == 29)
    #expect(figures.through == HandMonth.day("2028-02-29"))
    #expect(try figures.totals.cultivatedArea() == Area(squareDecimetres: 100))
  }

  @Test func aMonthThatIsNotOverIsDividedByItsDaysSoFar() throws {
    var june = HandMonth()
    june.today = HandMonth.day("2026-06-10")
    let cycle = june.grow(area: 1000, from: "2026-06-06", to: "2026-06-20", lifetime: 1000)
    june.pick(1000, from: cycle, on: "2026-06-08")
    june.pick(9000, from: cycle, on: "2026-06-11")  // dated after today
    let figures = try june.figures()
    #expect(figures.through == june.today)
    #expect(figures.totals.harvests == 1)
    #expect(figures.totals.days == 10)
    #expect(try figures.totals.cultivatedArea() == Area(squareDecimetres: 500))
    #expect(try figures.totals.yield() == 2000)
    #expect(figures.totals.finishedCycles == 0)
    #expect(figures.byDay.count == 30)
    #expect(figures.warnings == [.monthInProgress(through: june.today)])
  }

  @Test func aMonthThatHasNotBegunHasNoFigures() throws {
    var june = HandMonth()
    june.today = HandMonth.day("2026-05-20")
    let cycle = june.grow(area: 1000, from: "2026-05-01", to: "2026-06-20")
    june.pick(1000, from: cycle, on: "2026-06-08")
    let figures = try june.figures()
    #expect(figures.through == HandMonth.day("2026-05-31"))
    #expect(figures.totals.isEmpty)
    #expect(try figures.totals.yield() == nil)
    #expect(figures.byPlot.isEmpty && figures.byDestination.isEmpty)
    #expect(figures.coverage.activePlots == 0)
    #expect(figures.previousMonth.days == 20)
    #expect(figures.previousMonth.groundDays == 20_000)
  }

  @Test func halfAUnitRoundsUpOnceAtTheEnd() throws {
    var june = HandMonth()
    let cycle = june.grow(area: 15, from: "2026-06-30")  // 15 dm² for one day of thirty: half a dm²
    june.pick(1, from: cycle, on: "2026-06-30")
    let totals = try june.figures().totals
    #expect(try totals.cultivatedArea() == Area(squareDecimetres: 1))
    #expect(try totals.yield() == 2000)  // from the half, not from the rounded whole

    var exact = HandMonth()
    let bed = exact.grow(area: 2000, from: "2026-06-01", to: "2026-06-30", lifetime: 1)
    exact.pick(1, from: bed, on: "2026-06-30")
    #expect(try exact.figures().totals.yield() == 1)  // 0.00005 kg/m²
    #expect(try exact.figures().totals.finishedYield() == 1)
  }

  @Test func aSumThatDoesNotFitIsAnErrorAndNeverWraps() throws {
    var mass = HandMonth()
    let cycle = mass.grow(area: 1000, from: "2026-05-01")
    mass.pick(.max, from: cycle, on: "2026-06-01")
    mass.pick(1, from: cycle, on: "2026-06-02")
    #expect(throws: QuantityError.overflow) { try mass.figures() }

    var ground = HandMonth()
    ground.grow(area: .max / 29, from: "2026-05-01")
    #expect(throws: QuantityError.overflow) { try ground.figures() }
  }

  @Test func silenceIsNotZero() throws {
    var june = HandMonth()
    june.plots = [
      HandMonth.bed, HandMonth.secondBed,
      Plot(id: HandMonth.id(3), site: HandMonth.id(1), code: "A3", area: nil, retired: HandMonth.day("2026-06-01")),
      Plot(id: HandMonth.id(4), site: HandMonth.id(1), code: "A10", area: nil, retired: HandMonth.day("2026-06-02")),
      Plot(id: HandMonth.id(5), site: HandMonth.id(1), code: "A5", area: nil),
    ]
    let cycles = june.plots.dropLast().map { june.grow(on: $0, area: 100, from: "2026-05-01") }
    june.grow(on: june.plots[4], area: 100, from: "2026-07-01")
    june.pick(1000, from: cycles[0], on: "2026-06-02")
    june.saidNone = [HandMonth.bed.id, june.plots[2].id]
    let coverage = try june.figures().coverage
    #expect(coverage.activePlots == 3)  // A3 was retired before the month, nothing stood on A5
    #expect(coverage.reported == 1)  // A1 also said none
    #expect(coverage.saidNone == 0)
    #expect(coverage.silent.map(\.plot.code) == ["A10", "A2"])
    june.saidNone = [HandMonth.secondBed.id]
    let figures = try june.figures()
    #expect(figures.coverage.saidNone == 1)
    #expect(figures.warnings == [.silentPlots(1, of: 3)])
  }

  @Test func rowsStandByGramsThenByCode() throws {
    var june = HandMonth()
    let a = june.grow(on: HandMonth.bed, area: 100, from: "2026-05-01")
    let b = june.grow(on: HandMonth.secondBed, area: 100, from: "2026-05-01")
    june.pick(500, from: b, on: "2026-06-01", to: .sold)
    june.pick(500, from: a, on: "2026-06-01")
    var figures = try june.figures()
    #expect(figures.byPlot.map(\.key.plot.code) == ["A1", "A2"])
    #expect(figures.byDestination.map(\.destination) == [.sold, nil])
    june.pick(1, from: b, on: "2026-06-01")
    figures = try june.figures()
    #expect(figures.byPlot.map(\.key.plot.code) == ["A2", "A1"])
    #expect(figures.byDestination.map(\.destination) == [nil, .sold])
  }

  @Test func codesStandInScalarOrderHoweverTheirAccentsAreComposed() throws {
    var june = HandMonth()
    let codes = ["A10", "A2", "a1", "e\u{301}", "f", "\u{E9}"]
    june.plots = zip(1..., codes.reversed()).map { number, code in
      Plot(id: HandMonth.id(number), site: HandMonth.id(1), code: code, area: nil)
    }
    for plot in june.plots { june.grow(on: plot, area: 100, from: "2026-05-01") }
    let figures = try june.figures()
    #expect(figures.byPlot.map { Array($0.key.plot.code.utf8) } == codes.map { Array($0.utf8) })
    #expect(figures.coverage.silent.map { Array($0.plot.code.utf8) } == codes.map { Array($0.utf8) })
  }

  @Test func aMissingNameCostsNoSum() throws {
    var june = HandMonth()
    june.plots = []
    let cycle = june.grow(area: 1000, from: "2026-05-01")
    june.pick(1000, from: cycle, on: "2026-06-01")
    let figures = try june.figures()
    #expect(figures.byPlot.map(\.key.plot.code) == ["1"])
    #expect(figures.byCommune.map(\.figures.mass.grams) == [1000])
  }
}
