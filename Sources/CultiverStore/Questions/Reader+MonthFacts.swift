public import CultiverMarseille
import GRDB

extension Reader {
  /// What the notebook knows of a month, narrowed to a scope and counted up to today; throws `Refusal.monthToCome`.
  public func facts(of month: Month, scope: Scope, today: Day) throws -> MonthFacts {
    guard month.first <= today else { throw Refusal.monthToCome(month) }
    let months = [month, month.adding(months: -1), month.adding(months: -12)]
    let cycles = try self.cycles(of: months, scope)
    let places = Dictionary(uniqueKeysWithValues: cycles.enumerated().map { ($1.cycle.id, $0) })
    let picks = try months.map { try self.picks(of: $0, scope, today, places) }
    return MonthFacts(
      month: month, today: today, scope: scope, cycles: cycles, picks: picks[0], previousPicks: picks[1],
      lastYearPicks: picks[2], trend: try trend(to: month, scope, today, current: picks[0]),
      occupancies: try occupancies(during: months), saidNone: try saidNone(in: month, today),
      directory: try directory())
  }

  /// Cycles that stand on a day of the months, with the whole life's mass of those that have ended.
  private func cycles(of months: [Month], _ scope: Scope) throws -> [MonthFacts.Cycle] {
    let spans = months.map { _ in "(cycle.started <= ? AND ifnull(cycle.ended, '9999-12-31') >= ?)" }
    var arguments: [(any DatabaseValueConvertible)?] = months.flatMap { [$0.last.iso, $0.first.iso] }
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
      cycles.append(MonthFacts.Cycle(cycle: CycleQuestion.cycle(row), lifetime: Mass(grams: row["lifetime"])))
    }
    return cycles
  }

  /// The picks of a month, read from one covering index, cycle by cycle.
  private func picks(
    of month: Month, _ scope: Scope, _ today: Day, _ places: [Identity<CropCycle>: Int]
  ) throws -> [MonthFacts.Pick] {
    let first = month.first.iso
    let last = min(month.last, today).iso
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT harvest.cycle_id, harvest.day, harvest.variety_id, harvest.destination, count(*), sum(harvest.grams),
          sum(iif(harvest.unit_id > 3, harvest.grams, 0))
        FROM cycle_month
        JOIN cycle ON cycle.id = cycle_month.cycle_id
        JOIN plot ON plot.id = cycle.plot_id
        JOIN harvest ON harvest.cycle_id = cycle.id AND harvest.day BETWEEN ? AND ?
        WHERE cycle.started <= ? AND ifnull(cycle.ended, '9999-12-31') >= ? AND cycle_month.month = ?
          AND harvest.void_reason IS NULL AND \(Scope.condition)
        GROUP BY harvest.cycle_id, harvest.day, harvest.variety_id, harvest.destination
        ORDER BY harvest.cycle_id, harvest.day, harvest.variety_id, harvest.destination
        """,
      arguments: StatementArguments(
        [first, last, month.last.iso, month.first.iso, month.iso] + scope.arguments))
    var picks: [MonthFacts.Pick] = []
    while let row = try rows.next() {
      guard let place = places[Identity(rawValue: row[0])], let day = Day(iso: row[1] as String) else { continue }
      let destination = (row[3] as String?).flatMap(Destination.init(rawValue:))
      let mass = Mass(grams: row[5])
      picks.append(
        MonthFacts.Pick(
          cycle: place, day: day, variety: (row[2] as Int64?).map { Identity(rawValue: $0) }, destination: destination,
          harvests: row[4], mass: mass, lost: destination == .lost ? mass : .zero, estimated: Mass(grams: row[6])))
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
    } else {
      rows = try Row.fetchAll(
        database,
        sql: """
          SELECT cycle_month.month, sum(cycle_month.grams)
          FROM cycle_month
          JOIN cycle ON cycle.id = cycle_month.cycle_id
          JOIN plot ON plot.id = cycle.plot_id
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

  private func occupancies(during months: [Month]) throws -> [Occupancy] {
    let first = months.map(\.first).min()?.iso
    let last = months.map(\.last).max()?.iso
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

  private func saidNone(in month: Month, _ today: Day) throws -> Set<Identity<Plot>> {
    Set(
      try Int64.fetchAll(
        database, sql: "SELECT DISTINCT plot_id FROM none WHERE day BETWEEN ? AND ? ORDER BY plot_id",
        arguments: [month.first.iso, min(month.last, today).iso]
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
