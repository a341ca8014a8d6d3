public import CultiverMarseille
import GRDB

/// What became of a person who asked to be forgotten.
public struct PersonErased: Sendable {
  /// Their code, which stays.
  public let code: String
  /// The day on which they had been erased already.
  public let before: Day?
  /// How many typed lines of the history were replaced.
  public let lines: Int
  /// Where they are named, or were, in what others wrote.
  public let mentions: [Mention]
  /// Whether their code stands there now in place of their name.
  public let isReplaced: Bool
  /// The issued reports whose text names them, and stays as it was sent.
  public let issued: [Int64]
  /// Whether the file holds none of it any more; not while another program has it open.
  public internal(set) var isScrubbed = false

  /// Something that somebody wrote: what it is, and the code or number by which it is known.
  public struct Mention: Hashable, Sendable {
    /// What it is.
    public let noun: Refusal.Noun
    /// Its code or running number.
    public let name: String
  }
}

/// How far an erasure reaches.
public enum ErasureReach: Hashable, Sendable {
  /// What is personal of the person, where it is kept.
  case contact
  /// Also what others wrote, where the code is put in place of the name, and of these other names.
  case mentions(names: [String])
}

extension Notebook {
  /// Erases what is personal of a person for good: in the table, in the history, in the lines that were typed, and in the bytes of the file; and in what others wrote, when it is to reach so far. Figures, meetings and roles stay. Throws `Misfit`.
  public func erase(
    person word: String, reach: ErasureReach = .contact, reason: String, today: Day, _ header: ActionHeader
  ) throws -> PersonErased {
    try StoreError.naming(path) { try queue.inDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") } }
    defer { try? queue.inDatabase { try $0.execute(sql: "PRAGMA secure_delete = OFF") } }
    var erased = try write(header) { try $0.erase(person: word, reach, reason: reason, today: today) }
    erased.isScrubbed = scrub()
    return erased
  }

  /// Writes the file anew without what was deleted from it, and empties what was written ahead; false when that cannot be done now.
  private func scrub() -> Bool {
    let checkpoint = try? queue.writeWithoutTransaction { database in
      // What was rewritten before secure_delete was on stands in the free parts of pages.
      try database.execute(sql: "VACUUM")
      return try Int64.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    return checkpoint == 0
  }
}

extension Writer {
  /// Erases what is personal of a person, here and in the history.
  func erase(person word: String, _ reach: ErasureReach, reason: String, today: Day) throws -> PersonErased {
    let person = try placing(.code) { try lookup.person(word) }
    let id = person.id.rawValue
    let before = person.retired
    var names = try personal(of: id)
    if case .mentions(let others) = reach { names += others }
    let naming = Naming(names)
    if before != nil {
      if reach == .contact {
        return PersonErased(code: person.code, before: before, lines: 0, mentions: [], isReplaced: false, issued: [])
      }
      guard !naming.isEmpty else { throw Misfit(.name, .nameErased(person: person.code)) }
    }
    if naming.stands(in: reason) { throw Misfit(.reason, .reasonNames(person: person.code)) }
    // Done anew when it was done before, so that the history says it, and that it cannot be undone.
    try database.run("UPDATE contact SET name = NULL, email = NULL, telephone = NULL, note = NULL WHERE id = ?", [id])
    if before == nil {
      try database.run("UPDATE person SET erased = ?, erase_reason = ? WHERE id = ?", [today.iso, reason, id])
    }
    lookup.forget("person")
    let lines = try replaceLines(of: id, code: person.code, naming: naming, isFirst: before == nil)
    try blankHistory(of: id)
    let mentions = try mentions(of: naming)
    if reach != .contact { try replaceMentions(of: naming, by: person.code) }
    return PersonErased(
      code: person.code, before: before, lines: lines, mentions: mentions, isReplaced: reach != .contact,
      issued: try issuedReports(naming: naming))
  }

  private func blankHistory(of id: Int64) throws {
    try database.run(
      """
      UPDATE change
      SET before = iif(before IS NULL, NULL, json_object('name', NULL, 'email', NULL, 'telephone', NULL, 'note', NULL)),
        after = iif(after IS NULL, NULL, json_object('name', NULL, 'email', NULL, 'telephone', NULL, 'note', NULL))
      WHERE entity = 'contact' AND row_id = ?
      """, [id])
  }

  /// Everything that was ever said of a person: name, e-mail and telephone, as it stands and as it stood.
  private func personal(of id: Int64) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        WITH told AS (
          SELECT json_object('name', name, 'email', email, 'telephone', telephone) AS text FROM contact WHERE id = :id
          UNION SELECT before FROM change WHERE entity = 'contact' AND row_id = :id
          UNION SELECT after FROM change WHERE entity = 'contact' AND row_id = :id)
        SELECT DISTINCT value FROM told, json_each(told.text)
        WHERE key IN ('name', 'email', 'telephone') AND length(trim(value)) > 2 ORDER BY value
        """, arguments: ["id": id])
  }

  /// Replaces the lines that stated what was erased: those that were about this person alone, and those in which any of it stands; the line that is being done keeps its other words.
  private func replaceLines(of id: Int64, code: String, naming: Naming, isFirst: Bool) throws -> Int {
    let stating = isFirst ? try actions(stating: id) : []
    let lines = try Row.fetchAll(
      database, sql: "SELECT id, line FROM action WHERE id <> ? ORDER BY id", arguments: [action]
    ).filter { stating.contains($0["id"]) || naming.stands(in: $0["line"]) }
    for line in lines {
      try database.run("UPDATE action SET line = ? WHERE id = ?", [Self.replacement(code), line["id"] as Int64])
    }
    let own = try String.fetchOne(database, sql: "SELECT line FROM action WHERE id = ?", arguments: [action]) ?? ""
    try database.run("UPDATE action SET line = ? WHERE id = ?", [naming.replaced(in: own, by: code), action])
    return lines.count
  }

  /// The actions that stated what is personal of a person and of nobody else.
  private func actions(stating id: Int64) throws -> Set<Int64> {
    Set(
      try Int64.fetchAll(
        database,
        sql: """
          SELECT DISTINCT own.action_id FROM change AS own
          WHERE own.entity = 'contact' AND own.row_id = :id AND own.action_id <> :action
            AND (SELECT undoes FROM action WHERE action.id = own.action_id) IS NULL
            AND NOT EXISTS (
              SELECT 1 FROM change AS other
              WHERE other.action_id = own.action_id AND other.entity = 'contact' AND other.row_id <> :id)
          """, arguments: ["id": id, "action": action]))
  }

  /// What stands where a line stood; the history is read in both languages.
  private static func replacement(_ code: String) -> String {
    "(\(code) : ligne effacée, personal data erased)"
  }
}
