/// What a notebook knows of some weeks, already narrowed by place, crop and family; the whole forecast is computed from it.
public struct ForecastFacts: Sendable {
  /// What was picked of a crop from a plot on a day, voided harvests left out.
  public struct Pick: Hashable, Sendable {
    /// The plot.
    public let plot: Identity<Plot>
    /// The crop.
    public let crop: Identity<Crop>
    /// The day.
    public let day: Day
    /// How much.
    public let mass: Mass

    /// A pick.
    public init(plot: Identity<Plot>, crop: Identity<Crop>, day: Day, mass: Mass) {
      self.plot = plot
      self.crop = crop
      self.day = day
      self.mass = mass
    }
  }

  /// The first week.
  public let first: Week
  /// The last week.
  public let last: Week
  /// The day after which nothing was picked.
  public let today: Day
  /// What the facts are narrowed to; the venture is applied by the forecast.
  public let scope: Scope
  /// The botanical family that they are narrowed to, in Latin.
  public let family: String?
  /// Plans that were not given up, and cycles that stand on a day of the weeks.
  public let prospects: [Prospect]
  /// How crops grow, by their key; of others nothing is known.
  public let growth: [Identity<Crop>: CropGrowth]
  /// What was picked in the weeks up to today.
  public let picks: [Pick]
  /// Who holds the plots.
  public let occupancies: [Occupancy]
  /// Names and places.
  public let directory: MonthFacts.Directory

  /// Facts of some weeks.
  public init(
    first: Week, last: Week, today: Day, scope: Scope = .everything, family: String? = nil, prospects: [Prospect],
    growth: [Identity<Crop>: CropGrowth], picks: [Pick] = [], occupancies: [Occupancy] = [],
    directory: MonthFacts.Directory
  ) {
    self.first = first
    self.last = last
    self.today = today
    self.scope = scope
    self.family = family
    self.prospects = prospects
    self.growth = growth
    self.picks = picks
    self.occupancies = occupancies
    self.directory = directory
  }
}
