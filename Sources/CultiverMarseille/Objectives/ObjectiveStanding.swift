/// Where an objective stands in a period; the raw value is its word for machines.
public enum ObjectiveStanding: String, CaseIterable, Hashable, Sendable {
  /// The target is reached, and what accrues cannot fall behind it again; or the period is over and it held.
  case reached
  /// The period is over, or a limit was passed that cannot be taken back.
  case missed
  /// The period is not over.
  case onTheWay = "on-the-way"
  /// The period has not begun.
  case toCome = "to-come"
  /// A part of the figure is not known.
  case notCalculable = "not-calculable"
  /// The objective was given up in the period.
  case dropped
}
