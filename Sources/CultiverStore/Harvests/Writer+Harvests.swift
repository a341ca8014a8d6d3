public import CultiverMarseille
import GRDB

/// A harvest as it was recorded.
public struct HarvestEntered: Hashable, Sendable {
  /// Its running number.
  public let number: Int64
  /// What the crop is called.
  public let crop: Phrase
  /// The variety that was stated, as the catalogue writes it.
  public let variety: String?
  /// What its unit is called.
  public let unit: UnitName
  /// The plot by the name that names it alone.
  public let plot: String
  /// The code of its cycle.
  public let cycle: String
  /// What it came to.
  public let mass: Mass
  /// What looks wrong.
  public let warnings: [Warning]
}

extension Writer {
  /// Records a harvest; throws `Misfit`.
  public func add(_ draft: HarvestDraft, _ options: HarvestOptions) throws -> HarvestEntered {
    let harvest = try HarvestResolver(self, options).resolve(draft)
    guard let cycle = harvest.cycle else { throw StoreError.fault("a harvest without a cycle") }
    try refuseTakenReference(harvest.reference)
    let id = try key(of: "harvest")
    var entry = fields(of: harvest, cycle: cycle)
    entry.fields.append(.init("action_id", nil, action))
    try insert(entry, id: id)
    return try entered(harvest, cycle, id: id)
  }

  /// Makes the harvest of a number stand as drafted; its history keeps what stood. Throws `Misfit`.
  public func correct(_ word: String, to draft: HarvestDraft, _ options: HarvestOptions) throws -> HarvestEntered {
    let id = try reader.key(ofHarvest: word)
    if let reason = try reader.harvest(word).draft.voidReason {
      throw Misfit(nil, .voidedAlready(id & 0xFFFF_FFFF, reason: reason))
    }
    try refuseClosed(id)
    let harvest = try HarvestResolver(self, options).resolve(draft)
    guard let cycle = harvest.cycle else { throw StoreError.fault("a harvest without a cycle") }
    try refuseTakenReference(harvest.reference, except: id)
    try replace(fields(of: harvest, cycle: cycle), id: id)
    return try entered(harvest, cycle, id: id)
  }

  /// Voids the harvest of a number: it stays, and no longer counts. Throws `Misfit`.
  public func void(_ word: String, reason: String) throws -> Listed<HarvestDraft> {
    let harvest = try reader.harvest(word)
    if let reason = harvest.draft.voidReason { throw Misfit(nil, .voidedAlready(harvest.number, reason: reason)) }
    try void(harvest.number, reason)
    return harvest
  }

  /// Voids every harvest that counts of the pick to which the harvest of a number belongs; throws `Misfit` when there is none.
  public func voidPick(of word: String, reason: String) throws -> [Listed<HarvestDraft>] {
    let harvest = try reader.harvest(word)
    let pick = try reader.pick(of: harvest)
    guard !pick.isEmpty else { throw Misfit(nil, .notPicked(harvest.number)) }
    let counting = pick.filter { $0.draft.voidReason == nil }
    if counting.isEmpty, let reason = harvest.draft.voidReason {
      throw Misfit(nil, .voidedAlready(harvest.number, reason: reason))
    }
    for line in counting { try void(line.number, reason) }
    return counting
  }

  private func void(_ number: Int64, _ reason: String) throws {
    voiding = voiding ?? reason
    try update(
      Entry(table: "harvest", noun: .harvest, name: "\(number)", fields: [.init("void_reason", .voidReason, reason)]),
      id: notebook << 32 | number)
  }

  /// A harvest of a closed month stays, wherever it would go.
  private func refuseClosed(_ id: Int64) throws {
    let row = try database.row(
      """
      SELECT harvest.day, cycle.plot_id, cycle.crop_id
      FROM harvest JOIN cycle ON cycle.id = harvest.cycle_id WHERE harvest.id = ?
      """, [id])
    guard let row, let day = Reader.day(row["day"]) else { return }
    let crop = Identity<Crop>(rawValue: row["crop_id"])
    if let report = try closing(day, Identity(rawValue: row["plot_id"]), crop) {
      throw Misfit(.date, .monthClosed(report))
    }
  }

  func refuseTakenReference(_ reference: String?, except known: Int64? = nil) throws {
    guard let reference else { return }
    let holder = try Int64.fetchOne(
      database, sql: "SELECT id & 4294967295 FROM harvest WHERE reference = ? AND id IS NOT ?",
      arguments: [reference, known])
    if let holder { throw Misfit(.reference, .taken(.harvest, reference, by: "\(holder)")) }
  }

  func entered(_ harvest: ResolvedHarvest, _ cycle: Identity<CropCycle>, id: Int64) throws -> HarvestEntered {
    HarvestEntered(
      number: id & 0xFFFF_FFFF, crop: try lookup.cropIndex().byID[harvest.crop]?.name ?? Phrase(verbatim: ""),
      variety: try harvest.variety.flatMap { try lookup.cropIndex().varietyByID[$0]?.name },
      unit: UnitName(try lookup.cropIndex().unitByID[harvest.unit]?.name ?? Phrase(verbatim: "")),
      plot: try lookup.groundIndex().byID[harvest.plot]?.name ?? "",
      cycle: try String.fetchOne(database, sql: "SELECT code FROM cycle WHERE id = ?", arguments: [cycle.rawValue])
        ?? "",
      mass: Mass(grams: harvest.grams), warnings: harvest.warnings)
  }

  func fields(of harvest: ResolvedHarvest, cycle: Identity<CropCycle>) -> Entry {
    let details = harvest.details?.details ?? .none
    return Entry(
      table: "harvest", noun: .harvest, name: "",
      fields: [
        .init("day", .date, harvest.day.iso), .init("cycle_id", .cycle, cycle.rawValue),
        .init("variety_id", .variety, harvest.variety?.rawValue), .init("quantity", .quantity, harvest.quantity),
        .init("unit_id", .unit, harvest.unit), .init("grams", .grams, harvest.grams),
        .init("unit_weight_id", nil, harvest.unitWeight),
        .init("destination", .destination, harvest.destination?.rawValue), .init("note", .note, harvest.note),
        .init("reference", .reference, harvest.reference), .init("void_reason", .voidReason, harvest.voidReason),
        .init("count", .count, details.count), .init("count_unit_id", .countUnit, details.countUnit),
        .init("grade", .grade, details.grade), .init("cause", .cause, details.cause?.rawValue),
        .init("amount", .amount, details.amount?.cents), .init("accepted", .accepted, details.accepted),
      ])
  }
}
