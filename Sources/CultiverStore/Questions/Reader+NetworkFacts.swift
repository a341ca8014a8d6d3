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
      members: try Row.fetchAll(
        database, sql: "SELECT id, kind FROM venture WHERE ifnull(retired, '9999-12-31') > ? ORDER BY id",
        arguments: [own.through.iso]
      ).map { row in
        NetworkFacts.Member(
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

  /// The stages of all ventures, by venture and day; who left its last programme stands at ``NetworkStage/left`` from that day on.
  private func stageHistory() throws -> [StageSince] {
    let names = Dictionary(try stageNames().map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let ids = Dictionary(
      try Row.fetchAll(database, sql: "SELECT code, id FROM venture ORDER BY id").map { row in
        (row["code"] as String, Identity<Venture>(rawValue: row["id"]))
      }, uniquingKeysWith: { first, _ in first })
    return try waysOfVentures().flatMap { way -> [StageSince] in
      guard let venture = ids[way.code] else { return [] }
      return way.stays.flatMap { stay in
        let stage = NetworkStage(code: stay.stage, name: names[stay.stage] ?? Phrase(verbatim: stay.stage))
        let stood = StageSince(venture: venture, stage: stage, since: stay.since)
        guard let left = stay.departure.map({ StageSince(venture: venture, stage: .left, since: $0.day) }) else {
          return [stood]
        }
        return left.since == stood.since ? [left] : [stood, left]
      }
    }
  }
}
