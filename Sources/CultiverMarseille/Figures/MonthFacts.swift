/// What a notebook knows of one month, already narrowed to a scope by place and crop; every figure of the monthly report is computed from it.
public struct MonthFacts: Sendable {
  /// A cycle that stands on at least one day of the month, of the previous month or of the same month last year.
  public struct Cycle: Hashable, Sendable {
    /// The cycle.
    public let cycle: CropCycle
    /// Everything harvested from it, voided harvests left out.
    public let lifetime: Mass

    /// A cycle with its lifetime's mass.
    public init(cycle: CropCycle, lifetime: Mass) {
      self.cycle = cycle
      self.lifetime = lifetime
    }
  }

  /// Harvests of one cycle that agree in day, variety and destination, voided ones left out.
  public struct Pick: Hashable, Sendable {
    /// The cycle's place in `cycles`.
    public let cycle: Int
    /// The day; of a month that is only compared with, any day of that month unless the scope is of a venture.
    public let day: Day
    /// The variety stated with the harvest.
    public let variety: Identity<Variety>?
    /// What became of it.
    public let destination: Destination?
    /// How many harvests.
    public let harvests: Int64
    /// Their mass.
    public let mass: Mass
    /// The part of it that was lost.
    public let lost: Mass
    /// The part of it that rests on a unit weight.
    public let estimated: Mass

    /// Harvests of one cycle.
    public init(
      cycle: Int, day: Day, variety: Identity<Variety>? = nil, destination: Destination? = nil, harvests: Int64,
      mass: Mass, lost: Mass, estimated: Mass
    ) {
      self.cycle = cycle
      self.day = day
      self.variety = variety
      self.destination = destination
      self.harvests = harvests
      self.mass = mass
      self.lost = lost
      self.estimated = estimated
    }
  }

  /// The month.
  public let month: Month
  /// The day after which nothing counts.
  public let today: Day
  /// What the facts are narrowed to. Site, plot and crop are already applied; the venture is applied by the figures.
  public let scope: Scope
  /// The cycles, in the order of their keys.
  public let cycles: [Cycle]
  /// The month's picks up to today.
  public let picks: [Pick]
  /// The previous month's picks up to today.
  public let previousPicks: [Pick]
  /// The picks of the same month last year.
  public let lastYearPicks: [Pick]
  /// The mass of each of the thirteen months that end with this one, up to today; a month without harvest may be absent.
  public let trend: [Month: Mass]
  /// Who held the plots, as far as the three months are concerned.
  public let occupancies: [Occupancy]
  /// Plots for which "nothing was harvested" was said on a day of the month.
  public let saidNone: Set<Identity<Plot>>
  /// Plans that were not given up, with the cycles that they became.
  public let plans: [Prospect]
  /// How crops grow, by their key; of others nothing is known.
  public let growth: [Identity<Crop>: CropGrowth]
  /// What crops usually yield, by their key; only where a cycle of known area ended in the month.
  public let references: [Identity<Crop>: YieldReference]
  /// Names and places.
  public let directory: Directory

  /// The names and places that the facts refer to.
  public struct Directory: Sendable {
    /// Communes by key.
    public let communes: [Identity<Commune>: Commune]
    /// Sites by key.
    public let sites: [Identity<Site>: Site]
    /// Plots by key.
    public let plots: [Identity<Plot>: Plot]
    /// Ventures by key.
    public let ventures: [Identity<Venture>: Venture]
    /// Crops by key.
    public let crops: [Identity<Crop>: Crop]
    /// Varieties by key.
    public let varieties: [Identity<Variety>: Variety]

    /// Names and places.
    public init(
      communes: [Identity<Commune>: Commune], sites: [Identity<Site>: Site], plots: [Identity<Plot>: Plot],
      ventures: [Identity<Venture>: Venture], crops: [Identity<Crop>: Crop], varieties: [Identity<Variety>: Variety]
    ) {
      self.communes = communes
      self.sites = sites
      self.plots = plots
      self.ventures = ventures
      self.crops = crops
      self.varieties = varieties
    }
  }

  /// Facts of a month.
  public init(
    month: Month, today: Day, scope: Scope, cycles: [Cycle], picks: [Pick], previousPicks: [Pick],
    lastYearPicks: [Pick], trend: [Month: Mass], occupancies: [Occupancy], saidNone: Set<Identity<Plot>>,
    plans: [Prospect] = [], growth: [Identity<Crop>: CropGrowth] = [:],
    references: [Identity<Crop>: YieldReference] = [:], directory: Directory
  ) {
    self.month = month
    self.today = today
    self.scope = scope
    self.cycles = cycles
    self.picks = picks
    self.previousPicks = previousPicks
    self.lastYearPicks = lastYearPicks
    self.trend = trend
    self.occupancies = occupancies
    self.saidNone = saidNone
    self.plans = plans
    self.growth = growth
    self.references = references
    self.directory = directory
  }
}
