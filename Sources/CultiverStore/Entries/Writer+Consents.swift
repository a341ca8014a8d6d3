public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters that a venture lets something be told of it; throws `Misfit`, also when it does so on one of the days already.
  public func enter(_ draft: ConsentDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let venture = try placing(.venture) { try lookup.venture(draft.venture) }
    if let to = draft.to, to < draft.from { throw Misfit(.to, .endBeforeStart(start: draft.from, end: to)) }
    let known = try database.value(
      Int64.self, "SELECT id FROM consent WHERE venture_id = ? AND field = ? AND from_day = ?",
      [venture.id.rawValue, draft.field.rawValue, draft.from.iso])
    let other = try database.row(
      """
      SELECT from_day, to_day FROM consent
      WHERE venture_id = :venture AND field = :field AND id IS NOT :known
        AND from_day <= ifnull(:to, '9999-12-31') AND ifnull(to_day, '9999-12-31') >= :from
      ORDER BY from_day LIMIT 1
      """,
      [
        "venture": venture.id.rawValue, "field": draft.field.rawValue, "known": known, "from": draft.from.iso,
        "to": draft.to?.iso,
      ])
    if let other, let from = Reader.day(other["from_day"]) {
      throw Misfit(
        .from, .consentGiven(venture: venture.code, draft.field, from: from, to: Reader.day(other["to_day"])))
    }
    let entry = Entry(
      table: "consent", noun: .consent, name: "\(venture.code) \(draft.field.rawValue)",
      fields: [
        .init("venture_id", .venture, venture.id.rawValue), .init("field", .field, draft.field.rawValue),
        .init("from_day", .from, draft.from.iso), .init("to_day", .to, draft.to?.iso),
        .init("given_by", .givenBy, draft.givenBy), .init("evidence", .evidence, draft.evidence),
      ])
    return try enter(entry, known: known, policy).outcome
  }

  /// Enters that a venture lets some things be told of it; gives its code. Throws `Misfit`.
  public func give(_ drafts: [ConsentDraft]) throws -> String {
    for draft in drafts { _ = try enter(draft, .adding) }
    return try drafts.first.map { try lookup.venture($0.venture).code } ?? ""
  }

  /// Takes back, from a day on, that a venture lets some things be told of it; the days before stay as they were given. Gives its code, and throws `Misfit` when it lets one of them not be told on the day before.
  public func withdraw(_ fields: [ConsentField], of word: String, from day: Day) throws -> String {
    let venture = try placing(.venture) { try lookup.venture(word) }
    let last = day.adding(days: -1)
    for field in fields {
      let row = try database.row(
        """
        SELECT id FROM consent
        WHERE venture_id = ? AND field = ? AND from_day <= ? AND ifnull(to_day, '9999-12-31') >= ?
        """, [venture.id.rawValue, field.rawValue, last.iso, day.iso])
      guard let row else { throw Misfit(.venture, .noConsent(venture: venture.code, field, day)) }
      try update(
        Entry(table: "consent", noun: .consent, name: venture.code, fields: [.init("to_day", .to, last.iso)]),
        id: row["id"])
    }
    return venture.code
  }

  /// Takes in a file of consents.
  public func importConsents(update: Bool) -> RowIntake<ConsentDraft> {
    RowIntake(self, strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }
}
