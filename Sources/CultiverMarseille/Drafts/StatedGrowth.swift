/// How a crop usually grows, as stated; what is not stated is nil.
public struct StatedGrowth: Hashable, Sendable {
  /// Whether it stands for years.
  public var isPerennial: Bool?
  /// The fewest days from sowing in place or planting to the first harvest.
  public var fewestDays: Int64?
  /// The usual days from sowing in place or planting to the first harvest.
  public var usualDays: Int64?
  /// The most days from sowing in place or planting to the first harvest.
  public var mostDays: Int64?
  /// How many weeks the harvest usually lasts.
  public var harvestWeeks: Int64?
  /// The low end of the usual yield of a season, in g/m².
  public var lowYield: Int64?
  /// The reference yield of a season, in g/m².
  public var typicalYield: Int64?
  /// The high end of the usual yield of a season, in g/m².
  public var highYield: Int64?

  /// Nothing stated.
  public static let none = StatedGrowth()

  /// What was stated.
  public init(
    isPerennial: Bool? = nil, fewestDays: Int64? = nil, usualDays: Int64? = nil, mostDays: Int64? = nil,
    harvestWeeks: Int64? = nil, lowYield: Int64? = nil, typicalYield: Int64? = nil, highYield: Int64? = nil
  ) {
    self.isPerennial = isPerennial
    self.fewestDays = fewestDays
    self.usualDays = usualDays
    self.mostDays = mostDays
    self.harvestWeeks = harvestWeeks
    self.lowYield = lowYield
    self.typicalYield = typicalYield
    self.highYield = highYield
  }

  /// Two columns whose values do not ascend, the one that should be lower first; what is not stated is taken from what stands.
  public func disorder(over standing: StatedGrowth) -> (low: Column, high: Column)? {
    let days: [(Column, Int64?)] = [
      (.daysMin, fewestDays ?? standing.fewestDays), (.daysTypical, usualDays ?? standing.usualDays),
      (.daysMax, mostDays ?? standing.mostDays),
    ]
    let yields: [(Column, Int64?)] = [
      (.yieldLow, lowYield ?? standing.lowYield), (.yieldTypical, typicalYield ?? standing.typicalYield),
      (.yieldHigh, highYield ?? standing.highYield),
    ]
    for row in [days, yields] {
      let known = row.compactMap { column, value in value.map { (column, $0) } }
      for (low, high) in zip(known, known.dropFirst()) where low.1 > high.1 { return (low.0, high.0) }
    }
    return nil
  }
}
