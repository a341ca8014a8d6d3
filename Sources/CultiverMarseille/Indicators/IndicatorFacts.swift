/// What a notebook knows of a scope and period that every indicator is computed from.
public struct IndicatorFacts: Sendable {
  /// Something held for people.
  public struct Activity: Hashable, Sendable {
    /// Its running number.
    public let number: Int64
    /// What it was.
    public let kind: ActivityKind
    /// How many people were there.
    public let attendances: Int64
    /// How many came for the first time in the calendar year.
    public let newcomers: Int64?
    /// How many live nearby.
    public let local: Int64?
    /// How long it lasted.
    public let time: WorkTime?

    /// Something held.
    public init(
      number: Int64, kind: ActivityKind, attendances: Int64, newcomers: Int64?, local: Int64?, time: WorkTime?
    ) {
      self.number = number
      self.kind = kind
      self.attendances = attendances
      self.newcomers = newcomers
      self.local = local
      self.time = time
    }
  }

  /// What is asked for.
  public let scope: Scope
  /// The days.
  public let period: ReportPeriod
  /// The day after which nothing counts.
  public let today: Day
  /// What was harvested from how much ground.
  public let figures: PeriodFigures
  /// Work, water and inputs.
  public let means: Means
  /// What crops usually yield, by their key.
  public let references: [Identity<Crop>: YieldReference]
  /// What was held, voided activities left out, by number.
  public let activities: [Activity]
  /// What sold harvests brought, as far as they say.
  public let sales: Money
  /// Money by what it came from or went to; what was never entered is absent.
  public let money: [AccountKind: Money]
  /// The highest of the latest lead contents of each site in use, in µg/kg; nil is never tested.
  public let lead: [Int64?]
  /// What was entered, by day.
  public let results: [Indicator: [IndicatorResult]]

  /// Facts of a scope and period.
  public init(
    scope: Scope, period: ReportPeriod, today: Day, figures: PeriodFigures, means: Means,
    references: [Identity<Crop>: YieldReference], activities: [Activity], sales: Money, money: [AccountKind: Money],
    lead: [Int64?], results: [Indicator: [IndicatorResult]]
  ) {
    self.scope = scope
    self.period = period
    self.today = today
    self.figures = figures
    self.means = means
    self.references = references
    self.activities = activities
    self.sales = sales
    self.money = money
    self.lead = lead
    self.results = results
  }
}
