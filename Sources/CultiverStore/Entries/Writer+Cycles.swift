public import CultiverMarseille
import GRDB

/// What became of a cycle entered, and what looks wrong about it.
public struct CycleEntered: Hashable, Sendable {
  /// Its code.
  public let code: String
  /// What the crop is called.
  public let crop: Phrase
  /// The plot by the name that names it alone.
  public let plot: String
  /// The ground it takes; nil is unknown.
  public let area: Area?
  /// What became of it.
  public let outcome: EntryOutcome
  /// What looks wrong.
  public let warnings: [Warning]
}

extension Writer {
  /// Enters a cycle; one without a code is given one. Throws `Misfit`.
  public func enter(_ draft: CycleDraft, _ policy: EntryPolicy, today: Day) throws -> CycleEntered {
    let place = try self.place(of: draft)
    if policy == .adding, let since = place.plot.retired, since <= draft.started {
      throw Misfit(.plot, .retired(.plot, place.name, since: since))
    }
    let crop = try placing(.crop) { try lookup.cropIndex().one(draft.crop) }
    let variety = try variety(draft.variety, of: crop.id)
    var known = try draft.code.flatMap { try lookup.cycleIndex().byCode[Fold.code($0)] }
    if draft.code == nil, policy != .adding {
      known = try lookup.cycleIndex().on(place.plot.id).first {
        $0.crop == crop.id && $0.variety == variety && $0.started == draft.started
      }
    }
    var entry = try entry(draft, place: place, crop: crop, variety: variety, known: known)
    var warnings: [Warning] = []
    if known == nil || policy != .merging(update: false) {
      let kept = policy == .merging(update: true) ? known : nil
      warnings = try judge(draft, entry, place: place, crop: crop, except: known?.id, keeping: kept, today: today)
    }
    var code = known?.code ?? draft.code ?? ""
    guard known == nil else {
      if policy == .merging(update: true), let known {
        try refuseHarvestsOutside(known, entry, keeping: known.ended)
      }
      let outcome = try enter(entry, known: known?.id.rawValue, policy).outcome
      return try entered(code, outcome, outcome == .present ? [] : warnings)
    }
    let id = try key(of: "cycle")
    if code.isEmpty { code = try freeCode(number: id & 0xFFFF_FFFF) }
    entry.fields += [.init("code", .code, code), .init("code_key", nil, Fold.code(code))]
    try insert(entry, id: id)
    if let row = try database.row("SELECT \(CycleQuestion.columns) FROM cycle WHERE id = ?", [id]) {
      lookup.remember(CycleQuestion.cycle(row))
    }
    return try entered(code, .added, warnings)
  }

  /// Makes the cycle of a code stand as drafted; throws `Misfit`.
  public func change(
    cycle word: String, to draft: CycleDraft, reason: String? = nil, today: Day
  ) throws -> CycleEntered {
    let cycle = try placing(.cycle) { try lookup.cycleIndex().cycle(word) }
    let place = try self.place(of: draft)
    let crop = try placing(.crop) { try lookup.cropIndex().one(draft.crop) }
    let variety = try variety(draft.variety, of: crop.id)
    var entry = try entry(draft, place: place, crop: crop, variety: variety, known: cycle)
    let code = draft.code ?? cycle.code
    if let other = try lookup.cycleIndex().byCode[Fold.code(code)], other.id != cycle.id {
      throw Misfit(.code, .taken(.cycle, code, by: other.code))
    }
    entry.fields += [
      .init("code", .code, code), .init("code_key", nil, Fold.code(code)), .init("reason", nil, reason),
      .init("inferred", nil, 0),
    ]
    let warnings = try judge(draft, entry, place: place, crop: crop, except: cycle.id, today: today)
    try refuseHarvestsOutside(cycle, entry)
    try replace(entry, id: cycle.id.rawValue)
    if crop.id != cycle.crop { try moveVarieties(of: cycle.id, to: crop.id) }
    return try entered(code, .updated, warnings)
  }

  /// Ends a cycle that stands; the day is its last in the ground. Throws `Misfit`.
  public func end(cycle word: String, on day: Day, failedBecause reason: String?) throws -> CycleEntered {
    let cycle = try placing(.cycle) { try lookup.cycleIndex().cycle(word) }
    if let ended = cycle.ended { throw Misfit(.cycle, .endedAlready(cycle: cycle.code, ended)) }
    if day < cycle.started { throw Misfit(.ended, .endBeforeStart(start: cycle.started, end: day)) }
    let entry = Entry(
      table: "cycle", noun: .cycle, name: cycle.code,
      fields: [
        .init("ended", .ended, day.iso), .init("outcome", .outcome, reason == nil ? "finished" : "failed"),
        .init("reason", nil, reason), .init("started", nil, cycle.started.iso), .init("inferred", nil, 0),
      ])
    try refuseHarvestsOutside(cycle, entry)
    try update(entry, id: cycle.id.rawValue)
    return try entered(cycle.code, .updated, [])
  }

