/// When, by whom and from which state of which notebook something was sent, and what tells it from anything else.
public struct Seal: Hashable, Sendable {
  /// The day on which it was sent.
  public let day: Day
  /// Who sent it.
  public let who: String
  /// The identity of the notebook from which it was sent: 32 hexadecimal digits.
  public let notebook: String
  /// The number of the action that sent it: the notebook as it stood then.
  public let state: Int64
  /// The SHA-256 of its content, the very JSON that was written at that moment.
  public let sha256: String

  /// A seal.
  public init(day: Day, who: String, notebook: String, state: Int64, sha256: String) {
    self.day = day
    self.who = who
    self.notebook = notebook
    self.state = state
    self.sha256 = sha256
  }
}
