import GRDB

/// An action of the history: what one typed line, script or import did.
public struct Action: Hashable, Sendable {
  /// Its running number.
  public let number: Int64
  /// When, in UTC: `2026-06-24T08:15:00Z`.
  public let at: String
  /// Who.
  public let who: String
  /// The line that was typed.
  public let line: String
  /// How many rows it made, changed and took away, by table.
  public let effects: [Effect]
  /// The action that it took back.
  public let undoes: Int64?
  /// The action that took it back.
  public let undoneBy: Int64?
  /// The reasons for which it corrected what was reported, in the order in which they were given.
  public let corrections: [String]

  /// What an action did to one table.
  public struct Effect: Hashable, Sendable {
    /// The table's name.
    public let table: String
    /// Rows made.
    public let made: Int64
    /// Rows changed.
    public let changed: Int64
    /// Rows taken away.
    public let removed: Int64
  }
}

extension Reader {
  /// The latest actions, newest first.
  public func history(limit: Int64) throws -> [Action] {
    try Row.fetchAll(database, sql: "SELECT * FROM action ORDER BY id DESC LIMIT ?", arguments: [limit]).map(action)
  }

  /// The action of a number; nil when there is none.
  func action(_ number: Int64) throws -> Action? {
    try Row.fetchOne(
      database, sql: "SELECT * FROM action WHERE id & 4294967295 = ? ORDER BY id DESC LIMIT 1", arguments: [number]
    ).map(action)
  }

  /// The action that stands at the beginning of undo and redo, and whether what the given one did in the end is to put it back.
  public func beginning(of action: Action) throws -> (action: Action, restores: Bool) {
    var (first, depth) = (action, 0)
    while let undone = try first.undoes.flatMap({ try self.action($0) }) { (first, depth) = (undone, depth + 1) }
    return (first, depth % 2 == 1)
  }

  /// How many actions stand below one that takes back, puts back and so on; 0 is one that does something of its own.
  func depth(of id: Int64) throws -> Int {
    var (depth, next) = (0, id as Int64?)
    while let id = next {
      next = try Int64.fetchOne(database, sql: "SELECT undoes FROM action WHERE id = ?", arguments: [id])
      if next != nil { depth += 1 }
    }
    return depth
  }

  /// The action that took this one back and was not itself taken back.
  func undoer(of id: Int64) throws -> Int64? {
    let undoers = try Int64.fetchAll(
      database, sql: "SELECT id FROM action WHERE undoes = ? ORDER BY id DESC", arguments: [id])
    return try undoers.first { try undoer(of: $0) == nil }
  }

  private func action(_ row: Row) throws -> Action {
    let id: Int64 = row["id"]
    var effects = try Row.fetchAll(
      database,
      sql: """
        SELECT entity, sum(before IS NULL) AS made, sum(before IS NOT NULL AND after IS NOT NULL) AS changed,
          sum(after IS NULL) AS removed
        FROM change WHERE action_id = ? GROUP BY entity ORDER BY entity
        """, arguments: [id]
    ).map { Action.Effect(table: $0["entity"], made: $0["made"], changed: $0["changed"], removed: $0["removed"]) }
    let harvests = try Int64.fetchOne(
      database,
      sql: """
        SELECT ifnull(last_harvest, first_harvest - 1) - first_harvest + 1 FROM action WHERE id = ?
        """, arguments: [id])
    if let harvests, harvests > 0 {
      let others = effects.first { $0.table == "harvest" }
      effects.removeAll { $0.table == "harvest" }
      effects.append(
        Action.Effect(
          table: "harvest", made: harvests + (others?.made ?? 0), changed: others?.changed ?? 0,
          removed: others?.removed ?? 0))
    }
    func number(_ key: Int64?) -> Int64? { key.map { $0 & 0xFFFF_FFFF } }
    return Action(
      number: id & 0xFFFF_FFFF, at: row["at"], who: row["who"], line: row["line"], effects: effects,
      undoes: number(row["undoes"]), undoneBy: number(try undoer(of: id)),
      corrections: try String.fetchAll(
        database, sql: "SELECT reason FROM correction WHERE action_id = ? GROUP BY reason ORDER BY min(id)",
        arguments: [id]))
  }
}
