/// What a notebook knows of who was heard of in which month, already narrowed to a scope.
public struct CoverageFacts: Sendable {
  /// What was heard of a plot in a month.
  public struct Heard: Hashable, Sendable {
    /// The plot.
    public let plot: Identity<Plot>
    /// The month.
    public let month: Month
    /// How many harvests, voided ones left out; 0 when only "nothing was harvested" was said.
    public let harvests: Int64
    /// The last day on which something was harvested, or said to be nothing.
    public let last: Day

    /// What was heard.
    public init(plot: Identity<Plot>, month: Month, harvests: Int64, last: Day) {
      self.plot = plot
      self.month = month
      self.harvests = harvests
      self.last = last
    }
  }

  /// The first and the last month asked for, and those between them.
  public let months: [Month]
  /// The day after which nothing counts.
  public let today: Day
  /// What the facts are narrowed to. Site, plot and crop are already applied to the cycles, the whole scope to what was heard.
  public let scope: Scope
  /// The cycles that stand on a day of the months.
  public let cycles: [CropCycle]
  /// What was heard in the months up to today, in any order; harvests and what was said apart.
  public let heard: [Heard]
  /// The last day on which a plot was heard of before the months.
  public let before: [Identity<Plot>: Day]
  /// Who held the plots, as far as the months are concerned.
  public let occupancies: [Occupancy]
  /// Names and places.
  public let directory: MonthFacts.Directory

  /// Facts of some months.
  public init(
    months: [Month], today: Day, scope: Scope, cycles: [CropCycle], heard: [Heard], before: [Identity<Plot>: Day],
    occupancies: [Occupancy], directory: MonthFacts.Directory
  ) {
    self.months = months
    self.today = today
    self.scope = scope
    self.cycles = cycles
    self.heard = heard
    self.before = before
    self.occupancies = occupancies
    self.directory = directory
  }
}
