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
  /// Where their name still stands in what others wrote: a table and a running number.
  public let mentions: [(noun: Refusal.Noun, name: String)]
  /// Whether the file holds none of it any more; not while another program has it open.
  public internal(set) var isScrubbed = false
}

extension Notebook {
  /// Erases what is personal of a person for good: in the table, in the history, in the lines that were typed, and in the bytes of the file. Figures, meetings and roles stay. Throws `Misfit`.
  public func erase(person word: String, reason: String, today: Day, _ header: ActionHeader) throws -> PersonErased {
    try StoreError.naming(path) { try queue.inDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") } }
    defer { try? queue.inDatabase { try $0.execute(sql: "PRAGMA secure_delete = OFF") } }
    var erased = try write(header) { try $0.erase(person: word, reason: reason, today: today) }
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
  func erase(person word: String, reason: String, today: Day) throws -> PersonErased {
    let person = try placing(.code) { try lookup.person(word) }
    if let day = person.retired {
      return PersonErased(code: person.code, before: day, lines: 0, mentions: [])
    }
    let id = person.id.rawValue
    let said = try personal(of: id)
    if said.contains(where: { Fold.key(reason).contains(Fold.key($0)) }) {
      throw Misfit(.reason, .reasonNames(person: person.code))
    }
    try database.run("UPDATE contact SET name = NULL, email = NULL, telephone = NULL, note = NULL WHERE id = ?", [id])
    try database.run("UPDATE person SET erased = ?, erase_reason = ? WHERE id = ?", [today.iso, reason, id])
    lookup.forget("person")
    try database.run(
      """
      UPDATE change
      SET before = iif(before IS NULL, NULL, json_object('name', NULL, 'email', NULL, 'telephone', NULL, 'note', NULL)),
        after = iif(after IS NULL, NULL, json_object('name', NULL, 'email', NULL, 'telephone', NULL, 'note', NULL))
      WHERE entity = 'contact' AND row_id = ?
      """, [id])
    return PersonErased(
      code: person.code, before: nil, lines: try replaceLines(of: id, code: person.code, saying: said),
      mentions: try mentions(of: said))
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

  /// Replaces the lines that stated what was erased: those that were about this person alone, and those in which any of it stands.
  private func replaceLines(of id: Int64, code: String, saying said: [String]) throws -> Int {
    let stating = Set(
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
    let keys = said.map { Fold.key($0) }
    let lines = try Row.fetchAll(database, sql: "SELECT id, line FROM action ORDER BY id").filter { row in
      if stating.contains(row["id"]) { return true }
      let line = Fold.key(row["line"] as String)
      return keys.contains { line.contains($0) }
    }
    for line in lines {
      try database.run("UPDATE action SET line = ? WHERE id = ?", [Self.replacement(code), line["id"] as Int64])
    }
    return lines.count
  }

  /// What stands where a line stood; the history is read in both languages.
  private static func replacement(_ code: String) -> String {
    "(\(code) : ligne effacée, personal data erased)"
  }

  /// Where any of it stands in what others wrote.
  private func mentions(of said: [String]) throws -> [(noun: Refusal.Noun, name: String)] {
    let keys = said.map { Fold.key($0) }
    // People know what has a code by it, and the rest by its number.
    let number = "CAST(id & 4294967295 AS TEXT)"
    let texts: [(Refusal.Noun, String)] = [
      (.meeting, "SELECT \(number), ifnull(note, '') || ' ' || ifnull(decision, '') FROM meeting ORDER BY id"),
      (.step, "SELECT \(number), ifnull(text, '') || ' ' || ifnull(drop_reason, '') FROM step ORDER BY id"),
      (.enrolment, "SELECT \(number), note FROM enrolment WHERE note IS NOT NULL ORDER BY id"),
      (.role, "SELECT \(number), title FROM role WHERE title IS NOT NULL ORDER BY id"),
      (.harvest, "SELECT \(number), note FROM harvest WHERE note IS NOT NULL ORDER BY id"),
      (.work, "SELECT \(number), ifnull(task, '') || ' ' || ifnull(note, '') FROM work ORDER BY id"),
      (.supply, "SELECT \(number), note FROM supply WHERE note IS NOT NULL ORDER BY id"),
      (.organisation, "SELECT code, ifnull(name, '') || ' ' || ifnull(note, '') FROM organisation ORDER BY id"),
      (.obstacle, "SELECT code, ifnull(conclusion, '') || ' ' || ifnull(note, '') FROM obstacle ORDER BY id"),
      (
        .obstacle,
        """
        SELECT code, step FROM obstacle_step JOIN obstacle ON obstacle.id = obstacle_step.obstacle_id
        ORDER BY obstacle_step.id
        """
      ),
      (
        .funding,
        "SELECT code, ifnull(purpose, '') || ' ' || ifnull(conclusion, '') || ' ' || ifnull(note, '') FROM funding ORDER BY id"
      ),
      (.partnership, "SELECT code, note FROM partnership WHERE note IS NOT NULL ORDER BY id"),
      (
        .consent,
        """
        SELECT venture.code, ifnull(given_by, '') || ' ' || ifnull(evidence, '')
        FROM consent JOIN venture ON venture.id = consent.venture_id
        ORDER BY consent.id
        """
      ),
    ]
    return try texts.flatMap { noun, sql in
      try Row.fetchAll(database, sql: sql).filter { row in
        let text = Fold.key(row[1] as String)
        return keys.contains { text.contains($0) }
      }.map { (noun, $0[0]) }
    }
  }
}
