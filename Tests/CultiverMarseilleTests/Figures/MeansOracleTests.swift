import CultiverMarseille
import Testing

/// The means of random notebooks, held against a slow computation day by day.
@Suite struct MeansOracleTests {
  @Test(arguments: 0..<48)
  func everyFigureAgreesWithASlowSecondOpinion(seed: Int) throws {
    let means = RandomMeans(seed: seed)
    var dice = Dice(seed: 70_000 + seed)
    for round in 0..<4 {
      let from = RandomNotebook.firstDay.adding(days: dice.below(500))
      let to = from.adding(days: dice.chance(20) ? dice.below(3) : dice.below(120))
      let today = dice.chance(20) ? from.adding(days: dice.below(40)) : to.adding(days: dice.below(40))
      let scope = round == 0 ? Scope.everything : anyScope(means.notebook, &dice)
      let figures = try MeansFigures(means.facts(from: from, to: to, today: today, scope: scope))
      #expect(figures.through == min(to, today))
      try hold(figures.totals, MeansOracle(means: means, from: from, to: to, today: today, scope: scope))
      for row in figures.bySite {
        let own = Scope(site: row.key.id, plot: scope.plot, venture: scope.venture, crop: scope.crop)
        try hold(row.means, MeansOracle(means: means, from: from, to: to, today: today, scope: own))
      }
      for row in figures.byPlot {
        let own = Scope(site: row.key.site.id, plot: row.key.plot.id, venture: scope.venture, crop: scope.crop)
        try hold(row.means, MeansOracle(means: means, from: from, to: to, today: today, scope: own))
      }
      // Sites add up to the whole, whatever is missing.
      #expect(figures.bySite.reduce(0) { $0 + $1.means.water.millilitres } == figures.totals.water.millilitres)
      #expect(figures.bySite.reduce(0) { $0 + $1.means.paid.minutes } == figures.totals.paid.minutes)
      #expect(figures.bySite.reduce(0) { $0 + $1.means.harvested.grams } == figures.totals.harvested.grams)
      #expect(figures.bySite.reduce(0) { $0 + $1.means.groundDays } == figures.totals.groundDays)
    }
  }

  /// A period and its two halves: water through meters is shared without loss.
  @Test(arguments: 200..<260)
  func theWaterOfTwoHalvesIsTheWaterOfTheWhole(seed: Int) throws {
    let means = RandomMeans(seed: seed)
    var dice = Dice(seed: 80_000 + seed)
    let from = RandomNotebook.firstDay.adding(days: dice.below(300))
    let (cut, to) = (from.adding(days: dice.below(60)), from.adding(days: 60 + dice.below(60)))
    func totals(_ first: Day, _ last: Day) throws -> Means {
      try MeansFigures(means.facts(from: first, to: last, today: to, scope: .everything)).totals
    }
    let (whole, one, other) = try (totals(from, to), totals(from, cut), totals(cut.adding(days: 1), to))
    if let all = whole.litres.value, let first = one.litres.value, let second = other.litres.value {
      #expect(first.millilitres + second.millilitres == all.millilitres)
    }
    #expect(try one.recordedHours().minutes + other.recordedHours().minutes == whole.recordedHours().minutes)
  }

  private func anyScope(_ notebook: RandomNotebook, _ dice: inout Dice) -> Scope {
    Scope(
      site: dice.chance(25) ? dice.one(of: notebook.sites).id : nil,
      plot: dice.chance(25) ? dice.one(of: notebook.plots).id : nil,
      venture: dice.chance(50) ? dice.one(of: notebook.ventures).id : nil,
      crop: dice.chance(30) ? dice.one(of: notebook.crops).id : nil)
  }

  private func hold(_ means: Means, _ oracle: MeansOracle) throws {
    let minutes = { (kind: WorkKind) in
      oracle.work(.everything).filter { $0.kind == kind }.reduce(0) { $0 + $1.time.minutes }
    }
    #expect(means.paid.minutes == minutes(.paid))
    #expect(means.volunteer.minutes == minutes(.volunteer))
    #expect(means.compost.grams == oracle.supplies(.compost, .everything).reduce(0) { $0 + ($1.mass?.grams ?? 0) })
    #expect(
      means.wasteDiverted.grams
        == oracle.supplies(.wasteDiverted, .everything).reduce(0) { $0 + ($1.mass?.grams ?? 0) })
    let harvests = oracle.harvests
    let grams = harvests.reduce(0) { $0 + $1.harvest.grams }
    #expect(means.harvested.grams == grams)
    let stays = oracle.stays
    let groundDays = stays.reduce(0) { $0 + ($1.cycle.area?.squareDecimetres ?? 0) }
    #expect(means.groundDays == groundDays)
    #expect(means.days == Int64(oracle.days.count))

    let (counted, undivided) = oracle.metered()
    let flow = oracle.flow(counted)
    let amounts = oracle.supplies(.water, .everything).reduce(0) { $0 + ($1.volume?.millilitres ?? 0) }
    #expect(means.water.millilitres == flow.litres * 1000 + amounts)
    #expect(means.interpolated.millilitres == flow.interpolated * 1000)

