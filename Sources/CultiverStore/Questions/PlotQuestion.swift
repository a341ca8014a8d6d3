import CultiverMarseille
import GRDB

/// How a plot is read from its row.
enum PlotQuestion {
  static func all(_ database: Database) throws -> [Plot] {
    try Row.fetchAll(
      database, sql: "SELECT id, site_id, code, name, area, gross_area, width, kind, retired FROM plot ORDER BY id"
    ).map {
      row in
      Plot(
        id: Identity(rawValue: row["id"]), site: Identity(rawValue: row["site_id"]), code: row["code"],
        name: row["name"], area: (row["area"] as Int64?).map { Area(squareDecimetres: $0) },
        grossArea: (row["gross_area"] as Int64?).map { Area(squareDecimetres: $0) },
        width: row["width"], kind: PlotKind(rawValue: row["kind"]) ?? .openGround,
        retired: (row["retired"] as String?).flatMap { Day(iso: $0) })
    }
  }
}
