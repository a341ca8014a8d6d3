import CultiverMarseille
import GRDB

/// Codes of plans, cycles and their groups: none names two things, but a plan and the cycle that it became.
extension Writer {
  /// Refuses a code that names another plan or cycle, or a group.
  func refuseTakenCode(_ code: String, except known: Identity<CropCycle>? = nil) throws {
    if let other = try lookup.cycleIndex().byCode[Fold.code(code)], other.id != known {
      throw Misfit(.code, .taken(.cycle, code, by: other.code))
    }
    if let other = try lookup.planIndex().byCode[Fold.code(code)], other.id != known {
      throw Misfit(.code, .taken(.plan, code, by: other.code))
    }
    if let group = try group(code) { throw Misfit(.code, .taken(.group, code, by: group)) }
  }

  /// Refuses a code of a group that names a plan or cycle.
  func refuseTakenGroup(_ code: String) throws {
    if let other = try lookup.cycleIndex().byCode[Fold.code(code)] {
      throw Misfit(.group, .taken(.cycle, code, by: other.code))
    }
    if let other = try lookup.planIndex().byCode[Fold.code(code)] {
      throw Misfit(.group, .taken(.plan, code, by: other.code))
    }
  }

  /// Refuses a code for a new group that names anything.
  public func refuseTakenNewGroup(_ code: String) throws {
    try refuseTakenGroup(code)
    if let group = try group(code) { throw Misfit(.group, .taken(.group, code, by: group)) }
  }

  /// The code of a group as it stands, when there is one.
  private func group(_ code: String) throws -> String? {
    try database.value(
      String.self,
      """
      SELECT code FROM (
        SELECT min(grouping) AS code FROM plan WHERE grouping_key = :key
        UNION ALL SELECT min(grouping) FROM cycle WHERE grouping_key = :key)
      WHERE code IS NOT NULL
      """, ["key": Fold.code(code)])
  }

  /// The cycles that a word means: the one of that code, else those of that group, by number. Throws `Misfit`.
  func cycles(_ word: String) throws -> [CropCycle] {
    if let one = try lookup.cycleIndex().byCode[Fold.code(word)] { return [one] }
    let ids = try Int64.fetchAll(
      database, sql: "SELECT id FROM cycle WHERE grouping_key = ? ORDER BY id", arguments: [Fold.code(word)])
    if !ids.isEmpty {
      let all = Dictionary(
        try lookup.cycleIndex().byCode.values.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
      return ids.compactMap { all[$0] }
    }
    if let plan = try plans(word, orNone: true).first {
      throw Misfit(.cycle, .notStarted(plan: word, stand: plan.stand))
    }
    return [try placing(.cycle) { try lookup.cycle(word) }]
  }

  /// The plans that a word means: the one of that code, else those of that group or series, by number. Throws `Misfit` when there is none, unless that is an answer.
  func plans(_ word: String, orNone: Bool = false) throws -> [CyclePlan] {
    let index = try lookup.planIndex()
    if let one = index.byCode[Fold.code(word)] { return [one] }
    let ids = try Int64.fetchAll(
      database, sql: "SELECT id FROM plan WHERE grouping_key = :key OR lower(series) = :key ORDER BY id",
      arguments: ["key": Fold.code(word)])
    if ids.isEmpty && !orNone { return [try placing(.code) { try index.plan(word) }] }
    let all = Dictionary(index.byCode.values.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    return ids.compactMap { all[$0] }
  }

  /// A code that nothing has, for what was not given one: a letter and its running number.
  func freeCode(number: Int64) throws -> String {
    var code = "C\(number)"
    while try isTaken(code) { code += "-bis" }
    return code
  }

  /// A code for several things that are entered together, free itself and with every number up to a count: after the number that the next one will have.
  public func freeBase(for count: Int) throws -> String {
    let last = try database.value(Int64.self, "SELECT last FROM counter WHERE entity = ?", ["cycle"]) ?? 0
    var base = "C\(last + 1)"
    while try isTaken(base) || (1...max(count, 1)).contains(where: { try isTaken("\(base)-\($0)") }) { base += "-bis" }
    return base
  }

  private func isTaken(_ code: String) throws -> Bool {
    try lookup.cycleIndex().byCode[Fold.code(code)] != nil || lookup.planIndex().byCode[Fold.code(code)] != nil
      || group(code) != nil
  }
}
