public import CultiverMarseille
import GRDB

extension Reader {
  /// All sites, by code.
  public func sites() throws -> [Listed<SiteDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT site.*, commune.insee FROM site JOIN commune ON commune.id = site.commune_id
        ORDER BY site.code, site.id
        """
    ).map { row in
      listed(
        row,
        SiteDraft(
          code: row["code"], name: row["name"], commune: row["insee"], address: row["address"],
          latitude: row["latitude"], longitude: row["longitude"]))
    }
  }

  /// The names of communes by INSEE code.
  public func communeNames() throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try Row.fetchAll(database, sql: "SELECT insee, name FROM commune ORDER BY insee").map {
        ($0[0], $0[1])
      })
  }

  /// All plots, by site and code.
  public func plots() throws -> [Listed<PlotDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT plot.*, site.code AS site FROM plot JOIN site ON site.id = plot.site_id
        ORDER BY site.code, plot.code, plot.id
        """
    ).map { row in
      listed(
        row,
        PlotDraft(
          code: row["code"], name: row["name"], site: row["site"],
          area: (row["area"] as Int64?).map { Area(squareDecimetres: $0) }, kind: PlotKind(rawValue: row["kind"]),
          length: row["length"], width: row["width"],
          grossArea: (row["gross_area"] as Int64?).map { Area(squareDecimetres: $0) }))
    }
  }

  /// All ventures, by code, with the stage at which they stand on a day.
  public func ventures(on day: Day) throws -> [Listed<VentureDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT venture.*, stage.code AS stage, latest.since, commune.insee
        FROM venture
        LEFT JOIN commune ON commune.id = venture.commune_id
        LEFT JOIN venture_stage AS latest ON latest.id = (
          SELECT id FROM venture_stage WHERE venture_id = venture.id AND since <= ? ORDER BY since DESC LIMIT 1)
        LEFT JOIN stage ON stage.id = latest.stage_id
        ORDER BY venture.code, venture.id
        """, arguments: [day.iso]
    ).map { row in
      listed(
        row,
        VentureDraft(
          code: row["code"], name: row["name"], legalForm: row["legal_form"], siret: row["siret"],
          stage: row["stage"], stageSince: Self.day(row["since"]), kind: VentureKind(rawValue: row["kind"]),
          commune: row["insee"], founded: Self.day(row["founded"]), mission: row["mission"],
          esusFrom: Self.day(row["esus_from"]), esusTo: Self.day(row["esus_to"])))
    }
  }

  /// Where ventures stood, by venture and day.
  public func stages() throws -> [Listed<StageDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT venture_stage.id, venture.code AS venture, stage.code AS stage, since
        FROM venture_stage
        JOIN venture ON venture.id = venture_stage.venture_id
        JOIN stage ON stage.id = venture_stage.stage_id
        ORDER BY venture.code, since, venture_stage.id
        """
    ).compactMap { row in
      Self.day(row["since"]).map { since in
        Listed(number: Self.number(row), draft: StageDraft(venture: row["venture"], stage: row["stage"], since: since))
      }
    }
  }

  /// All occupancies, by plot and day.
  public func occupancies() throws -> [Listed<OccupancyDraft>] {
    let ground = try Ground(database)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT occupancy.*, venture.code AS venture
        FROM occupancy
        JOIN venture ON venture.id = occupancy.venture_id
        JOIN plot ON plot.id = occupancy.plot_id
        JOIN site ON site.id = plot.site_id
        ORDER BY site.code, plot.code, from_day, occupancy.id
        """
    ).compactMap { row in
      guard let from = Self.day(row["from_day"]), let place = ground.byID[Identity(rawValue: row["plot_id"])]
      else { return nil }
      return Listed(
        number: Self.number(row),
        draft: OccupancyDraft(
          plot: place.name, venture: row["venture"], from: from, to: Self.day(row["to_day"]), title: row["title"]))
    }
  }

  /// Days on which nothing was harvested, by day and plot.
  public func none() throws -> [Listed<NoneDraft>] {
    let ground = try Ground(database)
    return try Row.fetchAll(database, sql: "SELECT id, plot_id, day FROM none ORDER BY day, plot_id").compactMap {
      row in
      guard let day = Self.day(row["day"]), let place = ground.byID[Identity(rawValue: row["plot_id"])]
      else { return nil }
      return Listed(number: Self.number(row), draft: NoneDraft(plot: place.name, day: day))
    }
  }

  private func listed<Draft>(_ row: Row, _ draft: Draft) -> Listed<Draft> {
    Listed(number: Self.number(row), draft: draft, retired: Self.day(row["retired"]))
  }

  static func day(_ text: String?) -> Day? { text.flatMap { Day(iso: $0) } }

  static func number(_ row: Row) -> Int64 { (row["id"] as Int64) & 0xFFFF_FFFF }
}
