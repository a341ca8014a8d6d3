public import CultiverMarseille
import GRDB

extension Reader {
  /// All plans as drafts that would enter them again, by first day in the ground, plot and code.
  public func planDrafts() throws -> [Listed<PlanDraft>] { try planCourses().map(\.listed) }

  /// All plans with what became of them, by first day in the ground, plot and code; with a code, that one alone.
  public func planCourses(code: String? = nil) throws -> [PlanCourse] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT plan.*, site.code AS site, plot.code AS plot, crop.code AS crop, variety.name AS variety, cycle.started,
          cycle.ended, iif(cycle.id IS NULL, NULL, ifnull(picked.grams, 0)) AS picked
        FROM plan
        JOIN plot ON plot.id = plan.plot_id
        JOIN site ON site.id = plot.site_id
        JOIN crop ON crop.id = plan.crop_id
        LEFT JOIN variety ON variety.id = plan.variety_id
        LEFT JOIN cycle ON cycle.id = plan.id
        LEFT JOIN (SELECT cycle_id, sum(grams) AS grams FROM cycle_month GROUP BY cycle_id) AS picked
          ON picked.cycle_id = plan.id
        WHERE plan.code_key = ifnull(?, plan.code_key)
        ORDER BY plan.stand, site.code, plot.code, plan.code, plan.id
        """, arguments: [code.map(Fold.code)]
    ).compactMap { row in
      Self.day(row["stand"]).map { stand in
        PlanCourse(
          listed: Listed(number: Self.number(row), draft: Self.plan(row, stand)), started: Self.day(row["started"]),
          ended: Self.day(row["ended"]), picked: (row["picked"] as Int64?).map { Mass(grams: $0) })
      }
    }
  }

  /// The plan that a word means, as a draft to alter; throws `Misfit`.
  public func plan(_ word: String) throws -> PlanDraft { try planCourse(word).listed.draft }

  /// The plan that a word means, with what became of it; throws `Misfit`.
  public func planCourse(_ word: String) throws -> PlanCourse {
    guard let found = try planCourses(code: word).first else {
      let codes = try String.fetchAll(database, sql: "SELECT code FROM plan ORDER BY code")
      throw Misfit(.code, .unknown(.plan, word, nearest: Nearest.among(codes, to: word)))
    }
    return found
  }

  /// Whether a plan has that code.
  public func isPlan(_ word: String) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM plan WHERE code_key = ?)", arguments: [Fold.code(word)]) ?? false
  }

  private static func plan(_ row: Row, _ stand: Day) -> PlanDraft {
    PlanDraft(
      code: row["code"], site: row["site"], plot: row["plot"], crop: row["crop"], variety: row["variety"],
      area: (row["area"] as Int64?).map { .known(Area(squareDecimetres: $0)) } ?? .unknown, part: part(row["part"]),
      plants: row["plants"], sow: day(row["sow"]), stand: stand, firstHarvest: day(row["first_harvest"]),
      lastHarvest: day(row["last_harvest"]), expected: (row["expected"] as Int64?).map { Mass(grams: $0) },
      sown: day(row["sown"]), series: row["series"], group: row["grouping"], dropped: day(row["dropped"]),
      dropReason: row["drop_reason"], accepted: row["accepted"])
  }
}
