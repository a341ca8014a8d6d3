/// How an obstacle came to stand no more; the raw value is the code in files and in the notebook.
public enum ObstacleOutcome: String, CaseIterable, Hashable, Sendable {
  /// It is out of the way.
  case lifted
  /// Nobody tries any more to get it out of the way.
  case abandoned
}
