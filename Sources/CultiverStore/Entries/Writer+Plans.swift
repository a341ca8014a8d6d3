public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters a plan; one without a code is given one, and the catalogue gives what the draft lets it compute. Throws `Misfit`.
  public func enter(_ draft: PlanDraft, _ policy: EntryPolicy, today: Day) throws -> PlanEntered {
    let place = try self.place(site: draft.site, plot: draft.plot)
    if policy == .adding, let since = place.plot.retired, since <= draft.stand {
      throw Misfit(.plot, .retired(.plot, place.name, since: since))
    }
    let crop = try placing(.crop) { try lookup.cropIndex().one(draft.crop) }
    let variety = try variety(draft.variety, of: crop.id)
    let known = try known(draft, policy, place, crop, variety)
    var draft = draft
    let computed = known == nil ? try compute(&draft, place, crop) : []
    let entry = try entry(draft, place: place, crop: crop, variety: variety, isNew: known == nil)
    var warnings: [Warning] = []
    if known == nil || policy != .merging(update: false) {
      try refuseDisorder(draft)
      if let group = draft.group { try refuseTakenGroup(group) }
      warnings = try judge(draft, entry, place: place, crop: crop, known: known, today: today)
    }
    if let known {
      let outcome = try enter(entry, knownPlan: known, policy)
      return try entered(known.code, computed, outcome, outcome == .present ? [] : warnings)
    }
    let code = try insert(entry, draft, crop: crop, isAdding: policy == .adding)
    return try entered(code, computed, .added, warnings)
  }

  /// Makes a plan that has not become a cycle stand as drafted; throws `Misfit`.
  public func change(plan word: String, to draft: PlanDraft, today: Day) throws -> PlanEntered {
    let plan = try placing(.code) { try lookup.planIndex().plan(word) }
    try refuseStarted(plan)
    let place = try self.place(site: draft.site, plot: draft.plot)
    let crop = try placing(.crop) { try lookup.cropIndex().one(draft.crop) }
    let variety = try variety(draft.variety, of: crop.id)
    var draft = draft
    let computed = try compute(&draft, place, crop)
    var entry = try entry(draft, place: place, crop: crop, variety: variety, isNew: true)
    let code = draft.code ?? plan.code
    if Fold.code(code) != Fold.code(plan.code) { try refuseTakenCode(code, except: plan.id) }
    entry.fields += [.init("code", .code, code), .init("code_key", nil, Fold.code(code))]
    try refuseDisorder(draft)
    let warnings = try judge(draft, entry, place: place, crop: crop, known: plan, today: today)
    try replace(entry, id: plan.id.rawValue)
    return try entered(code, computed, .updated, warnings)
  }

  /// Records that plans were sown in the nursery on a day: the one of a code, or those of a group or series. Throws `Misfit`.
  public func sow(plans word: String, on day: Day) throws -> [PlanEntered] {
    let plans = try open(word)
    if plans.count == 1, let sown = plans[0].sown { throw Misfit(.sown, .sownAlready(plan: plans[0].code, sown)) }
    return try plans.filter { $0.sown == nil }.map { plan in
      try update(
        Entry(table: "plan", noun: .plan, name: plan.code, fields: [.init("sown", .sown, day.iso)]),
        id: plan.id.rawValue)
      return try entered(plan.code, [], .updated, [])
    }
  }

  /// Gives plans up that have not become cycles: the one of a code, or those of a group or series. Throws `Misfit`.
  public func drop(plans word: String, on day: Day, because reason: String) throws -> [PlanEntered] {
    try open(word).map { plan in
      try update(
        Entry(
          table: "plan", noun: .plan, name: plan.code,
          fields: [.init("dropped", .dropped, day.iso), .init("drop_reason", .dropReason, reason)]),
        id: plan.id.rawValue)
      return try entered(plan.code, [], .updated, [])
    }
  }

  /// The plans that a word means which have neither become cycles nor been given up; throws `Misfit` when there is none.
  func open(_ word: String) throws -> [CyclePlan] {
    let plans = try plans(word)
    let open = try plans.filter { try $0.dropped == nil && cycle(of: $0) == nil }
    if open.isEmpty, let first = plans.first {
      try refuseStarted(first)
      if let day = first.dropped {
        throw Misfit(.code, .planDropped(plan: first.code, day, reason: try lookup.dropReason(first.id)))
      }
    }
    return open
  }

  /// The cycle that a plan became.
  func cycle(of plan: CyclePlan) throws -> CropCycle? {
    let cycle = try lookup.cycleIndex().byCode[Fold.code(plan.code)]
    return cycle?.id == plan.id ? cycle : nil
  }

  private func refuseStarted(_ plan: CyclePlan) throws {
    if let cycle = try cycle(of: plan) { throw Misfit(.code, .startedAlready(plan: plan.code, cycle.started)) }
  }

  // MARK: - Entering

  private func known(
    _ draft: PlanDraft, _ policy: EntryPolicy, _ place: Ground.Place, _ crop: Crop, _ variety: Identity<Variety>?
  ) throws -> CyclePlan? {
    if let code = draft.code { return try lookup.planIndex().byCode[Fold.code(code)] }
    guard policy != .adding else { return nil }
    return try lookup.planIndex().on(place.plot.id).first {
      $0.crop == crop.id && $0.variety == variety && $0.stand == draft.stand
    }
  }

  /// Makes what is known stand as stated, or refuses; a plan that became a cycle is not changed any more.
  private func enter(_ entry: Entry, knownPlan known: CyclePlan, _ policy: EntryPolicy) throws -> EntryOutcome {
    guard policy == .merging(update: true), let cycle = try cycle(of: known) else {
      return try enter(entry, known: known.id.rawValue, policy).outcome
    }
    do {
      return try enter(entry, known: known.id.rawValue, .merging(update: false)).outcome
    } catch let misfit as Misfit {
      throw Misfit(misfit.column, .startedAlready(plan: known.code, cycle.started))
    }
  }

  /// Inserts a new plan; a file's may be that of a cycle which stands already, and then has its key.
  private func insert(_ entry: Entry, _ draft: PlanDraft, crop: Crop, isAdding: Bool) throws -> String {
    var entry = entry
    var id: Int64?
    if !isAdding, let code = draft.code, let cycle = try lookup.cycleIndex().byCode[Fold.code(code)] {
      guard cycle.crop == crop.id, draft.dropped == nil else {
        throw Misfit(.code, .taken(.cycle, code, by: cycle.code))
      }
      id = cycle.id.rawValue
    } else if let code = draft.code {
      try refuseTakenCode(code)
    }
    // A plan's number is its cycle's, so both draw from one counter.
    let key = try id ?? self.key(of: "cycle")
    let code = try draft.code ?? freeCode(number: key & 0xFFFF_FFFF)
    entry.fields += [.init("code", .code, code), .init("code_key", nil, Fold.code(code))]
    try insert(entry, id: key)
    if let row = try database.row("SELECT * FROM plan WHERE id = ?", [key]), let plan = Reader.plan(row) {
      lookup.remember(plan)
    }
    return code
  }

  private func refuseDisorder(_ draft: PlanDraft) throws {
    let days: [(Column, Day?)] = [
      (.sow, draft.sow), (.stand, draft.stand), (.firstHarvest, draft.firstHarvest), (.lastHarvest, draft.lastHarvest),
    ]
    let stated = days.compactMap { column, day in day.map { (column: column, day: $0) } }
    for (earlier, later) in zip(stated, stated.dropFirst()) where later.day < earlier.day {
      throw Misfit(later.column, .outOfOrder(earlier.column, earlier.day, later.column, later.day))
    }
  }

  private func entry(
    _ draft: PlanDraft, place: Ground.Place, crop: Crop, variety: Identity<Variety>?, isNew: Bool
  ) throws -> Entry {
    let isStated = isNew || draft.area != .whole || draft.part != nil
    let area = isStated ? try ground(draft.area, draft.part, of: place) : nil
    if draft.dropped != nil && draft.dropReason == nil { throw Misfit(.dropReason, .missing) }
    if draft.dropped == nil && draft.dropReason != nil { throw Misfit(.dropped, .missing) }
    return Entry(
      table: "plan", noun: .plan, name: draft.code ?? "",
      fields: [
        .init("plot_id", .plot, place.plot.id.rawValue), .init("crop_id", .crop, crop.id.rawValue),
        .init("variety_id", .variety, variety?.rawValue),
        .init("area", .area, area?.squareDecimetres, isStatedAbsent: draft.area == .unknown),
        .init("part", .part, draft.part?.code), .init("plants", .plants, draft.plants),
        .init("sow", .sow, draft.sow?.iso), .init("stand", .stand, draft.stand.iso),
        .init("first_harvest", .firstHarvest, draft.firstHarvest?.iso),
        .init("last_harvest", .lastHarvest, draft.lastHarvest?.iso),
        .init("expected", .expectedKg, draft.expected?.grams), .init("sown", .sown, draft.sown?.iso),
        .init("series", .series, draft.series), .init("grouping", .group, draft.group),
        .init("grouping_key", nil, draft.group.map(Fold.code)), .init("dropped", .dropped, draft.dropped?.iso),
        .init("drop_reason", .dropReason, draft.dropReason), .init("accepted", .accepted, draft.accepted),
      ])
  }

  /// What the rules say of a plan; one that was given up, or that became a cycle, is judged no more.
  private func judge(
    _ draft: PlanDraft, _ entry: Entry, place: Ground.Place, crop: Crop, known: CyclePlan?, today: Day
  ) throws -> [Warning] {
    // A whole notebook comes over as it is; what looked wrong was said where it was entered.
    if adoptsReferences { return [] }
    let code = draft.code ?? known?.code ?? ""
    let isStarted = try lookup.cycleIndex().byCode[Fold.code(code)] != nil
    // What a file does not state stays as it stands.
    let stated = entry.fields.first { $0.name == "area" }.flatMap { Int64.fromDatabaseValue($0.value) }
    let area = stated.map { Area(squareDecimetres: $0) } ?? (draft.area == .unknown ? nil : known?.area)
    let warnings = try judge(
      try question(
        crop, on: place, started: draft.stand, ended: nil, expectedEnd: draft.lastHarvest, area: area, isPlanned: true,
        except: known?.id, today: today))
    return isStarted || draft.dropped != nil ? [] : warnings
  }

  /// The plan of a code as it stands.
  func entered(
    _ code: String, _ computed: Set<Column>, _ outcome: EntryOutcome, _ warnings: [Warning]
  ) throws -> PlanEntered {
    let draft = try reader.plan(code)
    let crop = try lookup.cropIndex().one(draft.crop)
    return PlanEntered(
      draft: draft, crop: crop.name,
      plot: try lookup.groundIndex().plot(draft.plot, site: draft.site).name,
      growth: try lookup.cropIndex().growth(of: crop.id), computed: computed, outcome: outcome, warnings: warnings)
  }
}
