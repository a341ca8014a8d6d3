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
  /// The part of the bed as it was said.
  public let part: BedPart?
  /// The first day in the ground.
  public let started: Day
  /// What became of it.
  public let outcome: EntryOutcome
  /// What looks wrong.
  public let warnings: [Warning]
  /// The plan that could have been used and was not.
  public let waits: WaitingPlan?
}

extension Writer {
  /// Enters a cycle; one without a code is given one, and one with the code of a plan becomes that plan's. Throws `Misfit`.
  public func enter(_ draft: CycleDraft, _ policy: EntryPolicy, today: Day) throws -> CycleEntered {
    let place = try self.place(site: draft.site, plot: draft.plot)
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
    let plan = known == nil ? try self.plan(of: draft, crop: crop) : nil
    let entry = try entry(draft, place: place, crop: crop, variety: variety, known: known)
    var warnings: [Warning] = []
    if known == nil || policy != .merging(update: false) {
      try refuseDisorder(draft)
      if let group = draft.group { try refuseTakenGroup(group) }
      let kept = policy == .merging(update: true) ? known : nil
      warnings = try judge(
        draft, entry, place: place, crop: crop, except: known?.id ?? plan?.id, keeping: kept, today: today)
    }
    if let known {
      if policy == .merging(update: true) { try refuseHarvestsOutside(known, entry, keeping: known.ended) }
      let outcome = try enter(entry, known: known.id.rawValue, policy).outcome
      return try entered(known.code, outcome, outcome == .present ? [] : warnings)
    }
    let waits =
      policy == .adding && plan == nil ? try waiting(crop, variety, on: place, about: draft.started) : nil
    return try entered(try insert(entry, draft, of: plan), .added, warnings, waits)
  }

  /// Inserts a new cycle, under the key and code of its plan when it has one.
  private func insert(_ entry: Entry, _ draft: CycleDraft, of plan: CyclePlan?) throws -> String {
    if plan == nil, let code = draft.code { try refuseTakenCode(code) }
    let id = try plan?.id.rawValue ?? key(of: "cycle")
    let code = try plan?.code ?? draft.code ?? freeCode(number: id & 0xFFFF_FFFF)
    var entry = entry
    entry.fields += [.init("code", .code, code), .init("code_key", nil, Fold.code(code))]
    try insert(entry, id: id)
    if let row = try database.row("SELECT \(CycleQuestion.columns) FROM cycle WHERE id = ?", [id]) {
      lookup.remember(CycleQuestion.cycle(row))
    }
    return code
  }

  /// Makes the cycle of a code stand as drafted; throws `Misfit`.
  public func change(cycle word: String, to draft: CycleDraft, today: Day) throws -> CycleEntered {
    let cycle = try placing(.cycle) { try lookup.cycle(word) }
    let place = try self.place(site: draft.site, plot: draft.plot)
    let crop = try placing(.crop) { try lookup.cropIndex().one(draft.crop) }
    let variety = try variety(draft.variety, of: crop.id)
    var entry = try entry(draft, place: place, crop: crop, variety: variety, known: cycle)
    let code = draft.code ?? cycle.code
    try refuseDisorder(draft)
    entry.fields += [
      .init("code", .code, code), .init("code_key", nil, Fold.code(code)), .init("inferred", nil, 0),
    ]
    let warnings = try judge(draft, entry, place: place, crop: crop, except: cycle.id, today: today)
    try refuseHarvestsOutside(cycle, entry)
    if code != cycle.code { try rename(cycle, to: code) }
    try replace(entry, id: cycle.id.rawValue)
    if crop.id != cycle.crop { try moveVarieties(of: cycle.id, to: crop.id) }
    return try entered(code, .updated, warnings)
  }

  /// Gives a cycle's plan the code that the cycle is to have: they share it.
  private func rename(_ cycle: CropCycle, to code: String) throws {
    if Fold.code(code) != Fold.code(cycle.code) { try refuseTakenCode(code, except: cycle.id) }
    guard let plan = try lookup.planIndex().byCode[Fold.code(cycle.code)], plan.id == cycle.id else { return }
    try update(
      Entry(
        table: "plan", noun: .plan, name: code,
        fields: [.init("code", .code, code), .init("code_key", nil, Fold.code(code))]), id: plan.id.rawValue)
  }

  /// Ends cycles that stand, the one of a code or those of a group; the day is their last in the ground. Throws `Misfit`.
  public func end(cycles word: String, on day: Day, failed failure: CycleFailure? = nil) throws -> [CycleEntered] {
    let all = try cycles(word)
    let standing = all.filter { $0.ended == nil }
    if standing.isEmpty, let first = all.first, let ended = first.ended {
      throw Misfit(.cycle, .endedAlready(cycle: first.code, ended))
    }
    return try standing.map { try end($0, on: day, failure) }
  }

  private func end(_ cycle: CropCycle, on day: Day, _ failure: CycleFailure?) throws -> CycleEntered {
    if day < cycle.started { throw Misfit(.ended, .endBeforeStart(start: cycle.started, end: day)) }
    let entry = Entry(
      table: "cycle", noun: .cycle, name: cycle.code,
      fields: [
        .init("ended", .ended, day.iso), .init("outcome", .outcome, failure == nil ? "finished" : "failed"),
        .init("reason", .reason, failure?.reason), .init("cause", .cause, failure?.cause.rawValue),
        .init("started", nil, cycle.started.iso), .init("inferred", nil, 0),
      ])
    try refuseHarvestsOutside(cycle, entry)
    try update(entry, id: cycle.id.rawValue)
    return try entered(cycle.code, .updated, [])
  }

  private func entered(
    _ code: String, _ outcome: EntryOutcome, _ warnings: [Warning], _ waits: WaitingPlan? = nil
  ) throws -> CycleEntered {
    let cycle = try lookup.cycleIndex().cycle(code)
    let part = try database.value(String.self, "SELECT part FROM cycle WHERE id = ?", [cycle.id.rawValue])
    return CycleEntered(
      code: cycle.code, crop: try lookup.cropIndex().byID[cycle.crop]?.name ?? Phrase(verbatim: ""),
      plot: try lookup.groundIndex().byID[cycle.plot]?.name ?? "", area: cycle.area, part: Reader.part(part),
      started: cycle.started, outcome: outcome, warnings: warnings, waits: waits)
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

  private func entry(
    _ draft: CycleDraft, place: Ground.Place, crop: Crop, variety: Identity<Variety>?, known: CropCycle?
  ) throws -> Entry {
    // Nothing stated leaves a known cycle's ground as it is.
    let isStated = known == nil || draft.area != .whole || draft.part != nil
    let area = isStated ? try ground(draft.area, draft.part, of: place) : nil
    if !draft.failed || draft.ended == nil {
      if draft.cause != nil { throw Misfit(.cause, .notFailed) }
      if draft.reason != nil { throw Misfit(.reason, .notFailed) }
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
        .init("sown", .sown, draft.sown?.iso), .init("plants", .plants, draft.plants),
        .init("part", .part, draft.part?.code), .init("grouping", .group, draft.group),
        .init("grouping_key", nil, draft.group.map(Fold.code)), .init("cause", .cause, draft.cause?.rawValue),
        .init("reason", .reason, draft.reason), .init("accepted", .accepted, draft.accepted),
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

  private func refuseDisorder(_ draft: CycleDraft) throws {
    guard let sown = draft.sown, sown > draft.started else { return }
    throw Misfit(.sown, .outOfOrder(.sown, sown, .started, draft.started))
  }
}
