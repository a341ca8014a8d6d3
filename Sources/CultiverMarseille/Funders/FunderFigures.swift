/// What a funder is told of a period: the fundings that it gives or is asked for, what was done, what was in the way, and the money.
public struct FunderFigures: Sendable {
  /// The organisation.
  public let funder: OrganisationDraft
  /// The period.
  public let period: ReportPeriod
  /// The last day that counts: the period's last, or today.
  public let through: Day
  /// The fundings of which it is told, by first day.
  public let fundings: [FundedCourse]
  /// The obstacles of the fundings' ventures and plots that stood in the period or ended in it, by day.
  public let obstacles: [ObstacleCourse]
  /// The partnerships of the fundings' ventures, or of the funder, in force on a day of the period.
  public let partnerships: [PartnershipCourse]

  /// What a funder is told.
  public init(
    funder: OrganisationDraft, period: ReportPeriod, through: Day, fundings: [FundedCourse],
    obstacles: [ObstacleCourse] = [], partnerships: [PartnershipCourse] = []
  ) {
    self.funder = funder
    self.period = period
    self.through = through
    self.fundings = fundings
    self.obstacles = obstacles
    self.partnerships = partnerships
  }

  /// Whether the period is not over.
  public var isInProgress: Bool { through < period.last }

  /// The targets of all its fundings.
  public var lines: [ObjectiveLine] { fundings.flatMap(\.objectives) }

  /// The obstacles that still stand.
  public var open: [ObstacleCourse] { obstacles.filter(\.isOpen) }
}
