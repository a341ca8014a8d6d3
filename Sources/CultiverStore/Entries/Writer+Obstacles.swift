public import CultiverMarseille
import GRDB

/// What became of an obstacle entered.
public struct ObstacleEntered: Sendable {
  /// The obstacle as it stands.
  public let course: ObstacleCourse
  /// What became of it.
  public let outcome: EntryOutcome
  /// What looks wrong.
  public let warnings: [Warning]
}

extension Writer {
  /// Enters an obstacle; one without a code is given one. Throws `Misfit`.
  public func enter(_ draft: ObstacleDraft, _ policy: EntryPolicy, today: Day) throws -> ObstacleEntered {
    var draft = draft
    let known = try draft.code.flatMap {
      try database.value(Int64.self, "SELECT id FROM obstacle WHERE code_key = ?", [Fold.code($0)])
    }
    draft.code = try draft.code ?? freeCode("OBS", in: "obstacle")
    let before = try known.map { try warnings(ofObstacle: $0, today: today) } ?? []
    let kind = try newKind(draft)
    let (id, outcome) = try enter(try entry(draft, isNew: known == nil), known: known, policy)
    return try entered(id, outcome, since: before, today, outcome == .present ? [] : kind)
  }

  /// Makes the obstacle of a code stand as drafted; throws `Misfit`.
  public func change(obstacle word: String, to draft: ObstacleDraft, today: Day) throws -> ObstacleEntered {
    let id = try reader.key(of: .obstacle, in: "obstacle", code: word, .code)
    if let code = draft.code { try refuseTaken(code, .obstacle, in: "obstacle", except: id) }
    let before = try warnings(ofObstacle: id, today: today)
    let kind = try newKind(draft)
    try replace(try entry(draft, isNew: false), id: id)
    return try entered(id, .updated, since: before, today, kind)
  }

  /// Notes what was done about an obstacle that stands; throws `Misfit`.
  public func add(_ draft: ObstacleStepDraft, today: Day) throws -> ObstacleEntered {
    let standing = try reader.obstacle(draft.obstacle, today: today)
    try standing.obstacle.refuseEnded()
    let obstacle = try reader.key(of: .obstacle, in: "obstacle", code: draft.obstacle, .obstacle)
    let before = try warnings(ofObstacle: obstacle, today: today)
    let outcome = try enter(draft, .merging(update: false))
    return try entered(obstacle, outcome, since: before, today)
  }

  /// What was done about an obstacle, by its number among its steps as `obstacle show` counts them; throws `Misfit`.
  public func obstacleStep(_ number: Int64, of word: String, today: Day) throws -> ObstacleStepDraft {
    let steps = try reader.obstacle(word, today: today).steps
    guard number >= 1, number <= Int64(steps.count) else {
      throw Misfit(.number, .unknown(.obstacleStep, "\(number)", nearest: []))
    }
    return steps[Int(number) - 1]
  }

  /// Makes what was done about an obstacle, by its number, stand as drafted; throws `Misfit`.
  public func change(step number: Int64, to draft: ObstacleStepDraft, today: Day) throws -> ObstacleEntered {
    let before = try obstacleStep(number, of: draft.obstacle, today: today)
    let obstacle = try reader.key(of: .obstacle, in: "obstacle", code: draft.obstacle, .obstacle)
    let known = try warnings(ofObstacle: obstacle, today: today)
    if before.day != draft.day || before.step != draft.step {
      guard try obstacleStepKey(draft, obstacle) == nil else {
        throw Misfit(.step, .taken(.obstacleStep, draft.step, by: draft.day.iso))
      }
      guard let id = try obstacleStepKey(before, obstacle) else {
        throw StoreError.fault("a step that is not there")
      }
      try replace(entry(draft, obstacle), id: id)
    }
    return try entered(obstacle, .updated, since: known, today)
  }

  /// Enters what was done about an obstacle; the same words on the same day are the same step. Throws `Misfit`.
  public func enter(_ draft: ObstacleStepDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let obstacle = try reader.key(of: .obstacle, in: "obstacle", code: draft.obstacle, .obstacle)
    return try enter(entry(draft, obstacle), known: try obstacleStepKey(draft, obstacle), policy).outcome
  }

  private func obstacleStepKey(_ draft: ObstacleStepDraft, _ obstacle: Int64) throws -> Int64? {
    try database.value(
      Int64.self, "SELECT id FROM obstacle_step WHERE obstacle_id = ? AND day = ? AND step = ?",
      [obstacle, draft.day.iso, draft.step])
  }

