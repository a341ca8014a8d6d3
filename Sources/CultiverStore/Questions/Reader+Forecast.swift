public import CultiverMarseille
import GRDB

extension Reader {
  /// What the notebook knows of the weeks from one to another, narrowed to a scope and, when one is asked for, to a botanical family (in Latin).
  public func forecastFacts(
    from first: Week, to last: Week, scope: Scope = .everything, family: String? = nil, today: Day
  ) throws -> ForecastFacts {
    let days = first.monday...max(first, last).sunday
    let directory = try directory()
    func isAsked(_ crop: Identity<Crop>) -> Bool { family.map { directory.crops[crop]?.family == $0 } ?? true }
    return ForecastFacts(
      first: first, last: max(first, last), today: today, scope: scope, family: family,
      prospects: try prospects(on: days, scope).filter { isAsked($0.crop) }, growth: try growth(),
      picks: try picks(on: days, scope, today).filter { isAsked($0.crop) },
      occupancies: scope.venture == nil ? [] : try occupancies(on: days), directory: directory)
  }

  /// What was picked on some days up to today, by crop, plot and day.
  private func picks(on days: ClosedRange<Day>, _ scope: Scope, _ today: Day) throws -> [ForecastFacts.Pick] {
    let last = min(days.upperBound, today)
    guard days.lowerBound <= last else { return [] }
    var picks: [ForecastFacts.Pick] = []
    try database.eachRow(
      """
      -- From the cycles with harvests in those months to these, never over all of them.
      SELECT cycle.plot_id, cycle.crop_id, harvest.day, harvest.grams
      FROM (SELECT DISTINCT cycle_id FROM cycle_month WHERE month BETWEEN ? AND ? ORDER BY cycle_id) AS picked
      CROSS JOIN cycle ON cycle.id = picked.cycle_id
      CROSS JOIN plot ON plot.id = cycle.plot_id
      CROSS JOIN harvest ON harvest.cycle_id = cycle.id AND harvest.day BETWEEN ? AND ?
      WHERE harvest.void_reason IS NULL AND \(Scope.condition)
      ORDER BY picked.cycle_id
      """,
      [days.lowerBound.month.iso, last.month.iso, days.lowerBound.iso, last.iso] + scope.arguments
    ) { row in
      guard let day = Self.day(row.optionalText(2)) else { return }
      picks.append(
        ForecastFacts.Pick(
          plot: Identity(rawValue: row.integer(0)), crop: Identity(rawValue: row.integer(1)), day: day,
          mass: Mass(grams: row.integer(3))))
    }
    return picks
  }
}
