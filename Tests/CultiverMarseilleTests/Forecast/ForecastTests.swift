import CultiverMarseille
import Testing

/// Forecasts of thrown plans and cycles against a slow walk from day to day.
struct ForecastTests {
  private static let start = Day(ordinal: 20_613)
  private let today = start.adding(days: 25)
  private let first = Week(of: start)
  private let last = Week(of: start.adding(days: 60))
  private let growth: [Identity<Crop>: CropGrowth] = [
    Identity(rawValue: 0): CropGrowth(usualDays: 20, harvestWeeks: 2, typicalYield: 333),
    Identity(rawValue: 1): CropGrowth(isPerennial: true, typicalYield: 1_000),
    Identity(rawValue: 2): CropGrowth(typicalYield: 500),
  ]

  @Test(arguments: 1...60)
  func `weeks and crops add up to what single days give`(_ seed: Int) throws {
    var dice = Dice(seed: seed)
    let prospects = (0..<(1 + dice.below(12))).map { prospect($0, &dice) }
    let picks = (0..<dice.below(20)).map { _ in
      ForecastFacts.Pick(
        plot: Identity(rawValue: Int64(dice.below(3))), crop: Identity(rawValue: Int64(dice.below(4))),
        day: Self.start.adding(days: dice.below(90) - 10), mass: Mass(grams: Int64(1 + dice.below(5_000))))
    }
    let occupancies = (0..<3).compactMap { plot -> Occupancy? in
      let from = Self.start.adding(days: dice.below(60) - 20)
      return dice.chance(70)
        ? Occupancy(
          plot: Identity(rawValue: Int64(plot)), venture: Identity(rawValue: Int64(dice.below(2))), from: from,
          to: dice.chance(50) ? from.adding(days: dice.below(50)) : nil) : nil
    }
    let venture: Identity<Venture>? = dice.chance(50) ? Identity(rawValue: 0) : nil
    let forecast = try Forecast(
      ForecastFacts(
        first: first, last: last, today: today, scope: Scope(venture: venture), prospects: prospects, growth: growth,
        picks: picks, occupancies: occupancies, directory: .empty))

    func counts(_ plot: Identity<Plot>, _ day: Day) -> Bool {
      venture == nil || occupancies.contains { $0.plot == plot && $0.venture == venture && $0.holds(on: day) }
    }
    var expected: [Int64: [Week: Int64]] = [:]
    for prospect in prospects {
      for (day, grams) in try slowDays(prospect) where counts(prospect.plot, day) {
        expected[prospect.crop.rawValue, default: [:]][Week(of: day), default: 0] += grams
      }
    }
    var picked: [Int64: [Week: Int64]] = [:]
    for pick in picks where pick.day <= today && counts(pick.plot, pick.day) {
      picked[pick.crop.rawValue, default: [:]][Week(of: pick.day), default: 0] += pick.mass.grams
    }
    for row in forecast.rows {
      let crop = row.crop.id.rawValue
      for (week, measure) in zip(forecast.weeks, row.weeks) {
        #expect(measure.expected.grams == expected[crop]?[week] ?? 0)
        #expect(measure.picked?.grams == (week.monday <= today ? picked[crop]?[week] ?? 0 : nil))
      }
      #expect(row.total.expected.grams == row.weeks.reduce(0) { $0 + $1.expected.grams })
    }
    let all = expected.values.flatMap { $0 }.filter { $0.key >= first && $0.key <= last }.reduce(0) { $0 + $1.value }
    #expect(forecast.total.expected.grams == all)
    #expect(forecast.byWeek.reduce(0) { $0 + $1.expected.grams } == all)
    #expect(forecast.rows.reduce(0) { $0 + $1.total.expected.grams } == all)
    #expect(forecast.rows.reduce(0) { $0 + $1.unforeseen } == Int64(forecast.unknown.count))
    let masses = forecast.rows.map(\.total.expected)
    #expect(masses == masses.sorted(by: >))
    let over = forecast.byWeek.prefix(forecast.weeksOver)
    #expect(forecast.over.expected.grams == over.reduce(0) { $0 + $1.expected.grams })
    #expect((forecast.over.picked?.grams ?? 0) == over.reduce(0) { $0 + ($1.picked?.grams ?? 0) })
  }

