public import CultiverMarseille

/// A plan and what became of it, side by side.
public struct PlanCourse: Sendable {
  /// The plan as a draft that would enter it again.
  public let listed: Listed<PlanDraft>
  /// The first day in the ground of the cycle that it became.
  public let started: Day?
  /// The last day of that cycle.
  public let ended: Day?
  /// What was picked from that cycle so far, losses included; nil when there is none.
  public let picked: Mass?

  /// Where the plan stands on a day.
  public func state(on today: Day) -> PlanState {
    PlanState(stand: listed.draft.stand, dropped: listed.draft.dropped, started: started, ended: ended, today: today)
  }

  /// How many days later than planned it was started, below zero when earlier.
  public var daysLate: Int? { started.map { listed.draft.stand.days(to: $0) } }
}
