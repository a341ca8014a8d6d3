import CultiverMarseille
import GRDB

extension Catalogue {
  /// Enters the reference tables into a new notebook, with keys of notebook 0.
  func enter(into database: Database) throws {
    try fill(database, "commune (id, insee, name, aliases)", communes) { row, _ in
      [row["insee"].flatMap { Int64($0) }, row["insee"], row["name"], row["aliases"] ?? ""]
    }
    for (table, rows) in [("stage", stages), ("title", titles), ("legal_form", legalForms)] {
      try fill(database, "\(table) (id, code, name, name_en)", rows) { row, number in
        [number, row["code"], row["fr"], row["en"]]
      }
    }
    let stageKeys = Dictionary(
      stages.enumerated().map { ($1["code"] ?? "", Int64($0 + 1)) }, uniquingKeysWith: { first, _ in first })
    try fill(database, "programme (id, code, code_key, name, name_en, stage_id)", programmes) { row, number in
      let code = row["code"] ?? ""
      return [number, code, Fold.code(code), row["fr"], stated(row["en"]), stageKeys[row["stage"] ?? ""]]
    }
    try fill(database, "family (id, name, french, rotation_years)", families) { row, number in
      [number, row["family"], row["french"], Int64(row["rotation_years"] ?? "") ?? 0]
    }
    try enterCrops(database)
    try enterUnits(database)
  }

  private func enterCrops(_ database: Database) throws {
    let traits = Dictionary(cropTraits.map { ($0["crop"] ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    let growth = [
      "perennial": "perennial", "days_min": "days_min", "days_typical": "days_typical", "days_max": "days_max",
      "harvest_weeks": "harvest_weeks", "low_yield": "yield_low", "typical_yield": "yield_typical",
      "high_yield": "yield_high",
    ].sorted { $0.key < $1.key }
    let columns = growth.map(\.key).joined(separator: ", ")
    try fill(database, "crop (id, code, code_key, name, name_en, family, category, \(columns))", crops) { row, number in
      let code = row["code"] ?? ""
      return [
        number, code, Fold.code(code), row["name"], stated(row["name_en"]), stated(row["family"]),
        stated(row["category"]),
      ] + growth.map { Int64(traits[code]?[$0.value] ?? "") }
    }
    var names: [(crop: String, name: String)] = []
    for row in crops {
      let code = row["code"] ?? ""
      names += [code, row["name"] ?? "", row["name_en"] ?? ""].filter { !$0.isEmpty }.map { (code, $0) }
    }
    names += cropNames.map { ($0["crop"] ?? "", $0["name"] ?? "") }
    let insert = try database.makeStatement(
      sql: """
        INSERT OR IGNORE INTO crop_name (id, crop_id, name, name_key)
        SELECT ?, id, ?, ? FROM crop WHERE code = ?
        """)
    for (number, name) in names.enumerated() {
      try insert.execute(arguments: [number + 1, name.name, Fold.key(name.name), name.crop])
    }
  }

  private func enterUnits(_ database: Database) throws {
    var all: Table = [
      ["code": "g", "fr": "gramme", "en": "gram", "grams": "1"],
      ["code": "kg", "fr": "kilogramme", "en": "kilogram", "grams": "1000"],
      ["code": "t", "fr": "tonne", "en": "tonne", "grams": "1000000"],
    ]
    all += units
    try fill(database, "unit (id, code, name, name_en, grams)", all) { row, number in
      [number, row["code"], row["fr"], row["en"], row["grams"].flatMap { Int64($0) }]
    }
    let insert = try database.makeStatement(
      sql: "INSERT OR IGNORE INTO unit_name (id, unit_id, name_key) SELECT ?, id, ? FROM unit WHERE code = ?")
    var number = 0
    for row in all {
      let synonyms = (row["synonyms"] ?? "").split(separator: "|").map(String.init)
      for name in [row["code"], row["fr"], row["en"]].compactMap({ $0 }) + synonyms {
        number += 1
        try insert.execute(arguments: [number, Fold.key(name), row["code"]])
      }
    }
    try fill(database, "unit_weight (id, crop_id, unit_id, grams)", unitWeights) { row, number in
      [
        number, try Int64.fetchOne(database, sql: "SELECT id FROM crop WHERE code = ?", arguments: [row["crop"]]),
        try Int64.fetchOne(database, sql: "SELECT id FROM unit WHERE code = ?", arguments: [row["unit"]]),
        row["grams"].flatMap { Int64($0) },
      ]
    }
  }

  private func stated(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }

  private func fill(
    _ database: Database, _ target: String, _ rows: Table,
    _ values: ([String: String], Int64) throws -> [(any DatabaseValueConvertible)?]
  ) throws {
    let count = target.split(separator: ",").count
    let marks = Array(repeating: "?", count: count).joined(separator: ", ")
    let insert = try database.makeStatement(sql: "INSERT INTO \(target) VALUES (\(marks))")
    for (index, row) in rows.enumerated() {
      try insert.execute(arguments: StatementArguments(try values(row, Int64(index + 1))))
    }
  }
}
