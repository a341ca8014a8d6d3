public import CultiverMarseille
import GRDB

extension Reader {
  /// What the notebook knows of who was heard of in some months, one after the other, narrowed to a scope and counted up to today; throws `Refusal.monthToCome`.
  public func coverageFacts(_ months: [Month], scope: Scope, today: Day) throws -> CoverageFacts {
    guard let first = months.first, let last = months.last else {
      return CoverageFacts(
        months: [], today: today, scope: scope, cycles: [], heard: [], before: [:], occupancies: [],
        directory: try directory())
    }
    guard last.first <= today else { throw Refusal.monthToCome(last) }
    let through = min(last.last, today)
    return CoverageFacts(
      months: months, today: today, scope: scope, cycles: try cycles(from: first.first, through, scope),
      heard: try harvested(from: first, through, scope) + saidNone(from: first, through, scope),
      before: try heard(before: first.first, scope), occupancies: try occupancies(during: [first, last]),
      directory: try directory())
  }

  private func cycles(from first: Day, _ last: Day, _ scope: Scope) throws -> [CropCycle] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT \(CycleQuestion.columns) FROM cycle JOIN plot ON plot.id = cycle.plot_id
        WHERE cycle.started <= ? AND ifnull(cycle.ended, '9999-12-31') >= ? AND \(Scope.condition)
        ORDER BY cycle.id
        """, arguments: StatementArguments([last.iso, first.iso] + scope.arguments)
    ).map(CycleQuestion.cycle)
  }

  private func harvested(from first: Month, _ last: Day, _ scope: Scope) throws -> [CoverageFacts.Heard] {
    try heard(
      """
      SELECT cycle.plot_id, substr(harvest.day, 1, 7), count(*), max(harvest.day)
      FROM cycle
      CROSS JOIN plot ON plot.id = cycle.plot_id
      CROSS JOIN harvest ON harvest.cycle_id = cycle.id AND harvest.day BETWEEN ? AND ?
      WHERE harvest.void_reason IS NULL AND \(Self.isHeld("harvest.day")) AND \(Scope.condition)
      GROUP BY 1, 2 ORDER BY 1, 2
      """, [first.first.iso, last.iso, scope.venture?.rawValue, scope.venture?.rawValue] + scope.arguments)
  }

  private func saidNone(from first: Month, _ last: Day, _ scope: Scope) throws -> [CoverageFacts.Heard] {
    try heard(
      """
      SELECT none.plot_id, substr(none.day, 1, 7), 0, max(none.day)
      FROM none JOIN plot ON plot.id = none.plot_id
      WHERE none.day BETWEEN ? AND ? AND \(Self.isHeld("none.day"))
      GROUP BY 1, 2 ORDER BY 1, 2
      """, [first.first.iso, last.iso, scope.venture?.rawValue, scope.venture?.rawValue])
  }

  private func heard(
    _ sql: String, _ arguments: [(any DatabaseValueConvertible)?]
  ) throws -> [CoverageFacts.Heard] {
    try Row.fetchAll(database, sql: sql, arguments: StatementArguments(arguments)).compactMap { row in
      guard let month = Month(iso: row[1] as String), let last = Self.day(row[3]) else { return nil }
      return CoverageFacts.Heard(plot: Identity(rawValue: row[0]), month: month, harvests: row[2], last: last)
    }
  }

  private func heard(before first: Day, _ scope: Scope) throws -> [Identity<Plot>: Day] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT plot_id, max(day) FROM (
          SELECT cycle.plot_id AS plot_id, (
            SELECT harvest.day FROM harvest
            WHERE harvest.cycle_id = cycle.id AND harvest.day < ? AND harvest.void_reason IS NULL
              AND \(Self.isHeld("harvest.day"))
            ORDER BY harvest.day DESC LIMIT 1) AS day
          FROM cycle JOIN plot ON plot.id = cycle.plot_id
          WHERE cycle.started < ? AND \(Scope.condition)
          UNION ALL
          SELECT none.plot_id, none.day FROM none JOIN plot ON plot.id = none.plot_id
          WHERE none.day < ? AND \(Self.isHeld("none.day")))
        WHERE day IS NOT NULL
        GROUP BY plot_id ORDER BY plot_id
        """,
      arguments: StatementArguments(
        [first.iso, scope.venture?.rawValue, scope.venture?.rawValue, first.iso] + scope.arguments
          + [first.iso, scope.venture?.rawValue, scope.venture?.rawValue]))
    return Dictionary(
      uniqueKeysWithValues: rows.compactMap { row in
        Self.day(row[1]).map { (Identity(rawValue: row[0]), $0) }
      })
  }

  /// The condition that the venture asked for, if one is, holds `plot` on a day; its key is bound twice.
  private static func isHeld(_ day: String) -> String {
    """
    (? IS NULL OR EXISTS (
      SELECT 1 FROM occupancy
      WHERE occupancy.plot_id = plot.id AND venture_id = ? AND from_day <= \(day)
        AND ifnull(to_day, '9999-12-31') >= \(day)))
    """
  }
}