  @Test func `weeks to come have nothing picked rather than nothing`() throws {
    let forecast = try Forecast(
      ForecastFacts(
        first: Week(of: today), last: Week(of: today.adding(days: 21)), today: today, prospects: [], growth: [:],
        directory: .empty))
    #expect(forecast.weeks.count == 4)
    #expect(forecast.byWeek.map { $0.picked } == [.zero, nil, nil, nil])
    #expect(forecast.rows.isEmpty)
  }

  @Test func `sums that are too large are an error`() throws {
    let plans = (0..<3).map { place in
      Prospect.planned(
        CyclePlan(
          id: Identity(rawValue: Int64(place)), code: "P", plot: Identity(rawValue: 0), crop: Identity(rawValue: 0),
          area: nil, stand: Self.start, harvest: Self.start...Self.start, lastHarvest: Self.start,
          expected: Mass(grams: .max / 2)))
    }
    #expect(throws: QuantityError.overflow) {
      _ = try Forecast(
        ForecastFacts(first: first, last: last, today: today, prospects: plans, growth: [:], directory: .empty))
    }
  }

  private func prospect(_ place: Int, _ dice: inout Dice) -> Prospect {
    let crop = Identity<Crop>(rawValue: Int64(dice.below(4)))
    let plot = Identity<Plot>(rawValue: Int64(dice.below(3)))
    let stand = Self.start.adding(days: dice.below(120) - 60)
    let first = stand.adding(days: dice.below(50))
    let last = first.adding(days: dice.below(40))
    let hasDays = dice.chance(70)
    let plan = CyclePlan(
      id: Identity(rawValue: Int64(place)), code: "P\(place)", plot: plot, crop: crop,
      area: dice.chance(80) ? Area(squareDecimetres: Int64(1 + dice.below(5_000))) : nil, stand: stand,
      harvest: hasDays ? first...last : nil, lastHarvest: hasDays ? last : nil,
      expected: dice.chance(50) ? Mass(grams: Int64(1 + dice.below(99_999))) : nil)
    guard dice.chance(60) else { return .planned(plan) }
    let started = stand.adding(days: dice.below(20) - 10)
    let ended = started.adding(days: dice.below(90))
    let cycle = CropCycle(
      id: plan.id, code: plan.code, plot: plot, crop: crop, area: plan.area,
      stage: dice.chance(50)
        ? .standing(since: started) : dice.chance(50) ? .failed(started...ended) : .finished(started...ended))
    return .started(
      cycle, from: dice.chance(60) ? plan : nil,
      expected: dice.chance(20) ? Mass(grams: Int64(1 + dice.below(99_999))) : nil)
  }

  /// What each day of the weeks gives: the grams up to it, rounded half up, less those up to the day before.
  private func slowDays(_ prospect: Prospect) throws -> [Day: Int64] {
    let growth = growth[prospect.crop] ?? .unknown
    var mass = prospect.stated?.grams
    if mass == nil, let area = prospect.area, let yield = growth.typicalYield {
      mass = (area.squareDecimetres * yield * 2 + 100) / 200
    }
    guard let mass else { return [:] }
    var windows: [(Day, Day)] = []
    if growth.isPerennial {
      guard let harvest = prospect.plan?.harvest else { return [:] }
      windows = [(harvest.lowerBound, harvest.upperBound)]
    } else if let plan = prospect.plan, let harvest = plan.harvest {
      let moved = (prospect.cycle?.started ?? plan.stand).ordinal - plan.stand.ordinal
      windows = [
        (Day(ordinal: harvest.lowerBound.ordinal + moved), Day(ordinal: harvest.upperBound.ordinal + moved))
      ]
    } else if let wait = growth.usualDays, let weeks = growth.harvestWeeks {
      let first = prospect.start.ordinal + Int32(wait)
      windows = [(Day(ordinal: first), Day(ordinal: first + Int32(7 * weeks) - 1))]
    }
    var days: [Day: Int64] = [:]
    for (from, to) in windows {
      let length = Int64(to.ordinal - from.ordinal) + 1
      var before: Int64 = 0
      for ordinal in from.ordinal...to.ordinal {
        let count = Int64(ordinal - from.ordinal) + 1
        let upTo = (mass * count * 2 + length) / (length * 2)
        let day = Day(ordinal: ordinal)
        if day >= prospect.start, prospect.end.map({ day <= $0 }) ?? true { days[day, default: 0] += upTo - before }
        before = upTo
      }
    }
    return days
  }
}

extension MonthFacts.Directory {
  /// No names at all: things go by their numbers.
  static let empty = MonthFacts.Directory(
    communes: [:], sites: [:], plots: [:], ventures: [:], crops: [:], varieties: [:])
}
