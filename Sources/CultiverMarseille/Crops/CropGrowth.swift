/// How a crop usually grows, as the catalogue has it; what is not known is nil. The sources stand beside `Seeds/reference/crop-traits.csv`.
public struct CropGrowth: Hashable, Sendable {
  /// Whether it stands for years.
  public let isPerennial: Bool
  /// The fewest days from sowing in place or planting to the first harvest.
  public let fewestDays: Int?
  /// The usual days from sowing in place or planting to the first harvest.
  public let usualDays: Int?
  /// The most days from sowing in place or planting to the first harvest.
  public let mostDays: Int?
  /// How many weeks the harvest usually lasts.
  public let harvestWeeks: Int?
  /// The low end of the usual yield of a season, in g/m².
  public let lowYield: Int64?
  /// The reference yield of a season, in g/m².
  public let typicalYield: Int64?
  /// The high end of the usual yield of a season, in g/m².
  public let highYield: Int64?

  /// Nothing is known.
  public static let unknown = CropGrowth()

  /// How a crop grows.
  public init(
    isPerennial: Bool = false, fewestDays: Int? = nil, usualDays: Int? = nil, mostDays: Int? = nil,
    harvestWeeks: Int? = nil, lowYield: Int64? = nil, typicalYield: Int64? = nil, highYield: Int64? = nil
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
}
