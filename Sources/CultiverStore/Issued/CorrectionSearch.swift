import CultiverMarseille
import GRDB

/// Finds what became of the harvests of a month and scope since a mark, from the history alone.
struct CorrectionSearch {
  /// A harvest as it stood at one time.
  private struct Standing {
    let day: Day
    let cycle: Int64
    let variety: Int64?
    let destination: String?
    let grams: Int64
    let unit: Int64
    let isVoided: Bool
  }

  private let database: Database
  private let month: Month
  private let scope: Scope
  private let mark: WriteMark
  private let notebook: Int64
  private let ground: Ground
  private let crops: CropNames
  private let then: PlacesOfHarvests
  private let now: PlacesOfHarvests

  init(_ reader: Reader, _ month: Month, _ scope: Scope, since mark: WriteMark) throws {
    database = reader.database
    self.month = month
    self.scope = scope
    self.mark = mark
    notebook = try Int64.fetchOne(database, sql: "SELECT number FROM notebook") ?? 0
    ground = try Ground(database)
    crops = try CropNames(database)
    now = try PlacesOfHarvests(database)
    then = try now.before(mark.change, in: database)
  }

  /// What became of them, by number.
  func corrections() throws -> [HarvestCorrection] {
    let first = try firstStates()
    var keys = Set(first.keys)
    keys.formUnion(try newHarvests())
    keys.formUnion(try harvestsMoved())
    return try keys.sorted().compactMap { key in
      let standing = try current(key)
      let was =
        key & 0xFFFF_FFFF > mark.harvest ? nil : first.keys.contains(key) ? first[key] ?? nil : standing
      return HarvestCorrection(
        number: key & 0xFFFF_FFFF, before: try was.map { try state($0, then) },
        after: try standing.map { try state($0, now) },
        cause: try cause(key, standing))
    }
  }

  // MARK: - Which harvests

