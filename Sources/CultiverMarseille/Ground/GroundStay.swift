/// What stands on a plot, or is planned to, on which days, as far as today tells.
public struct GroundStay: Hashable, Sendable {
  /// The code of the cycle or plan.
  public let code: String
  /// The crop.
  public let crop: Identity<Crop>
  /// The ground it takes; nil is unknown.
  public let area: Area?
  /// The first day in the ground; of a plan that is late, the day after today.
  public let first: Day
  /// The last day in the ground; nil is open.
  public let last: Day?
  /// Whether the last day is only expected.
  public let isExpected: Bool
  /// Whether it is only planned.
  public let isPlanned: Bool

  /// What is known and expected of the ground.
  public init(
    code: String, crop: Identity<Crop>, area: Area?, first: Day, last: Day?, isExpected: Bool = false,
    isPlanned: Bool = false
  ) {
    self.code = code
    self.crop = crop
    self.area = area
    self.first = first
    self.last = last
    self.isExpected = isExpected
    self.isPlanned = isPlanned
  }

  /// The stay of a cycle: to its last day, or to the one expected, yet at least to today while it is not known to have ended.
  public init(_ cycle: CropCycle, expectedEnd: Day?, today: Day) {
    let expected = expectedEnd.map { max($0, today, cycle.started) }
    self.init(
      code: cycle.code, crop: cycle.crop, area: cycle.area, first: cycle.started, last: cycle.ended ?? expected,
      isExpected: cycle.ended == nil && expected != nil)
  }

  /// The stay of a plan that is neither started nor given up, on days after today; nil when they are over.
  public init?(_ plan: CyclePlan, expectedEnd: Day?, today: Day) {
    let first = max(plan.stand, today.adding(days: 1))
    if let expectedEnd, expectedEnd < first { return nil }
    self.init(
      code: plan.code, crop: plan.crop, area: plan.area, first: first, last: expectedEnd, isExpected: true,
      isPlanned: true)
  }

  /// Whether it stands on a day.
  public func stands(on day: Day) -> Bool { first <= day && (last.map { day <= $0 } ?? true) }
}
