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
    /// Who held it and counts its people: a venture's code, else a site's.
    public let holder: String
    /// What proves it.
    public let evidence: String?

    /// Something held.
    public init(
      number: Int64, kind: ActivityKind, attendances: Int64, newcomers: Int64? = nil, local: Int64? = nil,
      time: WorkTime? = nil, holder: String = "", evidence: String? = nil
    ) {
      self.number = number
      self.kind = kind
      self.attendances = attendances
      self.newcomers = newcomers
      self.local = local
      self.time = time
      self.holder = holder
      self.evidence = evidence
    }
  }

  /// What a venture, or nobody, took in for produce in a calendar month.
  public struct Takings: Hashable, Sendable {
    /// What its sold harvests state.
    public var harvests = Money(cents: 0)
    /// How many sold harvests state an amount.
    public var priced: Int64 = 0
    /// How many state none.
    public var unpriced: Int64 = 0
    /// The number of the first of them.
    public var firstUnpriced: Int64?
    /// What its accounts state besides; nil is nothing entered.
    public var entered: Money?

    /// Nothing yet.
    public init() {}
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
  /// What was taken in for produce, month by month and venture by venture.
  public let takings: [Takings]
  /// Money by what it came from or went to; what was never entered is absent.
  public let money: [AccountKind: Money]
  /// The highest of the latest lead contents of each site in use, in µg/kg; nil is never tested.
  public let lead: [Int64?]
  /// What proves the entries of money.
  public let documents: [String]
  /// What was entered, by day.
  public let results: [Indicator: [IndicatorResult]]

  /// Facts of a scope and period.
  public init(
    scope: Scope, period: ReportPeriod, today: Day, figures: PeriodFigures, means: Means,
    references: [Identity<Crop>: YieldReference], activities: [Activity], takings: [Takings] = [],
    money: [AccountKind: Money] = [:], lead: [Int64?] = [], documents: [String] = [],
    results: [Indicator: [IndicatorResult]]
  ) {
    self.scope = scope
    self.period = period
    self.today = today
    self.figures = figures
    self.means = means
    self.references = references
    self.activities = activities
    self.takings = takings
    self.money = money
    self.lead = lead
    self.documents = documents
    self.results = results
  }
}