  private func entry(_ draft: ObstacleStepDraft, _ obstacle: Int64) -> Entry {
    Entry(
      table: "obstacle_step", noun: .obstacleStep, name: "\(draft.obstacle) \(draft.day.iso)",
      fields: [
        .init("obstacle_id", .obstacle, obstacle), .init("day", .date, draft.day.iso),
        .init("step", .step, draft.step),
      ])
  }

  /// Takes in a file of obstacles.
  public func importObstacles(update: Bool, strict: Bool, today: Day) -> RowIntake<ObstacleDraft> {
    RowIntake(self, strict: strict) { draft in
      let entered = try self.enter(draft, .merging(update: update), today: today)
      return (entered.outcome, entered.warnings)
    }
  }

  /// Takes in a file of what was done about obstacles.
  public func importObstacleSteps(update: Bool, strict: Bool, today: Day) -> RowIntake<ObstacleStepDraft> {
    RowIntake(self, strict: strict) { draft in
      let obstacle = try self.reader.key(of: .obstacle, in: "obstacle", code: draft.obstacle, .obstacle)
      let before = try self.warnings(ofObstacle: obstacle, today: today)
      let outcome = try self.enter(draft, .merging(update: update))
      return (outcome, try self.warnings(ofObstacle: obstacle, today: today).news(since: before))
    }
  }

  /// The obstacle as it stands, with what looks wrong of it and did not before.
  private func entered(
    _ id: Int64, _ outcome: EntryOutcome, since before: [Warning], _ today: Day, _ others: [Warning] = []
  ) throws -> ObstacleEntered {
    ObstacleEntered(
      course: try course(id, today), outcome: outcome,
      warnings: try warnings(ofObstacle: id, today: today).news(since: before) + others)
  }

  private func course(_ id: Int64, _ today: Day) throws -> ObstacleCourse {
    guard let course = try reader.obstacles(today: today, id: id).first else {
      throw StoreError.fault("an obstacle that is not there")
    }
    return course
  }

  /// A warning where the kind is neither of the list nor was used before.
  private func newKind(_ draft: ObstacleDraft) throws -> [Warning] {
    let kinds = try kinds()
    guard kinds.known(draft.kind) == nil else { return [] }
    return [.newObstacleKind(draft.kind, nearest: Nearest.among(kinds.all, to: draft.kind))]
  }

  /// The kinds of the list, and those used before.
  private func kinds() throws -> (all: [String], known: (String) -> String?) {
    let list = try ReferenceList(database, table: "obstacle_kind")
    let used = try String.fetchAll(database, sql: "SELECT DISTINCT kind FROM obstacle ORDER BY kind")
    let own = Dictionary(used.map { (Fold.key($0), $0) }) { first, _ in first }
    return (list.names + used, { word in list.known(word) ?? own[Fold.key(word)] })
  }

  private func entry(_ draft: ObstacleDraft, isNew: Bool) throws -> Entry {
    let place = draft.place == StatedPlace() ? nil : try whereabouts(draft.place, on: isNew ? draft.opened : nil)
    let venture = try draft.venture.map { word in try placing(.venture) { try lookup.venture(word).id.rawValue } }
    guard place != nil || venture != nil else { throw Misfit(.venture, .nothingObstructed) }
    if let ended = draft.ended, ended < draft.opened {
      throw Misfit(.ended, .endBeforeStart(start: draft.opened, end: ended))
    }
    let authority = try draft.authority.map { try organisation($0, .authority, on: isNew ? draft.opened : nil) }
    let code = draft.code ?? ""
    return Entry(
      table: "obstacle", noun: .obstacle, name: code,
      fields: [
        .init("code", .code, code), .init("code_key", nil, Fold.code(code)),
        .init("kind", .kind, try kinds().known(draft.kind) ?? draft.kind),
        .init("site_id", .site, place?.plot == nil ? place?.site.rawValue : nil, isStatedAbsent: place != nil),
        .init("plot_id", .plot, place?.plot?.rawValue, isStatedAbsent: place != nil),
        .init("venture_id", .venture, venture), .init("organisation_id", .authority, authority),
        .init("opened", .opened, draft.opened.iso), .init("ended", .ended, draft.ended?.iso),
        .init("outcome", .outcome, draft.outcome?.rawValue), .init("conclusion", .conclusion, draft.conclusion),
        .init("note", .note, draft.note),
      ])
  }
}
