/// What a notebook knows of where ventures stood, entered and left; every figure of the pipeline report is computed from it.
public struct PipelineFacts: Sendable {
  /// A stage or a programme: its code and its name, in the order in which ventures go through them.
  public struct Listed: Hashable, Sendable {
    /// Its code.
    public let code: String
    /// Its name.
    public let name: Phrase

    /// Something with a code and a name.
    public init(code: String, name: Phrase) {
      self.code = code
      self.name = name
    }
  }

  /// That a venture stands at a stage from a day on.
  public struct Step: Hashable, Sendable {
    /// The stage's code.
    public let stage: String
    /// The first day there.
    public let since: Day

    /// A step to a stage.
    public init(_ stage: String, since: Day) {
      self.stage = stage
      self.since = since
    }
  }

  /// A venture with all that is known of its way.
  public struct Venture: Hashable, Sendable {
    /// Its code.
    public let code: String
    /// Its name.
    public let name: String
    /// Its stages, by day.
    public let steps: [Step]
    /// Its cohorts.
    public let enrolments: [EnrolmentDraft]
    /// The day from which it is no longer followed.
    public let retired: Day?

    /// A venture.
    public init(
      code: String, name: String, steps: [Step], enrolments: [EnrolmentDraft] = [], retired: Day? = nil
    ) {
      self.code = code
      self.name = name
      self.steps = steps
      self.enrolments = enrolments
      self.retired = retired
    }
  }

  /// The period.
  public let period: ReportPeriod
  /// The day after which nothing counts.
  public let today: Day
  /// The stages, in order.
  public let stages: [Listed]
  /// The programmes, in order.
  public let programmes: [Listed]
  /// The cohorts, by day.
  public let cohorts: [CohortDraft]
  /// The ventures, by code.
  public let ventures: [Venture]
  /// The obstacles as they stood on the last day that counts, by day.
  public let obstacles: [ObstacleCourse]

  /// Facts of a period.
  public init(
    period: ReportPeriod, today: Day, stages: [Listed], programmes: [Listed] = [], cohorts: [CohortDraft] = [],
    ventures: [Venture], obstacles: [ObstacleCourse] = []
  ) {
    self.period = period
    self.today = today
    self.stages = stages
    self.programmes = programmes
    self.cohorts = cohorts
    self.ventures = ventures
    self.obstacles = obstacles
  }

  /// The last day that counts.
  public var through: Day { max(min(period.last, today), period.first.adding(days: -1)) }
}
