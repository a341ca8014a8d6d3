public import CultiverMarseille
import GRDB

extension Reader {
  /// The catalogue, by code.
  public func crops() throws -> [Listed<CropDraft>] {
    try Row.fetchAll(database, sql: "SELECT * FROM crop ORDER BY code, id").map { row in
      Listed(
        number: Self.number(row),
        draft: CropDraft(
          code: row["code"], name: row["name"], nameEn: row["name_en"], family: row["family"],
          category: row["category"], growth: CropQuestion.stated(row)))
    }
  }

  /// What units weigh, by crop, unit, variety and day.
  public func unitWeights() throws -> [Listed<UnitWeightDraft>] { try unitWeights(key: nil) }

  /// What units weigh of a crop, by its code, and of one unit, by any of its names; throws `Misfit`.
  public func unitWeights(crop: String?, unit word: String?) throws -> [Listed<UnitWeightDraft>] {
    let code = try word.map { try unit($0).code }
    return try unitWeights().filter { weight in
      (crop == nil || weight.draft.crop == crop) && (code == nil || weight.draft.unit == code)
    }
  }

  /// The unit that a word names; throws `Misfit`.
  func unit(_ word: String) throws -> CropNames.Unit {
    let crops = try CropNames(database)
    if let unit = crops.unit(word) { return unit }
    throw Misfit(.unit, .unknown(.unit, word, nearest: crops.nearestUnits(to: word)))
  }

  /// All unit weights, or the one of a key.
  func unitWeights(key: Int64?) throws -> [Listed<UnitWeightDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT unit_weight.*, crop.code AS crop, variety.name AS variety, unit.code AS unit
        FROM unit_weight
        JOIN crop ON crop.id = unit_weight.crop_id
        JOIN unit ON unit.id = unit_weight.unit_id
        LEFT JOIN variety ON variety.id = unit_weight.variety_id
        WHERE unit_weight.id = ifnull(?, unit_weight.id)
        ORDER BY crop.code, unit.code, variety.name, valid_from, unit_weight.id
        """, arguments: [key]
    ).map { row in
      Listed(
        number: Self.number(row),
        draft: UnitWeightDraft(
          crop: row["crop"], variety: row["variety"], unit: row["unit"], mass: Mass(grams: row["grams"]),
          from: Self.day(row["valid_from"]), weighed: row["weighed"], place: row["place"]))
    }
  }

  /// All cycles, by plot, first day and code; with a code, that one alone.
  public func cycles(code: String? = nil) throws -> [Listed<CycleDraft>] {
    try cycleCourses(code: code).map(\.listed)
  }

  /// All cycles with what was planned and what was picked, by plot, first day and code; with a code, that one alone.
  public func cycleCourses(code: String? = nil) throws -> [CycleCourse] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT cycle.*, site.code AS site, plot.code AS plot, crop.code AS crop, variety.name AS variety,
          plan.stand AS planned, ifnull(picked.grams, 0) AS picked
        FROM cycle
        JOIN plot ON plot.id = cycle.plot_id
        JOIN site ON site.id = plot.site_id
        JOIN crop ON crop.id = cycle.crop_id
        LEFT JOIN variety ON variety.id = cycle.variety_id
        LEFT JOIN plan ON plan.id = cycle.id
        LEFT JOIN (SELECT cycle_id, sum(grams) AS grams FROM cycle_month GROUP BY cycle_id) AS picked
          ON picked.cycle_id = cycle.id
        WHERE cycle.code_key = ifnull(?, cycle.code_key)
        ORDER BY site.code, plot.code, started, cycle.code
        """, arguments: [code.map(Fold.code)]
    ).compactMap { row in
      Self.day(row["started"]).map { started in
        CycleCourse(
          listed: Listed(number: Self.number(row), draft: Self.cycle(row, started)), planned: Self.day(row["planned"]),
          picked: Mass(grams: row["picked"]))
      }
    }
  }

  private static func cycle(_ row: Row, _ started: Day) -> CycleDraft {
    CycleDraft(
      code: row["code"], site: row["site"], plot: row["plot"], crop: row["crop"], variety: row["variety"],
      area: (row["area"] as Int64?).map { .known(Area(squareDecimetres: $0)) } ?? .unknown, started: started,
      ended: day(row["ended"]), failed: (row["outcome"] as String?) == "failed",
      expected: (row["expected"] as Int64?).map { Mass(grams: $0) }, sown: day(row["sown"]), plants: row["plants"],
      part: part(row["part"]), group: row["grouping"], cause: (row["cause"] as String?).flatMap(Cause.init(rawValue:)),
      reason: row["reason"], accepted: row["accepted"])
  }

  static func part(_ text: String?) -> BedPart? { text.flatMap { try? Typed.part($0) } }
}
