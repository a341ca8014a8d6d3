public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters what one of a unit weighs for a crop; a unit that is new is entered with it. Typed again for the same day, it replaces what stood, without touching past harvests. Throws `Misfit`.
  public func enter(_ draft: UnitWeightDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let crop = try placing(.crop) { try lookup.cropIndex().one(draft.crop) }
    if MassUnit(word: draft.unit) != nil { throw Misfit(.unit, .taken(.unit, draft.unit, by: draft.unit)) }
    let variety = try variety(draft.variety, of: crop.id)
    let unit = try unit(draft.unit)
    let known = try database.value(
      Int64.self,
      """
      SELECT id FROM unit_weight
      WHERE crop_id = ? AND unit_id = ? AND variety_id IS ? AND valid_from IS ?
      """, [crop.id.rawValue, unit, variety?.rawValue, draft.from?.iso])
    let entry = Entry(
      table: "unit_weight", noun: .unit, name: draft.unit,
      fields: [
        .init("crop_id", .crop, crop.id.rawValue), .init("variety_id", .variety, variety?.rawValue),
        .init("unit_id", .unit, unit), .init("grams", .grams, draft.mass.grams),
        .init("valid_from", .from, draft.from?.iso), .init("weighed", .weighed, draft.weighed),
        .init("place", .place, draft.place),
      ])
    return try enter(entry, known: known, policy == .adding ? .merging(update: true) : policy).outcome
  }

  private func unit(_ word: String) throws -> Int64 {
    if let known = try lookup.cropIndex().unit(word) { return known.id }
    let id = try key(of: "unit")
    let key = Fold.key(word)
    try insert(
      Entry(
        table: "unit", noun: .unit, name: word,
        fields: [.init("code", .unit, word), .init("name", nil, word), .init("name_en", nil, word)]), id: id)
    try insert(
      Entry(
        table: "unit_name", noun: .unit, name: word,
        fields: [.init("unit_id", nil, id), .init("name_key", nil, key)]), id: try self.key(of: "unit_name"))
    return id
  }
}