    let hoursLacking = Set(oracle.work(.some).map { MissingPart.undivided(oracle.name($0.place)) })
    #expect(Set(means.missing.hours) == hoursLacking)
    let waterLacking = Set(
      oracle.supplies(.water, .some).map { MissingPart.undivided(oracle.name($0.place)) }
        + undivided.map(MissingPart.undivided))
    #expect(Set(means.missing.water.filter { $0.meter == nil }) == waterLacking)
    #expect(Set(means.missing.water.compactMap(\.meter)) == flow.lacking)
    let unweighed = oracle.supplies(.compost, .everything).filter { $0.mass == nil }
    #expect(
      Set(means.missing.compost)
        == Set(
          oracle.supplies(.compost, .some).map { MissingPart.undivided(oracle.name($0.place)) }
            + (unweighed.first.map { [.unweighed(Int64(unweighed.count), first: $0.number)] } ?? [])))
    #expect(
      Set(means.missing.ground)
        == Set(stays.filter { $0.cycle.area == nil }.map { MissingPart.unknownArea(oracle.name($0.plot)) }))

    let heardWork = (oracle.work(.everything) + oracle.work(.some)).map(\.place)
    let heardWater = (oracle.supplies(.water, .everything) + oracle.supplies(.water, .some)).map(\.place)
    let harvested = harvests.map(\.plot)
    #expect(Set(means.missing.hoursOfHarvest) == unheard(harvested, heardWork, metered: false, oracle))
    #expect(Set(means.missing.waterOfHarvest) == unheard(harvested, heardWater, metered: true, oracle))
    #expect(Set(means.missing.waterOfGround) == unheard(stays.map(\.plot), heardWater, metered: true, oracle))
    // Where nothing at all is recorded, that is silence.
    #expect(Set(means.missing.silentWork) == (heardWork.isEmpty ? Set(means.missing.hoursOfHarvest) : []))
    let isDry = heardWater.isEmpty && !oracle.isMetered
    #expect(
      Set(means.missing.silentWater)
        == (isDry ? Set(means.missing.waterOfGround + means.missing.waterOfHarvest) : []))
    try holdRatios(means, oracle, grams: grams, groundDays: groundDays)
  }

  /// The plots that count on the other side of a figure and of which nothing is recorded.
  private func unheard(
    _ plots: [Plot], _ heard: [MeansFacts.Place], metered: Bool, _ oracle: MeansOracle
  ) -> Set<MissingPart> {
    var parts: Set<MissingPart> = []
    for site in oracle.notebook.sites {
      let meters = metered ? oracle.serving(site) : []
      let records = heard.filter { $0.site == site.id }
      if records.contains(where: { $0.plot == nil }) || meters.contains(where: { $0.plot == nil }) { continue }
      let known = Set(records.map(\.plot) + meters.map(\.plot))
      let silent = plots.filter { $0.site == site.id && !known.contains($0.id) }
      guard !silent.isEmpty else { continue }
      let all = oracle.notebook.plots.filter { $0.site == site.id }
      if known.isEmpty, all.allSatisfy(oracle.isAsked) {
        parts.insert(.unrecorded(oracle.name(site)))
      } else {
        for plot in silent { parts.insert(.unrecorded(oracle.name(plot))) }
      }
    }
    return parts
  }

  private func holdRatios(_ means: Means, _ oracle: MeansOracle, grams: Int64, groundDays: Int64) throws {
    let minutes = Rational(Int128(try means.recordedHours().minutes))
    let hours = Rational(minutes.numerator, over: 60)
    let kilograms = Rational(Int128(grams), over: 1000)
    let litres = Rational(Int128(means.water.millilitres), over: 1000)
    let missing = means.missing
    let isWorked = missing.hours.isEmpty && missing.hoursOfHarvest.isEmpty
    let perKilogram = isWorked ? (hours / kilograms)?.halfUp(places: 4) : nil
    #expect(try means.hoursPerKilogram().value == perKilogram)
    #expect(try means.kilogramsPerHour().value == (isWorked ? (kilograms / hours)?.halfUp(places: 3) : nil))
    let isWatered = missing.water.isEmpty
    #expect(
      try means.litresPerKilogram().value
        == (isWatered && missing.waterOfHarvest.isEmpty ? (litres / kilograms)?.halfUp(places: 2) : nil))
    let area = Rational(Int128(groundDays), over: Int128(max(1, oracle.days.count) * 100))
    #expect(
      try means.litresPerSquareMetre().value
        == (isWatered && missing.waterOfGround.isEmpty && missing.ground.isEmpty
          ? (litres / area)?.halfUp(places: 2) : nil))
    for figure in [
      try means.hoursPerKilogram(), try means.kilogramsPerHour(), try means.litresPerKilogram(),
      try means.litresPerSquareMetre(),
    ] { #expect((figure.value == nil) == !figure.missing.isEmpty) }
  }
}

extension MissingPart {
  /// The meter that lacks a reading.
  fileprivate var meter: String? {
    switch self {
    case .readingBefore(let meter, _), .readingAfter(let meter, _): meter
    default: nil
    }
  }
}
