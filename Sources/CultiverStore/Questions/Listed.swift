public import CultiverMarseille

/// A thing of the notebook as a draft that would enter it again.
public struct Listed<Draft: Sendable>: Sendable {
  /// Its running number.
  public let number: Int64
  /// What it states.
  public var draft: Draft
  /// The day from which it is retired.
  public let retired: Day?

  /// A thing of the notebook.
  public init(number: Int64, draft: Draft, retired: Day? = nil) {
    self.number = number
    self.draft = draft
    self.retired = retired
  }
}
