/// An objective with its targets.
public struct ObjectiveCourse: Hashable, Sendable {
  /// The objective.
  public let objective: ObjectiveDraft
  /// Its targets, by first day, a longer period before its parts.
  public let targets: [ObjectiveTargetDraft]
  /// Code of the venture whose result counts: its own, else that of its funding; nil is everybody's.
  public let venture: String?
  /// What the thing is called that it is about: its funding, venture and site by name; nil is the network.
  public let scopeName: String?

  /// An objective and its targets.
  public init(
    objective: ObjectiveDraft, targets: [ObjectiveTargetDraft] = [], venture: String? = nil, scopeName: String? = nil
  ) {
    self.objective = objective
    self.targets = targets.sorted { ReportPeriod.planOrder($0.period, $1.period) }
    self.venture = venture ?? objective.venture
    self.scopeName = scopeName
  }

  /// Its code.
  public var code: String { objective.code ?? "" }

  /// The order of a list: by code, in Unicode scalar order.
  public static func codeOrder(_ a: ObjectiveCourse, _ b: ObjectiveCourse) -> Bool {
    CodeOrder(a.code) < CodeOrder(b.code)
  }

  /// The order of a report: the network's first, then those of ventures and sites, then those of fundings; each by code.
  public static func scopeOrder(_ a: ObjectiveCourse, _ b: ObjectiveCourse) -> Bool {
    func order(_ course: ObjectiveCourse) -> CodeOrder {
      CodeOrder(course.objective.funding ?? "", course.venture ?? "", course.objective.site ?? "", course.code)
    }
    return order(a) < order(b)
  }

  /// The day on which the plan begins: the one stated, else the first of its earliest target; nil without either.
  public var begins: Day? { objective.from ?? targets.map(\.period.first).min() }

  /// The last day of its last target.
  public var ends: Day? { targets.map(\.period.last).max() }

  /// Whether it was given up by a day.
  public func isDropped(by day: Day) -> Bool { objective.dropped.map { $0 <= day } ?? false }

  /// The targets that a report of a period tells of: its own, those of its parts, and those of longer periods in which it lies. Without those that begin after the objective was given up, and without those to come after the last day that counts.
  public func targets(in period: ReportPeriod) -> [ObjectiveTargetDraft] {
    targets.filter { target in
      (period.contains(target.period) || target.period.contains(period))
        && (objective.dropped.map { target.period.first <= $0 && period.first <= $0 } ?? true)
    }
  }

  /// The targets of periods as long as a target's and before it.
  public func earlier(than target: ObjectiveTargetDraft) -> [ObjectiveTargetDraft] {
    targets.filter { $0.period.planPart == target.period.planPart && $0.period.first < target.period.first }
  }

  /// The days on which a target's result is read: those of its own period, or all since the plan began. Never those of other targets together, so that nothing counts twice.
  public func counted(for target: ObjectiveTargetDraft) -> ReportPeriod {
    guard objective.counting == .sinceStart, let begins, begins < target.period.last else { return target.period }
    return ReportPeriod(begins...target.period.last)
  }
}
