extension Forecast {
  /// The forecast of some weeks from the facts about them, to the gram. Throws `overflow` when a sum does not fit 64 bits.
  public init(_ facts: ForecastFacts) throws(QuantityError) {
    let weeks = (0...max(0, facts.first.weeks(to: facts.last))).map { facts.first.adding(weeks: $0) }
    let days = facts.first.monday...weeks[weeks.count - 1].sunday
    let held = HeldDays(facts.scope, facts.occupancies)
    var crops = Places<Identity<Crop>>()
    var sums: [Sums] = []
    func place(of crop: Identity<Crop>) -> Int {
      let place = crops.place(of: crop)
      if place == sums.count { sums.append(Sums(weeks.count)) }
      return place
    }

    var unknown: [Unknown] = []
    var late: Int64 = 0
    for prospect in facts.prospects {
      let parts = held.parts(of: days, on: prospect.plot)
      guard !parts.isEmpty else { continue }
      let growth = facts.growth[prospect.crop] ?? .unknown
      switch try prospect.outlook(growth, on: days) {
      case .unforeseen(let reasons):
        sums[place(of: prospect.crop)].unforeseen += 1
        unknown.append(
          Unknown(
            prospect: prospect, crop: facts.directory.crop(prospect.crop),
            plot: facts.directory.placed(prospect.plot), reasons: reasons))
      case .expected(let harvests):
        guard !harvests.isEmpty else { continue }
        let crop = place(of: prospect.crop)
        sums[crop].foreseen += 1
        for harvest in harvests {
          for part in parts { try sums[crop].add(harvest, on: part, from: facts.first) }
        }
        if prospect.cycle == nil, prospect.start < facts.today { late += 1 }
      }
    }
    for pick in facts.picks where days.contains(pick.day) && pick.day <= facts.today {
      guard held.count(pick.day, on: pick.plot) else { continue }
      try sums[place(of: pick.crop)].add(pick, from: facts.first)
    }

    let over = weeks.prefix { $0.sunday <= facts.today }.count
    let begun = weeks.prefix { $0.monday <= facts.today }.count
    func measure(_ sums: Sums, _ weeks: Range<Int>) throws(QuantityError) -> Measure {
      Measure(
        expected: Mass(grams: try Sums.sum(sums.expected[weeks])),
        picked: weeks.lowerBound < begun ? Mass(grams: try Sums.sum(sums.picked[weeks])) : nil)
    }
    var total = Sums(weeks.count)
    var rows: [Row] = []
    for (place, sum) in sums.enumerated() where !sum.isEmpty {
      try total.add(sum)
      var measures: [Measure] = []
      for week in weeks.indices { measures.append(try measure(sum, week..<week + 1)) }
      rows.append(
        Row(
          crop: facts.directory.crop(crops.keys[place]), weeks: measures, total: try measure(sum, 0..<weeks.count),
          over: try measure(sum, 0..<over), unforeseen: sum.unforeseen,
          isForeseen: sum.unforeseen == 0 || sum.foreseen > 0))
    }
    rows.sort { a, b in
      a.total.expected == b.total.expected
        ? CodeOrder(a.crop.code) < CodeOrder(b.crop.code) : a.total.expected > b.total.expected
    }
    unknown.sort { a, b in
      CodeOrder(a.crop.code, a.plot.site.code, a.plot.plot.code, a.prospect.code)
        < CodeOrder(b.crop.code, b.plot.site.code, b.plot.plot.code, b.prospect.code)
    }
    var byWeek: [Measure] = []
    for week in weeks.indices { byWeek.append(try measure(total, week..<week + 1)) }
    self.init(
      weeks: weeks, today: facts.today, scope: facts.directory.names(of: facts.scope, family: facts.family), rows: rows,
      byWeek: byWeek, total: try measure(total, 0..<weeks.count), over: try measure(total, 0..<over), unknown: unknown,
      late: late)
  }

  /// Grams by week while they are being summed; every sum that does not fit 64 bits is an error.
  private struct Sums {
    var expected: [Int64]
    var picked: [Int64]
    var unforeseen: Int64 = 0
    var foreseen: Int64 = 0

    init(_ weeks: Int) {
      expected = Array(repeating: 0, count: weeks)
      picked = expected
    }

    var isEmpty: Bool { unforeseen == 0 && expected.allSatisfy { $0 == 0 } && picked.allSatisfy { $0 == 0 } }

    mutating func add(_ harvest: ExpectedHarvest, on days: ClosedRange<Day>, from first: Week) throws(QuantityError) {
      let start = max(days.lowerBound, harvest.window.lowerBound)
      let end = min(days.upperBound, harvest.window.upperBound)
      guard start <= end else { return }
      var week = Week(of: start)
      while week.monday <= end {
        let place = first.weeks(to: week)
        let part = max(start, week.monday)...min(end, week.sunday)
        expected[place] = try Exact.sum(expected[place], try harvest.mass(on: part).grams)
        week = week.adding(weeks: 1)
      }
    }

    mutating func add(_ pick: ForecastFacts.Pick, from first: Week) throws(QuantityError) {
      let place = first.weeks(to: Week(of: pick.day))
      picked[place] = try Exact.sum(picked[place], pick.mass.grams)
    }

    mutating func add(_ other: Sums) throws(QuantityError) {
      for week in expected.indices {
        expected[week] = try Exact.sum(expected[week], other.expected[week])
        picked[week] = try Exact.sum(picked[week], other.picked[week])
      }
      unforeseen += other.unforeseen
    }

    static func sum(_ grams: ArraySlice<Int64>) throws(QuantityError) -> Int64 {
      var total: Int64 = 0
      for grams in grams { total = try Exact.sum(total, grams) }
      return total
    }
  }
}
