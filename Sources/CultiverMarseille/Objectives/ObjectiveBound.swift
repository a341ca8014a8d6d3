/// On which side of its target an objective is to end; the raw value is the code in files and in the notebook.
public enum ObjectiveBound: String, CaseIterable, Hashable, Sendable {
  /// The target or more.
  case atLeast = "at-least"
  /// The target or less, as of water or of what is lost.
  case atMost = "at-most"

  /// Whether a value is where it is to be.
  public func holds(_ value: Int64, _ target: Int64) -> Bool { self == .atLeast ? value >= target : value <= target }
}
