/// What a crop gave in one pick so far: what a further one is held against.
public struct EarlierPicks: Hashable, Sendable {
  /// How many picks there are of cycles whose area is known.
  public let measured: Int64
  /// The most that one of them gave, in g/m², rounded down.
  public let best: Int64
  /// How many picks there are in all.
  public let count: Int64
  /// The most that one of all gave.
  public let heaviest: Mass

  /// Picks of a crop.
  public init(measured: Int64, best: Int64, count: Int64, heaviest: Mass) {
    self.measured = measured
    self.best = best
    self.count = count
    self.heaviest = heaviest
  }
}
