import CultiverMarseille
import GRDB

extension Reader {
  /// Plans that were not given up and have not been started, and the cycles that stand on one of some days, each with the plan that it was. The scope's venture narrows nothing here.
  func prospects(on days: ClosedRange<Day>, _ scope: Scope) throws -> [Prospect] {
    let plans = try self.plans(scope).filter { $0.plan.dropped == nil }
    let planned = plans.filter { $0.cycle == nil }.map { Prospect.planned($0.plan) }
    let byID = Dictionary(uniqueKeysWithValues: plans.map { ($0.plan.id, $0.plan) })
    let started = try Row.fetchAll(
      database,
      sql: """
        SELECT \(CycleQuestion.columns), cycle.expected
        FROM cycle JOIN plot ON plot.id = cycle.plot_id
        WHERE cycle.started <= ? AND ifnull(cycle.ended, '9999-12-31') >= ? AND \(Scope.condition)
        ORDER BY cycle.id
        """,
      arguments: StatementArguments([days.upperBound.iso, days.lowerBound.iso] + scope.arguments)
    ).map { row in
      let cycle = CycleQuestion.cycle(row)
      return Prospect.started(
        cycle, from: byID[cycle.id], expected: (row["expected"] as Int64?).map { Mass(grams: $0) })
    }
    return planned + started
  }

  /// Plans that were not given up, with the cycles that they became. The scope's venture narrows nothing here.
  func plannedProspects(_ scope: Scope) throws -> [Prospect] {
    let plans = try self.plans(scope).filter { $0.plan.dropped == nil }
    guard !plans.isEmpty else { return [] }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT cycle.id, cycle.expected FROM plan JOIN cycle ON cycle.id = plan.id
        WHERE cycle.expected IS NOT NULL ORDER BY cycle.id
        """)
    let expected = Dictionary(
      uniqueKeysWithValues: rows.map { (Identity<CropCycle>(rawValue: $0[0]), Mass(grams: $0[1])) })
    return plans.map { plan, cycle in
      cycle.map { .started($0, from: plan, expected: expected[$0.id]) } ?? .planned(plan)
    }
  }

  /// How crops grow, by key; those of whose growth something is known.
  func growth() throws -> [Identity<Crop>: CropGrowth] {
    let rows = try Row.fetchAll(database, sql: "SELECT \(CropQuestion.columns) FROM crop ORDER BY id")
    return Dictionary(
      uniqueKeysWithValues: rows.map { (Identity<Crop>(rawValue: $0["id"]), CropQuestion.growth($0)) }
    ).filter { $0.value != .unknown }
  }

  /// Who holds plots on one of some days, by plot and day.
  func occupancies(on days: ClosedRange<Day>) throws -> [Occupancy] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT plot_id, venture_id, from_day, to_day FROM occupancy
        WHERE from_day <= ? AND ifnull(to_day, '9999-12-31') >= ?
        ORDER BY plot_id, from_day
        """, arguments: [days.upperBound.iso, days.lowerBound.iso]
    ).compactMap { row in
      guard let from = Self.day(row["from_day"]) else { return nil }
      return Occupancy(
        plot: Identity(rawValue: row["plot_id"]), venture: Identity(rawValue: row["venture_id"]), from: from,
        to: Self.day(row["to_day"]))
    }
  }
}
