public import CultiverMarseille
import GRDB

extension Reader {
  /// Where ventures stood, entered and left, as far as a period is concerned; throws `Refusal.periodToCome`.
  public func pipeline(of period: ReportPeriod, today: Day) throws -> PipelineFacts {
    guard period.first <= today else { throw Refusal.periodToCome(period.first) }
    let last = min(period.last, today)
    return PipelineFacts(
      period: period, today: today, stages: try stageNames(),
      programmes: try programmes().map { programme in
        let draft = programme.draft
        return PipelineFacts.Listed(
          code: draft.code, name: Phrase(fr: draft.name, en: draft.nameEn ?? draft.name))
      },
      cohorts: try cohorts().map(\.draft),
      ventures: try waysOfVentures(),
      obstacles: try obstacles(today: last).compactMap { $0.standing(on: last) })
  }

  /// The way of every venture, by code: its stages and cohorts, those to come too.
  public func waysOfVentures() throws -> [PipelineFacts.Venture] {
    let steps = Dictionary(grouping: try stages().map(\.draft), by: \.venture)
    let enrolments = Dictionary(grouping: try self.enrolments().map(\.draft), by: \.venture)
    return try Row.fetchAll(database, sql: "SELECT code, name, retired FROM venture ORDER BY code, id").map { row in
      let code: String = row["code"]
      return PipelineFacts.Venture(
        code: code, name: row["name"],
        steps: (steps[code] ?? []).map { PipelineFacts.Step($0.stage, since: $0.since) },
        enrolments: enrolments[code] ?? [], retired: Self.day(row["retired"]))
    }
  }

  /// The stages, in the order of the list.
  func stageNames() throws -> [PipelineFacts.Listed] {
    try Row.fetchAll(database, sql: "SELECT code, name, name_en FROM stage ORDER BY id").map { row in
      PipelineFacts.Listed(code: row["code"], name: Phrase(fr: row["name"], en: row["name_en"]))
    }
  }
}
