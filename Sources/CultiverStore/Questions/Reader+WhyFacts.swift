public import CultiverMarseille
import GRDB

extension Reader {
  /// What the notebook knows of a month down to single harvests, voided ones and those after today included; with `wholeLives` also all harvests of the cycles that ended in it. Throws `Refusal.monthToCome`.
  public func whyFacts(of month: Month, scope: Scope, today: Day, wholeLives: Bool = false) throws -> WhyFacts {
    let facts = try self.facts(of: month, scope: scope, today: today)
    return WhyFacts(
      month: facts, harvests: try harvests(of: facts, wholeLives: wholeLives), failures: try failures(in: facts))
  }

  private func harvests(of facts: MonthFacts, wholeLives: Bool) throws -> [WhyFacts.Harvest] {
    let places = Dictionary(uniqueKeysWithValues: facts.cycles.enumerated().map { ($1.cycle.id, $0) })
    let units = try units()
    let (first, last) = (facts.month.first.iso, facts.month.last.iso)
    var harvests: [WhyFacts.Harvest] = []
    try database.eachRow(
      """
      -- CROSS JOIN keeps the order of the tables, so that only the harvests of these days are looked at.
      SELECT harvest.id, harvest.cycle_id, harvest.day, harvest.variety_id, harvest.quantity, harvest.unit_id,
        harvest.grams, unit_weight.grams, harvest.destination, harvest.cause, harvest.void_reason
      FROM cycle
      CROSS JOIN plot ON plot.id = cycle.plot_id
      CROSS JOIN harvest ON harvest.cycle_id = cycle.id AND harvest.day <= ?
        AND harvest.day >= iif(? AND cycle.ended BETWEEN ? AND ?, cycle.started, ?)
      LEFT JOIN unit_weight ON unit_weight.id = harvest.unit_weight_id
      WHERE cycle.started <= ? AND ifnull(cycle.ended, '9999-12-31') >= ? AND \(Scope.condition)
      ORDER BY harvest.day, harvest.id
      """, [last, wholeLives, first, last, first, last, first] + facts.scope.arguments
    ) { row in
      guard let cycle = places[Identity(rawValue: row.integer(1))], let day = Self.day(row.optionalText(2)) else {
        return
      }
      let unit = row.integer(5)
      harvests.append(
        WhyFacts.Harvest(
          number: row.integer(0) & 0xFFFF_FFFF, cycle: cycle, day: day,
          variety: row.optionalInteger(3).map { Identity(rawValue: $0) },
          quantity: Quantity(count: Count(thousandths: row.integer(4)), unit: units[unit]?.code ?? ""),
          unit: units[unit]?.name, mass: Mass(grams: row.integer(6)), isEstimated: unit > 3,
          unitWeight: row.optionalInteger(7).map { Mass(grams: $0) },
          destination: row.optionalText(8).flatMap(Destination.init(rawValue:)),
          cause: row.optionalText(9).flatMap(Cause.init(rawValue:)), voidReason: row.optionalText(10)))
    }
    return harvests
  }

  private func units() throws -> [Int64: (code: String, name: Phrase)] {
    Dictionary(
      uniqueKeysWithValues: try Row.fetchAll(database, sql: "SELECT id, code, name, name_en FROM unit ORDER BY id").map
      {
        ($0["id"], ($0["code"], Phrase(fr: $0["name"], en: $0["name_en"])))
      })
  }

  private func failures(in facts: MonthFacts) throws -> [Identity<CropCycle>: WhyFacts.Failure] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, cause, reason FROM cycle
        WHERE outcome = 'failed' AND ended >= ? AND started <= ?
        ORDER BY id
        """, arguments: [facts.month.first.iso, facts.month.last.iso])
    return Dictionary(
      uniqueKeysWithValues: rows.map { row in
        (
          Identity(rawValue: row["id"]),
          WhyFacts.Failure(cause: (row["cause"] as String?).flatMap(Cause.init(rawValue:)), reason: row["reason"])
        )
      })
  }
}
