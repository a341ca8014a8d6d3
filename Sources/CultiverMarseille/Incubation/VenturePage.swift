/// Everything that a meeting with a venture is about, as it stands on a day.
public struct VenturePage: Sendable {
  /// A stage at which it stood.
  public struct StageStay: Hashable, Sendable {
    /// The stage's code.
    public let code: String
    /// Its name.
    public let name: Phrase
    /// Since when.
    public let since: Day
    /// The last day there, or nil while it stands there.
    public let until: Day?

    /// A stay at a stage.
    public init(code: String, name: Phrase, since: Day, until: Day?) {
      self.code = code
      self.name = name
      self.since = since
      self.until = until
    }
  }

  /// What somebody is to it.
  public struct Part: Hashable, Sendable {
    /// What.
    public let role: RoleDraft
    /// The person's name, when personal data are asked for and it is known.
    public let name: String?

    /// A role, and the name of who has it.
    public init(role: RoleDraft, name: String?) {
      self.role = role
      self.name = name
    }
  }

  /// That it is or was in a cohort.
  public struct Enrolment: Hashable, Sendable {
    /// The programme's name.
    public let programme: Phrase
    /// The enrolment.
    public let draft: EnrolmentDraft

    /// An enrolment in a programme.
    public init(programme: Phrase, draft: EnrolmentDraft) {
      self.programme = programme
      self.draft = draft
    }
  }

  /// A plot that it holds.
  public struct HeldPlot: Sendable {
    /// The plot in its site.
    public let plot: MonthlyFigures.PlotKey
    /// The first day.
    public let from: Day
    /// The last day, or nil while it goes on.
    public let to: Day?
    /// The agreement: its name in the reference list, else as entered.
    public let title: Phrase?

    /// A plot that is held.
    public init(plot: MonthlyFigures.PlotKey, from: Day, to: Day?, title: Phrase?) {
      self.plot = plot
      self.from = from
      self.to = to
      self.title = title
    }
  }

  /// A meeting that was held.
  public struct Meeting: Hashable, Sendable {
    /// Its running number.
    public let number: Int64
    /// The meeting.
    public let draft: MeetingDraft

    /// A meeting with its number.
    public init(number: Int64, draft: MeetingDraft) {
      self.number = number
      self.draft = draft
    }
  }

  /// An occupancy that ends within so many years is said to end.
  public static let tenureYears = 1
  /// So many of the last meetings are shown.
  public static let lastMeetings = 5

  /// The day.
  public let day: Day
  /// The venture, with its stage on the day.
  public let venture: VentureDraft
  /// The name of its home commune.
  public let commune: String?
  /// The name of its legal form.
  public let legalForm: Phrase?
  /// The day from which it is no longer followed.
  public let retired: Day?
  /// Where it stood, the latest last; what is to come is left out.
  public let stages: [StageStay]
  /// How it left its last programme, when it stands at no stage any more.
  public let left: PipelineStay.Ended?
  /// Who is what to it on the day.
  public let people: [Part]
  /// The cohorts in which it is or was, by day.
  public let enrolments: [Enrolment]
  /// The plots that it holds on the day, by site and code.
  public let plots: [HeldPlot]
  /// The figures of the twelve months that end with the day's, earliest first.
  public let months: [(month: Month, figures: Figures)]
  /// The figures of the twelve months together.
  public let year: Figures
  /// What it came to up to the day, in the order of time.
  public let milestones: [(milestone: Milestone, day: Day)]
  /// What was picked on each day up to the day on plots that it held, in order.
  public let harvests: [(day: Day, mass: Mass)]
  /// All of it together.
  public let total: Mass
  /// What is to be done next, by day; without one last.
  public let steps: [NextStep]
  /// The last meetings up to the day, the latest first.
  public let meetings: [Meeting]
  /// The obstacles that stand in its way on the day, the one that has stood longest first.
  public let obstacles: [ObstacleCourse]
  /// The money that it asked for or was given up to the day.
  public let funding: [FundingCourse]
  /// The partnerships in force on the day.
  public let partnerships: [PartnershipCourse]

  /// A page of facts; harvests by day, in order. Throws when a sum does not fit 64 bits.
  public init(
    day: Day, venture: VentureDraft, commune: String?, legalForm: Phrase?, retired: Day?, stages: [StageStay],
    left: PipelineStay.Ended? = nil, people: [Part], enrolments: [Enrolment], plots: [HeldPlot],
    months: [(month: Month, figures: Figures)],
    firstMeeting: Day?, harvests: [(day: Day, mass: Mass)], steps: [NextStep], meetings: [Meeting],
    obstacles: [ObstacleCourse] = [], funding: [FundingCourse] = [], partnerships: [PartnershipCourse] = []
  ) throws(QuantityError) {
    self.day = day
    self.venture = venture
    self.commune = commune
    self.legalForm = legalForm
    self.retired = retired
    self.stages = stages
    self.left = left
    self.people = people
    self.enrolments = enrolments
    self.plots = plots
    self.months = months
    self.steps = steps
    self.meetings = meetings
    self.obstacles = obstacles
    self.funding = funding
    self.partnerships = partnerships
    self.harvests = harvests
    let reached = try Milestone.reached(by: harvests)
    total = reached.total
    let meeting: [(milestone: Milestone, day: Day)] = firstMeeting.map { [(.firstMeeting, $0)] } ?? []
    let all = meeting + reached.milestones
    milestones = all.filter { $0.day <= day }.sorted { $0.day < $1.day }
    year = try Figures.together(months.map(\.figures))
  }

  /// The net area of the plots held whose area is known.
  public func area() throws(QuantityError) -> Area {
    var sum: Int64 = 0
    for plot in plots {
      sum = try Exact.sum(sum, plot.plot.plot.area?.squareDecimetres ?? 0)
    }
    return Area(squareDecimetres: sum)
  }

  /// The plots whose occupancy ends within twelve months, soonest first.
  public var endingPlots: [HeldPlot] {
    let last = day.adding(years: Self.tenureYears)
    return plots.filter { $0.to.map { $0 <= last } ?? false }.sorted { a, b in
      a.to == b.to ? a.plot.code < b.plot.code : (a.to ?? last) < (b.to ?? last)
    }
  }

  /// The steps whose day has passed.
  public var overdue: [NextStep] { steps.filter { $0.due.map { $0 < day } ?? false } }
}
