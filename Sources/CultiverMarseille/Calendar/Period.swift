/// Days from one to another, both included; without an end on a side it goes on there.
public struct Period: Hashable, Sendable {
  /// The first day.
  public let from: Day?
  /// The last day.
  public let to: Day?

  /// All days, or those from one to another.
  public init(from: Day? = nil, to: Day? = nil) {
    self.from = from
    self.to = to
  }
}
