/// What became of a venture in a period: its page as it stood at the end, and what happened in the period.
public struct VentureAccount: Sendable {
  /// The page on the last day counted.
  public let page: VenturePage
  /// What was picked on the plots that it held: the period, the year before and the months of both.
  public let figures: PeriodFigures
  /// The work, water and inputs of the period.
  public let means: MeansFigures
  /// The obstacles that stood in its way on any of the days, as they stood at the end, by day.
  public let obstacles: [ObstacleCourse]
  /// The meetings of the period, by day.
  public let meetings: [VenturePage.Meeting]

  /// An account of facts.
  public init(
    page: VenturePage, figures: PeriodFigures, means: MeansFigures, obstacles: [ObstacleCourse],
    meetings: [VenturePage.Meeting]
  ) {
    self.page = page
    self.figures = figures
    self.means = means
    self.obstacles = obstacles
    self.meetings = meetings
  }

  /// The days of the period that count.
  public var days: ClosedRange<Day> {
    let own = figures.own
    return own.period.first...max(own.period.first, own.through)
  }

  /// What is asked of the figures of a period: the year before beside it, and both month by month.
  public static func question(_ period: ReportPeriod, today: Day) -> PeriodQuestion {
    PeriodQuestion(period, compare: [.lastYear], across: [.month], today: today)
  }

  /// The twelve whole months before a day's own.
  public static func lastTwelveMonths(_ today: Day) -> ReportPeriod {
    ReportPeriod(today.month.adding(months: -12).first...today.month.adding(months: -1).last)
  }
}

extension VentureAccount {
  /// What came of one funding in the period.
  public struct MoneyRow: Hashable, Sendable {
    /// The funding.
    public let funding: FundingDraft
    /// What was asked for in the period.
    public let asked: Money?
    /// What was granted in the period.
    public let granted: Money?
    /// What was paid in the period.
    public let paid: Money?
    /// The day in the period on which it was refused.
    public let refusedOn: Day?
  }

  /// What was asked for, granted, paid and refused in the period, by funding; those of which nothing came are left out. Throws when a sum does not fit 64 bits.
  public func money() throws(QuantityError) -> [MoneyRow] {
    var rows: [MoneyRow] = []
    for course in page.funding {
      let funding = course.funding
      func counts(_ day: Day?) -> Bool { day.map(days.contains) ?? false }
      let paid = course.instalments.filter { counts($0.paidOn) }.compactMap(\.paid)
      let row = MoneyRow(
        funding: funding, asked: counts(funding.askedOn) ? funding.asked : nil,
        granted: counts(funding.grantedOn) ? funding.granted : nil,
        paid: paid.isEmpty ? nil : try FundingCourse.sum(paid),
        refusedOn: counts(funding.refusedOn) ? funding.refusedOn : nil)
      if row.asked != nil || row.granted != nil || row.paid != nil || row.refusedOn != nil { rows.append(row) }
    }
    return rows
  }
}
