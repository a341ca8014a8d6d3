public import CultiverMarseille
import GRDB

extension Reader {
  /// All obstacles with what was done about them, whom they stop and where, by day and number.
  public func obstacles(today: Day) throws -> [ObstacleCourse] { try obstacles(today: today, id: nil) }

  /// The obstacle of a code; throws `Misfit`.
  public func obstacle(_ word: String, today: Day) throws -> ObstacleCourse {
    let id = try key(of: .obstacle, in: "obstacle", code: word, .obstacle)
    guard let course = try obstacles(today: today, id: id).first else {
      throw Misfit(.obstacle, .unknown(.obstacle, word, nearest: []))
    }
    return course
  }

  /// All obstacles as they would be entered again, by day and number.
  public func obstacleDrafts(today: Day) throws -> [Listed<ObstacleDraft>] {
    try obstacles(today: today).enumerated().map { Listed(number: Int64($0 + 1), draft: $1.obstacle) }
  }

  /// What was done about obstacles, by obstacle, day and number.
  public func obstacleSteps() throws -> [Listed<ObstacleStepDraft>] {
    try steps(of: nil).values.flatMap(\.self).sorted { $0.order < $1.order }.map {
      Listed(number: $0.number, draft: $0.draft)
    }
  }

  /// What a kind of obstacle is called, by its code.
  public func obstacleKinds() throws -> [String: Phrase] {
    Dictionary(
      uniqueKeysWithValues: try Row.fetchAll(database, sql: "SELECT code, name, name_en FROM obstacle_kind ORDER BY id")
        .map { ($0["code"], Phrase(fr: $0["name"], en: $0["name_en"])) })
  }

  /// The code of the kind of obstacle that a word means, of the list or of one's own; throws `Misfit`.
  public func obstacleKind(_ word: String) throws -> String {
    let list = try ReferenceList(database, table: "obstacle_kind")
    if let code = list.known(word) { return code }
    let used = try String.fetchAll(database, sql: "SELECT DISTINCT kind FROM obstacle ORDER BY kind")
    if let own = used.first(where: { Fold.key($0) == Fold.key(word) }) { return own }
    throw Misfit(.kind, .unknown(.obstacleKind, word, nearest: list.names + used.filter { !list.names.contains($0) }))
  }

  func obstacles(today: Day, id: Int64?) throws -> [ObstacleCourse] {
    let steps = try steps(of: id)
    let kinds = try obstacleKinds()
    return try Row.fetchAll(
      database,
      sql: """
        SELECT obstacle.*, site.code AS site, plot.code AS plot, venture.code AS venture,
          organisation.code AS authority, commune.id AS commune, commune.insee, commune.name AS commune_name
        FROM obstacle
        LEFT JOIN plot ON plot.id = obstacle.plot_id
        LEFT JOIN site ON site.id = ifnull(obstacle.site_id, plot.site_id)
        LEFT JOIN venture ON venture.id = obstacle.venture_id
        LEFT JOIN commune ON commune.id = CASE WHEN site.id IS NULL THEN venture.commune_id ELSE site.commune_id END
        LEFT JOIN organisation ON organisation.id = obstacle.organisation_id
        WHERE obstacle.id = ifnull(?, obstacle.id)
        ORDER BY obstacle.opened, obstacle.id
        """, arguments: [id]
    ).compactMap { row in
      guard let opened = Self.day(row["opened"]) else { return nil }
      let ended = Self.day(row["ended"])
      let commune = (row["commune"] as Int64?).map {
        Commune(id: Identity(rawValue: $0), insee: row["insee"], name: row["commune_name"])
      }
      let kind: String = row["kind"]
      return ObstacleCourse(
        obstacle: ObstacleDraft(
          code: row["code"], kind: kind, place: StatedPlace(site: row["site"], plot: row["plot"]),
          venture: row["venture"], authority: row["authority"], opened: opened, ended: ended,
          outcome: (row["outcome"] as String?).flatMap(ObstacleOutcome.init(rawValue:)), conclusion: row["conclusion"],
          note: row["note"]), steps: steps[row["id"]]?.map(\.draft) ?? [],
        stops: try stopped(row, on: ended ?? today), commune: commune, kindName: kinds[kind])
    }
  }

  /// The venture stated, else those who hold the place on a day.
  private func stopped(_ row: Row, on day: Day) throws -> [String] {
    if let venture: String = row["venture"] { return [venture] }
    return try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT DISTINCT venture.code
          FROM occupancy JOIN plot ON plot.id = occupancy.plot_id JOIN venture ON venture.id = occupancy.venture_id
          WHERE (plot.id = :plot OR plot.site_id = :site)
            AND occupancy.from_day <= :day AND ifnull(occupancy.to_day, '9999-12-31') >= :day
          ORDER BY venture.code
          """),
      arguments: ["plot": row["plot_id"] as Int64?, "site": row["site_id"] as Int64?, "day": day.iso])
  }

  private struct Step {
    let number: Int64
    let draft: ObstacleStepDraft
    /// Its place among all steps.
    let order: Int
  }

  /// Steps by the key of their obstacle.
  private func steps(of obstacle: Int64?) throws -> [Int64: [Step]] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT obstacle_step.*, obstacle.code
        FROM obstacle_step JOIN obstacle ON obstacle.id = obstacle_step.obstacle_id
        WHERE obstacle.id = ifnull(?, obstacle.id)
        ORDER BY obstacle.opened, obstacle.id, obstacle_step.day, obstacle_step.id
        """, arguments: [obstacle])
    var steps: [Int64: [Step]] = [:]
    for (order, row) in rows.enumerated() {
      guard let day = Self.day(row["day"]) else { continue }
      steps[row["obstacle_id"], default: []].append(
        Step(
          number: Self.number(row), draft: ObstacleStepDraft(obstacle: row["code"], day: day, step: row["step"]),
          order: order))
    }
    return steps
  }
}
