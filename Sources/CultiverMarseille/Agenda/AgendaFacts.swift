/// What a notebook knows on one day, already narrowed by site, plot and crop; the agenda is computed from it.
public struct AgendaFacts: Sendable {
  /// A cycle that stood on a day of the month up to the day.
  public struct Grown: Hashable, Sendable {
    /// The cycle, with the plan that it was.
    public let prospect: Prospect
    /// The last day on which something was picked from it, up to the day; voided harvests left out.
    public let lastPick: Day?

    /// A cycle and its last pick.
    public init(_ prospect: Prospect, lastPick: Day?) {
      self.prospect = prospect
      self.lastPick = lastPick
    }
  }

  /// The day.
  public let day: Day
  /// How many days ahead are looked at.
  public let ahead: Int
  /// What the facts are narrowed to; the venture is applied by the agenda.
  public let scope: Scope
  /// Plans that were neither given up nor started.
  public let plans: [CyclePlan]
  /// Cycles that stood on a day of the month up to the day.
  public let cycles: [Grown]
  /// How crops grow, by their key; of others nothing is known.
  public let growth: [Identity<Crop>: CropGrowth]
  /// Who holds the plots on the day.
  public let occupancies: [Occupancy]
  /// The last day up to the day on which "nothing was harvested" was said of a plot.
  public let saidNone: [Identity<Plot>: Day]
  /// What ventures were to do next on the day and had neither done nor given up.
  public let steps: [NextStep]
  /// Names and places.
  public let directory: MonthFacts.Directory
  /// What the label asks to be looked at.
  public let label: LabelAgenda

  /// Facts of a day.
  public init(
    day: Day, ahead: Int = 7, scope: Scope = .everything, plans: [CyclePlan] = [], cycles: [Grown] = [],
    growth: [Identity<Crop>: CropGrowth] = [:], occupancies: [Occupancy] = [], saidNone: [Identity<Plot>: Day] = [:],
    steps: [NextStep] = [], directory: MonthFacts.Directory, label: LabelAgenda = .empty
  ) {
    self.day = day
    self.ahead = ahead
    self.scope = scope
    self.plans = plans
    self.cycles = cycles
    self.growth = growth
    self.occupancies = occupancies
    self.saidNone = saidNone
    self.steps = steps
    self.directory = directory
    self.label = label
  }
}
