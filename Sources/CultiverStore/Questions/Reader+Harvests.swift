public import CultiverMarseille
import GRDB

extension Reader {
  /// Calls `body` with each harvest in the order of the numbers, voided ones included; memory does not grow with the notebook.
  public func harvests(_ filter: HarvestFilter = HarvestFilter(), _ body: (Listed<HarvestDraft>) throws -> Void) throws
  {
    let ground = try Ground(database)
    let crops = try CropNames(database)
    let picked = filter.pick == nil ? "" : "harvest.pick_id = ? AND "
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT harvest.id, harvest.day, cycle.plot_id, cycle.crop_id, harvest.variety_id, cycle.code, harvest.quantity,
          harvest.unit_id, harvest.grams, harvest.destination, harvest.note, harvest.reference, harvest.void_reason,
          coalesce(harvest.count, harvest.grade, harvest.cause, harvest.amount, harvest.pick_id, harvest.accepted)
            IS NOT NULL,
          harvest.count, harvest.count_unit_id, harvest.grade, harvest.cause, harvest.amount, harvest.pick_id,
          harvest.accepted
        FROM harvest
        JOIN cycle ON cycle.id = harvest.cycle_id
        JOIN plot ON plot.id = cycle.plot_id
        WHERE \(picked)\(HarvestFilter.condition)
        ORDER BY harvest.id
        """, arguments: StatementArguments((filter.pick.map { [$0] } ?? []) + filter.arguments))
    while let row = try rows.next() {
      guard let day = Self.day(row[1]), let place = ground.byID[Identity(rawValue: row[2])] else { continue }
      var draft = HarvestDraft(
        day: day, site: place.site.code, plot: place.plot.code, crop: crops.byID[Identity(rawValue: row[3])]?.code,
        variety: (row[4] as Int64?).flatMap { crops.varietyByID[Identity(rawValue: $0)]?.name }, cycle: row[5],
        quantity: Quantity(count: Count(thousandths: row[6]), unit: crops.unitByID[row[7]]?.code ?? ""),
        mass: Mass(grams: row[8]), destination: (row[9] as String?).flatMap(Destination.init(rawValue:)),
        note: row[10], reference: row[11], voidReason: row[12])
      if row[13] { Self.add(row, to: &draft, crops) }
      try body(Listed(number: (row[0] as Int64) & 0xFFFF_FFFF, draft: draft))
    }
  }

  /// Adds to a harvest what few of them state.
  private static func add(_ row: Row, to draft: inout HarvestDraft, _ crops: CropNames) {
    if let count = row[14] as Int64? {
      draft.count = Quantity(count: Count(thousandths: count), unit: crops.unitByID[row[15]]?.code ?? "")
    }
    draft.grade = row[16]
    draft.cause = (row[17] as String?).flatMap(Cause.init(rawValue:))
    draft.amount = (row[18] as Int64?).map(Money.init(cents:))
    draft.pick = (row[19] as Int64?).map { "\($0 & 0xFFFF_FFFF)" }
    draft.accepted = row[20]
  }

  /// All harvests of the pick to which a harvest belongs, itself and voided ones included; none when it stands alone.
  public func pick(of harvest: Listed<HarvestDraft>) throws -> [Listed<HarvestDraft>] {
    let key = try key(ofHarvest: "\(harvest.number)")
    let pick = try Int64.fetchOne(database, sql: "SELECT pick_id FROM harvest WHERE id = ?", arguments: [key])
    guard let pick else { return [] }
    var filter = HarvestFilter()
    filter.pick = pick
    var lines: [Listed<HarvestDraft>] = []
    try harvests(filter) { lines.append($0) }
    return lines
  }

  /// The unit weight that a harvest was recorded with, as it stood then, and what it was corrected to since; nil when its unit has a fixed mass or no weight was known.
  public func unitWeight(of harvest: Listed<HarvestDraft>) throws -> (used: UnitWeightDraft, now: Mass?)? {
    let key = try key(ofHarvest: "\(harvest.number)")
    let weight = try Int64.fetchOne(database, sql: "SELECT unit_weight_id FROM harvest WHERE id = ?", arguments: [key])
    guard let weight, var used = try unitWeights(key: weight).first?.draft else { return nil }
    let before = try Row.fetchOne(
      database,
      sql: """
        SELECT json_extract(before, '$.grams'), json_extract(before, '$.weighed'), json_extract(before, '$.place')
        FROM change
        WHERE entity = 'unit_weight' AND row_id = :weight AND before IS NOT NULL AND action_id > (
          SELECT max(action_id) FROM (
            SELECT action_id FROM harvest WHERE id = :harvest
            UNION ALL
            SELECT action_id FROM change
            WHERE entity = 'harvest' AND row_id = :harvest AND before IS NOT NULL AND after IS NOT NULL
              AND (json_extract(before, '$.grams') <> json_extract(after, '$.grams')
                OR json_extract(before, '$.unit_weight_id') IS NOT json_extract(after, '$.unit_weight_id'))))
        ORDER BY id LIMIT 1
        """, arguments: ["weight": weight, "harvest": key])
    guard let before else { return (used, nil) }
    let now = used.mass
    (used.mass, used.weighed, used.place) = (Mass(grams: before[0]), before[1], before[2])
    return (used, now == used.mass ? nil : now)
  }

  /// The harvest of a number as people type it; throws `Misfit`.
  public func harvest(_ word: String) throws -> Listed<HarvestDraft> {
    let key = try key(ofHarvest: word)
    var found: Listed<HarvestDraft>?
    try harvests(HarvestFilter(number: key)) { found = $0 }
    guard let found else { throw Misfit(nil, .unknown(.harvest, word, nearest: [])) }
    return found
  }

  /// The harvest that was recorded last in this notebook and counts; nil when there is none.
  public func latestHarvest() throws -> Listed<HarvestDraft>? {
    let key = try Int64.fetchOne(
      database,
      sql: """
        SELECT harvest.id
        FROM harvest, notebook
        WHERE harvest.id BETWEEN notebook.number << 32 AND notebook.number << 32 | 4294967295 AND void_reason IS NULL
        ORDER BY harvest.id DESC LIMIT 1
        """)
    guard let key else { return nil }
    var found: Listed<HarvestDraft>?
    try harvests(HarvestFilter(number: key)) { found = $0 }
    return found
  }

  /// The name by which a plot is known alone: `A1`, or `SITE/A1` where several sites have an `A1`.
  public func plotNames() throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try Ground(database).byID.values.map { ("\($0.site.code)/\($0.plot.code)", $0.name) })
  }

  /// What units are called, by code.
  public func unitNames() throws -> [String: UnitName] { try Lookup(database).cropIndex().unitNames }

  func key(ofHarvest word: String) throws -> Int64 { try key(of: .harvest, word) }
}
