import CultiverMarseille
import GRDB

extension Writer {
  /// What the rules find of a thing that is retired: what still hangs on it from that day on.
  func warnings(_ draft: RetirementDraft, id: Int64) throws -> [Warning] {
    let ties: [RetiredTie] =
      switch draft.thing {
      case .venture:
        try held(by: id, after: draft.since) + stages(of: id, after: draft.since)
          + cohorts("venture.id = ?", id, after: draft.since)
          + fundings("venture_id = ? AND refused_on IS NULL AND closed_on IS NULL", id)
      case .programme: try cohorts("cohort.programme_id = ?", id, after: draft.since)
      case .organisation:
        try fundings("organisation_id = ? AND granted_on IS NOT NULL AND closed_on IS NULL", id)
      case .site, .plot, .meter: []
      }
    guard !ties.isEmpty else { return [] }
    var retired = draft
    retired.code =
      try database.value(String.self, "SELECT code FROM \(draft.thing.rawValue) WHERE id = ?", [id]) ?? draft.code
    let question = RetirementRule.Question(retired, ties: ties)
    return try Self.warnings(RetirementRule.all.flatMap { $0.findings(question) })
  }

  private func held(by venture: Int64, after day: Day) throws -> [RetiredTie] {
    let ground = try lookup.groundIndex()
    return try Row.fetchAll(
      database,
      sql: """
        SELECT plot_id, to_day
        FROM occupancy JOIN plot ON plot.id = occupancy.plot_id JOIN site ON site.id = plot.site_id
        WHERE venture_id = ? AND ifnull(to_day, '9999-12-31') > ?
        ORDER BY site.code, plot.code, from_day, occupancy.id
        """, arguments: [venture, day.iso]
    ).compactMap { row in
      ground.byID[Identity(rawValue: row["plot_id"])].map { .plot($0.name, until: Reader.day(row["to_day"])) }
    }
  }

  private func stages(of venture: Int64, after day: Day) throws -> [RetiredTie] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT stage.code, since FROM venture_stage JOIN stage ON stage.id = venture_stage.stage_id
        WHERE venture_id = ? AND since > ? ORDER BY since
        """, arguments: [venture, day.iso]
    ).compactMap { row in Reader.day(row["since"]).map { .stage(row["code"], since: $0) } }
  }

  /// Who is in a cohort after a day: without a day of leaving, until the cohort ends.
  private func cohorts(_ condition: String, _ id: Int64, after day: Day) throws -> [RetiredTie] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT cohort.code, venture.code AS venture, ifnull(exited, cohort.to_day) AS until
        FROM enrolment
        JOIN cohort ON cohort.id = enrolment.cohort_id
        JOIN venture ON venture.id = enrolment.venture_id
        WHERE \(condition) AND coalesce(exited, cohort.to_day, '9999-12-31') > ?
        ORDER BY entered, cohort.code, venture.code, enrolment.id
        """, arguments: [id, day.iso]
    ).map { row in .cohort(row["code"], venture: row["venture"], until: Reader.day(row["until"])) }
  }

  private func fundings(_ condition: String, _ id: Int64) throws -> [RetiredTie] {
    try Row.fetchAll(
      database,
      sql: "SELECT code, granted_on FROM funding WHERE \(condition) ORDER BY ifnull(asked_on, granted_on), id",
      arguments: [id]
    ).map { row in
      let granted: String? = row["granted_on"]
      return .funding(row["code"], granted == nil ? .asked : .granted)
    }
  }
}
