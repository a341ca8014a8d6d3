public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters what a person is to a venture; throws `Misfit`.
  public func enter(_ draft: RoleDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let person = try placing(.person) { try lookup.person(draft.person) }
    let venture = try placing(.venture) { try lookup.venture(draft.venture) }
    if let from = draft.from, let to = draft.to, to < from {
      throw Misfit(.to, .endBeforeStart(start: from, end: to))
    }
    let known = try database.value(
      Int64.self, "SELECT id FROM role WHERE person_id = ? AND venture_id = ? AND kind = ? AND from_day IS ?",
      [person.id.rawValue, venture.id.rawValue, draft.kind.rawValue, draft.from?.iso])
    let other = try database.row(
      """
      SELECT from_day, to_day FROM role
      WHERE person_id = :person AND venture_id = :venture AND kind = :kind AND id IS NOT :known
        AND ifnull(from_day, '0001-01-01') <= ifnull(:to, '9999-12-31')
        AND ifnull(to_day, '9999-12-31') >= ifnull(:from, '0001-01-01')
      ORDER BY from_day LIMIT 1
      """,
      [
        "person": person.id.rawValue, "venture": venture.id.rawValue, "kind": draft.kind.rawValue, "known": known,
        "from": draft.from?.iso, "to": draft.to?.iso,
      ])
    if let other {
      throw Misfit(
        .from,
        .inRoleAlready(
          person: person.code, venture: venture.code, from: Reader.day(other["from_day"]),
          to: Reader.day(other["to_day"])))
    }
    let entry = Entry(
      table: "role", noun: .role, name: "\(person.code) \(venture.code)",
      fields: [
        .init("person_id", .person, person.id.rawValue), .init("venture_id", .venture, venture.id.rawValue),
        .init("kind", .kind, draft.kind.rawValue), .init("title", .title, draft.title),
        .init("from_day", .from, draft.from?.iso), .init("to_day", .to, draft.to?.iso),
      ])
    return try enter(entry, known: known, policy).outcome
  }

  /// Ends what a person is to a venture, all of it unless a kind is stated; the day is the last. Gives the roles as they stand then, and throws `Misfit` when there is none on that day.
  public func endRoles(of person: String, in venture: String, kind: RoleKind?, on day: Day) throws -> [RoleDraft] {
    let person = try placing(.person) { try lookup.person(person) }
    let venture = try placing(.venture) { try lookup.venture(venture) }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, kind, title, from_day FROM role
        WHERE person_id = ? AND venture_id = ? AND kind = ifnull(?, kind) AND ifnull(from_day, '0001-01-01') <= ?
          AND ifnull(to_day, '9999-12-31') >= ?
        ORDER BY from_day, id
        """,
      arguments: [person.id.rawValue, venture.id.rawValue, kind?.rawValue, day.iso, day.iso])
    guard !rows.isEmpty else {
      throw Misfit(.person, .notInRole(person: person.code, venture: venture.code, day))
    }
    return try rows.map { row in
      try update(
        Entry(table: "role", noun: .role, name: person.code, fields: [.init("to_day", .to, day.iso)]), id: row["id"])
      return RoleDraft(
        person: person.code, venture: venture.code, kind: RoleKind(rawValue: row["kind"]) ?? .member,
        title: row["title"], from: Reader.day(row["from_day"]), to: day)
    }
  }

  /// Takes in a file of roles.
  public func importRoles(update: Bool) -> RowIntake<RoleDraft> {
    RowIntake(self, strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }
}

extension Reader {
  /// What people are to ventures, by person, venture and day.
  public func roles() throws -> [Listed<RoleDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT role.*, person.code AS person, venture.code AS venture
        FROM role
        JOIN person ON person.id = role.person_id
        JOIN venture ON venture.id = role.venture_id
        ORDER BY person.code, venture.code, kind, from_day, role.id
        """
    ).compactMap { row in
      RoleKind(rawValue: row["kind"]).map { kind in
        Listed(
          number: Self.number(row),
          draft: RoleDraft(
            person: row["person"], venture: row["venture"], kind: kind, title: row["title"],
            from: Self.day(row["from_day"]), to: Self.day(row["to_day"])))
      }
    }
  }
}
