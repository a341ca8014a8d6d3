/// What a notebook knows of the work, water and inputs of a period, and of what grew in it; every figure of the means report is computed from it. It may be narrowed to one site, but to nothing less: what is recorded for a whole site concerns its every plot.
public struct MeansFacts: Sendable {
  /// What a record is about: a site, a plot of it, or a cycle there, of which its crop is enough.
  public struct Place: Hashable, Sendable {
    /// The site.
    public let site: Identity<Site>
    /// The plot; nil is the site as a whole.
    public let plot: Identity<Plot>?
    /// The crop of the cycle; nil is the plot as a whole.
    public let crop: Identity<Crop>?

    /// A place.
    public init(site: Identity<Site>, plot: Identity<Plot>? = nil, crop: Identity<Crop>? = nil) {
      self.site = site
      self.plot = plot
      self.crop = crop
    }
  }

  /// Work of a day, voided work left out.
  public struct Work: Hashable, Sendable {
    /// Where.
    public let place: Place
    /// The day.
    public let day: Day
    /// Whether it was paid.
    public let kind: WorkKind
    /// How long all people worked together.
    public let time: WorkTime

    /// Work of a day.
    public init(place: Place, day: Day, kind: WorkKind, time: WorkTime) {
      self.place = place
      self.day = day
      self.kind = kind
      self.time = time
    }
  }

  /// An input of a day, voided ones left out.
  public struct Supply: Hashable, Sendable {
    /// Its running number.
    public let number: Int64
    /// Where.
    public let place: Place
    /// The day.
    public let day: Day
    /// What it is.
    public let kind: SupplyKind
    /// What it weighs, when its unit says so.
    public let mass: Mass?
    /// How much it is, when its unit is one of volume.
    public let volume: Volume?

    /// An input of a day.
    public init(number: Int64, place: Place, day: Day, kind: SupplyKind, mass: Mass? = nil, volume: Volume? = nil) {
      self.number = number
      self.place = place
      self.day = day
      self.kind = kind
      self.mass = mass
      self.volume = volume
    }
  }

  /// A water meter with all its readings.
  public struct Meter: Hashable, Sendable {
    /// Its code.
    public let code: String
    /// The site.
    public let site: Identity<Site>
    /// The plot that it alone feeds; nil when it counts the water of the site.
    public let plot: Identity<Plot>?
    /// The day from which it is no longer in use.
    public let retired: Day?
    /// What it showed, by day.
    public let readings: [Reading]

    /// A meter.
    public init(
      code: String, site: Identity<Site>, plot: Identity<Plot>? = nil, retired: Day? = nil, readings: [Reading]
    ) {
      self.code = code
      self.site = site
      self.plot = plot
      self.retired = retired
      self.readings = readings
    }
  }

  /// What a meter showed on a day.
  public struct Reading: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// Litres.
    public let litres: Int64

    /// A reading.
    public init(day: Day, litres: Int64) {
      self.day = day
      self.litres = litres
    }
  }

  /// Harvests of one cycle on one day, voided ones left out.
  public struct Pick: Hashable, Sendable {
    /// The cycle's place in `cycles`.
    public let cycle: Int
    /// The day; any day of the period unless the scope is of a venture.
    public let day: Day
    /// Their mass.
    public let mass: Mass

    /// Harvests of one cycle.
    public init(cycle: Int, day: Day, mass: Mass) {
      self.cycle = cycle
      self.day = day
      self.mass = mass
    }
  }

  /// The first day of the period.
  public let from: Day
  /// The last day of the period.
  public let to: Day
  /// The day after which nothing counts.
  public let today: Day
  /// What is asked for; applied by the figures.
  public let scope: Scope
  /// Every cycle that stands on a day of the period.
  public let cycles: [CropCycle]
  /// The period's picks up to today.
  public let picks: [Pick]
  /// The period's work up to today.
  public let work: [Work]
  /// The period's inputs up to today.
  public let supplies: [Supply]
  /// The meters, retired ones included.
  public let meters: [Meter]
  /// Who held the plots, as far as the period is concerned.
  public let occupancies: [Occupancy]
  /// Names and places: every plot of the sites concerned.
  public let directory: MonthFacts.Directory

  /// Facts of a period.
  public init(
    from: Day, to: Day, today: Day, scope: Scope, cycles: [CropCycle], picks: [Pick], work: [Work],
    supplies: [Supply], meters: [Meter], occupancies: [Occupancy], directory: MonthFacts.Directory
  ) {
    self.from = from
    self.to = to
    self.today = today
    self.scope = scope
    self.cycles = cycles
    self.picks = picks
    self.work = work
    self.supplies = supplies
    self.meters = meters
    self.occupancies = occupancies
    self.directory = directory
  }
}
