public import CultiverMarseille
import GRDB

extension Reader {
  /// All money taken in and spent, by number, voided entries included.
  public func accounts() throws -> [Listed<AccountDraft>] { try accounts(id: nil) }

  /// The entry of a number as people type it; throws `Misfit`.
  public func account(_ word: String) throws -> Listed<AccountDraft> {
    guard let found = try accounts(id: try key(of: .account, word)).first else {
      throw Misfit(nil, .unknown(.account, word, nearest: []))
    }
    return found
  }

  private func accounts(id: Int64?) throws -> [Listed<AccountDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT account.*, venture.code AS venture
        FROM account JOIN venture ON venture.id = account.venture_id
        WHERE account.id = ifnull(?, account.id)
        ORDER BY account.id
        """, arguments: [id]
    ).compactMap { row in
      guard let day = Self.day(row["day"]), let kind = AccountKind(rawValue: row["kind"]) else { return nil }
      return Listed(
        number: Self.number(row),
        draft: AccountDraft(
          day: day, venture: row["venture"], kind: kind, amount: Money(cents: row["amount"]), subject: row["subject"],
          evidence: row["evidence"], note: row["note"], reference: row["reference"], voidReason: row["void_reason"]))
    }
  }
}
