/// What the label asks to be looked at on a day: obstacles that stand, money that is to come, conditions that fall due.
public struct LabelAgenda: Sendable {
  /// A part of a funding that is to be paid.
  public struct Payment: Sendable {
    /// The funding.
    public let funding: FundingDraft
    /// The instalment.
    public let instalment: InstalmentDraft
    /// When it is due.
    public let due: Day
  }

  /// Something that a funding asks for and that was not looked at yet.
  public struct Promise: Sendable {
    /// The funding.
    public let funding: FundingDraft
    /// The condition.
    public let condition: FundingConditionDraft
  }

  /// Nothing to look at.
  public static let empty = LabelAgenda(obstacles: [], fundings: [], on: Day(ordinal: 0), ahead: 0)

  /// Obstacles that stand, the one that has stood longest first.
  public let obstacles: [ObstacleCourse]
  /// Instalments that were due and not paid, or are due soon, by day.
  public let payments: [Payment]
  /// Conditions whose last day has come or comes soon and of which nobody said what became, by day.
  public let promises: [Promise]

  /// What there is to look at on a day, and `ahead` days further.
  public init(obstacles: [ObstacleCourse], fundings: [FundingCourse], on day: Day, ahead: Int) {
    let horizon = day.adding(days: ahead)
    self.obstacles = obstacles.compactMap { $0.standing(on: day) }.filter(\.isOpen)
      .sorted {
        ($0.obstacle.opened.ordinal, $0.obstacle.code ?? "") < ($1.obstacle.opened.ordinal, $1.obstacle.code ?? "")
      }
    let running = fundings.compactMap { $0.standing(on: day) }.filter {
      [.asked, .granted].contains($0.funding.state.0)
    }
    payments = running.flatMap { course in
      course.instalments.compactMap { instalment -> Payment? in
        guard instalment.paid == nil, let due = instalment.due, due <= horizon else { return nil }
        return Payment(funding: course.funding, instalment: instalment, due: due)
      }
    }.sorted {
      Self.order($0.due, $0.funding, $0.instalment.number) < Self.order($1.due, $1.funding, $1.instalment.number)
    }
    promises = running.flatMap { course in
      course.conditions.filter { $0.outcome == nil && $0.until <= horizon }.map {
        Promise(funding: course.funding, condition: $0)
      }
    }.sorted {
      Self.order($0.condition.until, $0.funding, $0.condition.number)
        < Self.order($1.condition.until, $1.funding, $1.condition.number)
    }
  }

  /// Whether there is nothing to look at.
  public var isEmpty: Bool { obstacles.isEmpty && payments.isEmpty && promises.isEmpty }

  private static func order(_ day: Day, _ funding: FundingDraft, _ number: Int64?) -> (Int32, String, Int64) {
    (day.ordinal, funding.code ?? "", number ?? 0)
  }
}
