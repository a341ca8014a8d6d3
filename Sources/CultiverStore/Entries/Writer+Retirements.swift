public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters that a thing is no longer in use from a day on, and says what still hangs on it; throws `Misfit`.
  public func enter(_ draft: RetirementDraft, _ policy: EntryPolicy) throws
    -> (outcome: EntryOutcome, warnings: [Warning])
  {
    let (noun, id): (Refusal.Noun, Int64) = try placing(.code) {
      switch draft.thing {
      case .site: (.site, try lookup.groundIndex().site(draft.code).id.rawValue)
      case .plot: (.plot, try lookup.groundIndex().plot(draft.code).plot.id.rawValue)
      case .venture: (.venture, try lookup.venture(draft.code).id.rawValue)
      case .meter: (.meter, try meter(draft.code).id)
      case .programme: (.programme, try lookup.programme(draft.code).id.rawValue)
      case .organisation: (.organisation, try lookup.organisation(draft.code).id.rawValue)
      }
    }
    let table = draft.thing.rawValue
    let entry = Entry(
      table: table, noun: noun, name: draft.code, fields: [.init("retired", .since, draft.since.iso)])
    let since = try database.value(String.self, "SELECT retired FROM \(table) WHERE id = ?", [id])
    guard let since else {
      try update(entry, id: id)
      return (.added, try warnings(draft, id: id))
    }
    if policy == .adding, let day = Day(iso: since) { throw Misfit(.code, .retired(noun, draft.code, since: day)) }
    let outcome = try enter(entry, known: id, policy).outcome
    return (outcome, outcome == .present ? [] : try warnings(draft, id: id))
  }

  /// Takes in a file of things that are no longer in use.
  public func importRetirements(update: Bool, strict: Bool) -> RowIntake<RetirementDraft> {
    RowIntake(self, strict: strict) { try self.enter($0, .merging(update: update)) }
  }
}

extension Reader {
  /// Everything that is retired: sites, plots, ventures, meters, programmes, organisations, by code.
  public func retirements() throws -> [Listed<RetirementDraft>] {
    let ground = try Ground(database)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT 0 AS place, 'site' AS thing, id, code, retired FROM site WHERE retired IS NOT NULL
        UNION ALL SELECT 1, 'plot', id, code, retired FROM plot WHERE retired IS NOT NULL
        UNION ALL SELECT 2, 'venture', id, code, retired FROM venture WHERE retired IS NOT NULL
        UNION ALL SELECT 3, 'meter', id, code, retired FROM meter WHERE retired IS NOT NULL
        UNION ALL SELECT 4, 'programme', id, code, retired FROM programme WHERE retired IS NOT NULL
        UNION ALL SELECT 5, 'organisation', id, code, retired FROM organisation WHERE retired IS NOT NULL
        ORDER BY place, code, id
        """
    ).compactMap { row in
      guard let thing = RetirementDraft.Thing(rawValue: row["thing"]), let since = Self.day(row["retired"])
      else { return nil }
      let code = thing == .plot ? ground.byID[Identity(rawValue: row["id"])]?.name : row["code"] as String
      return code.map {
        Listed(number: Self.number(row), draft: RetirementDraft(thing: thing, code: $0, since: since))
      }
    }
  }
}