  private func entered(_ code: String, _ outcome: EntryOutcome, _ warnings: [Warning]) throws -> CycleEntered {
    let cycle = try lookup.cycleIndex().cycle(code)
    return CycleEntered(
      code: cycle.code, crop: try lookup.cropIndex().byID[cycle.crop]?.name ?? Phrase(verbatim: ""),
      plot: try lookup.groundIndex().byID[cycle.plot]?.name ?? "", area: cycle.area, outcome: outcome,
      warnings: warnings)
  }

  /// Harvests keep the names of their varieties when their cycle turns out to be of another crop.
  private func moveVarieties(of cycle: Identity<CropCycle>, to crop: Identity<Crop>) throws {
    let stated = try Int64.fetchAll(
      database,
      sql: "SELECT DISTINCT variety_id FROM harvest WHERE cycle_id = ? AND variety_id IS NOT NULL ORDER BY variety_id",
      arguments: [cycle.rawValue])
    for id in stated {
      let name = try lookup.cropIndex().varietyByID[Identity(rawValue: id)]?.name
      try database.run(
        "UPDATE harvest SET variety_id = ? WHERE cycle_id = ? AND variety_id = ?",
        [try variety(name, of: crop)?.rawValue, cycle.rawValue, id])
    }
  }

  private func place(of draft: CycleDraft) throws -> Ground.Place {
    if let site = draft.site { _ = try placing(.site) { try lookup.groundIndex().site(site) } }
    return try placing(.plot) { try lookup.groundIndex().plot(draft.plot, site: draft.site) }
  }

  private func entry(
    _ draft: CycleDraft, place: Ground.Place, crop: Crop, variety: Identity<Variety>?, known: CropCycle?
  ) throws -> Entry {
    let area: Area? =
      switch draft.area {
      case .known(let area): area
      case .unknown: nil
      // Nothing stated leaves a known cycle's ground as it is.
      case .whole: known == nil ? place.plot.area : nil
      }
    let outcome = draft.ended.map { _ in draft.failed ? "failed" : "finished" }
    return Entry(
      table: "cycle", noun: .cycle, name: draft.code ?? known?.code ?? "",
      fields: [
        .init("plot_id", .plot, place.plot.id.rawValue), .init("crop_id", .crop, crop.id.rawValue),
        .init("variety_id", .variety, variety?.rawValue),
        .init("area", .area, area?.squareDecimetres, isStatedAbsent: draft.area == .unknown),
        .init("started", .started, draft.started.iso), .init("ended", .ended, draft.ended?.iso),
        .init("outcome", .outcome, outcome), .init("expected", .expectedKg, draft.expected?.grams),
        .init("accepted", .accepted, draft.accepted),
      ])
  }

  private func judge(
    _ draft: CycleDraft, _ entry: Entry, place: Ground.Place, crop: Crop, except: Identity<CropCycle>?,
    keeping known: CropCycle? = nil, today: Day
  ) throws -> [Warning] {
    // What a file does not state stays as it stands.
    let stated = entry.fields.first { $0.name == "area" }.flatMap { Int64.fromDatabaseValue($0.value) }
    let area = stated ?? known?.area?.squareDecimetres
    return try judge(
      try question(
        crop, on: place, started: draft.started, ended: draft.ended ?? known?.ended,
        area: area.map { Area(squareDecimetres: $0) }, except: except, today: today))
  }

  private func refuseHarvestsOutside(_ cycle: CropCycle, _ entry: Entry, keeping end: Day? = nil) throws {
    func text(_ name: String) -> String? {
      entry.fields.first { $0.name == name }.flatMap { String.fromDatabaseValue($0.value) }
    }
    let row = try database.row(
      """
      SELECT count(*), min(day), max(day) FROM harvest
      WHERE cycle_id = ? AND (day < ? OR day > ?) AND void_reason IS NULL
      """, [cycle.id.rawValue, text("started"), text("ended") ?? end?.iso ?? "9999-12-31"])
    guard let row, let first = (row[1] as String?).flatMap({ Day(iso: $0) }),
      let last = (row[2] as String?).flatMap({ Day(iso: $0) })
    else { return }
    throw Misfit(
      text("ended") == nil ? .started : .ended,
      .harvestsOutside(cycle: cycle.code, row[0], first: first, last: last))
  }

  /// The code of a cycle that was not given one.
  func freeCode(number: Int64) throws -> String {
    let taken = try lookup.cycleIndex().byCode
    var code = "C\(number)"
    while taken[Fold.code(code)] != nil { code += "-bis" }
    return code
  }
}
