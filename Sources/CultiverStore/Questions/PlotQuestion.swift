import CultiverMarseille
import GRDB

/// How a plot is read from its row.
enum PlotQuestion {
  static func all(_ database: Database) throws -> [Plot] {
    var plots: [Plot] = []
    try database.eachRow(
      "SELECT id, site_id, code, name, area, gross_area, width, kind, retired FROM plot ORDER BY id", []
    ) { row in
      plots.append(
        Plot(
          id: Identity(rawValue: row.integer(0)), site: Identity(rawValue: row.integer(1)),
          code: row.optionalText(2) ?? "", name: row.optionalText(3),
          area: row.optionalInteger(4).map { Area(squareDecimetres: $0) },
          grossArea: row.optionalInteger(5).map { Area(squareDecimetres: $0) }, width: row.optionalInteger(6),
          kind: row.optionalText(7).flatMap(PlotKind.init(rawValue:)) ?? .openGround,
          retired: row.optionalText(8).flatMap { Day(iso: $0) }))
    }
    return plots
  }
}
