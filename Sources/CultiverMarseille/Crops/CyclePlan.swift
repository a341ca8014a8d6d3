/// What is meant to stand on a plot. The cycle that it becomes has the same key and code; until then it counts in no figure.
public struct CyclePlan: Hashable, Sendable {
  /// Its key, which will be the cycle's.
  public let id: Identity<CropCycle>
  /// Its code, unique among plans and cycles without regard to case.
  public let code: String
  /// The plot on which it is to stand.
  public let plot: Identity<Plot>
  /// The crop to be grown.
  public let crop: Identity<Crop>
  /// The variety, when stated.
  public let variety: Identity<Variety>?
  /// The ground it is to take, or nil when unknown.
  public let area: Area?
  /// The day of sowing in the nursery; nil when it is sown in place or plants are bought.
  public let sow: Day?
  /// The first day in the ground: sowing in place or planting out.
  public let stand: Day
  /// The first and the last day of harvest expected, as far as they are known: the first alone is both.
  public let harvest: ClosedRange<Day>?
  /// The last day of harvest expected, when it is known.
  public let lastHarvest: Day?
  /// What is expected of it over its whole life.
  public let expected: Mass?
  /// The day on which it was sown in the nursery.
  public let sown: Day?
  /// The day on which it was given up.
  public let dropped: Day?

  /// A plan.
  public init(
    id: Identity<CropCycle>, code: String, plot: Identity<Plot>, crop: Identity<Crop>,
    variety: Identity<Variety>? = nil, area: Area?, sow: Day? = nil, stand: Day, harvest: ClosedRange<Day>? = nil,
    lastHarvest: Day? = nil, expected: Mass? = nil, sown: Day? = nil, dropped: Day? = nil
  ) {
    self.id = id
    self.code = code
    self.plot = plot
    self.crop = crop
    self.variety = variety
    self.area = area
    self.sow = sow
    self.stand = stand
    self.harvest = harvest
    self.lastHarvest = lastHarvest
    self.expected = expected
    self.sown = sown
    self.dropped = dropped
  }
}
