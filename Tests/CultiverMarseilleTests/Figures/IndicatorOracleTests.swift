import CultiverMarseille
import Testing

/// Every computed indicator of random notebooks, held against a slow computation record by record and day by day, in fractions.
@Suite struct IndicatorOracleTests {
  @Test(arguments: 300..<340)
  func `each indicator agrees with a slow second opinion`(seed: Int) throws {
    let means = RandomMeans(seed: seed)
    let notebook = means.notebook
    var dice = Dice(seed: 90_000 + seed)
    for _ in 0..<4 {
      let from = RandomNotebook.firstDay.adding(days: dice.below(450))
      let period: ReportPeriod =
        dice.chance(50) ? .month(from.month) : ReportPeriod(from...from.adding(days: dice.below(150)))
      let today = dice.chance(30) ? period.first.adding(days: dice.below(20)) : period.last.adding(days: 3)
      let scope = Scope(
        site: dice.chance(30) ? dice.one(of: notebook.sites).id : nil,
        venture: dice.chance(40) ? dice.one(of: notebook.ventures).id : nil)
      let case_ = IndicatorCase(means: means, period: period, today: today, scope: scope, &dice)
      for indicator in Indicator.allCases where indicator.isComputed {
        let reading = try case_.facts().reading(of: indicator)
        #expect(reading.computed == case_.expected(indicator), "\(indicator.rawValue) \(period.code)")
        #expect(reading.value == reading.computed)
        // No value without a reason.
        if reading.value == nil { #expect(!reading.gaps.isEmpty, "\(indicator.rawValue)") }
      }
    }
  }
}

/// One scope and period of a random notebook, with activities, money and soil thrown beside it.
private struct IndicatorCase {
  let oracle: MeansOracle
  let period: ReportPeriod
  let activities: [IndicatorFacts.Activity]
  let takings: [IndicatorFacts.Takings]
  let money: [AccountKind: Money]
  let lead: [Int64?]
  let references: [Identity<Crop>: YieldReference]

  init(means: RandomMeans, period: ReportPeriod, today: Day, scope: Scope, _ dice: inout Dice) {
    oracle = MeansOracle(means: means, from: period.first, to: period.last, today: today, scope: scope)
    self.period = period
    let says = dice.chance(60)
    activities = (0..<dice.below(6)).map { number in
      let people = Int64(dice.below(30))
      return IndicatorFacts.Activity(
        number: Int64(number + 1), kind: dice.one(of: ActivityKind.allCases), attendances: people,
        newcomers: says || dice.chance(80) ? Int64(dice.below(Int(people) + 1)) : nil,
        local: dice.chance(70) ? Int64(dice.below(Int(people) + 1)) : nil, time: nil,
        holder: dice.one(of: ["TDM", "VB"]))
    }
    let isPriced = dice.chance(60)
    takings = (0..<dice.below(4)).map { number in
      var month = IndicatorFacts.Takings()
      month.priced = Int64(dice.below(3))
      month.harvests = Money(cents: month.priced * Int64(dice.below(9_000)))
      if dice.chance(40) { month.entered = Money(cents: Int64(1 + dice.below(90_000))) }
      if !isPriced, dice.chance(50) { (month.unpriced, month.firstUnpriced) = (2, Int64(number + 7)) }
      return month
    }
    money = Dictionary(
      uniqueKeysWithValues: AccountKind.allCases.filter { _ in dice.chance(60) }.map {
        ($0, Money(cents: Int64(1 + dice.below(500_000))))
      })
    lead = (0..<dice.below(5)).map { _ in dice.chance(30) ? nil : Int64(dice.below(400)) * 1000 }
    references = Dictionary(
      uniqueKeysWithValues: means.notebook.crops.filter { _ in dice.chance(70) }.map {
        ($0.id, YieldReference(low: nil, typical: Int64(1 + dice.below(9_000)), high: nil, isPublished: true))
      })
  }

  func facts() throws -> IndicatorFacts {
    let question = PeriodQuestion(period, today: oracle.today)
    return IndicatorFacts(
      scope: oracle.scope, period: period, today: oracle.today,
      figures: try PeriodFigures(oracle.notebook.facts(question, scope: oracle.scope)),
      means: try Means(
        oracle.means.facts(from: period.first, to: period.last, today: oracle.today, scope: oracle.scope)),
      references: references, activities: activities, takings: takings, money: money, lead: lead, results: [:])
  }

