public import CultiverMarseille
import GRDB

extension Reader {
  /// What the notebook knows of the whole network in a period, beside the year before; throws `Refusal.periodToCome`.
  public func networkFacts(_ question: PeriodQuestion) throws -> NetworkFacts {
    let own = question.spans[0]
    let period = try facts(of: question, scope: .everything)
    let first = own.period.first.month
    let months = (0...max(0, Int(own.through.month.index - first.index))).map { first.adding(months: $0) }
    return NetworkFacts(
      period: period, stages: try stageHistory(),
      followed: try Row.fetchAll(
        database, sql: "SELECT id, kind FROM venture WHERE ifnull(retired, '9999-12-31') > ? ORDER BY id",
        arguments: [own.through.iso]
      ).map { row in
        NetworkFacts.Followed(
          venture: Identity(rawValue: row["id"]), kind: VentureKind(rawValue: row["kind"]) ?? .venture)
      },
      coverage: try coverageFacts(months, scope: .everything, today: question.today),
      obstacles: try obstacles(today: own.through))
  }

  /// What the publication guard decides on, for a period: whole calendar years, whatever part of them is asked for.
  public func publicFacts(
    _ period: ReportPeriod, today: Day
  ) throws -> (facts: PeriodFacts, stages: [StageSince], consents: [Consent]) {
    guard period.first <= today else { throw Refusal.periodToCome(period.first) }
    return (
      try facts(of: PublicFigures.reading(period, today: today), scope: .everything), try stageHistory(),
      try consentsByKey()
    )
  }

  /// The stages of all ventures, by venture and day.
  private func stageHistory() throws -> [StageSince] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT venture_id, stage.code, stage.name, stage.name_en, since
        FROM venture_stage JOIN stage ON stage.id = venture_stage.stage_id
        ORDER BY venture_id, since
        """
    ).compactMap { row in
      Self.day(row["since"]).map { since in
        StageSince(
          venture: Identity(rawValue: row["venture_id"]),
          stage: NetworkStage(code: row["code"], name: Phrase(fr: row["name"], en: row["name_en"])), since: since)
      }
    }
  }
}
