public import CultiverMarseille
import GRDB

extension Reader {
  /// What the notebook knows of a month, narrowed to a scope and counted up to today; throws `Refusal.monthToCome`.
  public func facts(of month: Month, scope: Scope, today: Day) throws -> MonthFacts {
    guard month.first <= today else { throw Refusal.monthToCome(month) }
    let months = [month, month.adding(months: -1), month.adding(months: -12)]
    let cycles = try self.cycles(on: months.map { $0.first...$0.last }, scope)
    let places = Dictionary(uniqueKeysWithValues: cycles.enumerated().map { ($1.cycle.id, $0) })
    let picks = try self.picks(of: month, scope, today, places)
    // Of a month that is only compared with, the sums of its cycles are enough, unless a venture held some of its days.
    let compared = try months.dropFirst().map { month in
      scope.venture == nil
        ? try sums(of: month, scope, places) : try self.picks(of: month, scope, today, places)
    }
    let plans = try plannedProspects(scope)
    return MonthFacts(
      month: month, today: today, scope: scope, cycles: cycles, picks: picks, previousPicks: compared[0],
      lastYearPicks: compared[1], trend: try trend(to: month, scope, today, current: picks),
      occupancies: try occupancies(during: months), saidNone: try saidNone(in: month, scope, today),
      plans: plans, growth: plans.isEmpty ? [:] : try growth(),
      references: cycles.contains { $0.cycle.area != nil && $0.cycle.ended?.month == month }
        ? try yieldReferences() : [:], directory: try directory())
  }

