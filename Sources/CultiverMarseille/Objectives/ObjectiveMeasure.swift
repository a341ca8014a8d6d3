/// How the targets of an objective count; the raw value is the code in files and in the notebook.
public enum ObjectiveMeasure: String, CaseIterable, Hashable, Sendable {
  /// What comes together on the days of the target's own period.
  case perPeriod = "per-period"
  /// What has come together since the plan began, to the end of the target's period.
  case sinceStart = "since-start"
  /// How things stand in the target's period: a state or a ratio, which is never summed.
  case level

  /// What an indicator's targets are when nothing is said.
  public init(of indicator: Indicator) { self = indicator.accrual == .cumulative ? .perPeriod : .level }

  /// Whether targets of an indicator may count so: only what accrues adds up over days.
  public func fits(_ indicator: Indicator) -> Bool { (indicator.accrual == .cumulative) == (self != .level) }
}
