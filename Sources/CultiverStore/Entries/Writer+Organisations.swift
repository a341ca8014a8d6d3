public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters an organisation; throws `Misfit`.
  public func enter(_ draft: OrganisationDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let known = try? lookup.organisation(draft.code)
    return try enter(try entry(draft), known: known?.id.rawValue, policy).outcome
  }

  /// Makes the organisation of a code stand as drafted; throws `Misfit`.
  public func change(organisation code: String, to draft: OrganisationDraft) throws {
    let organisation = try placing(.code) { try lookup.organisation(code) }
    if let other = try? lookup.organisation(draft.code), other.id != organisation.id {
      throw Misfit(.code, .taken(.organisation, draft.code, by: other.code))
    }
    try replace(try entry(draft), id: organisation.id.rawValue)
  }

  /// Takes in a file of organisations.
  public func importOrganisations(update: Bool) -> RowIntake<OrganisationDraft> {
    RowIntake(self, strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  /// The organisation that a word means, in use on a day; throws `Misfit`.
  func organisation(_ word: String, _ column: Column, on day: Day?) throws -> Int64 {
    let found = try placing(column) { try lookup.organisation(word) }
    if let since = found.retired, let day, since <= day {
      throw Misfit(column, .retired(.organisation, found.code, since: since))
    }
    return found.id.rawValue
  }

  private func entry(_ draft: OrganisationDraft) throws -> Entry {
    let commune = try draft.commune.map { word in try placing(.commune) { try lookup.commune(word).rawValue } }
    return Entry(
      table: "organisation", noun: .organisation, name: draft.code,
      fields: [
        .init("code", .code, draft.code), .init("code_key", nil, Fold.code(draft.code)),
        .init("name", .name, draft.name), .init("kind", .kind, draft.kind.rawValue),
        .init("siret", .siret, draft.siret), .init("commune_id", .commune, commune), .init("note", .note, draft.note),
      ])
  }
}

extension Reader {
  /// All organisations, by code.
  public func organisations() throws -> [Listed<OrganisationDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT organisation.*, commune.insee
        FROM organisation LEFT JOIN commune ON commune.id = organisation.commune_id
        ORDER BY organisation.code, organisation.id
        """
    ).compactMap { row in
      OrganisationKind(rawValue: row["kind"]).map { kind in
        Listed(
          number: Self.number(row),
          draft: OrganisationDraft(
            code: row["code"], name: row["name"], kind: kind, siret: row["siret"], commune: row["insee"],
            note: row["note"]), retired: Self.day(row["retired"]))
      }
    }
  }

  /// The organisation that a word means, as a draft to alter; throws `Misfit`.
  public func organisation(_ word: String) throws -> Listed<OrganisationDraft> {
    let code = try Self.placing(.code) { try Lookup(database).organisation(word).code }
    guard let found = try organisations().first(where: { $0.draft.code == code }) else {
      throw Misfit(.code, .unknown(.organisation, word, nearest: []))
    }
    return found
  }

  /// The key of the row of a code; throws `Misfit`.
  func key(of noun: Refusal.Noun, in table: String, code word: String, _ column: Column) throws -> Int64 {
    let id = try database.value(Int64.self, "SELECT id FROM \(table) WHERE code_key = ?", [Fold.code(word)])
    if let id { return id }
    let codes = try String.fetchAll(database, sql: "SELECT code FROM \(table) ORDER BY code, id")
    throw Misfit(column, .unknown(noun, word, nearest: Nearest.among(codes, to: word)))
  }

  /// Says of a refusal which column it is about.
  static func placing<Answer>(_ column: Column, _ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch let refusal as Refusal {
      throw Misfit(column, refusal)
    }
  }
}
