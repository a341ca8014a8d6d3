/// When something is harvested.
public struct HarvestSeason: Hashable, Sendable {
  /// The first day.
  public let first: Day
  /// The last day, when it is known.
  public let last: Day?

  /// A season.
  public init(first: Day, last: Day?) {
    self.first = first
    self.last = last
  }
}
