public import CultiverMarseille
import GRDB

extension Reader {
  /// What ventures let be told of them, by venture, field and day.
  public func consents() throws -> [Listed<ConsentDraft>] {
    try consentRows().map { row in Listed(number: Self.number(row.row), draft: row.draft) }
  }

  /// The same by the ventures' keys.
  func consentsByKey() throws -> [Consent] {
    try consentRows().map { row in
      Consent(
        venture: Identity(rawValue: row.row["venture_id"]), field: row.draft.field, from: row.draft.from,
        to: row.draft.to)
    }
  }

  private func consentRows() throws -> [(row: Row, draft: ConsentDraft)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT consent.*, venture.code AS venture
        FROM consent JOIN venture ON venture.id = consent.venture_id
        ORDER BY venture.code, venture.id, field, from_day
        """
    ).compactMap { row in
      guard let field = ConsentField(rawValue: row["field"]), let from = Self.day(row["from_day"]) else { return nil }
      return (
        row,
        ConsentDraft(
          venture: row["venture"], field: field, from: from, to: Self.day(row["to_day"]), givenBy: row["given_by"],
          evidence: row["evidence"])
      )
    }
  }
}
