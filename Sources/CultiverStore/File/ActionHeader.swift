/// What the history says of an action before it begins.
public struct ActionHeader: Hashable, Sendable {
  /// Who acts.
  public let who: String
  /// The line that was typed.
  public let line: String
  /// When, in seconds since 1970-01-01T00:00:00Z.
  public let at: Int64

  /// Who, what and when.
  public init(who: String, line: String, at: Int64) {
    self.who = who
    self.line = line
    self.at = at
  }
}
