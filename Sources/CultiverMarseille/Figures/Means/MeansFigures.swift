/// Work, water and inputs of a period in one scope: everything that the means report shows.
public struct MeansFigures: Sendable {
  /// One row of a section: what it is about, and its figures.
  public struct Row<Key: Sendable>: Sendable {
    /// What the row is about.
    public let key: Key
    /// Its figures.
    public let means: Means

    /// A row.
    public init(key: Key, means: Means) {
      self.key = key
      self.means = means
    }
  }

  /// What a reader of the figures must know.
  public enum Warning: Hashable, Sendable {
    /// The period is not over; figures run to this day.
    case periodInProgress(through: Day)
    /// This volume is shared over days between two readings.
    case interpolated(Volume, of: Volume)
  }

  /// The first day of the period.
  public let from: Day
  /// The last day of the period.
  public let to: Day
  /// The last day counted.
  public let through: Day
  /// What the report is narrowed to, as codes.
  public let scope: MonthlyFigures.ScopeCodes
  /// The whole scope.
  public let totals: Means
  /// By site.
  public let bySite: [Row<Site>]
  /// By plot.
  public let byPlot: [Row<MonthlyFigures.PlotKey>]
  /// What a reader must know.
  public let warnings: [Warning]

  /// Figures computed elsewhere.
  public init(
    from: Day, to: Day, through: Day, scope: MonthlyFigures.ScopeCodes, totals: Means, bySite: [Row<Site>],
    byPlot: [Row<MonthlyFigures.PlotKey>], warnings: [Warning]
  ) {
    self.from = from
    self.to = to
    self.through = through
    self.scope = scope
    self.totals = totals
    self.bySite = bySite
    self.byPlot = byPlot
    self.warnings = warnings
  }
}
