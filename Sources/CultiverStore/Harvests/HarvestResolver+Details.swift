import CultiverMarseille

extension HarvestResolver {
  /// What few harvests state, in keys; nil when this one states nothing of it.
  func details(_ draft: HarvestDraft) throws -> ResolvedHarvest.Box? {
    guard draft.isDetailed else { return nil }
    if draft.cause != nil, draft.destination != .lost { throw Misfit(.cause, .nothingLost) }
    if draft.amount != nil, draft.destination != .sold { throw Misfit(.amount, .nothingSold) }
    var details = ResolvedHarvest.Details(
      grade: draft.grade, cause: draft.cause, amount: draft.amount, pick: draft.pick, accepted: draft.accepted)
    if let count = draft.count {
      guard let unit = try unit(count.unit) else { throw Misfit(.countUnit, try unknownUnit(count.unit)) }
      guard unit.grams == nil else { throw Misfit(.count, .massCounted(count.unit)) }
      details.count = count.count.thousandths
      details.countUnit = unit.id
    }
    return ResolvedHarvest.Box(details)
  }
}
