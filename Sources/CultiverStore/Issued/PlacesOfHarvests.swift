import CultiverMarseille
import GRDB

/// Where harvests were taken at one time: the plot and crop of every cycle, the site of every plot, and who held it.
struct PlacesOfHarvests {
  /// Where a cycle stands, and of what it is.
  struct Place: Hashable {
    let plot: Int64
    let crop: Int64
  }

  private struct Holding: Hashable {
    let plot: Int64
    let venture: Int64
    let from: Day
    let to: Day?
  }

  private(set) var cycles: [Int64: Place] = [:]
  /// The site of each plot.
  private(set) var sites: [Int64: Int64] = [:]
  private var holdings: [Int64: Holding] = [:]
  private var holdingsOfPlot: [Int64: [Holding]] = [:]

  /// As they are now.
  init(_ database: Database) throws {
    try database.eachRow("SELECT id, plot_id, crop_id FROM cycle ORDER BY id", []) { row in
      cycles[row.integer(0)] = Place(plot: row.integer(1), crop: row.integer(2))
    }
    try database.eachRow("SELECT id, site_id FROM plot ORDER BY id", []) { sites[$0.integer(0)] = $0.integer(1) }
    try database.eachRow("SELECT id, plot_id, venture_id, from_day, to_day FROM occupancy ORDER BY id", []) { row in
      holdings[row.integer(0)] = Self.holding(row)
    }
    holdingsOfPlot = Dictionary(grouping: holdings.values, by: \.plot)
  }

  /// As they were before the changes after one of a number.
  func before(_ change: Int64, in database: Database) throws -> PlacesOfHarvests {
    var then = self
    let first = "FROM change WHERE id > ? AND entity = ? GROUP BY row_id"
    try database.eachRow(
      "SELECT row_id, before ->> '$.plot_id', before ->> '$.crop_id', min(id) \(first)", [change, "cycle"]
    ) { row in
      then.cycles[row.integer(0)] = row.optionalInteger(1).map { Place(plot: $0, crop: row.integer(2)) }
    }
    try database.eachRow("SELECT row_id, before ->> '$.site_id', min(id) \(first)", [change, "plot"]) { row in
      then.sites[row.integer(0)] = row.optionalInteger(1)
    }
    try database.eachRow(
      """
      SELECT
        row_id, before ->> '$.plot_id', before ->> '$.venture_id', before ->> '$.from_day', before ->> '$.to_day',
        min(id) \(first)
      """, [change, "occupancy"]
    ) { row in then.holdings[row.integer(0)] = Self.holding(row) }
    then.holdingsOfPlot = Dictionary(grouping: then.holdings.values, by: \.plot)
    return then
  }

  /// The cycles that stand elsewhere than at another time, are of another crop, or on a plot whose site or holders were others.
  func cyclesElsewhere(than then: PlacesOfHarvests) -> [Int64] {
    var plots = Set(sites.keys.filter { sites[$0] != then.sites[$0] })
    for plot in Set(holdingsOfPlot.keys).union(then.holdingsOfPlot.keys)
    where Set(holdingsOfPlot[plot] ?? []) != Set(then.holdingsOfPlot[plot] ?? []) { plots.insert(plot) }
    return cycles.keys.filter { key in
      cycles[key] != then.cycles[key] || cycles[key].map { plots.contains($0.plot) } ?? false
    }
  }

  /// Who held a plot on a day.
  func holder(of plot: Int64?, on day: Day) -> Identity<Venture>? {
    plot.flatMap { holdingsOfPlot[$0] }?.first { $0.from <= day && ($0.to.map { day <= $0 } ?? true) }.map {
      Identity(rawValue: $0.venture)
    }
  }

  private static func holding(_ row: RawRow) -> Holding? {
    guard let from = row.optionalText(3).flatMap({ Day(iso: $0) }) else { return nil }
    return Holding(
      plot: row.integer(1), venture: row.integer(2), from: from, to: row.optionalText(4).flatMap { Day(iso: $0) })
  }
}
