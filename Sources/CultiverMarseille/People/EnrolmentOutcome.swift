/// How a venture left a cohort.
public enum EnrolmentOutcome: String, CaseIterable, Hashable, Sendable {
  /// It went on to a next programme or stage.
  case movedOn = "moved-on"
  /// It stands on its own.
  case autonomous
  /// The project was given up.
  case stopped
  /// It became part of another one.
  case merged
  /// It was excluded.
  case excluded
  /// Nobody knows what became of it.
  case unknown
}