  /// Paid or volunteer minutes; nil when hours are missing.
  private var hasHours: Bool {
    get throws {
      try Means(oracle.means.facts(from: period.first, to: period.last, today: oracle.today, scope: oracle.scope))
        .hours().value != nil
    }
  }

  func expected(_ indicator: Indicator) -> Int64? {
    let grams = oracle.harvests.reduce(0) { $0 + $1.harvest.grams }
    let area = oracle.stays.reduce(Int128(0)) { $0 + Int128($1.cycle.area?.squareDecimetres ?? 0) }
    let ground = oracle.days.isEmpty ? Rational(0) : Rational(area, over: 100 * Int128(oracle.days.count))
    let isWhole = oracle.stays.allSatisfy { $0.cycle.area != nil }
    switch indicator {
    case .harvested: return grams
    case .yield:
      let known = oracle.harvests.filter { harvest, _ in
        oracle.notebook.cycles.contains { $0.id == harvest.cycle && $0.area != nil }
      }.reduce(0) { $0 + $1.harvest.grams }
      return (Rational(Int128(known), over: 1000) / ground)?.halfUp(places: 4)
    case .cultivated: return ground.halfUp(places: 2)
    case .yieldIndex: return yieldIndex
    case .crops: return Int64(Set(oracle.harvests.compactMap { harvest, _ in crop(harvest.cycle) }).count)
    case .sold: return share(.sold)
    case .given: return share(.given)
    case .selfConsumed: return share(.selfConsumed)
    case .lost: return share(.lost)
    case .water, .waterPerKilogram, .hoursPerKilogram: return asMeans(indicator)
    case .compostUsed:
      let all = oracle.supplies(.compost, .everything)
      guard grams > 0, oracle.supplies(.compost, .some).isEmpty, all.allSatisfy({ $0.volume != nil }), !all.isEmpty
      else { return nil }
      let millilitres = all.reduce(0) { $0 + ($1.volume?.millilitres ?? 0) }
      return (Rational(Int128(millilitres)) / Rational(Int128(grams)))?.halfUp(places: 2)
    case .wasteDiverted:
      guard oracle.supplies(.wasteDiverted, .some).isEmpty else { return nil }
      let all = oracle.supplies(.wasteDiverted, .everything)
      return all.isEmpty ? nil : all.reduce(0) { $0 + ($1.mass?.grams ?? 0) }
    case .volunteerHours:
      return (try? hasHours) == true ? Rational(Int128(minutes(.volunteer)), over: 60).halfUp(places: 2) : nil
    case .jobs: return (try? hasHours) == true ? jobs.halfUp(places: 2) : nil
    case .areaPerJob:
      guard (try? hasHours) == true, isWhole, area > 0 else { return nil }
      return (ground / jobs)?.halfUp(places: 2)
    case .trained:
      let held = activities.filter { $0.kind == .training }
      guard !held.isEmpty, held.allSatisfy({ $0.newcomers != nil || $0.attendances == 0 }), isOfOneYear else {
        return nil
      }
      return held.reduce(0) { $0 + ($1.newcomers ?? 0) }
    case .reached:
      let held = activities.filter { $0.kind != .training }
      return held.isEmpty ? nil : held.reduce(0) { $0 + $1.attendances }
    case .localShare:
      let said = activities.filter { $0.local != nil }
      return
        (Rational(Int128(said.reduce(0) { $0 + ($1.local ?? 0) }) * 100)
        / Rational(Int128(said.reduce(0) { $0 + $1.attendances })))?.halfUp(places: 2)
    case .revenue: return produce
    case .revenuePerSquareMetre:
      guard let produce, isWhole, area > 0 else { return nil }
      return (Rational(Int128(produce), over: 100) / ground)?.halfUp(places: 2)
    case .selfFunding:
      guard let produce, let costs = money[.cost]?.cents else { return nil }
      let own = produce + (money[.services]?.cents ?? 0) + (money[.other]?.cents ?? 0)
      return (Rational(Int128(own) * 100) / Rational(Int128(costs)))?.halfUp(places: 2)
    case .soundSoil:
      return (Rational(Int128(lead.count { $0.map { $0 < 100_000 } ?? false }) * 100) / Rational(Int128(lead.count)))?
        .halfUp(places: 2)
    case .cultivatedShare, .rain, .insertion, .value: return nil
    }
  }

