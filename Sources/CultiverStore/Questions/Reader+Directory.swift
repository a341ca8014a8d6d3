public import CultiverMarseille
import GRDB

extension Reader {
  /// Names and places.
  func directory() throws -> MonthFacts.Directory {
    return MonthFacts.Directory(
      communes: try byID(
        "SELECT DISTINCT commune.id, insee, commune.name FROM commune JOIN site ON site.commune_id = commune.id ORDER BY 1"
      ) { row in Commune(id: Identity(rawValue: row["id"]), insee: row["insee"], name: row["name"]) },
      sites: try byID("SELECT id, code, name, commune_id, latitude, longitude, retired FROM site ORDER BY id") { row in
        Site(
          id: Identity(rawValue: row["id"]), code: row["code"], name: row["name"],
          commune: Identity(rawValue: row["commune_id"]), latitude: row["latitude"], longitude: row["longitude"],
          retired: (row["retired"] as String?).flatMap { Day(iso: $0) })
      },
      plots: Dictionary(uniqueKeysWithValues: try PlotQuestion.all(database).map { ($0.id, $0) }),
      ventures: try byID("SELECT id, code, name, retired FROM venture ORDER BY id") { row in
        Venture(
          id: Identity(rawValue: row["id"]), code: row["code"], name: row["name"],
          retired: (row["retired"] as String?).flatMap { Day(iso: $0) })
      },
      crops: try cropsByKey(), varieties: try varietiesByKey())
  }

  /// The catalogue without the names by which people find a crop, which no report needs.
  private func cropsByKey() throws -> [Identity<Crop>: Crop] {
    var crops: [Identity<Crop>: Crop] = [:]
    try database.eachRow("SELECT id, code, name, name_en, family, category FROM crop ORDER BY id", []) { row in
      let id = Identity<Crop>(rawValue: row.integer(0))
      let name = row.optionalText(2) ?? ""
      crops[id] = Crop(
        id: id, code: row.optionalText(1) ?? "", name: Phrase(fr: name, en: row.optionalText(3) ?? name),
        family: row.optionalText(4), category: row.optionalText(5))
    }
    return crops
  }

  private func varietiesByKey() throws -> [Identity<Variety>: Variety] {
    var varieties: [Identity<Variety>: Variety] = [:]
    try database.eachRow("SELECT id, crop_id, name FROM variety ORDER BY id", []) { row in
      let id = Identity<Variety>(rawValue: row.integer(0))
      varieties[id] = Variety(
        id: id, crop: Identity(rawValue: row.integer(1)), name: row.optionalText(2) ?? "")
    }
    return varieties
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
