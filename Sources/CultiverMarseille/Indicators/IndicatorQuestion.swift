/// What an indicator is asked for: whose it is, and of which days.
public struct IndicatorQuestion: Hashable, Sendable {
  /// The indicator.
  public let indicator: Indicator
  /// A site, a venture, or everything in the notebook; crops and plots do not narrow an indicator.
  public let scope: Scope
  /// The days.
  public let period: ReportPeriod
  /// The day after which nothing counts.
  public let today: Day

  /// A question.
  public init(_ indicator: Indicator, scope: Scope = .everything, period: ReportPeriod, today: Day) {
    self.indicator = indicator
    self.scope = scope
    self.period = period
    self.today = today
  }

  /// The last day counted.
  public var through: Day { min(period.last, today) }
}
