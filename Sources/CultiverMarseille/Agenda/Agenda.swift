/// What a grower or a coordinator must know on a day: what to do, what is late, what is about to end, who was not heard of.
public struct Agenda: Sendable {
  /// A crop on a plot, planned or standing.
  public struct Item: Sendable {
    /// The plan or cycle.
    public let prospect: Prospect
    /// Its crop.
    public let crop: Crop
    /// Its variety, when stated.
    public let variety: Variety?
    /// Its plot.
    public let plot: MonthlyFigures.PlotKey
    /// The words that name the plot alone: `A1`, or `BDM/A1` where another site has an A1.
    public let plotName: String
    /// The day that it is about: to sow, to plant, the first or the last of its harvest; nil when none is known.
    public let due: Day?
    /// The last day on which something was picked.
    public let lastPick: Day?
    /// Whether crop and plot alone would not name its cycle, because another one of them stands there.
    public let isOneOfSeveral: Bool
  }

  /// What is late.
  public enum Delay: String, CaseIterable, Hashable, Sendable {
    /// It should have been sown in the nursery.
    case sowing
    /// It should stand in the ground.
    case planting
    /// Its harvest should have begun, and nothing was picked.
    case picking
    /// Its harvest should be over, and it stands without a recent pick.
    case clearing
  }

  /// An occupancy that is about to end.
  public struct Ending: Sendable {
    /// The occupancy.
    public let occupancy: Occupancy
    /// The plot.
    public let plot: MonthlyFigures.PlotKey
    /// The words that name the plot alone.
    public let plotName: String
    /// Who holds it.
    public let venture: Venture
    /// The last day.
    public let last: Day
    /// What stands there on the day, by code.
    public let standing: [(crop: Crop, cycle: CropCycle)]
  }

  /// A plot on which something stood in the month and that was not heard of.
  public struct Silence: Sendable {
    /// The plot.
    public let plot: MonthlyFigures.PlotKey
    /// The words that name the plot alone.
    public let plotName: String
    /// Who holds it on the day, and so knows.
    public let holder: Venture?
  }

  /// A next step of a venture that is due, or overdue.
  public struct DueStep: Sendable {
    /// The step.
    public let step: NextStep
    /// Whose it is.
    public let venture: Venture
    /// The day by which it is due.
    public let due: Day
  }

  /// A pick is recent for so many days.
  public static let recentDays = 14
  /// A harvest is late when nothing was picked so many days after it should have begun, nor was "nothing to pick" said for so many days.
  public static let patienceDays = 7
  /// A harvest whose last day nobody knows is looked for during so many days.
  public static let openDays = 60
  /// An occupancy is about to end for so many days.
  public static let tenureDays = 60

  /// The day.
  public let day: Day
  /// How many days ahead it looks.
  public let ahead: Int
  /// What it is narrowed to, in names.
  public let scope: ScopeNames
  /// To sow in the nursery, by day.
  public let toSow: [Item]
  /// To plant, or to sow in place, by day.
  public let toPlant: [Item]
  /// Ready to pick: the one that has waited longest since its last pick first.
  public let ready: [Item]
  /// Late, by the day that passed.
  public let late: [(delay: Delay, item: Item)]
  /// Occupancies about to end, by day.
  public let ending: [Ending]
  /// Next steps of ventures that are overdue, or due within the days looked at, by day.
  public let steps: [DueStep]
  /// Plots not heard of this month, by site and code.
  public let silent: [Silence]
  /// Cycles that stand and of which nothing tells when they are to be picked, nor were they picked of late.
  public let untold: [Item]
  /// What the label asks to be looked at.
  public let label: LabelAgenda
}
