/// Who was heard of in which month: everything that the report of coverage shows.
public struct CoverageFigures: Sendable {
  /// A plot in a month.
  public struct PlotMonth: Hashable, Sendable {
    /// What was heard.
    public let word: PlotWord
    /// How many harvests.
    public let harvests: Int64
    /// The venture that holds the plot on the last day of the month that counts.
    public let holder: Venture?
  }

  /// A plot in all the months.
  public struct PlotRow: Sendable {
    /// The plot.
    public let key: MonthlyFigures.PlotKey
    /// What was heard of it, month by month.
    public let months: [PlotMonth]
    /// The last day on which it was heard of, within the months or before them.
    public let lastHeard: Day?

    /// In how many months it was silent.
    public var silentMonths: Int64 { Int64(months.count { $0.word == .silent }) }
    /// The latest month in which it was silent, which says who to ask.
    public var lastSilent: PlotMonth? { months.last { $0.word == .silent } }
  }

  /// All plots in a month.
  public struct MonthRow: Hashable, Sendable {
    /// The month.
    public let month: Month
    /// Plots on which a cycle stood and that were in use.
    public let activePlots: Int64
    /// Those that were harvested.
    public let reported: Int64
    /// Those that said there was nothing.
    public let saidNone: Int64
    /// The others.
    public let silent: Int64
  }

  /// The months, in order.
  public let months: [MonthRow]
  /// The last day that counts.
  public let through: Day
  /// What the report is narrowed to, as codes.
  public let scope: MonthlyFigures.ScopeCodes
  /// The plots that were active in one of the months, by site and code.
  public let plots: [PlotRow]

  /// Figures computed elsewhere.
  public init(months: [MonthRow], through: Day, scope: MonthlyFigures.ScopeCodes, plots: [PlotRow]) {
    self.months = months
    self.through = through
    self.scope = scope
    self.plots = plots
  }
}
