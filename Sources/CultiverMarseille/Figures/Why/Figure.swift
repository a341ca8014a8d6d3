/// A figure of the monthly report that one can ask about.
public enum Figure: String, CaseIterable, Hashable, Sendable {
  /// The yield of the month.
  case yield
  /// The mass harvested.
  case mass
  /// The cultivated area.
  case area
  /// The mass lost.
  case lost
  /// The mass that rests on unit weights.
  case estimated
  /// The mass whose cycle has no known area.
  case unknownArea = "unknown-area"
  /// The cycles that ended, and their yield.
  case finished
  /// How many plots were heard of.
  case coverage
  /// The mass harvested a month earlier.
  case previousMonth = "previous-month"
  /// The mass harvested a year earlier.
  case lastYear = "last-year"
}
