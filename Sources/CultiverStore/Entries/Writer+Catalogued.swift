public import CultiverMarseille
import GRDB

/// What the catalogue gives a plan.
extension Writer {
  /// Which of what the catalogue can give a plan has just that.
  public func catalogued(_ draft: PlanDraft) throws -> Set<CultiverMarseille.Column> {
    var empty = draft
    (empty.firstHarvest, empty.lastHarvest, empty.expected) = (nil, nil, nil)
    empty.computes = PlanDraft.computable
    let place = try self.place(site: draft.site, plot: draft.plot)
    let given = try compute(&empty, place, try placing(.crop) { try lookup.cropIndex().one(draft.crop) })
    return given.filter { column in
      switch column {
      case .firstHarvest: empty.firstHarvest == draft.firstHarvest
      case .lastHarvest: empty.lastHarvest == draft.lastHarvest
      default: empty.expected == draft.expected
      }
    }
  }

  /// Fills in what the catalogue knows, and says what.
  func compute(_ draft: inout PlanDraft, _ place: Ground.Place, _ crop: Crop) throws -> Set<Column> {
    let growth = try lookup.cropIndex().growth(of: crop.id)
    var computed: Set<Column> = []
    if draft.firstHarvest == nil, draft.computes.contains(.firstHarvest),
      let first = growth.firstHarvest(standingFrom: draft.stand)
    {
      draft.firstHarvest = first
      computed.insert(.firstHarvest)
    }
    if draft.lastHarvest == nil, draft.computes.contains(.lastHarvest), let first = draft.firstHarvest,
      let last = growth.lastHarvest(firstOn: first)
    {
      draft.lastHarvest = last
      computed.insert(.lastHarvest)
    }
    if draft.expected == nil, draft.computes.contains(.expectedKg),
      let mass = try growth.expected(on: try ground(draft.area, draft.part, of: place)), mass > .zero
    {
      draft.expected = mass
      computed.insert(.expectedKg)
    }
    return computed
  }
}