  /// How harvests that were changed since stood before their first change; nil where there was none.
  private func firstStates() throws -> [Int64: Standing?] {
    var first: [Int64: Standing?] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT
          row_id, before ->> '$.day', before ->> '$.cycle_id', before ->> '$.variety_id', before ->> '$.destination',
          before ->> '$.grams', before ->> '$.unit_id', before ->> '$.void_reason', min(id)
        FROM change WHERE id > ? AND entity = 'harvest' GROUP BY row_id
        """, arguments: [mark.change])
    while let row = try rows.next() { first.updateValue(standing(row, from: 1), forKey: row[0]) }
    return first
  }

  /// Harvests of the month that are new since.
  private func newHarvests() throws -> [Int64] {
    try Int64.fetchAll(
      database,
      sql: """
        SELECT harvest.id
        FROM cycle_month
        CROSS JOIN harvest ON harvest.cycle_id = cycle_month.cycle_id AND harvest.day BETWEEN ? AND ?
        WHERE cycle_month.month = ? AND harvest.id > ?
        """, arguments: [month.first.iso, month.last.iso, month.iso, notebook << 32 | mark.harvest])
  }

  /// Harvests of the month whose cycle, plot or holder is another since.
  private func harvestsMoved() throws -> [Int64] {
    let cycles = now.cyclesElsewhere(than: then)
    return try cycles.sorted().flatMap { cycle in
      try Int64.fetchAll(
        database, sql: "SELECT id FROM harvest WHERE cycle_id = ? AND day BETWEEN ? AND ?",
        arguments: [cycle, month.first.iso, month.last.iso])
    }
  }

  private func current(_ key: Int64) throws -> Standing? {
    try database.row(
      "SELECT day, cycle_id, variety_id, destination, grams, unit_id, void_reason FROM harvest WHERE id = ?", [key]
    ).flatMap { standing($0, from: 0) }
  }

  private func standing(_ row: Row, from first: Int) -> Standing? {
    guard let day = Reader.day(row[first]) else { return nil }
    return Standing(
      day: day, cycle: row[first + 1], variety: row[first + 2], destination: row[first + 3], grams: row[first + 4],
      unit: row[first + 5], isVoided: (row[first + 6] as String?) != nil)
  }

  // MARK: - As the report sees them

  private func state(_ standing: Standing, _ places: PlacesOfHarvests) throws -> HarvestCorrection.State {
    let place = places.cycles[standing.cycle]
    let plot = place.map { Identity<Plot>(rawValue: $0.plot) }
    let site = place.flatMap { places.sites[$0.plot] }
    let crop = place.map { Identity<Crop>(rawValue: $0.crop) }
    let isWithin =
      standing.day.month == month && (scope.plot == nil || scope.plot == plot)
      && (scope.site == nil || scope.site?.rawValue == site) && (scope.crop == nil || scope.crop == crop)
      && (scope.venture == nil || scope.venture == places.holder(of: place?.plot, on: standing.day))
    let known = crop.flatMap { crops.byID[$0] }
    let code = try known?.code ?? last("code", of: "crop", crop?.rawValue)
    return HarvestCorrection.State(
      day: standing.day,
      site: try site.flatMap { key in ground.sites.values.first { $0.id.rawValue == key }?.code }
        ?? last("code", of: "site", site),
      plot: try plot.flatMap { ground.byID[$0]?.plot.code } ?? last("code", of: "plot", plot?.rawValue), crop: code,
      cropName: known?.name ?? Phrase(verbatim: code),
      variety: try standing.variety.map { key in
        try crops.varietyByID[Identity(rawValue: key)]?.name ?? last("name", of: "variety", key)
      }, destination: standing.destination.flatMap(Destination.init(rawValue:)), mass: Mass(grams: standing.grams),
      isEstimated: standing.unit > 3, isVoided: standing.isVoided, isWithin: isWithin)
  }

  /// What a thing that was taken out since was called.
  private func last(_ column: String, of table: String, _ key: Int64?) throws -> String {
    guard let key else { return "" }
    return try database.value(
      String.self,
      """
      SELECT before ->> '$.\(column)' FROM change
      WHERE entity = ? AND row_id = ? AND after IS NULL ORDER BY id DESC LIMIT 1
      """, [table, key]) ?? ""
  }

  // MARK: - Who and why

  private func cause(_ key: Int64, _ standing: Standing?) throws -> HarvestCorrection.Cause? {
    let number = key & 0xFFFF_FFFF
    let row =
      try Row.fetchOne(
        database,
        sql: """
          SELECT who, at, ifnull(
            (SELECT reason FROM correction
             WHERE correction.action_id = action.id AND change.id BETWEEN first_change AND last_change
             ORDER BY correction.id DESC LIMIT 1),
            change.after ->> '$.void_reason')
          FROM change JOIN action ON action.id = change.action_id
          WHERE entity = 'harvest' AND row_id = ? AND change.id > ? ORDER BY change.id DESC LIMIT 1
          """, arguments: [key, mark.change])
      ?? (number > mark.harvest
        ? try Row.fetchOne(
          database,
          sql: """
            SELECT who, at, (
              SELECT reason FROM correction
              WHERE correction.action_id = action.id AND ? BETWEEN first_harvest AND last_harvest
              ORDER BY correction.id DESC LIMIT 1)
            FROM harvest JOIN action ON action.id = harvest.action_id WHERE harvest.id = ?
            """, arguments: [number, key]) : try ofGround(standing))
    guard let row, let day = Day(iso: String((row[1] as String).prefix(10))) else { return nil }
    return HarvestCorrection.Cause(reason: row[2], who: row[0], day: day)
  }

  /// Who moved the ground under a harvest that nobody touched.
  private func ofGround(_ standing: Standing?) throws -> Row? {
    guard let standing else { return nil }
    let plots = [now.cycles[standing.cycle]?.plot, then.cycles[standing.cycle]?.plot].compactMap(\.self)
    return try Row.fetchOne(
      database,
      sql: """
        SELECT who, at, NULL
        FROM change JOIN action ON action.id = change.action_id
        WHERE change.id > :mark AND (
          entity = 'cycle' AND row_id = :cycle OR entity = 'plot' AND row_id IN (:plot, :other)
          OR entity = 'occupancy' AND ifnull(after, before) ->> '$.plot_id' IN (:plot, :other))
        ORDER BY change.id DESC LIMIT 1
        """,
      arguments: ["mark": mark.change, "cycle": standing.cycle, "plot": plots.first, "other": plots.last])
  }
}
