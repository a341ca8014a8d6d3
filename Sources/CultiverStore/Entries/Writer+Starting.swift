public import CultiverMarseille
import GRDB

/// Cycles that begin from plans.
extension Writer {
  /// Starts cycles from their plans, the one of a code or those of a group or series that wait: each with the plan's code, key and content, as far as `state` does not state it otherwise. Throws `Misfit`.
  public func start(
    plans word: String, on day: Day, today: Day, _ state: (inout CycleDraft) throws -> Void = { _ in }
  ) throws -> [CycleEntered] {
    try open(word).map { plan in
      let planned = try reader.plan(plan.code)
      var draft = CycleDraft(
        code: plan.code, site: planned.site, plot: planned.plot, crop: planned.crop, variety: planned.variety,
        area: planned.area, started: day, expected: planned.expected, sown: planned.sown, plants: planned.plants,
        part: planned.part, group: planned.group)
      try state(&draft)
      return try enter(draft, .adding, today: today)
    }
  }

  /// How many plans wait under a code, a group or a series; nil when there is no such thing.
  public func waiting(_ word: String) throws -> Int? {
    let plans = try plans(word, orNone: true)
    return plans.isEmpty ? nil : try plans.count { try $0.dropped == nil && cycle(of: $0) == nil }
  }

  /// The plan that the code of a cycle names; one of another crop, or that was given up, has that code for itself.
  func plan(of draft: CycleDraft, crop: Crop) throws -> CyclePlan? {
    guard let code = draft.code, let plan = try lookup.planIndex().byCode[Fold.code(code)] else { return nil }
    guard plan.crop == crop.id else { throw Misfit(.code, .taken(.plan, code, by: plan.code)) }
    if let day = plan.dropped {
      throw Misfit(.code, .planDropped(plan: plan.code, day, reason: try lookup.dropReason(plan.id)))
    }
    return plan
  }

  /// The plan of the crop that waits on the plot, the nearest within thirty days of one on which a cycle was started without it.
  func waiting(
    _ crop: Crop, _ variety: Identity<Variety>?, on place: Ground.Place, about day: Day
  ) throws -> WaitingPlan? {
    try lookup.planIndex().on(place.plot.id).filter { plan in
      try plan.crop == crop.id && plan.dropped == nil && abs(plan.stand.days(to: day)) <= 30
        && (variety == nil || plan.variety == nil || plan.variety == variety) && cycle(of: plan) == nil
    }.min { abs($0.stand.days(to: day)) < abs($1.stand.days(to: day)) }.map {
      WaitingPlan(code: $0.code, stand: $0.stand)
    }
  }
}

/// A plan that was not used where it could have been.
public struct WaitingPlan: Hashable, Sendable {
  /// Its code.
  public let code: String
  /// The first day in the ground that it has.
  public let stand: Day
}
