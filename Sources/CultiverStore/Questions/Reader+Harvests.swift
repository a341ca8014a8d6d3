public import CultiverMarseille
import GRDB

extension Reader {
  /// Calls `body` with each harvest in the order of the numbers, voided ones included; memory does not grow with the notebook.
  public func harvests(_ filter: HarvestFilter = HarvestFilter(), _ body: (Listed<HarvestDraft>) throws -> Void) throws
  {
    let ground = try Ground(database)
    let crops = try CropNames(database)
    var arguments: [(any DatabaseValueConvertible)?] = [
      filter.from?.iso ?? "0000-01-01", filter.to?.iso ?? "9999-12-31", filter.number, filter.scope.venture?.rawValue,
      filter.scope.venture?.rawValue, filter.cycle, filter.cycle, filter.family, filter.family,
    ]
    arguments += filter.scope.arguments
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT harvest.id, harvest.day, cycle.plot_id, cycle.crop_id, harvest.variety_id, cycle.code, harvest.quantity,
          harvest.unit_id, harvest.grams, harvest.destination, harvest.note, harvest.reference, harvest.void_reason
        FROM harvest
        JOIN cycle ON cycle.id = harvest.cycle_id
        JOIN plot ON plot.id = cycle.plot_id
        WHERE harvest.day BETWEEN ? AND ? AND harvest.id = ifnull(?, harvest.id)
          AND (? IS NULL OR EXISTS (
            SELECT 1 FROM occupancy
            WHERE occupancy.plot_id = plot.id AND occupancy.venture_id = ? AND occupancy.from_day <= harvest.day
              AND ifnull(occupancy.to_day, '9999-12-31') >= harvest.day))
          AND (? IS NULL OR cycle.code = ?)
          AND (? IS NULL OR cycle.crop_id IN (SELECT id FROM crop WHERE family = ?)) AND \(Scope.condition)
        ORDER BY harvest.id
        """, arguments: StatementArguments(arguments))
    while let row = try rows.next() {
      guard let day = Self.day(row[1]), let place = ground.byID[Identity(rawValue: row[2])] else { continue }
      try body(
        Listed(
          number: (row[0] as Int64) & 0xFFFF_FFFF,
          draft: HarvestDraft(
            day: day, site: place.site.code, plot: place.plot.code, crop: crops.byID[Identity(rawValue: row[3])]?.code,
            variety: (row[4] as Int64?).flatMap { crops.varietyByID[Identity(rawValue: $0)]?.name }, cycle: row[5],
            quantity: Quantity(
              count: Count(thousandths: row[6]), unit: crops.unitByID[row[7]]?.code ?? ""),
            mass: Mass(grams: row[8]), destination: (row[9] as String?).flatMap(Destination.init(rawValue:)),
            note: row[10], reference: row[11], voidReason: row[12])))
    }
  }

  /// The harvest of a number as people type it; throws `Misfit`.
  public func harvest(_ word: String) throws -> Listed<HarvestDraft> {
    let key = try key(ofHarvest: word)
    var found: Listed<HarvestDraft>?
    try harvests(HarvestFilter(number: key)) { found = $0 }
    guard let found else { throw Misfit(nil, .unknown(.harvest, word, nearest: [])) }
    return found
  }

  /// The name by which a plot is known alone: `A1`, or `SITE/A1` where several sites have an `A1`.
  public func plotNames() throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try Ground(database).byID.values.map { ("\($0.site.code)/\($0.plot.code)", $0.name) })
  }

  func key(ofHarvest word: String) throws -> Int64 {
    let notebook = try Int64.fetchOne(database, sql: "SELECT number FROM notebook") ?? 0
    guard let number = Int64(word), number > 0, number <= 0xFFFF_FFFF else {
      throw Misfit(nil, .unknown(.harvest, word, nearest: []))
    }
    return notebook << 32 | number
  }
}