  private var isOfOneYear: Bool { Set(([period.first] + oracle.days).map(\.parts.year)).count == 1 }

  private var produce: Int64? {
    guard oracle.scope.site == nil, !takings.contains(where: { $0.unpriced > 0 && $0.entered == nil }) else {
      return nil
    }
    let isSilent =
      !takings.contains { $0.priced > 0 || $0.entered != nil }
      && money.keys.allSatisfy { [.cost, .produce].contains($0) }
    return isSilent ? nil : takings.reduce(0) { $0 + $1.harvests.cents + ($1.entered?.cents ?? 0) }
  }

  private func minutes(_ kind: WorkKind) -> Int64 {
    oracle.work(.everything).filter { $0.kind == kind }.reduce(0) { $0 + $1.time.minutes }
  }

  /// Hours ÷ 1607 for each twelfth of a year, or for 365 days.
  private var jobs: Rational {
    guard let last = oracle.days.last else { return Rational(0) }
    let isOfMonths = period.first == period.first.month.first && last == last.month.last
    let year: Rational =
      isOfMonths
      ? Rational(Int128(Set(oracle.days.map(\.month)).count), over: 12)
      : Rational(Int128(oracle.days.count), over: 365)
    return (Rational(Int128(minutes(.paid)), over: 60 * 1607) / year) ?? Rational(0)
  }

  /// What the means report says, which has an oracle of its own.
  private func asMeans(_ indicator: Indicator) -> Int64? {
    let facts = oracle.means.facts(from: period.first, to: period.last, today: oracle.today, scope: oracle.scope)
    guard let means = try? MeansFigures(facts).totals else { return nil }
    return switch indicator {
    case .water: means.litres.value?.millilitres
    case .waterPerKilogram: (try? means.litresPerKilogram())?.value
    default: (try? means.hoursPerKilogram())?.value
    }
  }

  private func crop(_ cycle: Identity<CropCycle>) -> Identity<Crop>? {
    oracle.notebook.cycles.first { $0.id == cycle }?.crop
  }

  private func share(_ destination: Destination) -> Int64? {
    func grams(_ condition: (Destination?) -> Bool) -> Int64 {
      oracle.harvests.filter { condition($0.harvest.destination) }.reduce(0) { $0 + $1.harvest.grams }
    }
    return (Rational(Int128(grams { $0 == destination }) * 100) / Rational(Int128(grams { $0 != nil })))?
      .halfUp(places: 2)
  }

  private var yieldIndex: Int64? {
    var (mass, usual) = (Rational(0), Rational(0))
    for stay in oracle.stays where oracle.days.contains(stay.cycle.ended ?? period.first.adding(days: -1)) {
      // A stay is a day of a cycle; each cycle counts once, on its last.
      guard !seenBefore(stay.cycle), let area = stay.cycle.area, let typical = references[stay.cycle.crop]?.typical
      else { continue }
      let grams = oracle.notebook.harvests.filter { $0.cycle == stay.cycle.id && !$0.voided }.reduce(0) {
        $0 + $1.grams
      }
      mass = mass + Rational(Int128(grams), over: Int128(days(of: stay.cycle)))
      usual =
        usual
        + Rational(Int128(area.squareDecimetres) * Int128(typical), over: 100 * Int128(days(of: stay.cycle)))
    }
    return (Rational(mass.numerator * 100, over: mass.denominator) / usual)?.halfUp(places: 2)
  }

  /// A cycle whose last day nobody asked for counts not at all.
  private func seenBefore(_ cycle: CropCycle) -> Bool {
    guard let ended = cycle.ended, let plot = oracle.notebook.plots.first(where: { $0.id == cycle.plot }) else {
      return true
    }
    return !oracle.isIn(plot, on: ended)
  }

  private func days(of cycle: CropCycle) -> Int { oracle.stays.count { $0.cycle.id == cycle.id } }
}
