public import CultiverMarseille
import GRDB

extension Reader {
  /// The plans of a scope with the cycle that each became, if it was started; by first day in the ground, then key. The scope's venture narrows nothing here.
  public func plans(_ scope: Scope = .everything) throws -> [(plan: CyclePlan, cycle: CropCycle?)] {
    let cycles = try self.cycles(startedFromPlansOf: scope)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT plan.* FROM plan JOIN plot ON plot.id = plan.plot_id
        WHERE plot.site_id = ifnull(?, plot.site_id) AND plot.id = ifnull(?, plot.id)
          AND plan.crop_id = ifnull(?, plan.crop_id)
        ORDER BY plan.stand, plan.id
        """, arguments: StatementArguments(scope.arguments)
    ).compactMap { row in
      Self.plan(row).map { ($0, cycles[$0.id]) }
    }
  }

  private func cycles(startedFromPlansOf scope: Scope) throws -> [Identity<CropCycle>: CropCycle] {
    let cycles = try Row.fetchAll(
      database,
      sql: """
        SELECT \(CycleQuestion.columns) FROM plan JOIN cycle ON cycle.id = plan.id JOIN plot ON plot.id = plan.plot_id
        WHERE plot.site_id = ifnull(?, plot.site_id) AND plot.id = ifnull(?, plot.id)
          AND plan.crop_id = ifnull(?, plan.crop_id)
        ORDER BY cycle.id
        """, arguments: StatementArguments(scope.arguments)
    ).map(CycleQuestion.cycle)
    return Dictionary(uniqueKeysWithValues: cycles.map { ($0.id, $0) })
  }

  static func plan(_ row: Row) -> CyclePlan? {
    guard let stand = day(row["stand"]) else { return nil }
    let first = day(row["first_harvest"])
    let last = day(row["last_harvest"])
    let harvest = first.flatMap { first in last.flatMap { first <= $0 ? first...$0 : nil } ?? first...first }
    return CyclePlan(
      id: Identity(rawValue: row["id"]), code: row["code"], plot: Identity(rawValue: row["plot_id"]),
      crop: Identity(rawValue: row["crop_id"]), variety: (row["variety_id"] as Int64?).map { Identity(rawValue: $0) },
      area: (row["area"] as Int64?).map { Area(squareDecimetres: $0) }, sow: day(row["sow"]), stand: stand,
      harvest: harvest, lastHarvest: last, expected: (row["expected"] as Int64?).map { Mass(grams: $0) },
      sown: day(row["sown"]),
      dropped: day(row["dropped"]))
  }
}
