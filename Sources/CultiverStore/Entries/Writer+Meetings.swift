public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters a meeting; a venture has one a day. Throws `Misfit`.
  public func enter(_ draft: MeetingDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let (entry, venture) = try entry(draft)
    let known = try database.value(
      Int64.self, "SELECT id FROM meeting WHERE venture_id = ? AND day = ?", [venture.id.rawValue, draft.day.iso])
    let people = try people(draft)
    if let known, policy != .adding, !people.isEmpty, policy == .merging(update: false) {
      let stand = try attendance(known)
      if Set(stand) != Set(people) {
        let codes = try reader.meetings(id: known).first?.draft.people ?? []
        throw Misfit(
          .people,
          .differs(
            .meeting, entry.name, column: .people, stands: codes.joined(separator: "+"),
            stated: draft.people.joined(separator: "+")))
      }
    }
    var (id, outcome) = try enter(entry, known: known, policy)
    if known == nil || !people.isEmpty, try attend(id, people), outcome == .present { outcome = .updated }
    return outcome
  }

  /// Records a meeting with what is to be done next, and gives it as it stands, with what looks wrong; throws `Misfit`.
  public func add(_ draft: MeetingDraft, steps: [StepDraft], today: Day) throws
    -> (meeting: Listed<MeetingDraft>, steps: [Int64], warnings: [Warning])
  {
    _ = try enter(draft, .adding)
    let numbers = try steps.map { try add($0, today: today).number }
    let venture = try lookup.venture(draft.venture)
    let id = try database.value(
      Int64.self, "SELECT id FROM meeting WHERE venture_id = ? AND day = ?", [venture.id.rawValue, draft.day.iso])
    guard let meeting = try reader.meetings(id: id).first else { throw StoreError.fault("a meeting that is not there") }
    return (meeting, numbers, try id.map { try warnings(ofMeeting: $0, today: today) } ?? [])
  }

  /// Makes the meeting of a number stand as drafted, and says what looks wrong of it and of what was decided, and did not before; throws `Misfit`.
  @discardableResult
  public func change(meeting word: String, to draft: MeetingDraft, today: Day) throws -> [Warning] {
    let id = try reader.key(of: .meeting, word)
    guard try database.row("SELECT 1 FROM meeting WHERE id = ?", [id]) != nil else {
      throw Misfit(nil, .unknown(.meeting, word, nearest: []))
    }
    let before = try warnings(ofMeeting: id, today: today)
    let (entry, venture) = try entry(draft)
    let other = try database.value(
      Int64.self, "SELECT id FROM meeting WHERE venture_id = ? AND day = ? AND id <> ?",
      [venture.id.rawValue, draft.day.iso, id])
    if let other { throw Misfit(.date, .taken(.meeting, entry.name, by: "\(other & 0xFFFF_FFFF)")) }
    try replace(entry, id: id)
    _ = try attend(id, try people(draft))
    return try warnings(ofMeeting: id, today: today).news(since: before)
  }

  /// Takes in a file of meetings.
  public func importMeetings(update: Bool, strict: Bool, today: Day) -> RowIntake<MeetingDraft> {
    RowIntake(self, strict: strict) { draft in
      let outcome = try self.enter(draft, .merging(update: update))
      return (outcome, outcome == .present ? [] : try self.warnings(draft, today: today))
    }
  }

  private func entry(_ draft: MeetingDraft) throws -> (entry: Entry, venture: Named<Venture>) {
    let venture = try placing(.venture) { try lookup.venture(draft.venture) }
    let entry = Entry(
      table: "meeting", noun: .meeting, name: "\(venture.code) \(draft.day.iso)",
      fields: [
        .init("venture_id", .venture, venture.id.rawValue), .init("day", .date, draft.day.iso),
        .init("note", .note, draft.note), .init("decision", .decision, draft.decision),
      ])
    return (entry, venture)
  }

  private func people(_ draft: MeetingDraft) throws -> [Int64] {
    try draft.people.map { word in try placing(.people) { try lookup.person(word).id.rawValue } }
  }

  private func attendance(_ meeting: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      database, sql: "SELECT person_id FROM meeting_person WHERE meeting_id = ? ORDER BY id", arguments: [meeting])
  }

  /// Makes these people be those who were there, and says whether that changed anything.
  private func attend(_ meeting: Int64, _ people: [Int64]) throws -> Bool {
    let stand = try attendance(meeting)
    var changed = false
    for person in stand where !people.contains(person) {
      try database.run("DELETE FROM meeting_person WHERE meeting_id = ? AND person_id = ?", [meeting, person])
      changed = true
    }
    var known = Set(stand)
    for person in people where known.insert(person).inserted {
      let entry = Entry(
        table: "meeting_person", noun: .meeting, name: "",
        fields: [.init("meeting_id", nil, meeting), .init("person_id", .people, person)])
      try insert(entry, id: try key(of: "meeting_person"))
      changed = true
    }
    return changed
  }
}

extension Reader {
  /// All meetings, by day and venture.
  public func meetings() throws -> [Listed<MeetingDraft>] { try meetings(id: nil) }

  /// The meeting of a number as people type it; throws `Misfit`.
  public func meeting(_ word: String) throws -> Listed<MeetingDraft> {
    try only(try meetings(id: try key(of: .meeting, word)).first, .meeting, word)
  }

  func meetings(id: Int64?) throws -> [Listed<MeetingDraft>] {
    var people: [Int64: [String]] = [:]
    try database.eachRow(
      """
      SELECT meeting_id, person.code FROM meeting_person JOIN person ON person.id = meeting_person.person_id
      WHERE meeting_id = ifnull(?, meeting_id) ORDER BY meeting_person.id
      """, [id]
    ) { row in people[row.integer(0), default: []].append(row.optionalText(1) ?? "") }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT meeting.*, venture.code AS venture FROM meeting JOIN venture ON venture.id = meeting.venture_id
        WHERE meeting.id = ifnull(?, meeting.id) ORDER BY day, venture.code, meeting.id
        """, arguments: [id]
    ).compactMap { row in
      Self.day(row["day"]).map { day in
        Listed(
          number: Self.number(row),
          draft: MeetingDraft(
            venture: row["venture"], day: day, people: people[row["id"]] ?? [], note: row["note"],
            decision: row["decision"]))
      }
    }
  }
}
