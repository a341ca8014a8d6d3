/// What is held for people; the raw value is the code in files and in the notebook.
public enum ActivityKind: String, CaseIterable, Hashable, Sendable {
  /// A course or a technical workshop.
  case training
  /// A workshop for the public.
  case workshop
  case visit
  /// People lend a hand.
  case worksite
  case event
  case other

  /// Whether people are trained by it; anything else reaches them, and nothing counts for both.
  public var trains: Bool { self == .training }
}
