/// The figures of one month in one scope: everything that the monthly report shows.
public struct MonthlyFigures: Sendable {
  /// One row of a section: what it is about, and its figures.
  public struct Row<Key: Sendable>: Sendable {
    /// What the row is about.
    public let key: Key
    /// Its figures.
    public let figures: Figures

    /// A row.
    public init(key: Key, figures: Figures) {
      self.key = key
      self.figures = figures
    }
  }

  /// A crop's variety; nil is not stated.
  public struct VarietyKey: Sendable {
    /// The crop.
    public let crop: Crop
    /// The variety, when stated.
    public let variety: Variety?

    /// A variety of a crop.
    public init(crop: Crop, variety: Variety?) {
      self.crop = crop
      self.variety = variety
    }
  }

  /// A plot in its site.
  public struct PlotKey: Sendable {
    /// The plot.
    public let plot: Plot
    /// Its site.
    public let site: Site

    /// A plot in its site.
    public init(plot: Plot, site: Site) {
      self.plot = plot
      self.site = site
    }
  }

  /// A plot that was not heard of, and who to ask.
  public struct SilentPlot: Sendable {
    /// The plot.
    public let plot: Plot
    /// Its site.
    public let site: Site
    /// The venture that holds it on the last day that counts.
    public let holder: Venture?

    /// A plot that was not heard of.
    public init(_ key: PlotKey, holder: Venture?) {
      plot = key.plot
      site = key.site
      self.holder = holder
    }
  }

  /// How many plots were heard of in the month.
  public struct Coverage: Sendable {
    /// Plots not retired on which a cycle stands in the month.
    public let activePlots: Int64
    /// Those with a harvest in the month.
    public let reported: Int64
    /// Those without one for which "nothing was harvested" was said.
    public let saidNone: Int64
    /// The others, by site and plot code.
    public let silent: [SilentPlot]

    /// A coverage.
    public init(activePlots: Int64, reported: Int64, saidNone: Int64, silent: [SilentPlot]) {
      self.activePlots = activePlots
      self.reported = reported
      self.saidNone = saidNone
      self.silent = silent
    }
  }

  /// What a reader of the figures must know.
  public enum Warning: Hashable, Sendable {
    /// The month is not over; figures run to this day.
    case monthInProgress(through: Day)
    /// This mass comes from cycles of unknown area and is left out of the yield.
    case unknownArea(Mass, of: Mass)
    /// This mass rests on unit weights.
    case estimatedMass(Mass, of: Mass)
    /// So many active plots said nothing.
    case silentPlots(Int64, of: Int64)
  }

  /// The month.
  public let month: Month
  /// The last day counted.
  public let through: Day
  /// What the report is narrowed to, as codes.
  public let scope: ScopeCodes
  /// The whole scope.
  public let totals: Figures
  /// The whole scope a month earlier.
  public let previousMonth: Figures
  /// The whole scope a year earlier.
  public let sameMonthLastYear: Figures
  /// By crop.
  public let byCrop: [Row<Crop>]
  /// By variety.
  public let byVariety: [Row<VarietyKey>]
  /// By plot.
  public let byPlot: [Row<PlotKey>]
  /// By site.
  public let bySite: [Row<Site>]
  /// By who held the plot; nil is nobody.
  public let byVenture: [Row<Venture?>]
  /// By commune.
  public let byCommune: [Row<Commune>]
  /// By destination; nil is not stated. Largest first, then by code, nil last.
  public let byDestination: [(destination: Destination?, mass: Mass)]
  /// Every day of the month.
  public let byDay: [(day: Day, mass: Mass)]
  /// The thirteen months that end with this one.
  public let trend: [(month: Month, mass: Mass)]
  /// What the plans expected of each crop, most first, then by code.
  public let expected: [Expectation]
  /// How many plans were to begin in the month.
  public let plans: PlanCount
  /// What was harvested of each crop in the same month last year, largest first, then by code.
  public let lastYearByCrop: [(crop: Crop, mass: Mass)]
  /// What the crops usually yield of which a cycle of known area ended in the month.
  public let references: [Identity<Crop>: YieldReference]
  /// How many plots were heard of.
  public let coverage: Coverage
  /// What a reader must know.
  public let warnings: [Warning]

  /// What a report is narrowed to, as codes.
  public struct ScopeCodes: Hashable, Sendable {
    /// The site's code.
    public let site: String?
    /// The plot's code.
    public let plot: String?
    /// The venture's code.
    public let venture: String?
    /// The crop's code.
    public let crop: String?

    /// Codes; nil narrows nothing.
    public init(site: String? = nil, plot: String? = nil, venture: String? = nil, crop: String? = nil) {
      self.site = site
      self.plot = plot
      self.venture = venture
      self.crop = crop
    }
  }

  /// Figures computed elsewhere.
  public init(
    month: Month, through: Day, scope: ScopeCodes, totals: Figures, previousMonth: Figures, sameMonthLastYear: Figures,
    byCrop: [Row<Crop>], byVariety: [Row<VarietyKey>], byPlot: [Row<PlotKey>], bySite: [Row<Site>],
    byVenture: [Row<Venture?>], byCommune: [Row<Commune>], byDestination: [(destination: Destination?, mass: Mass)],
    byDay: [(day: Day, mass: Mass)], trend: [(month: Month, mass: Mass)], expected: [Expectation] = [],
    plans: PlanCount = PlanCount(), lastYearByCrop: [(crop: Crop, mass: Mass)] = [],
    references: [Identity<Crop>: YieldReference] = [:], coverage: Coverage, warnings: [Warning]
  ) {
    self.month = month
    self.through = through
    self.scope = scope
    self.totals = totals
    self.previousMonth = previousMonth
    self.sameMonthLastYear = sameMonthLastYear
    self.byCrop = byCrop
    self.byVariety = byVariety
    self.byPlot = byPlot
    self.bySite = bySite
    self.byVenture = byVenture
    self.byCommune = byCommune
    self.byDestination = byDestination
    self.byDay = byDay
    self.trend = trend
    self.expected = expected
    self.plans = plans
    self.lastYearByCrop = lastYearByCrop
    self.references = references
    self.coverage = coverage
    self.warnings = warnings
  }
}
