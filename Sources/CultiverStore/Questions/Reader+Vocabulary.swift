public import CultiverMarseille
import GRDB

extension Reader {
  /// What the words of a line can name.
  public func vocabulary() throws -> Vocabulary {
    let names = try CropNames(database)
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(CycleQuestion.columns) FROM cycle ORDER BY started, id")
    var cycles: [CropCycle] = []
    while let row = try rows.next() { cycles.append(CycleQuestion.cycle(row)) }
    return Vocabulary(
      sites: try Array(directory().sites.values).sorted { $0.code < $1.code },
      plots: try PlotQuestion.all(database), crops: names.byID.values.sorted { $0.code < $1.code },
      cropNames: names.byName.mapValues { $0.map(\.id) }, varieties: Array(names.varietyByID.values),
      units: names.units.mapValues(\.code), unitNames: names.unitNames, weighedUnits: names.weighedUnits, cycles: cycles
    )
  }

  /// The code of the unit in which a crop was last harvested; nil when it never was.
  public func lastUnit(of crop: Identity<Crop>) throws -> String? {
    try String.fetchOne(
      database,
      sql: """
        SELECT unit.code
        FROM harvest JOIN unit ON unit.id = harvest.unit_id
        WHERE harvest.id = (
          SELECT max(latest.id)
          FROM cycle
          JOIN harvest AS latest ON latest.id = (
            SELECT id FROM harvest WHERE cycle_id = cycle.id AND void_reason IS NULL ORDER BY day DESC, id DESC LIMIT 1)
          WHERE cycle.crop_id = ?)
        """, arguments: [crop.rawValue])
  }
}