  /// Cycles that stand on any of the days, with the whole life's mass of those that have ended.
  func cycles(on days: [ClosedRange<Day>], _ scope: Scope) throws -> [MonthFacts.Cycle] {
    guard !days.isEmpty else { return [] }
    let spans = days.map { _ in "(cycle.started <= ? AND ifnull(cycle.ended, '9999-12-31') >= ?)" }
    var arguments: [(any DatabaseValueConvertible)?] = days.flatMap { [$0.upperBound.iso, $0.lowerBound.iso] }
    arguments += scope.arguments
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(CycleQuestion.columns),
          CASE WHEN cycle.ended IS NULL THEN 0
            ELSE (SELECT ifnull(sum(grams), 0) FROM cycle_month WHERE cycle_id = cycle.id) END AS lifetime
        FROM cycle JOIN plot ON plot.id = cycle.plot_id
        WHERE (\(spans.joined(separator: " OR "))) AND \(Scope.condition)
        ORDER BY cycle.id
        """, arguments: StatementArguments(arguments))
    var cycles: [MonthFacts.Cycle] = []
    while let row = try rows.next() {
      cycles.append(MonthFacts.Cycle(cycle: CycleQuestion.cycle(row), lifetime: Mass(grams: row[11])))
    }
    return cycles
  }

  /// The picks of a month, read from one covering index, cycle by cycle.
  private func picks(
    of month: Month, _ scope: Scope, _ today: Day, _ places: [Identity<CropCycle>: Int]
  ) throws -> [MonthFacts.Pick] {
    var picks: [MonthFacts.Pick] = []
    try database.eachRow(
      """
      -- CROSS JOIN keeps the order of the tables: from the month's few cycles to their harvests, never over all of them.
      -- The rows are summed by the figures, which costs less than sorting them here to group them.
      SELECT cycle_month.cycle_id, CAST(substr(harvest.day, 9) AS INTEGER), harvest.variety_id, harvest.destination,
        harvest.grams, harvest.unit_id > 3
      FROM cycle_month
      CROSS JOIN cycle ON cycle.id = cycle_month.cycle_id
      CROSS JOIN plot ON plot.id = cycle.plot_id
      CROSS JOIN harvest ON harvest.cycle_id = cycle_month.cycle_id AND harvest.day BETWEEN ? AND ?
      WHERE cycle_month.month = ? AND harvest.void_reason IS NULL AND \(Scope.condition)
      ORDER BY cycle_month.cycle_id
      """, [month.first.iso, min(month.last, today).iso, month.iso] + scope.arguments
    ) { row in
      guard let place = places[Identity(rawValue: row.integer(0))] else { return }
      let destination = row.optionalText(3).flatMap(Destination.init(rawValue:))
      let mass = Mass(grams: row.integer(4))
      picks.append(
        MonthFacts.Pick(
          cycle: place, day: month.first.adding(days: Int(row.integer(1)) - 1),
          variety: row.optionalInteger(2).map { Identity(rawValue: $0) }, destination: destination, harvests: 1,
          mass: mass, lost: destination == .lost ? mass : .zero, estimated: row.integer(5) == 1 ? mass : .zero))
    }
    return picks
  }

  /// The sums of a month's cycles.
  private func sums(
    of month: Month, _ scope: Scope, _ places: [Identity<CropCycle>: Int]
  ) throws -> [MonthFacts.Pick] {
    var picks: [MonthFacts.Pick] = []
    try database.eachRow(
      """
      SELECT cycle_month.cycle_id, harvests, grams, lost, estimated
      FROM cycle_month
      CROSS JOIN cycle ON cycle.id = cycle_month.cycle_id
      CROSS JOIN plot ON plot.id = cycle.plot_id
      WHERE cycle_month.month = ? AND \(Scope.condition)
      ORDER BY cycle_month.cycle_id
      """, [month.iso] + scope.arguments
    ) { row in
      guard let place = places[Identity(rawValue: row.integer(0))] else { return }
      picks.append(
        MonthFacts.Pick(
          cycle: place, day: month.first, harvests: row.integer(1), mass: Mass(grams: row.integer(2)),
          lost: Mass(grams: row.integer(3)), estimated: Mass(grams: row.integer(4))))
    }
    return picks
  }

  /// The mass of each of the thirteen months that end with this one.
  private func trend(
    to month: Month, _ scope: Scope, _ today: Day, current: [MonthFacts.Pick]
  ) throws -> [Month: Mass] {
    let from = month.adding(months: -12)
    let rows: [Row]
    if let venture = scope.venture {
      rows = try Row.fetchAll(
        database,
        sql: """
          SELECT substr(harvest.day, 1, 7), sum(harvest.grams)
          FROM occupancy
          JOIN plot ON plot.id = occupancy.plot_id
          JOIN cycle ON cycle.plot_id = plot.id
          JOIN harvest ON harvest.cycle_id = cycle.id AND harvest.day >= occupancy.from_day
            AND harvest.day <= ifnull(occupancy.to_day, '9999-12-31')
          WHERE occupancy.venture_id = ? AND harvest.day BETWEEN ? AND ? AND harvest.void_reason IS NULL
            AND \(Scope.condition)
          GROUP BY 1 ORDER BY 1
          """,
        arguments: StatementArguments(
          [venture.rawValue, from.first.iso, min(month.last, today).iso] + scope.arguments))
    } else if scope == .everything {
      rows = try Row.fetchAll(
        database,
        sql: "SELECT month, sum(grams) FROM cycle_month WHERE month BETWEEN ? AND ? GROUP BY month ORDER BY month",
        arguments: [from.iso, month.iso])
    } else {
      rows = try Row.fetchAll(
        database,
        sql: """
          SELECT cycle_month.month, sum(cycle_month.grams)
          FROM cycle_month
          CROSS JOIN cycle ON cycle.id = cycle_month.cycle_id
          CROSS JOIN plot ON plot.id = cycle.plot_id
          WHERE cycle_month.month BETWEEN ? AND ? AND \(Scope.condition)
          GROUP BY 1 ORDER BY 1
          """, arguments: StatementArguments([from.iso, month.iso] + scope.arguments))
    }
    var trend: [Month: Mass] = [:]
    for row in rows {
      if let month = Month(iso: row[0] as String) { trend[month] = Mass(grams: row[1]) }
    }
    if scope.venture == nil {
      // The totals know no day; a month that is not over counts up to today.
      trend[month] = try current.reduce(.zero) { sum, pick throws(QuantityError) in try sum.adding(pick.mass) }
    }
    return trend
  }

  /// Who held the plots on days of the months.
  func occupancies(during months: [Month]) throws -> [Occupancy] {
    try occupancies(on: months.map { $0.first...$0.last })
  }

  /// Who held the plots between the first and the last of some days.
  func occupancies(on days: [ClosedRange<Day>]) throws -> [Occupancy] {
    let first = days.map(\.lowerBound).min()?.iso
    let last = days.map(\.upperBound).max()?.iso
    return try Row.fetchAll(
      database,
      sql: """
        SELECT plot_id, venture_id, from_day, to_day FROM occupancy
        WHERE from_day <= ? AND ifnull(to_day, '9999-12-31') >= ?
        ORDER BY plot_id, from_day
        """, arguments: [last, first]
    ).compactMap { row in
      guard let from = Day(iso: row["from_day"] as String) else { return nil }
      return Occupancy(
        plot: Identity(rawValue: row["plot_id"]), venture: Identity(rawValue: row["venture_id"]), from: from,
        to: (row["to_day"] as String?).flatMap { Day(iso: $0) })
    }
  }

  private func saidNone(in month: Month, _ scope: Scope, _ today: Day) throws -> Set<Identity<Plot>> {
    Set(
      try Int64.fetchAll(
        database,
        sql: """
          SELECT DISTINCT plot_id FROM none
          WHERE day BETWEEN :first AND :last AND (:venture IS NULL OR EXISTS (
            SELECT 1 FROM occupancy
            WHERE occupancy.plot_id = none.plot_id AND venture_id = :venture AND from_day <= none.day
              AND ifnull(to_day, '9999-12-31') >= none.day))
          ORDER BY plot_id
          """,
        arguments: [
          "first": month.first.iso, "last": min(month.last, today).iso, "venture": scope.venture?.rawValue,
        ]
      ).map { Identity(rawValue: $0) })
  }
}

extension Scope {
  /// The condition on `cycle` and `plot` that narrows to site, plot and crop; a venture is a matter of days, not of rows.
  static let condition = """
    plot.site_id = ifnull(?, plot.site_id) AND plot.id = ifnull(?, plot.id)
    AND cycle.crop_id = ifnull(?, cycle.crop_id)
    """

  var arguments: [(any DatabaseValueConvertible)?] { [site?.rawValue, plot?.rawValue, crop?.rawValue] }
}
