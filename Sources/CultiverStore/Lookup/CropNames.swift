import CultiverMarseille
import GRDB

/// Crops, varieties and units by any of their names, and what units weigh.
struct CropNames {
  /// A unit of quantity.
  struct Unit: Sendable {
    let id: Int64
    let code: String
    /// What people call it; a unit of mass by its symbol.
    let name: Phrase
    /// What one is in grams, for units of mass.
    let grams: Int64?
  }

  /// What one of a unit weighs from a day on.
  struct Weight: Sendable {
    let id: Int64
    let grams: Int64
    let from: Day?
  }

  private struct WeightKey: Hashable {
    let crop: Identity<Crop>
    let variety: Identity<Variety>?
    let unit: Int64
  }

  private struct VarietyKey: Hashable {
    let crop: Identity<Crop>
    let name: String
  }

  private(set) var byID: [Identity<Crop>: Crop] = [:]
  private var growths: [Identity<Crop>: CropGrowth] = [:]
  private var byCode: [String: Crop] = [:]
  private(set) var byName: [String: [Crop]] = [:]
  private var varieties: [VarietyKey: Variety] = [:]
  private(set) var varietyByID: [Identity<Variety>: Variety] = [:]
  private(set) var units: [String: Unit] = [:]
  private(set) var unitByID: [Int64: Unit] = [:]
  private var weights: [WeightKey: [Weight]] = [:]

  init(_ database: Database) throws {
    try loadCrops(database)
    try loadVarieties(database)
    try loadUnits(database)
  }

  private mutating func loadCrops(_ database: Database) throws {
    let crops = try Row.fetchCursor(
      database, sql: "SELECT \(CropQuestion.columns) FROM crop ORDER BY id")
    while let row = try crops.next() {
      let crop = CropQuestion.crop(row)
      byID[crop.id] = crop
      byCode[row["code_key"]] = crop
      growths[crop.id] = CropQuestion.growth(row)
    }
    let names = try Row.fetchCursor(database, sql: "SELECT crop_id, name_key FROM crop_name ORDER BY name_key, crop_id")
    while let row = try names.next() {
      if let crop = byID[Identity(rawValue: row["crop_id"])] { byName[row["name_key"], default: []].append(crop) }
    }
  }

  private mutating func loadVarieties(_ database: Database) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT id, crop_id, name FROM variety ORDER BY id")
    while let row = try rows.next() {
      add(
        Variety(id: Identity(rawValue: row["id"]), crop: Identity(rawValue: row["crop_id"]), name: row["name"]))
    }
  }

  /// Takes in a variety.
  mutating func add(_ variety: Variety) {
    varieties[VarietyKey(crop: variety.crop, name: Fold.key(variety.name))] = variety
    varietyByID[variety.id] = variety
  }

  private mutating func loadUnits(_ database: Database) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT id, code, name, name_en, grams FROM unit ORDER BY id")
    while let row = try rows.next() {
      let (code, grams): (String, Int64?) = (row["code"], row["grams"])
      let name = grams == nil ? Phrase(fr: row["name"], en: row["name_en"]) : Phrase(verbatim: code)
      unitByID[row["id"]] = Unit(id: row["id"], code: code, name: name, grams: grams)
    }
    let names = try Row.fetchCursor(database, sql: "SELECT name_key, unit_id FROM unit_name ORDER BY id")
    while let row = try names.next() { units[row["name_key"]] = unitByID[row["unit_id"]] }
    let weighings = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, crop_id, variety_id, unit_id, grams, valid_from FROM unit_weight
        ORDER BY crop_id, unit_id, variety_id, valid_from, id
        """)
    while let row = try weighings.next() {
      let key = WeightKey(
        crop: Identity(rawValue: row["crop_id"]),
        variety: (row["variety_id"] as Int64?).map { Identity(rawValue: $0) }, unit: row["unit_id"])
      weights[key, default: []].append(
        Weight(id: row["id"], grams: row["grams"], from: (row["valid_from"] as String?).flatMap { Day(iso: $0) }))
    }
  }

  /// How a crop usually grows.
  func growth(of crop: Identity<Crop>) -> CropGrowth { growths[crop] ?? .unknown }

  /// The crops that a word names: the one of that code, else all of that name.
  func named(_ word: String) throws(Refusal) -> [Crop] {
    if let crop = byCode[Fold.code(word)] { return [crop] }
    if let found = byName[Fold.key(word)] { return found }
    throw .unknown(.crop, word, nearest: nearest(to: word))
  }

  /// The one crop that a word names.
  func one(_ word: String) throws(Refusal) -> Crop {
    let found = try named(word)
    guard found.count == 1, let only = found.first else {
      throw .several(.crop, word, candidates: found.map(\.code).sorted())
    }
    return only
  }

  /// The variety of a name.
  func variety(_ word: String, of crop: Identity<Crop>) -> Variety? {
    varieties[VarietyKey(crop: crop, name: Fold.key(word))]
  }

  /// The names of a crop's varieties.
  func varieties(of crop: Identity<Crop>) -> [String] {
    varieties.values.filter { $0.crop == crop }.map(\.name).sorted()
  }

  /// The unit that a word names; the names of mass are known to the program, in every spelling.
  func unit(_ word: String) -> Unit? { units[Fold.key(MassUnit(word: word)?.code ?? word)] }

  /// Names of units near to a word that names none, nearest first, one of each.
  func nearestUnits(to word: String) -> [String] {
    var found: [(id: Int64, name: String)] = []
    for name in Nearest.among(units.keys.sorted(), to: word, limit: 4) {
      if let unit = units[name], !found.contains(where: { $0.id == unit.id }) { found.append((unit.id, name)) }
    }
    return found.map(\.name)
  }

  /// What units are called, by code.
  var unitNames: [String: UnitName] {
    Dictionary(unitByID.values.map { ($0.code, UnitName($0.name)) }) { first, _ in first }
  }

  /// Codes of the units of which it is known what one weighs of a crop, in the order of the catalogue.
  var weighedUnits: [Identity<Crop>: [String]] {
    var found: [Identity<Crop>: Set<Int64>] = [:]
    for key in weights.keys { found[key.crop, default: []].insert(key.unit) }
    return found.mapValues { units in units.sorted().compactMap { unitByID[$0]?.code } }
  }

  /// What one of a unit weighs on a day: the variety's own weight if there is one, of the latest date not after the day.
  func weight(of unit: Int64, crop: Identity<Crop>, variety: Identity<Variety>?, on day: Day) -> Weight? {
    for candidate in variety == nil ? [nil] : [variety, nil] {
      let known = weights[WeightKey(crop: crop, variety: candidate, unit: unit)] ?? []
      if let found = known.last(where: { $0.from.map { $0 <= day } ?? true }) { return found }
    }
    return nil
  }

  private func nearest(to word: String) -> [String] {
    var codes: [String] = []
    for name in Nearest.among(byName.keys.sorted() + byCode.keys.sorted(), to: word, limit: 6) {
      let found = byCode[name].map { [$0] } ?? byName[name] ?? []
      for crop in found where !codes.contains(crop.code) { codes.append(crop.code) }
    }
    return Array(codes.prefix(3))
  }
}
