extension MonthlyFigures {
  /// What was expected of a crop in the month from its plans, and beside it, never added to it, what was harvested of it.
  public struct Expectation: Sendable {
    /// The crop.
    public let crop: Crop
    /// What its plans expected, up to the last day counted; nil when none of them is calculable.
    public let expected: Mass?
    /// What was harvested of the crop, planned or not.
    public let mass: Mass
    /// How many of its plans are not calculable, so that more was to be expected.
    public let unforeseen: Int64

    /// An expectation.
    public init(crop: Crop, expected: Mass?, mass: Mass, unforeseen: Int64 = 0) {
      self.crop = crop
      self.expected = expected
      self.mass = mass
      self.unforeseen = unforeseen
    }
  }

  /// How many plans were to stand in the ground from a day of the month on, and what became of them.
  public struct PlanCount: Hashable, Sendable {
    /// Those that were started.
    public let started: Int64
    /// Those that were not, though their day has passed.
    public let late: Int64
    /// Those whose day has not passed.
    public let toCome: Int64

    /// A count.
    public init(started: Int64 = 0, late: Int64 = 0, toCome: Int64 = 0) {
      self.started = started
      self.late = late
      self.toCome = toCome
    }

    /// All of them.
    public var all: Int64 { started + late + toCome }
  }

  /// What was expected of each crop, most first, then by code; `harvested` by crop.
  static func expected(
    _ facts: MonthFacts, through: Day, harvested: [Identity<Crop>: Mass]
  ) throws(QuantityError) -> [Expectation] {
    guard !facts.plans.isEmpty, facts.month.first <= through else { return [] }
    let days = facts.month.first...through
    let held = HeldDays(facts.scope, facts.occupancies)
    var crops = Places<Identity<Crop>>()
    var sums: [(grams: Int64?, unforeseen: Int64)] = []
    for plan in facts.plans {
      let parts = held.parts(of: days, on: plan.plot)
      guard !parts.isEmpty else { continue }
      let outlook = try plan.outlook(facts.growth[plan.crop] ?? .unknown, on: days)
      if outlook == .expected([]) { continue }
      let place = crops.place(of: plan.crop)
      if place == sums.count { sums.append((nil, 0)) }
      switch outlook {
      case .unforeseen: sums[place].unforeseen += 1
      case .expected(let harvests):
        var grams = sums[place].grams ?? 0
        for harvest in harvests {
          for part in parts { grams = try Exact.sum(grams, try harvest.mass(on: part).grams) }
        }
        sums[place].grams = grams
      }
    }
    let rows = zip(crops.keys, sums).filter { $1.grams ?? 0 > 0 || $1.unforeseen > 0 }.map { crop, sum in
      Expectation(
        crop: facts.directory.crop(crop), expected: sum.grams.map { Mass(grams: $0) }, mass: harvested[crop] ?? .zero,
        unforeseen: sum.unforeseen)
    }
    return rows.sorted { a, b in
      let (more, less) = (a.expected ?? .zero, b.expected ?? .zero)
      return more == less ? CodeOrder(a.crop.code) < CodeOrder(b.crop.code) : more > less
    }
  }

  /// What became of the plans of the month.
  static func planCount(_ facts: MonthFacts) -> PlanCount {
    let held = HeldDays(facts.scope, facts.occupancies)
    var (started, late, toCome): (Int64, Int64, Int64) = (0, 0, 0)
    for prospect in facts.plans {
      guard let plan = prospect.plan, plan.stand.month == facts.month, held.count(plan.stand, on: plan.plot) else {
        continue
      }
      if prospect.cycle != nil {
        started += 1
      } else if plan.stand < facts.today {
        late += 1
      } else {
        toCome += 1
      }
    }
    return PlanCount(started: started, late: late, toCome: toCome)
  }
}
