import CultiverMarseille
import Testing

/// The means of a small farm, by hand: `BDM` with the beds A1 (20 m², tomatoes) and A2 (10 m², radishes), `EST` with B1.
@Suite struct MeansTests {
  private static func id<Thing>(_ number: Int64) -> Identity<Thing> { Identity(notebook: 1, number: number) }
  private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(ordinal: 0) }

  private static let farm: Identity<Site> = id(1)
  private static let school: Identity<Site> = id(2)
  private static let plots: [Identity<Plot>] = [id(1), id(2), id(3)]
  private static let tomato: Identity<Crop> = id(1)
  private static let radish: Identity<Crop> = id(2)

  /// June 2026.
  private struct June {
    var scope = Scope.everything
    var to = day("2026-06-30")
    var today = day("2026-07-15")
    var unknownArea = false
    var picks: [(cycle: Int, grams: Int64)] = [(0, 30_000)]
    var work: [MeansFacts.Work] = []
    var supplies: [MeansFacts.Supply] = []
    var meters: [MeansFacts.Meter] = []
    var occupancies: [Occupancy] = []

    func means() throws -> Means { try figures().totals }

    func figures() throws -> MeansFigures {
      let sites = [("BDM", farm), ("EST", school)].map { code, id in
        Site(id: id, code: code, name: code, commune: MeansTests.id(1))
      }
      let places = [("A1", farm), ("A2", farm), ("B1", school)]
      let plots = places.enumerated().map { place, plot in
        Plot(id: MeansTests.plots[place], site: plot.1, code: plot.0, area: Area(squareDecimetres: 2_000))
      }
      let cycles = [(0, tomato, 2_000), (1, radish, 1_000), (2, tomato, 500)].enumerated().map { number, cycle in
        CropCycle(
          id: MeansTests.id(Int64(number + 1)), code: "C\(number)", plot: MeansTests.plots[cycle.0], crop: cycle.1,
          area: number == 1 && unknownArea ? nil : Area(squareDecimetres: Int64(cycle.2)),
          stage: .standing(since: day("2026-05-01")))
      }
      return try MeansFigures(
        MeansFacts(
          from: day("2026-06-01"), to: to, today: today, scope: scope, cycles: cycles,
          picks: picks.map { .init(cycle: $0.cycle, day: day("2026-06-10"), mass: Mass(grams: $0.grams)) },
          work: work, supplies: supplies, meters: meters, occupancies: occupancies,
          directory: MonthFacts.Directory(
            communes: [:], sites: Dictionary(uniqueKeysWithValues: sites.map { ($0.id, $0) }),
            plots: Dictionary(uniqueKeysWithValues: plots.map { ($0.id, $0) }), ventures: [:], crops: [:],
            varieties: [:])))
    }

    mutating func work(_ minutes: Int64, at site: Identity<Site> = farm, plot: Int? = nil, crop: Identity<Crop>? = nil)
    {
      work.append(
        .init(
          place: .init(site: site, plot: plot.map { MeansTests.plots[$0] }, crop: crop), day: day("2026-06-12"),
          kind: .paid, time: WorkTime(minutes: minutes)))
    }

    mutating func meter(
      _ code: String, plot: Int? = nil, retired: String? = nil, _ readings: [(String, Int64)]
    ) {
      meters.append(
        .init(
          code: code, site: farm, plot: plot.map { MeansTests.plots[$0] }, retired: retired.map(day),
          readings: readings.map { .init(day: day($0.0), litres: $0.1) }))
    }
  }

  private static func place(_ site: String, _ plot: String? = nil) -> MissingPart.Place {
    MissingPart.Place(site: site, plot: plot)
  }

  @Test func hoursAndKilogramsAreDividedOnce() throws {
    var june = June()
    june.work(100)
    let means = try june.means()
    // 1 h 40 for 30 kg: 0.05555… h/kg, 18 kg/h.
    #expect(try means.hoursPerKilogram() == .known(556))
    #expect(try means.kilogramsPerHour() == .known(18_000))
    #expect(try means.cultivatedArea() == Area(squareDecimetres: 3_500))
  }

  @Test func aHarvestedSiteWithoutHoursTakesTheFigureFromTheWhole() throws {
    var june = June()
    june.work(100)
    june.picks.append((2, 1_000))
    let figures = try june.figures()
    #expect(try figures.totals.hours() == .known(WorkTime(minutes: 100)))
    #expect(try figures.totals.hoursPerKilogram() == .lacking([.unrecorded(Self.place("EST"))]))
    #expect(try figures.totals.kilogramsPerHour() == .lacking([.unrecorded(Self.place("EST"))]))
    // Silence is not zero, and the site that recorded its hours keeps its own figure.
    let school = figures.bySite.first { $0.key.code == "EST" }?.means
    #expect(try school?.hours() == .lacking([.unrecorded(Self.place("EST"))]))
    #expect(school?.litres == .lacking([.unrecorded(Self.place("EST"))]))
    #expect(try figures.bySite.first { $0.key.code == "BDM" }?.means.hoursPerKilogram() == .known(556))
  }

  @Test func aHarvestedPlotWithoutHoursIsNamedWhenOthersHaveTheirs() throws {
    var june = June()
    june.work(100, plot: 0)
    june.picks.append((1, 1_000))
    #expect(try june.means().hoursPerKilogram() == .lacking([.unrecorded(Self.place("BDM", "A2"))]))
    june.work(10)
    #expect(try june.means().hoursPerKilogram() == .known(591))
  }

  @Test func whatIsRecordedForAWholeIsNotGivenToAPart() throws {
    var june = June(scope: Scope(plot: Self.plots[0]))
    june.work(60, plot: 0)
    #expect(try june.means().hoursPerKilogram() == .known(333))
    june.work(30)
    #expect(try june.means().hours() == .lacking([.undivided(Self.place("BDM"))]))
    #expect(try june.means().recordedHours() == WorkTime(minutes: 60))
    // The plot's hours are not those of one of its crops alone, unless nothing else stood there.
    june = June(scope: Scope(crop: Self.tomato))
    june.work(60, plot: 0)
    june.work(40, plot: 1)
    #expect(try june.means().hoursPerKilogram() == .known(333))
    june.work(20, plot: 0, crop: Self.radish)
    #expect(try june.means().hours() == .known(WorkTime(minutes: 60)))
    june.work(20)
    #expect(try june.means().hours() == .lacking([.undivided(Self.place("BDM"))]))
  }

  @Test func aVentureThatHoldsAllOfASiteHasWhatIsRecordedForIt() throws {
    let venture: Identity<Venture> = Self.id(7)
    var june = June(scope: Scope(venture: venture))
    june.work(60)
    june.meter("EAU1", [("2026-06-01", 1_000), ("2026-06-30", 4_000)])
    #expect(try june.means().isEmpty)
    june.occupancies = Self.plots.prefix(2).map {
      Occupancy(plot: $0, venture: venture, from: Self.day("2026-01-01"), to: nil)
    }
    #expect(try june.means().hoursPerKilogram() == .known(333))
    #expect(try june.means().litres == .known(Volume(millilitres: 3_000_000)))
    #expect(try june.means().interpolated == .zero)
    june.occupancies.removeLast()
    #expect(try june.means().hours() == .lacking([.undivided(Self.place("BDM"))]))
    #expect(try june.means().litres == .lacking([.undivided(Self.place("BDM"))]))
  }

  @Test func betweenTwoReadingsWaterIsSharedOverTheDays() throws {
    var june = June()
    // Three litres in 61 days, of which June has the last thirty.
    june.meter("EAU1", [("2026-04-01", 10), ("2026-04-30", 10), ("2026-06-30", 13)])
    let whole = try june.means()
    #expect(whole.litres == .known(Volume(millilitres: 1_000)))
    #expect(whole.interpolated == Volume(millilitres: 1_000))
    june.to = Self.day("2026-06-10")
    #expect(try june.means().litres == .known(Volume(millilitres: 0)))
    june.to = Self.day("2026-06-21")
    #expect(try june.means().litres == .known(Volume(millilitres: 1_000)))
  }

  @Test func aReadingSaysWhatWasShownInTheEveningAndTheFirstOneInTheMorning() throws {
    var june = June()
    june.meter("EAU1", [("2026-06-01", 100), ("2026-06-30", 160)])
    #expect(try june.means().litres == .known(Volume(millilitres: 60_000)))
    #expect(try june.means().interpolated == .zero)
    // A reading that comes later changes nothing of June.
    june.meters = []
    june.meter("EAU1", [("2026-06-01", 100), ("2026-06-30", 160), ("2026-07-31", 999)])
    #expect(try june.means().litres == .known(Volume(millilitres: 60_000)))
  }

  @Test func aLackingReadingIsNamedWithItsDay() throws {
    let (first, last) = (Self.day("2026-06-01"), Self.day("2026-06-30"))
    for (readings, missing): ([(String, Int64)], [MissingPart]) in [
      ([], [.readingBefore(meter: "M", first), .readingAfter(meter: "M", last)]),
      ([("2026-06-01", 5)], [.readingAfter(meter: "M", last)]),
      ([("2026-06-02", 5), ("2026-06-29", 9)], [.readingBefore(meter: "M", first), .readingAfter(meter: "M", last)]),
      ([("2026-05-02", 5), ("2026-06-29", 9)], [.readingAfter(meter: "M", last)]),
      ([("2026-06-02", 5), ("2026-06-30", 9)], [.readingBefore(meter: "M", first)]),
    ] {
      var june = June()
      june.meter("M", readings)
      #expect(try june.means().litres == .lacking(missing))
    }
    // In a period that is not over, today is the last day.
    var june = June(today: Self.day("2026-06-20"))
    june.meter("M", [("2026-05-02", 5), ("2026-06-19", 9)])
    #expect(try june.means().litres == .lacking([.readingAfter(meter: "M", june.today)]))
  }

  @Test func aPlotsMeterLiesBehindItsSites() throws {
    var june = June()
    june.meter("SITE", [("2026-06-01", 0), ("2026-06-30", 100)])
    june.meter("PLOT", plot: 0, [("2026-06-01", 0), ("2026-06-30", 70)])
    june.supplies = [
      .init(
        number: 1, place: .init(site: Self.farm, plot: Self.plots[0]), day: Self.day("2026-06-03"), kind: .water,
        volume: Volume(millilitres: 5_000))
    ]
    let figures = try june.figures()
    #expect(figures.totals.litres == .known(Volume(millilitres: 105_000)))
    func plot(_ code: String) -> Means? { figures.byPlot.first { $0.key.plot.code == code }?.means }
    #expect(plot("A1")?.litres == .known(Volume(millilitres: 75_000)))
    #expect(plot("A2")?.litres == .lacking([.undivided(Self.place("BDM"))]))
    // Without the site's meter, those of its plots and the amounts are all there is.
    june.meters.removeFirst()
    #expect(try june.means().litres == .known(Volume(millilitres: 75_000)))
    #expect(try june.means().litresPerKilogram() == .known(250))
    #expect(
      try june.means().litresPerSquareMetre()
        == .lacking([.unrecorded(Self.place("BDM", "A2")), .unrecorded(Self.place("EST"))]))
  }

  @Test func aMeterTakesOverFromTheOneThatWasTakenOut() throws {
    var june = June()
    june.meter("OLD", retired: "2026-06-11", [("2026-06-01", 0), ("2026-06-10", 40)])
    june.meter("NEW", [("2026-06-11", 0), ("2026-06-30", 60)])
    #expect(try june.means().litres == .known(Volume(millilitres: 100_000)))
    #expect(try june.means().interpolated == .zero)
    june.meters[1] = .init(
      code: "NEW", site: Self.farm,
      readings: [.init(day: Self.day("2026-06-13"), litres: 0)] + june.meters[1].readings.suffix(1))
    #expect(try june.means().litres == .lacking([.readingBefore(meter: "NEW", Self.day("2026-06-11"))]))
    // One that was never taken out still lacks its readings.
    june.meters[0] = .init(code: "OLD", site: Self.farm, readings: june.meters[0].readings)
    #expect(try june.means().litres.missing.count == 2)
  }

  @Test func everythingElseThatLacksIsNamed() throws {
    var june = June(unknownArea: true)
    june.supplies = [
      .init(
        number: 4, place: .init(site: Self.farm), day: Self.day("2026-06-03"), kind: .compost,
        volume: Volume(millilitres: 500_000)),
      .init(
        number: 5, place: .init(site: Self.farm), day: Self.day("2026-06-03"), kind: .compost, mass: Mass(grams: 8_000)),
    ]
    let means = try june.means()
    #expect(means.compostMass == .lacking([.unweighed(1, first: 4)]))
    #expect(means.compost == Mass(grams: 8_000))
    #expect(try means.litresPerSquareMetre().missing.first == .unknownArea(Self.place("BDM", "A2")))
    #expect(try means.litresPerKilogram() == .lacking([.unrecorded(Self.place("BDM"))]))
    june.picks = []
    #expect(try june.means().hoursPerKilogram() == .lacking([.noHarvest]))
    #expect(try june.means().kilogramsPerHour() == .lacking([.noHours]))
    june.scope = Scope(site: Self.id(99))
    #expect(try june.means().isEmpty)
    #expect(try june.means().litresPerSquareMetre() == .lacking([.noGround]))
  }
}
