public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters an objective; one without a code is given one. Throws `Misfit`.
  public func enter(_ draft: ObjectiveDraft, _ policy: EntryPolicy) throws -> (code: String, outcome: EntryOutcome) {
    var draft = draft
    let known = try draft.code.flatMap {
      try database.value(Int64.self, "SELECT id FROM objective WHERE code_key = ?", [Fold.code($0)])
    }
    let code = try draft.code ?? freeCode("OBJ", in: "objective")
    draft.code = code
    let standing = try known.map { try reader.objective($0).objective }
    if policy == .adding, let standing { throw Misfit(.code, .taken(.objective, code, by: standing.code ?? code)) }
    try (standing?.completed(draft) ?? draft).refuseContradiction()
    if known == nil {
      draft.measure = draft.counting
      draft.bound = draft.side
    }
    return (code, try enter(try entry(draft), known: known, policy).outcome)
  }

  /// Makes the objective of a code stand as drafted; throws `Misfit`.
  public func change(objective word: String, to draft: ObjectiveDraft) throws {
    let id = try reader.key(of: .objective, in: "objective", code: word, .objective)
    if let code = draft.code { try refuseTaken(code, .objective, in: "objective", except: id) }
    try draft.refuseContradiction()
    let course = try reader.objective(id)
    if draft.indicator != course.objective.indicator, !course.targets.isEmpty {
      throw Misfit(.indicator, .indicatorHasTargets(course.code, course.objective.indicator))
    }
    for target in course.targets { try refuseBefore(draft, target) }
    var draft = draft
    (draft.measure, draft.bound) = (draft.counting, draft.side)
    try replace(try entry(draft), id: id)
  }

  /// Gives an objective up; throws `Misfit` when it was already.
  public func drop(objective word: String, on day: Day, because reason: String) throws -> ObjectiveCourse {
    var draft = try reader.objective(word).objective
    if let dropped = draft.dropped {
      throw Misfit(.dropped, .objectiveDropped(draft.code ?? "", dropped, reason: draft.dropReason ?? ""))
    }
    (draft.dropped, draft.dropReason) = (day, reason)
    try change(objective: word, to: draft)
    return try reader.objective(word)
  }

  /// Enters a target of an objective; throws `Misfit`.
  public func enter(_ draft: ObjectiveTargetDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let (entry, known) = try target(draft)
    if case .adding = policy, known != nil {
      let standing = try reader.objective(draft.objective)
      if let stands = standing.targets.first(where: { $0.period == draft.period }) {
        throw Misfit(.period, .targetStands(standing.code, standing.objective.indicator, stands.period, stands.target))
      }
    }
    return try enter(entry, known: known, policy).outcome
  }

  /// Takes the target of a period away; throws `Misfit` when there is none.
  public func remove(target period: ReportPeriod, of objective: String) throws {
    let id = try reader.key(of: .objective, in: "objective", code: objective, .objective)
    let known = try targetKey(id, period)
    guard let known else { throw Misfit(.period, .noTarget(objective, period)) }
    try database.run("DELETE FROM objective_target WHERE id = ?", [known])
  }

  /// Takes in a file of objectives.
  public func importObjectives(update: Bool) -> RowIntake<ObjectiveDraft> {
    RowIntake(self, strict: false) { (try self.enter($0, .merging(update: update)).outcome, []) }
  }

  /// Takes in a file of targets.
  public func importObjectiveTargets(update: Bool) -> RowIntake<ObjectiveTargetDraft> {
    RowIntake(self, strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  private func entry(_ draft: ObjectiveDraft) throws -> Entry {
    let funding = try draft.funding.map { try reader.key(of: .funding, in: "funding", code: $0, .funding) }
    let venture = try draft.venture.map { word in try placing(.venture) { try lookup.venture(word).id.rawValue } }
    let site = try draft.site.map { word in try placing(.site) { try lookup.groundIndex().site(word).id.rawValue } }
    if let funding, let venture, let word = draft.funding {
      let own = try database.value(Int64.self, "SELECT venture_id FROM funding WHERE id = ?", [funding])
      if let own, own != venture { throw Misfit(.venture, .fundingOfAnother(word, venture: draft.venture ?? "")) }
    }
    let code = draft.code ?? ""
    return Entry(
      table: "objective", noun: .objective, name: code,
      fields: [
        .init("code", .code, code), .init("code_key", nil, Fold.code(code)), .init("title", .title, draft.title),
        .init("indicator", .indicator, draft.indicator.rawValue), .init("measure", .measure, draft.measure?.rawValue),
        .init("bound", .bound, draft.bound?.rawValue), .init("baseline", .baseline, draft.baseline),
        .init("baseline_period", .baselinePeriod, draft.baselinePeriod?.code),
        .init("from_day", .from, draft.from?.iso),
        .init("funding_id", .funding, funding), .init("venture_id", .venture, venture), .init("site_id", .site, site),
        .init("counted_by", .counter, draft.countedBy), .init("note", .note, draft.note),
        .init("dropped", .dropped, draft.dropped?.iso), .init("drop_reason", .dropReason, draft.dropReason),
      ], places: draft.indicator.unit.places)
  }

  private func target(_ draft: ObjectiveTargetDraft) throws -> (entry: Entry, known: Int64?) {
    guard draft.period.planPart != nil else { throw Misfit(.period, .notOfPlan(draft.period)) }
    let id = try reader.key(of: .objective, in: "objective", code: draft.objective, .objective)
    let objective = try reader.objective(id).objective
    if draft.indicator != objective.indicator {
      throw Misfit(.indicator, .otherIndicator(draft.objective, objective.indicator, stated: draft.indicator))
    }
    try refuseBefore(objective, draft)
    let entry = Entry(
      table: "objective_target", noun: .target, name: "\(draft.objective) \(draft.period.code)",
      fields: [
        .init("objective_id", .objective, id), .init("period", .period, draft.period.code),
        .init("target", .target, draft.target), .init("note", .note, draft.note),
      ], places: draft.indicator.unit.places)
    return (entry, try targetKey(id, draft.period))
  }

  private func targetKey(_ objective: Int64, _ period: ReportPeriod) throws -> Int64? {
    try database.value(
      Int64.self, "SELECT id FROM objective_target WHERE objective_id = ? AND period = ?", [objective, period.code])
  }

  /// Refuses a target whose period ends before the plan begins.
  private func refuseBefore(_ objective: ObjectiveDraft, _ target: ObjectiveTargetDraft) throws {
    if let from = objective.from, target.period.last < from {
      throw Misfit(.period, .targetBeforePlan(objective.code ?? "", target.period, begins: from))
    }
  }
}
