public import CultiverMarseille
import GRDB

extension Reader {
  /// All objectives with their targets, by code.
  public func objectives() throws -> [ObjectiveCourse] { try objectives(id: nil) }

  /// The objective of a code; throws `Misfit`.
  public func objective(_ word: String) throws -> ObjectiveCourse {
    try objective(try key(of: .objective, in: "objective", code: word, .objective))
  }

  /// All objectives as they would be entered again, by code.
  public func objectiveDrafts() throws -> [Listed<ObjectiveDraft>] {
    try objectives().enumerated().map { Listed(number: Int64($0 + 1), draft: $1.objective) }
  }

  /// All targets, by objective and period.
  public func objectiveTargets() throws -> [Listed<ObjectiveTargetDraft>] {
    try objectives().flatMap(\.targets).enumerated().map { Listed(number: Int64($0 + 1), draft: $1) }
  }

  func objective(_ id: Int64) throws -> ObjectiveCourse {
    guard let course = try objectives(id: id).first else { throw StoreError.fault("an objective that is not there") }
    return course
  }

  private func objectives(id: Int64?) throws -> [ObjectiveCourse] {
    let targets = try Dictionary(
      grouping: Row.fetchAll(
        database,
        sql: """
          SELECT objective_id, period, target, note FROM objective_target
          WHERE objective_id = ifnull(?, objective_id) ORDER BY objective_id, period
          """, arguments: [id])
    ) { $0["objective_id"] as Int64 }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT objective.*, funding.code AS funding, funding.purpose, venture.code AS venture,
          venture.name AS venture_name, own.code AS own, own.name AS own_name, site.code AS site, site.name AS site_name
        FROM objective
        LEFT JOIN funding ON funding.id = objective.funding_id
        LEFT JOIN venture ON venture.id = objective.venture_id
        LEFT JOIN venture AS own ON own.id = funding.venture_id
        LEFT JOIN site ON site.id = objective.site_id
        WHERE objective.id = ifnull(?, objective.id)
        """, arguments: [id])
    return rows.compactMap { row in
      guard let draft = Self.objective(row) else { return nil }
      let venture: String? = row["venture_name"] ?? row["own_name"]
      let names = [venture, row["site_name"] as String?].compactMap(\.self)
      return ObjectiveCourse(
        objective: draft,
        targets: (targets[row["id"]] ?? []).compactMap { target in
          ReportPeriod(planCode: target["period"]).map {
            ObjectiveTargetDraft(
              objective: draft.code ?? "", period: $0, target: target["target"], indicator: draft.indicator,
              note: target["note"])
          }
        }, venture: row["own"], scopeName: names.isEmpty ? nil : names.joined(separator: " · "))
    }.sorted(by: ObjectiveCourse.codeOrder)
  }

  private static func objective(_ row: Row) -> ObjectiveDraft? {
    Indicator(rawValue: row["indicator"]).map { indicator in
      ObjectiveDraft(
        code: row["code"], title: row["title"], indicator: indicator,
        measure: ObjectiveMeasure(rawValue: row["measure"]), bound: ObjectiveBound(rawValue: row["bound"]),
        baseline: row["baseline"],
        baselinePeriod: (row["baseline_period"] as String?).flatMap(ReportPeriod.init(planCode:)),
        from: day(row["from_day"]), funding: row["funding"], venture: row["venture"], site: row["site"],
        countedBy: row["counted_by"], note: row["note"], dropped: day(row["dropped"]), dropReason: row["drop_reason"])
    }
  }
}
