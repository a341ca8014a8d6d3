public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters what is to be done next; the same words of the same meeting are the same step. Throws `Misfit`.
  public func enter(_ draft: StepDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let entry = try entry(draft)
    func field(_ name: String) -> DatabaseValue { entry.fields.first { $0.name == name }?.value ?? .null }
    let known = try database.value(
      Int64.self, "SELECT id FROM step WHERE venture_id = ? AND meeting_id IS ? AND text = ?",
      [field("venture_id"), field("meeting_id"), draft.text])
    return try enter(entry, known: known, policy).outcome
  }

  /// Records what is to be done next, and gives its running number and what looks wrong; throws `Misfit`.
  public func add(_ draft: StepDraft, today: Day) throws -> (number: Int64, warnings: [Warning]) {
    let entry = try entry(draft)
    func field(_ name: String) -> DatabaseValue { entry.fields.first { $0.name == name }?.value ?? .null }
    let known = try database.value(
      Int64.self, "SELECT id & 4294967295 FROM step WHERE venture_id = ? AND meeting_id IS ? AND text = ?",
      [field("venture_id"), field("meeting_id"), draft.text])
    if let known { throw Misfit(.step, .taken(.step, draft.text, by: "\(known)")) }
    let id = try key(of: "step")
    try insert(entry, id: id)
    return (id & 0xFFFF_FFFF, try warnings(draft, today: today))
  }

  /// Makes the step of a number stand as drafted, and gives it as it stands, with what looks wrong of it and did not before; throws `Misfit`.
  public func change(step word: String, to draft: StepDraft, today: Day) throws
    -> (step: Listed<StepDraft>, warnings: [Warning])
  {
    let id = try reader.key(of: .step, word)
    let before = try warnings(try reader.step(word).draft, today: today)
    try replace(try entry(draft), id: id)
    return (try reader.step(word), try warnings(draft, today: today).news(since: before))
  }

  /// Enters that the step of a number was done on a day; throws `Misfit`.
  public func finish(step word: String, on day: Day, today: Day) throws
    -> (step: Listed<StepDraft>, warnings: [Warning])
  {
    try settle(word, today) { $0.done = day }
  }

  /// Enters that the step of a number was given up; throws `Misfit`.
  public func drop(step word: String, on day: Day, because reason: String, today: Day) throws
    -> (step: Listed<StepDraft>, warnings: [Warning])
  {
    try settle(word, today) { ($0.dropped, $0.dropReason) = (day, reason) }
  }

  /// Takes in a file of next steps.
  public func importSteps(update: Bool, strict: Bool, today: Day) -> RowIntake<StepDraft> {
    RowIntake(self, strict: strict) { draft in
      let outcome = try self.enter(draft, .merging(update: update))
      return (outcome, outcome == .present ? [] : try self.warnings(draft, today: today))
    }
  }

  private func settle(_ word: String, _ today: Day, _ end: (inout StepDraft) -> Void) throws
    -> (step: Listed<StepDraft>, warnings: [Warning])
  {
    var draft = try reader.step(word).draft
    if let day = draft.done ?? draft.dropped {
      throw Misfit(nil, .stepSettled(Int64(word) ?? 0, day, isDone: draft.done != nil))
    }
    end(&draft)
    return try change(step: word, to: draft, today: today)
  }

  private func entry(_ draft: StepDraft) throws -> Entry {
    let venture = try placing(.venture) { try lookup.venture(draft.venture) }
    let meeting = try draft.meeting.map { day in
      let found = try database.value(
        Int64.self, "SELECT id FROM meeting WHERE venture_id = ? AND day = ?", [venture.id.rawValue, day.iso])
      guard let found else { throw Misfit(.meeting, .unknown(.meeting, "\(venture.code) \(day.iso)", nearest: [])) }
      return found
    }
    if draft.dropped != nil && draft.dropReason == nil { throw Misfit(.dropReason, .missing) }
    if draft.dropped == nil && draft.dropReason != nil { throw Misfit(.dropped, .missing) }
    if let done = draft.done, draft.dropped != nil {
      throw Misfit(.dropped, .stepSettled(0, done, isDone: true))
    }
    let person = try draft.person.map { word in try placing(.person) { try lookup.person(word).id.rawValue } }
    return Entry(
      table: "step", noun: .step, name: draft.text,
      fields: [
        .init("venture_id", .venture, venture.id.rawValue), .init("meeting_id", .meeting, meeting),
        .init("text", .step, draft.text), .init("due", .due, draft.due?.iso), .init("person_id", .person, person),
        .init("done", .done, draft.done?.iso), .init("dropped", .dropped, draft.dropped?.iso),
        .init("drop_reason", .dropReason, draft.dropReason),
      ])
  }
}

extension Reader {
  /// All next steps, by the day by which they are due, without one last.
  public func steps() throws -> [Listed<StepDraft>] { try steps(id: nil) }

  /// The step of a number as people type it; throws `Misfit`.
  public func step(_ word: String) throws -> Listed<StepDraft> {
    try only(try steps(id: try key(of: .step, word)).first, .step, word)
  }

  /// What was decided at the meeting of a key, in that order.
  func steps(meeting: Int64) throws -> [Listed<StepDraft>] { try steps(id: nil, meeting: meeting) }

  private func steps(id: Int64?, meeting: Int64? = nil) throws -> [Listed<StepDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT step.*, venture.code AS venture, meeting.day AS meeting, person.code AS person
        FROM step
        JOIN venture ON venture.id = step.venture_id
        LEFT JOIN meeting ON meeting.id = step.meeting_id
        LEFT JOIN person ON person.id = step.person_id
        WHERE step.id = ifnull(?, step.id) AND (? IS NULL OR meeting_id = ?)
        ORDER BY due IS NULL, due, venture.code, step.id
        """, arguments: [id, meeting, meeting]
    ).map { row in
      Listed(
        number: Self.number(row),
        draft: StepDraft(
          venture: row["venture"], meeting: Self.day(row["meeting"]), text: row["text"], due: Self.day(row["due"]),
          person: row["person"], done: Self.day(row["done"]), dropped: Self.day(row["dropped"]),
          dropReason: row["drop_reason"]))
    }
  }

  /// The next steps that stood open on a day, neither done nor given up by then, of a venture when one is stated, by the day by which they are due; without one last.
  public func nextSteps(of venture: Identity<Venture>? = nil, on day: Day) throws -> [NextStep] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT step.id, step.venture_id, text, due, person.code AS person, meeting.day AS meeting
        FROM step
        JOIN venture ON venture.id = step.venture_id
        LEFT JOIN meeting ON meeting.id = step.meeting_id
        LEFT JOIN person ON person.id = step.person_id
        WHERE step.venture_id = ifnull(:venture, step.venture_id) AND ifnull(done, '9999-12-31') > :day
          AND ifnull(dropped, '9999-12-31') > :day AND ifnull(meeting.day, :day) <= :day
        ORDER BY due IS NULL, due, venture.code, step.id
        """, arguments: ["venture": venture?.rawValue, "day": day.iso]
    ).map { row in
      NextStep(
        number: Self.number(row), venture: Identity(rawValue: row["venture_id"]), text: row["text"],
        due: Self.day(row["due"]), person: row["person"], meeting: Self.day(row["meeting"]))
    }
  }
}
