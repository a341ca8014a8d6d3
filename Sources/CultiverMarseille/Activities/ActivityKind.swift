/// What is held for people; the raw value is the code in files and in the notebook.
public enum ActivityKind: String, CaseIterable, Hashable, Sendable {
  case training
  case workshop
  case visit
  /// People lend a hand.
  case worksite
  case event
  case other

  /// Whether people are trained by it.
  public var trains: Bool { self == .training || self == .workshop }
}
