public import CultiverMarseille
import GRDB

extension Reader {
  /// All partnerships with their parties, by first day and number.
  public func partnerships() throws -> [PartnershipCourse] {
    let parties = Dictionary(grouping: try parties()) { $0.partnership }
    return try Row.fetchAll(database, sql: "SELECT * FROM partnership ORDER BY from_day, id").compactMap { row in
      guard let kind = PartnershipKind(rawValue: row["kind"]), let from = Self.day(row["from_day"]) else { return nil }
      let own = parties[row["id"]] ?? []
      return PartnershipCourse(
        partnership: PartnershipDraft(
          code: row["code"], kind: kind, from: from, to: Self.day(row["to_day"]), note: row["note"]),
        parties: own.map(\.draft), names: own.map(\.name))
    }
  }

  /// The partnership of a code; throws `Misfit`.
  public func partnership(_ word: String) throws -> PartnershipCourse {
    _ = try key(of: .partnership, in: "partnership", code: word, .partnership)
    let found = try partnerships().first { Fold.code($0.partnership.code ?? "") == Fold.code(word) }
    guard let found else { throw Misfit(.partnership, .unknown(.partnership, word, nearest: [])) }
    return found
  }

  /// All partnerships as they would be entered again.
  public func partnershipDrafts() throws -> [Listed<PartnershipDraft>] {
    try partnerships().enumerated().map { Listed(number: Int64($0 + 1), draft: $1.partnership) }
  }

  /// All parties, by partnership.
  public func partyDrafts() throws -> [Listed<PartyDraft>] {
    try partnerships().flatMap(\.parties).enumerated().map { Listed(number: Int64($0 + 1), draft: $1) }
  }

  private struct PartyRow {
    let partnership: Int64
    let draft: PartyDraft
    let name: String
  }

  private func parties() throws -> [PartyRow] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT partnership_party.*, partnership.code, venture.code AS venture, organisation.code AS organisation,
          ifnull(venture.name, organisation.name) AS name
        FROM partnership_party
        JOIN partnership ON partnership.id = partnership_party.partnership_id
        LEFT JOIN venture ON venture.id = partnership_party.venture_id
        LEFT JOIN organisation ON organisation.id = partnership_party.organisation_id
        ORDER BY partnership.id, venture.code IS NULL, venture.code, organisation.code, partnership_party.id
        """
    ).map { row in
      PartyRow(
        partnership: row["partnership_id"],
        draft: PartyDraft(
          partnership: row["code"], venture: row["venture"], organisation: row["organisation"], brings: row["brings"],
          amount: (row["amount"] as Int64?).map(Money.init(cents:)),
          inKind: (row["in_kind"] as Int64?).map(Money.init(cents:))), name: row["name"])
    }
  }
}
