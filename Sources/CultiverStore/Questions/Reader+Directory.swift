public import CultiverMarseille
import GRDB

extension Reader {
  /// Names and places.
  func directory() throws -> MonthFacts.Directory {
    let crops = try CropNames(database)
    return MonthFacts.Directory(
      communes: try byID(
        "SELECT DISTINCT commune.id, insee, commune.name FROM commune JOIN site ON site.commune_id = commune.id ORDER BY 1"
      ) { row in Commune(id: Identity(rawValue: row["id"]), insee: row["insee"], name: row["name"]) },
      sites: try byID("SELECT id, code, name, commune_id, retired FROM site ORDER BY id") { row in
        Site(
          id: Identity(rawValue: row["id"]), code: row["code"], name: row["name"],
          commune: Identity(rawValue: row["commune_id"]),
          retired: (row["retired"] as String?).flatMap { Day(iso: $0) })
      },
      plots: Dictionary(uniqueKeysWithValues: try PlotQuestion.all(database).map { ($0.id, $0) }),
      ventures: try byID("SELECT id, code, name, retired FROM venture ORDER BY id") { row in
        Venture(
          id: Identity(rawValue: row["id"]), code: row["code"], name: row["name"],
          retired: (row["retired"] as String?).flatMap { Day(iso: $0) })
      },
      crops: crops.byID, varieties: crops.varietyByID)
  }

  private func byID<Thing>(_ sql: String, _ make: (Row) -> Thing) throws -> [Identity<Thing>: Thing] {
    Dictionary(
      uniqueKeysWithValues: try Row.fetchAll(database, sql: sql).map { (Identity(rawValue: $0["id"]), make($0)) })
  }

  /// The scope that the words of a report's filters mean.
  public func scope(site: String?, plot: String?, venture: String?, crop: String?) throws -> Scope {
    let lookup = Lookup(database)
    return Scope(
      site: try site.map { try lookup.groundIndex().site($0).id },
      plot: try plot.map { try lookup.groundIndex().plot($0, site: site).plot.id },
      venture: try venture.map { try lookup.venture($0).id },
      crop: try crop.map { try lookup.cropIndex().one($0).id })
  }
}
