/// What is expected of each crop in each of some weeks, and beside it, never added to it, what was picked.
public struct Forecast: Sendable {
  /// Expected and picked, side by side.
  public struct Measure: Hashable, Sendable {
    /// What is expected.
    public let expected: Mass
    /// What was picked up to today; nil when none of the days has come.
    public let picked: Mass?

    /// A measure.
    public init(expected: Mass, picked: Mass?) {
      self.expected = expected
      self.picked = picked
    }
  }

  /// One crop.
  public struct Row: Sendable {
    /// The crop.
    public let crop: Crop
    /// A measure for every week.
    public let weeks: [Measure]
    /// All weeks.
    public let total: Measure
    /// The weeks that are over.
    public let over: Measure
    /// How many of its plans and cycles could not be computed, so that more is to be expected than the measures say.
    public let unforeseen: Int64
    /// Whether any of its plans and cycles could be computed, or none had to be; otherwise nothing can be said of what is expected.
    public let isForeseen: Bool
  }

  /// A plan or cycle that may give a harvest in the weeks, of which it cannot be said what or when.
  public struct Unknown: Sendable {
    /// The plan or cycle.
    public let prospect: Prospect
    /// Its crop.
    public let crop: Crop
    /// Its plot.
    public let plot: MonthlyFigures.PlotKey
    /// Why.
    public let reasons: [Unforeseen]
  }

  /// The weeks.
  public let weeks: [Week]
  /// Today.
  public let today: Day
  /// What it is narrowed to, in names.
  public let scope: ScopeNames
  /// By crop: most expected first, then by code.
  public let rows: [Row]
  /// The whole scope by week.
  public let byWeek: [Measure]
  /// The whole scope and all weeks.
  public let total: Measure
  /// The whole scope in the weeks that are over.
  public let over: Measure
  /// What could not be computed, by crop, plot and code.
  public let unknown: [Unknown]
  /// How many plans that count should have been begun before today and were not.
  public let late: Int64

  /// How many of the weeks are over: comparing what is expected of a week with a part of it would mislead.
  public var weeksOver: Int { weeks.prefix { $0.sunday <= today }.count }
}
