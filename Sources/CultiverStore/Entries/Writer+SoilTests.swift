public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters what a laboratory found; the same plot, element, day and laboratory are the same test. Throws `Misfit`.
  public func enter(_ draft: SoilTestDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let ground = try lookup.groundIndex()
    if let site = draft.site { _ = try placing(.site) { try ground.site(site) } }
    let place = try placing(.plot) { try ground.plot(draft.plot, site: draft.site) }
    let known = try database.value(
      Int64.self, "SELECT id FROM soil_test WHERE plot_id = ? AND element = ? AND day = ? AND laboratory IS ?",
      [place.plot.id.rawValue, draft.element.rawValue, draft.day.iso, draft.laboratory])
    let entry = Entry(
      table: "soil_test", noun: .soilTest, name: "\(place.name) \(draft.element.symbol) \(draft.day.iso)",
      fields: [
        .init("plot_id", .plot, place.plot.id.rawValue), .init("day", .date, draft.day.iso),
        .init("laboratory", .laboratory, draft.laboratory), .init("element", .element, draft.element.rawValue),
        .init("content", .content, draft.content), try note(draft, known: known),
      ])
    return try enter(entry, known: known, policy).outcome
  }

  /// The remark; a bound that stood in it goes with the content that it was about.
  private func note(_ draft: SoilTestDraft, known: Int64?) throws -> Entry.Field {
    guard draft.note == nil, let known,
      let row = try database.row("SELECT content, note FROM soil_test WHERE id = ?", [known]),
      let stands: String = row["note"], stands.hasPrefix("<"), row["content"] != draft.content
    else { return .init("note", .note, draft.note) }
    let rest = stands.split(separator: ";", maxSplits: 1).dropFirst().first?.drop { $0 == " " }
    return .init("note", .note, rest.map(String.init), isStatedAbsent: true)
  }

  /// Takes in a file of soil tests.
  public func importSoilTests(update: Bool, strict: Bool, today: Day) -> RowIntake<SoilTestDraft> {
    RowIntake(self, strict: strict) { draft in
      let outcome = try self.enter(draft, .merging(update: update))
      return (outcome, outcome != .present && draft.day > today ? [.inFuture(draft.day)] : [])
    }
  }
}

extension Reader {
  /// All soil tests, by plot, element, day and laboratory.
  public func soilTests() throws -> [Listed<SoilTestDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT soil_test.*, site.code AS site, plot.code AS plot
        FROM soil_test JOIN plot ON plot.id = soil_test.plot_id JOIN site ON site.id = plot.site_id
        ORDER BY site.code, plot.code, element, day, laboratory, soil_test.id
        """
    ).compactMap { row in
      guard let day = Self.day(row["day"]), let element = SoilElement(rawValue: row["element"]) else { return nil }
      return Listed(
        number: Self.number(row),
        draft: SoilTestDraft(
          site: row["site"], plot: row["plot"], day: day, laboratory: row["laboratory"], element: element,
          content: row["content"] as Int64, note: row["note"]))
    }
  }
}
