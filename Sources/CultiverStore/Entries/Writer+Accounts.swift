public import CultiverMarseille
import GRDB

extension Writer {
  /// Records money taken in or spent; throws `Misfit`. Its warnings are given with it as it stands.
  public func add(_ draft: AccountDraft, today: Day) throws -> (account: Listed<AccountDraft>, warnings: [Warning]) {
    let number = try add(try entry(draft))
    return (try reader.account("\(number)"), future(draft.day, today))
  }

  /// Voids the entry of a number: it stays, and no longer counts. Throws `Misfit`.
  public func voidAccount(_ word: String, reason: String) throws -> Listed<AccountDraft> {
    try void(.account, in: "account", word, reason: reason)
    return try reader.account(word)
  }

  /// Takes in a file of money.
  public func importAccounts(update: Bool, strict: Bool, today: Day) -> RowIntake<AccountDraft> {
    let rows = CountedRows(self, update: update)
    return RowIntake(self, strict: strict) { draft in
      (try rows.enter(try self.entry(draft)), self.future(draft.day, today))
    }
  }

  private func entry(_ draft: AccountDraft) throws -> Entry {
    let venture = try placing(.venture) { try lookup.venture(draft.venture).id.rawValue }
    return Entry(
      table: "account", noun: .account, name: draft.reference ?? "",
      fields: [
        .init("day", .date, draft.day.iso), .init("venture_id", .venture, venture),
        .init("kind", .kind, draft.kind.rawValue), .init("amount", .amount, draft.amount.cents),
        .init("subject", .subject, draft.subject, isStatedAbsent: true),
        .init("evidence", .evidence, draft.evidence, isStatedAbsent: true),
        .init("note", .note, draft.note, isStatedAbsent: true), .init("reference", .reference, draft.reference),
        .init("void_reason", .voidReason, draft.voidReason),
      ])
  }
}
