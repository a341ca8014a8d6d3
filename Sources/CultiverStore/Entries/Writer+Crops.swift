public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters a crop of the catalogue; a name that is known under another code is refused. Throws `Misfit`.
  public func enter(_ draft: CropDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let known = try crop(code: draft.code)
    try refuseTakenName(draft, except: known?.id)
    if known == nil || policy != .merging(update: false) { try refuseDisorder(draft, over: known?.id) }
    let (id, outcome) = try enter(entry(draft), known: known?.id.rawValue, policy)
    try enterNames(draft, crop: id)
    return outcome
  }

  /// Makes the crop of a name stand as drafted; throws `Misfit`.
  public func change(crop word: String, to draft: CropDraft) throws {
    let crop = try placing(.code) { try lookup.cropIndex().one(word) }
    if let other = try self.crop(code: draft.code), other.id != crop.id {
      throw Misfit(.code, .taken(.crop, draft.code, by: other.code))
    }
    try refuseTakenName(draft, except: crop.id)
    try refuseDisorder(draft, over: nil)
    try replace(entry(draft), id: crop.id.rawValue)
    try enterNames(draft, crop: crop.id.rawValue)
  }

  /// The crop of that very code.
  func crop(code: String) throws -> Crop? {
    try lookup.cropIndex().byID.values.first { Fold.code($0.code) == Fold.code(code) }
  }

  /// The variety of a name, entered when it is new; nil for nil.
  func variety(_ name: String?, of crop: Identity<Crop>) throws -> Identity<Variety>? {
    guard let name else { return nil }
    if let known = try lookup.cropIndex().variety(name, of: crop) { return known.id }
    let id = try key(of: "variety")
    try insert(
      Entry(
        table: "variety", noun: .variety, name: name,
        fields: [
          .init("crop_id", .crop, crop.rawValue), .init("name", .variety, name),
          .init("name_key", nil, Fold.key(name)),
        ]), id: id)
    lookup.remember(Variety(id: Identity(rawValue: id), crop: crop, name: name))
    return Identity(rawValue: id)
  }

  private func refuseTakenName(_ draft: CropDraft, except known: Identity<Crop>?) throws {
    for (column, name) in [(Column.name, draft.name), (.nameEn, draft.nameEn ?? "")] where !name.isEmpty {
      let holders = (try? lookup.cropIndex().named(name)) ?? []
      if let other = holders.first, !holders.contains(where: { $0.id == known }) {
        throw Misfit(column, .taken(.crop, name, by: other.code))
      }
    }
  }

  /// What is not stated of a known crop stays as it stands.
  private func refuseDisorder(_ draft: CropDraft, over known: Identity<Crop>?) throws {
    let row = try known.flatMap { try database.row("SELECT * FROM crop WHERE id = ?", [$0.rawValue]) }
    guard let (low, high) = draft.growth.disorder(over: row.map(CropQuestion.stated) ?? .none) else { return }
    throw Misfit(low, .notAscending(low: low, high: high, crop: draft.code))
  }

  private func enterNames(_ draft: CropDraft, crop: Int64) throws {
    for name in [draft.code, draft.name, draft.nameEn].compactMap({ $0 }) {
      let known = try database.value(
        Bool.self, "SELECT EXISTS (SELECT 1 FROM crop_name WHERE crop_id = ? AND name_key = ?)", [crop, Fold.key(name)])
      guard known == false else { continue }
      try insert(
        Entry(
          table: "crop_name", noun: .crop, name: name,
          fields: [
            .init("crop_id", nil, crop), .init("name", .name, name), .init("name_key", nil, Fold.key(name)),
          ]), id: try key(of: "crop_name"))
    }
  }

  private func entry(_ draft: CropDraft) -> Entry {
    Entry(
      table: "crop", noun: .crop, name: draft.code,
      fields: [
        .init("code", .code, draft.code), .init("code_key", nil, Fold.code(draft.code)),
        .init("name", .name, draft.name), .init("name_en", .nameEn, draft.nameEn),
        .init("family", .family, draft.family), .init("category", .category, draft.category),
        .init("perennial", .perennial, draft.growth.isPerennial), .init("days_min", .daysMin, draft.growth.fewestDays),
        .init("days_typical", .daysTypical, draft.growth.usualDays),
        .init("days_max", .daysMax, draft.growth.mostDays),
        .init("harvest_weeks", .harvestWeeks, draft.growth.harvestWeeks),
        .init("low_yield", .yieldLow, draft.growth.lowYield),
        .init("typical_yield", .yieldTypical, draft.growth.typicalYield),
        .init("high_yield", .yieldHigh, draft.growth.highYield),
      ])
  }
}
