public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters a programme; throws `Misfit`.
  public func enter(_ draft: ProgrammeDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let known = try database.value(Int64.self, "SELECT id FROM programme WHERE code_key = ?", [Fold.code(draft.code)])
    return try enter(try entry(draft), known: known, policy).outcome
  }

  /// Makes the programme of a code stand as drafted; throws `Misfit`.
  public func change(programme word: String, to draft: ProgrammeDraft) throws {
    let known = try placing(.code) { try lookup.programme(word) }
    let other = try database.row("SELECT id, code FROM programme WHERE code_key = ?", [Fold.code(draft.code)])
    if let other, other["id"] != known.id.rawValue {
      throw Misfit(.code, .taken(.programme, draft.code, by: other["code"]))
    }
    try replace(try entry(draft), id: known.id.rawValue)
  }

  /// Takes in a file of programmes.
  public func importProgrammes(update: Bool) -> RowIntake<ProgrammeDraft> {
    RowIntake(self, strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  private func entry(_ draft: ProgrammeDraft) throws -> Entry {
    Entry(
      table: "programme", noun: .programme, name: draft.code,
      fields: [
        .init("code", .code, draft.code), .init("code_key", nil, Fold.code(draft.code)),
        .init("name", .name, draft.name), .init("name_en", .nameEn, draft.nameEn),
        .init("stage_id", .stage, try draft.stage.map { word in try placing(.stage) { try lookup.stage(word) } }),
      ])
  }
}

extension Reader {
  /// All programmes, in the order in which they were entered.
  public func programmes() throws -> [Listed<ProgrammeDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT programme.*, stage.code AS stage
        FROM programme LEFT JOIN stage ON stage.id = programme.stage_id ORDER BY programme.id
        """
    ).map { row in
      Listed(
        number: Self.number(row),
        draft: ProgrammeDraft(code: row["code"], name: row["name"], nameEn: row["name_en"], stage: row["stage"]),
        retired: Self.day(row["retired"]))
    }
  }

  /// The programme that a word means, as a draft to alter; throws `Misfit`.
  public func programme(_ word: String) throws -> Listed<ProgrammeDraft> {
    let code = try placed(.programme) { try Lookup(database).programme(word).code }
    return try only(try programmes().first { $0.draft.code == code }, .programme, word)
  }
}
