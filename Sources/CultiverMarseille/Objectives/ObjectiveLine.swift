/// One target of an objective beside what was reached.
public struct ObjectiveLine: Hashable, Sendable {
  /// The objective.
  public let course: ObjectiveCourse
  /// The target.
  public let target: ObjectiveTargetDraft
  /// What was read on the days that count for it; nil when none has come yet.
  public let reading: IndicatorReading?
  /// The last day that counts for the report.
  public let through: Day
  /// The earlier targets of the same length, with what was reached then.
  public let earlier: [Earlier]

  /// A target of before, and what was read on its days.
  public struct Earlier: Hashable, Sendable {
    /// The target.
    public let target: ObjectiveTargetDraft
    /// What was read.
    public let reading: IndicatorReading?

    /// A target of before.
    public init(target: ObjectiveTargetDraft, reading: IndicatorReading?) {
      self.target = target
      self.reading = reading
    }
  }

  /// A target and what was read.
  public init(
    course: ObjectiveCourse, target: ObjectiveTargetDraft, reading: IndicatorReading?, through: Day,
    earlier: [Earlier] = []
  ) {
    self.course = course
    self.target = target
    self.reading = reading
    self.through = through
    self.earlier = earlier
  }

  /// What is reached, in the smallest part of the indicator's unit; nil when it is to come or not calculable.
  public var reached: Int64? { reading?.value }

  /// Whether the target's period is over on the last day that counts.
  public var isOver: Bool { target.period.last <= through }

  /// Where it stands. What accrues has its target for good, or its limit behind it, before the period is over; a state has not.
  public var standing: ObjectiveStanding {
    let objective = course.objective
    if course.isDropped(by: min(through, target.period.last)) { return .dropped }
    guard target.period.first <= through, let reading else { return .toCome }
    guard let value = reading.value else { return .notCalculable }
    let holds = objective.side.holds(value, target.target)
    if isOver { return holds ? .reached : .missed }
    guard objective.counting != .level else { return .onTheWay }
    switch objective.side {
    case .atLeast: return holds ? .reached : .onTheWay
    case .atMost: return holds ? .onTheWay : .missed
    }
  }

  /// What part of the target is reached, in tenths of a percent, rounded half up from the exact parts; nil when it cannot be said.
  public var share: Int64? {
    reached.flatMap { Self.permille(Int128($0), Int128(target.target)) }
  }

  /// How far the way from the baseline to the target is gone, in tenths of a percent, below zero when things went the other way; only of a level with a baseline.
  public var way: Int64? {
    guard course.objective.counting == .level, let base = course.objective.baseline, let reached else { return nil }
    return Self.permille(Int128(reached) - Int128(base), Int128(target.target) - Int128(base))
  }

  /// How much of the time that counts is gone, in tenths of a percent; nil before it begins.
  public var elapsed: Int64? {
    let days = course.counted(for: target)
    guard days.first <= through else { return nil }
    let gone = days.first.days(to: min(through, days.last)) + 1
    return Self.permille(Int128(gone), Int128(days.first.days(to: days.last) + 1))
  }

  /// Whether more of the time is gone than of the target is reached. Said of what accrues towards a target, and no judgement: harvests have seasons.
  public var isBehindTime: Bool {
    guard standing == .onTheWay, course.objective.counting != .level, course.objective.side == .atLeast,
      let share, let elapsed
    else { return false }
    return share < elapsed
  }

  private static func permille(_ part: Int128, _ whole: Int128) -> Int64? {
    guard whole != 0 else { return nil }
    let isNegative = (part < 0) != (whole < 0) && part != 0
    let (a, b) = (Int128(part.magnitude), Int128(whole.magnitude))
    return (try? Exact.ratio(a * 1000, b)).map { isNegative ? -$0 : $0 }
  }
}
