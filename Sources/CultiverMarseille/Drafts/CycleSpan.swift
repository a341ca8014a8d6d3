/// A cycle as it is shown to a person who must choose one.
public struct CycleSpan: Hashable, Sendable {
  /// Its code.
  public let code: String
  /// The first day in the ground.
  public let started: Day
  /// The last day, or nil while it stands.
  public let ended: Day?

  /// A cycle's code and days.
  public init(code: String, started: Day, ended: Day?) {
    self.code = code
    self.started = started
    self.ended = ended
  }
}
