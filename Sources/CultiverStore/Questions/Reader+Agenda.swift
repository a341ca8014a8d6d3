public import CultiverMarseille
import GRDB

extension Reader {
  /// What the notebook knows on a day, narrowed to a scope; `ahead` days to come are looked at.
  public func agendaFacts(on day: Day, ahead: Int, scope: Scope = .everything) throws -> AgendaFacts {
    let days = day.month.first...day
    let prospects = try prospects(on: days, scope)
    let lastPicks = try lastPicks(on: days, scope)
    return AgendaFacts(
      day: day, ahead: ahead, scope: scope,
      plans: prospects.compactMap { $0.cycle == nil ? $0.plan : nil },
      cycles: prospects.compactMap { prospect in
        prospect.cycle.map { AgendaFacts.Grown(prospect, lastPick: lastPicks[$0.id]) }
      },
      growth: try growth(), occupancies: try occupancies(on: day...day), saidNone: try saidNone(upTo: day),
      steps: try nextSteps(on: day), directory: try directory(), label: try labelAgenda(on: day, ahead: ahead, scope))
  }

  /// The last day up to the end of some days on which something was picked from each cycle that stands on one of them.
  private func lastPicks(on days: ClosedRange<Day>, _ scope: Scope) throws -> [Identity<CropCycle>: Day] {
    var picks: [Identity<CropCycle>: Day] = [:]
    try database.eachRow(
      """
      -- One step back through the covering index for every cycle, however many its harvests.
      SELECT cycle.id, (
        SELECT harvest.day FROM harvest
        WHERE harvest.cycle_id = cycle.id AND harvest.day <= ? AND harvest.void_reason IS NULL
        ORDER BY harvest.day DESC LIMIT 1)
      FROM cycle JOIN plot ON plot.id = cycle.plot_id
      WHERE cycle.started <= ? AND ifnull(cycle.ended, '9999-12-31') >= ? AND \(Scope.condition)
      ORDER BY cycle.id
      """,
      [days.upperBound.iso, days.upperBound.iso, days.lowerBound.iso] + scope.arguments
    ) { row in
      if let day = Self.day(row.optionalText(1)) { picks[Identity(rawValue: row.integer(0))] = day }
    }
    return picks
  }

  /// The last day up to a day on which "nothing was harvested" was said of each plot.
  private func saidNone(upTo day: Day) throws -> [Identity<Plot>: Day] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT plot_id, max(day) FROM none WHERE day <= ? GROUP BY plot_id ORDER BY plot_id",
      arguments: [day.iso])
    return Dictionary(
      uniqueKeysWithValues: rows.compactMap { row in
        Self.day(row[1]).map { (Identity<Plot>(rawValue: row[0]), $0) }
      })
  }
}
