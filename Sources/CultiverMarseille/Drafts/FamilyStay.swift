/// When a crop of the same family stands on a plot, seen from another.
public enum FamilyStay: Hashable, Sendable {
  /// It stood, or stands, there until that day.
  case until(Day)
  /// It is expected to stand there until that day.
  case expectedUntil(Day)
  /// It stands there at the same time.
  case beside
  /// It stands there, or is to, from that day on.
  case from(Day)
}
