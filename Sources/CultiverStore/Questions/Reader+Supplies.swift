public import CultiverMarseille
import GRDB

extension Reader {
  /// All inputs by number, voided ones included; of a kind, those alone.
  public func supplies(kind: SupplyKind? = nil) throws -> [Listed<SupplyDraft>] {
    try supplies(id: nil, kind: kind)
  }

  /// The input of a number as people type it; throws `Misfit`.
  public func supply(_ word: String) throws -> Listed<SupplyDraft> {
    guard let found = try supplies(id: try key(of: .supply, word), kind: nil).first else {
      throw Misfit(nil, .unknown(.supply, word, nearest: []))
    }
    return found
  }

  private func supplies(id: Int64?, kind: SupplyKind?) throws -> [Listed<SupplyDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT supply.*, site.code AS site, plot.code AS plot, cycle.code AS cycle
        FROM supply
        JOIN site ON site.id = supply.site_id
        LEFT JOIN plot ON plot.id = supply.plot_id
        LEFT JOIN cycle ON cycle.id = supply.cycle_id
        WHERE supply.id = ifnull(?, supply.id) AND supply.kind = ifnull(?, supply.kind)
        ORDER BY supply.id
        """, arguments: [id, kind?.rawValue]
    ).compactMap { row in
      guard let day = Self.day(row["day"]), let kind = SupplyKind(rawValue: row["kind"]) else { return nil }
      return Listed(
        number: Self.number(row),
        draft: SupplyDraft(
          day: day, place: Self.place(row), kind: kind, product: row["product"],
          quantity: Quantity(count: Count(thousandths: row["quantity"]), unit: row["unit"]), note: row["note"],
          reference: row["reference"], voidReason: row["void_reason"]))
    }
  }
}
