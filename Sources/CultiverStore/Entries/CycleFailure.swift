public import CultiverMarseille

/// Why a cycle failed.
public struct CycleFailure: Hashable, Sendable {
  /// The cause, from the list.
  public let cause: Cause
  /// The reason in words.
  public let reason: String

  /// A failure with its cause; without one, the one that the reason begins with, else another.
  public init(cause: Cause? = nil, reason: String) {
    self.cause = cause ?? Typed.cause(beginning: reason) ?? .other
    self.reason = reason
  }
}
