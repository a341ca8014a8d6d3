import CultiverMarseille
import GRDB

/// What the rules about ventures and the label find of a record as it stands, or as it is drafted.
extension Writer {
  func warnings(_ draft: VentureDraft, today: Day) throws -> [Warning] {
    let others =
      try draft.siret.map { siret in
        try String.fetchAll(
          database, sql: "SELECT code FROM venture WHERE siret = ? AND code_key <> ? ORDER BY code, id",
          arguments: [siret, Fold.code(draft.code)])
      } ?? []
    return try judge(
      VentureRule.all,
      VentureRule.Question(founded: draft.founded, siret: draft.siret, namesakes: others, today: today))
  }

  /// A stage that stands, beside those before and after it.
  func warnings(_ draft: StageDraft, today: Day) throws -> [Warning] {
    let venture = try lookup.venture(draft.venture)
    func standing(_ condition: String) throws -> StageRule.Standing? {
      let row = try database.row(
        """
        SELECT stage.id, stage.code, since FROM venture_stage JOIN stage ON stage.id = venture_stage.stage_id
        WHERE venture_id = ? AND \(condition) LIMIT 1
        """, [venture.id.rawValue, draft.since.iso])
      return row.flatMap { row in
        Reader.day(row["since"]).map { StageRule.Standing(stage: row["code"], place: row["id"], since: $0) }
      }
    }
    guard let own = try standing("since = ?") else { return [] }
    return try judge(
      StageRule.all,
      StageRule.Question(
        venture: venture.code, standing: own, before: try standing("since < ? ORDER BY since DESC"),
        after: try standing("since > ? ORDER BY since"), today: today))
  }

  func warnings(_ draft: EnrolmentDraft, today: Day) throws -> [Warning] {
    try judge(
      EnrolmentRule.all, EnrolmentRule.Question(entered: draft.entered, left: draft.left, today: today))
  }

  func warnings(_ draft: StepDraft, today: Day) throws -> [Warning] {
    try judge(StepRule.all, StepRule.Question(draft, today: today))
  }

  func warnings(_ draft: MeetingDraft, today: Day) throws -> [Warning] {
    try judge(MeetingRule.all, MeetingRule.Question(day: draft.day, today: today))
  }

  /// The meeting of a key, and all that was decided at it.
  func warnings(ofMeeting id: Int64, today: Day) throws -> [Warning] {
    guard let meeting = try reader.meetings(id: id).first?.draft else { return [] }
    let steps = try reader.steps(meeting: id).map(\.draft)
    return try (warnings(meeting, today: today) + steps.flatMap { try warnings($0, today: today) }).distinct
  }

  func warnings(_ draft: ResultDraft, today: Day) throws -> [Warning] {
    try judge(ResultRule.all, ResultRule.Question(draft, today: today))
  }

  /// The obstacle of a key, and what was done about it.
  func warnings(ofObstacle id: Int64, today: Day) throws -> [Warning] {
    let obstacle = try database.row("SELECT code, opened, ended FROM obstacle WHERE id = ?", [id])
    guard let obstacle, let opened = Reader.day(obstacle["opened"]) else { return [] }
    let steps = try String.fetchAll(
      database, sql: "SELECT day FROM obstacle_step WHERE obstacle_id = ? ORDER BY day, id", arguments: [id])
    return try judge(
      ObstacleRule.all,
      ObstacleRule.Question(
        code: obstacle["code"], opened: opened, ended: Reader.day(obstacle["ended"]),
        steps: steps.compactMap { Reader.day($0) }, today: today))
  }

  private func judge<Question>(_ rules: [RecordRule<Question>], _ question: Question) throws -> [Warning] {
    try Self.warnings(rules.flatMap { $0.findings(question) })
  }
}

extension [Warning] {
  /// Those that were not known before.
  func news(since before: [Warning]) -> [Warning] { filter { !before.contains($0) } }
}
