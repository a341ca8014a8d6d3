public import CultiverMarseille
import GRDB

/// A plot and what stands on it over time.
public struct PlotStays: Sendable {
  /// The plot.
  public let plot: Plot
  /// The code of its site.
  public let site: String
  /// The code that names it alone.
  public let name: String
  /// What stands, stood or is planned to stand on it.
  public let stays: [GroundStay]
}

extension Reader {
  /// The plots of a scope with what stands on them in a period, by site and code; the scope's venture and crop narrow nothing here.
  public func ground(_ scope: Scope, from first: Day, to last: Day, today: Day) throws -> [PlotStays] {
    let crops = try CropNames(database)
    let stays = try cycleStays(scope, crops, from: first, to: last, today) + planStays(scope, crops, today)
    let byPlot = Dictionary(grouping: stays, by: \.plot)
    return try Ground(database).byID.values.filter { place in
      (scope.site.map { place.site.id == $0 } ?? true) && (scope.plot.map { place.plot.id == $0 } ?? true)
    }.sorted { ($0.site.code, $0.plot.code) < ($1.site.code, $1.plot.code) }.map { place in
      PlotStays(
        plot: place.plot, site: place.site.code, name: place.name, stays: byPlot[place.plot.id]?.map(\.stay) ?? [])
    }
  }

  private typealias PlacedStay = (plot: Identity<Plot>, stay: GroundStay)

  private func cycleStays(
    _ scope: Scope, _ crops: CropNames, from first: Day, to last: Day, _ today: Day
  ) throws -> [PlacedStay] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT \(CycleQuestion.columns), plan.last_harvest
        FROM cycle JOIN plot ON plot.id = cycle.plot_id LEFT JOIN plan ON plan.id = cycle.id
        WHERE plot.site_id = ifnull(?, plot.site_id) AND plot.id = ifnull(?, plot.id)
          AND cycle.started <= ? AND ifnull(cycle.ended, '9999-12-31') >= ?
        ORDER BY cycle.plot_id, cycle.started, cycle.id
        """, arguments: [scope.site?.rawValue, scope.plot?.rawValue, last.iso, first.iso]
    ).map { row in
      let cycle = CycleQuestion.cycle(row)
      let usual = crops.growth(of: cycle.crop).lastHarvest(standingFrom: cycle.started)
      return (cycle.plot, GroundStay(cycle, expectedEnd: Self.day(row["last_harvest"]) ?? usual, today: today))
    }
  }

  private func planStays(_ scope: Scope, _ crops: CropNames, _ today: Day) throws -> [PlacedStay] {
    try plans(Scope(site: scope.site, plot: scope.plot)).compactMap { plan, cycle in
      guard cycle == nil, plan.dropped == nil else { return nil }
      let usual = crops.growth(of: plan.crop).lastHarvest(standingFrom: plan.stand)
      return GroundStay(plan, expectedEnd: plan.lastHarvest ?? usual, today: today).map { (plan.plot, $0) }
    }
  }

  /// The codes of crops by their keys.
  public func cropCodes() throws -> [Identity<Crop>: String] {
    try CropNames(database).byID.mapValues(\.code)
  }
}
