public import CultiverMarseille

/// Which harvests are asked for.
public struct HarvestFilter: Hashable, Sendable {
  /// Where and what; the venture holds the plot on the day of the harvest.
  public var scope: Scope
  /// Not before this day.
  public var from: Day?
  /// Not after this day.
  public var to: Day?
  /// Only crops of that botanical family, in Latin.
  public var family: String?
  /// Only that number.
  public var number: Int64?
  /// Only those of the cycle of that very code.
  public var cycle: String?

  /// All harvests, or those of a scope and period.
  public init(
    scope: Scope = .everything, from: Day? = nil, to: Day? = nil, family: String? = nil, number: Int64? = nil,
    cycle: String? = nil
  ) {
    self.scope = scope
    self.from = from
    self.to = to
    self.family = family
    self.number = number
    self.cycle = cycle
  }
}
