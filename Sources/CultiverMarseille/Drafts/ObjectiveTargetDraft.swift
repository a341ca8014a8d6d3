/// What an objective is to reach in a period, as stated.
public struct ObjectiveTargetDraft: Hashable, Sendable {
  /// Code of the objective.
  public var objective: String
  /// The period: a month, a quarter or a year.
  public var period: ReportPeriod
  /// What is to be reached, in the smallest part of the indicator's unit; not below zero.
  public var target: Int64
  /// The indicator, which is that of the objective.
  public var indicator: Indicator
  /// A remark.
  public var note: String?

  /// A draft of what was stated.
  public init(objective: String, period: ReportPeriod, target: Int64, indicator: Indicator, note: String? = nil) {
    self.objective = objective
    self.period = period
    self.target = target
    self.indicator = indicator
    self.note = note
  }
}
