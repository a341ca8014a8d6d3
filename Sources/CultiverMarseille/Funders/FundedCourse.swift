/// A funding in a funder's report: the money, and what was done on the ground that counts for it.
public struct FundedCourse: Sendable {
  /// The funding as it stood on the last day that counts.
  public let course: FundingCourse
  /// The venture's name.
  public let ventureName: String?
  /// The days of the period that count: from its first day on; nil when it is not granted, or none does.
  public let days: ClosedRange<Day>?
  /// What grew on its ground on those days.
  public let grown: PeriodFigures?
  /// The work of its venture, or of the whole network, on those days.
  public let means: Means?
  /// The people trained and the attendances of its venture, or of the whole network, on those days.
  public let people: [IndicatorReading]
  /// The targets of its objectives.
  public let objectives: [ObjectiveLine]
  /// What it asks for in return.
  public let conditions: [ConditionResult]
  /// Codes of fundings by others of the same venture or the same plots, which see the same results.
  public let shared: [String]

  /// A funding and what was done.
  public init(
    course: FundingCourse, ventureName: String?, days: ClosedRange<Day>?, grown: PeriodFigures? = nil,
    means: Means? = nil, people: [IndicatorReading] = [], objectives: [ObjectiveLine] = [],
    conditions: [ConditionResult] = [], shared: [String] = []
  ) {
    self.course = course
    self.ventureName = ventureName
    self.days = days
    self.grown = grown
    self.means = means
    self.people = people
    self.objectives = objectives
    self.conditions = conditions
    self.shared = shared
  }

  /// Its code.
  public var code: String { course.funding.code ?? "" }

  /// Whose ground counts.
  public var ground: FundedGround { FundedGround(of: course.funding) }

  /// How much was paid on days of a period.
  public func paid(from first: Day, through last: Day) throws(QuantityError) -> Money {
    try FundingCourse.sum(
      course.instalments.filter { part in part.paidOn.map { first <= $0 && $0 <= last } ?? false }
        .compactMap(\.paid))
  }
}

extension FundingCourse {
  /// Whether a report of a period tells of it: it was asked for or granted by the last day, and was neither refused before the first nor closed before it with nothing left to which it commits.
  public func isTold(from first: Day, through last: Day) -> Bool {
    guard let began = [funding.askedOn, funding.grantedOn].compactMap(\.self).min(), began <= last else { return false }
    if let refused = funding.refusedOn { return first <= refused }
    guard let closed = funding.closedOn else { return true }
    return first <= max(closed, lastCommitment ?? closed)
  }
}
