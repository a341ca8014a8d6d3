/// What a condition of a funding comes to by the notebook.
public struct ConditionResult: Hashable, Sendable {
  /// The condition.
  public let condition: FundingConditionDraft
  /// The days over which it is counted; nil when nothing counts it, or nothing yet.
  public let days: ClosedRange<Day>?
  /// What it comes to, in 10^−`places` of `unit`; nil when it is not calculable.
  public let value: Int64?
  /// The last day that counts for the report.
  public let through: Day

  /// A condition and what it comes to.
  public init(_ condition: FundingConditionDraft, days: ClosedRange<Day>?, value: Int64?, through: Day) {
    self.condition = condition
    self.days = days
    self.value = value
    self.through = through
  }

  /// What its value is measured in; nil when nothing counts it.
  public var unit: IndicatorUnit? { condition.kind.indicator?.unit }

  /// What part of the target is reached, in tenths of a percent, rounded half up from the exact parts.
  public var share: Int64? {
    guard let value, let unit, let target = condition.target?.count.thousandths, target > 0 else { return nil }
    let scale = (unit.places..<3).reduce(Int128(1)) { power, _ in power * 10 }
    return try? Exact.ratio(Int128(value) * scale * 1000, Int128(target))
  }

  /// Where it stands: as somebody found, else by the number.
  public var standing: ObjectiveStanding {
    switch condition.outcome {
    case .met: return .reached
    case .missed: return .missed
    case nil: break
    }
    guard let unit, let target = condition.target?.count.thousandths, days != nil else {
      return condition.until <= through ? .notCalculable : .onTheWay
    }
    guard let value else { return .notCalculable }
    let scale = (unit.places..<3).reduce(Int128(1)) { power, _ in power * 10 }
    let holds = Int128(value) * scale >= Int128(target)
    // A harvest stays harvested; ground and jobs must hold to the end.
    if condition.kind == .harvest, holds { return .reached }
    guard condition.until <= through else { return .onTheWay }
    return holds ? .reached : .missed
  }
}

extension ConditionKind {
  /// The indicator by which it is counted; nil when nothing counts it.
  public var indicator: Indicator? {
    switch self {
    case .cultivatedArea: .cultivated
    case .harvest: .harvested
    case .jobs: .jobs
    case .other: nil
    }
  }
}
