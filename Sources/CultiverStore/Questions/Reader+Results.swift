public import CultiverMarseille
import GRDB

extension Reader {
  /// All results of indicators by number, voided ones included.
  public func results() throws -> [Listed<ResultDraft>] { try results(id: nil) }

  /// The result of a number as people type it; throws `Misfit`.
  public func result(_ word: String) throws -> Listed<ResultDraft> {
    guard let found = try results(id: try key(of: .result, word)).first else {
      throw Misfit(nil, .unknown(.result, word, nearest: []))
    }
    return found
  }

  private func results(id: Int64?) throws -> [Listed<ResultDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT result.*, site.code AS site, venture.code AS venture
        FROM result
        LEFT JOIN site ON site.id = result.site_id
        LEFT JOIN venture ON venture.id = result.venture_id
        WHERE result.id = ifnull(?, result.id)
        ORDER BY result.id
        """, arguments: [id]
    ).compactMap { row in
      guard let indicator = Indicator(rawValue: row["indicator"]), let from = Self.day(row["from_day"]),
        let to = Self.day(row["to_day"])
      else { return nil }
      return Listed(
        number: Self.number(row),
        draft: ResultDraft(
          indicator: indicator, site: row["site"], venture: row["venture"], from: from, to: to, value: row["value"],
          counter: row["counter"], evidence: row["evidence"], note: row["note"], reference: row["reference"],
          voidReason: row["void_reason"]))
    }
  }
}
