/// A plan for a crop cycle as stated.
public struct PlanDraft: Hashable, Sendable {
  /// Its code, which will be the cycle's; nil to be given one.
  public var code: String?
  /// Code of the site.
  public var site: String?
  /// The plot: `A1` or `SITE/A1`.
  public var plot: String
  /// The crop, by any of its names.
  public var crop: String
  /// The variety.
  public var variety: String?
  /// The ground it is to take.
  public var area: StatedArea
  /// The part of the bed as it was said.
  public var part: BedPart?
  /// How many plants.
  public var plants: Int64?
  /// The day of sowing in the nursery.
  public var sow: Day?
  /// The first day in the ground: sowing in place or planting out.
  public var stand: Day
  /// The first day of harvest expected.
  public var firstHarvest: Day?
  /// The last day of harvest expected.
  public var lastHarvest: Day?
  /// What is expected of it: over its life, or of what stands for years in a season.
  public var expected: Mass?
  /// The day on which it was sown in the nursery.
  public var sown: Day?
  /// The code of the series of which it is one.
  public var series: String?
  /// The code of the group of which it is one.
  public var group: String?
  /// The day on which it was given up.
  public var dropped: Day?
  /// Why it was given up.
  public var dropReason: String?
  /// Why what looks wrong about it is right all the same.
  public var accepted: String?
  /// Which of `firstHarvest`, `lastHarvest` and `expectedKg` the catalogue is to give where nothing is stated.
  public var computes: Set<Column>

  /// What the catalogue can give.
  public static let computable: Set<Column> = [.firstHarvest, .lastHarvest, .expectedKg]

  /// A draft of what was stated.
  public init(
    code: String? = nil, site: String? = nil, plot: String, crop: String, variety: String? = nil,
    area: StatedArea = .whole, part: BedPart? = nil, plants: Int64? = nil, sow: Day? = nil, stand: Day,
    firstHarvest: Day? = nil, lastHarvest: Day? = nil, expected: Mass? = nil, sown: Day? = nil, series: String? = nil,
    group: String? = nil, dropped: Day? = nil, dropReason: String? = nil, accepted: String? = nil,
    computes: Set<Column> = []
  ) {
    self.code = code
    self.site = site
    self.plot = plot
    self.crop = crop
    self.variety = variety
    self.area = area
    self.part = part
    self.plants = plants
    self.sow = sow
    self.stand = stand
    self.firstHarvest = firstHarvest
    self.lastHarvest = lastHarvest
    self.expected = expected
    self.sown = sown
    self.series = series
    self.group = group
    self.dropped = dropped
    self.dropReason = dropReason
    self.accepted = accepted
    self.computes = computes
  }
}

extension PlanDraft {
  /// The plan with all its days so many days later.
  public func shifted(days: Int) -> PlanDraft { shifted { $0.adding(days: days) } }

  /// The plan with all its days so many years later, on the same day of the same month; 29 February becomes the 28th where there is none.
  public func shifted(years: Int) -> PlanDraft { shifted { $0.adding(years: years) } }

  private func shifted(_ move: (Day) -> Day) -> PlanDraft {
    var plan = self
    plan.sow = sow.map(move)
    plan.stand = move(stand)
    plan.firstHarvest = firstHarvest.map(move)
    plan.lastHarvest = lastHarvest.map(move)
    return plan
  }
}
