public import CultiverMarseille
import GRDB

extension Writer {
  /// Records what an indicator came to, as somebody counted it; throws `Misfit`. Its warnings are given with it as it stands.
  public func add(_ draft: ResultDraft, today: Day) throws -> (result: Listed<ResultDraft>, warnings: [Warning]) {
    let entry = try entry(draft)
    let number = try add(entry)
    try refuseOverlap(draft, entry)
    return (try reader.result("\(number)"), try warnings(draft, today: today))
  }

  /// Voids the result of a number: it stays, and no longer counts. Throws `Misfit`.
  public func voidResult(_ word: String, reason: String) throws -> Listed<ResultDraft> {
    try void(.result, in: "result", word, reason: reason)
    return try reader.result(word)
  }

  /// Takes in a file of results.
  public func importResults(update: Bool, strict: Bool, today: Day) -> RowIntake<ResultDraft> {
    let rows = CountedRows(self, update: update)
    return RowIntake(self, strict: strict) { draft in
      let entry = try self.entry(draft)
      let outcome = try rows.enter(entry)
      if outcome != .present { try self.refuseOverlap(draft, entry) }
      return (outcome, outcome == .present ? [] : try self.warnings(draft, today: today))
    }
  }

  /// Refuses a result, entered just now, that shares days with another of the same indicator and scope: sums would hold those days twice. Of a level or a ratio only the same days are the same result.
  private func refuseOverlap(_ draft: ResultDraft, _ entry: Entry) throws {
    guard draft.voidReason == nil else { return }
    let scope = ["indicator", "site_id", "venture_id"].map { name in
      entry.fields.first { $0.name == name }?.value ?? .null
    }
    var others = try Row.fetchAll(
      database,
      sql: """
        SELECT id, from_day, to_day, value FROM result
        WHERE indicator = ? AND site_id IS ? AND venture_id IS ? AND void_reason IS NULL
          AND from_day <= ? AND to_day >= ?
        ORDER BY id
        """, arguments: StatementArguments(scope + [draft.to.iso.databaseValue, draft.from.iso.databaseValue])
    ).compactMap { row -> (number: Int64, from: Day, to: Day, value: Int64)? in
      guard let from = Reader.day(row["from_day"]), let to = Reader.day(row["to_day"]) else { return nil }
      return (Reader.number(row), from, to, row["value"])
    }
    // It stands among them itself.
    let own = others.lastIndex { $0.from == draft.from && $0.to == draft.to && $0.value == draft.value }
    if let own { others.remove(at: own) }
    let isSum = draft.indicator.accrual == .cumulative
    guard let other = others.first(where: { isSum || ($0.from == draft.from && $0.to == draft.to) }) else { return }
    throw Misfit(.from, .resultOverlaps(draft.indicator, number: other.number, from: other.from, to: other.to))
  }

  private func entry(_ draft: ResultDraft) throws -> Entry {
    guard draft.from <= draft.to else { throw Misfit(.to, .endBeforeStart(start: draft.from, end: draft.to)) }
    if let venture = draft.venture, let site = draft.site {
      throw Misfit(.venture, .otherPlace(venture, stated: site))
    }
    let site = try draft.site.map { word in try placing(.site) { try lookup.groundIndex().site(word).id.rawValue } }
    let venture = try draft.venture.map { word in try placing(.venture) { try lookup.venture(word).id.rawValue } }
    return Entry(
      table: "result", noun: .result, name: draft.reference ?? "",
      fields: [
        .init("indicator", .indicator, draft.indicator.rawValue),
        .init("site_id", .site, site, isStatedAbsent: true),
        .init("venture_id", .venture, venture, isStatedAbsent: true), .init("from_day", .from, draft.from.iso),
        .init("to_day", .to, draft.to.iso), .init("value", .value, draft.value),
        .init("counter", .counter, draft.counter, isStatedAbsent: true),
        .init("evidence", .evidence, draft.evidence), .init("note", .note, draft.note, isStatedAbsent: true),
        .init("reference", .reference, draft.reference), .init("void_reason", .voidReason, draft.voidReason),
      ], places: draft.indicator.unit.places)
  }
}
