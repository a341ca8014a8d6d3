public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters a venture, and where it stands when that is stated; throws `Misfit`.
  public func enter(_ draft: VentureDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    if draft.stage != nil && draft.stageSince == nil { throw Misfit(.stageSince, .missing) }
    let known = try? lookup.venture(draft.code)
    let outcome = try enter(
      try entry(draft, known: known?.id.rawValue), known: known?.id.rawValue, policy
    ).outcome
    guard let stage = draft.stage, let since = draft.stageSince else { return outcome }
    let staged = try placing(.stage) {
      try enter(StageDraft(venture: draft.code, stage: stage, since: since), .merging(update: policy == .adding))
    }
    return outcome == .present && staged != .present ? .updated : outcome
  }

  /// Enters a venture, and says what looks wrong of it and of where it stands; throws `Misfit`.
  public func enter(_ draft: VentureDraft, _ policy: EntryPolicy, today: Day) throws
    -> (outcome: EntryOutcome, warnings: [Warning])
  {
    let outcome = try enter(draft, policy)
    if outcome == .present { return (outcome, []) }
    var warnings = try warnings(draft, today: today)
    if let stage = draft.stage, let since = draft.stageSince {
      warnings += try self.warnings(StageDraft(venture: draft.code, stage: stage, since: since), today: today)
    }
    return (outcome, warnings)
  }

  /// Enters where a venture stands since a day, and says what looks wrong of it; throws `Misfit`.
  public func enter(_ draft: StageDraft, _ policy: EntryPolicy, today: Day) throws
    -> (outcome: EntryOutcome, warnings: [Warning])
  {
    let outcome = try enter(draft, policy)
    return (outcome, outcome == .present ? [] : try warnings(draft, today: today))
  }

  /// Enters where a venture stands since a day; throws `Misfit`.
  public func enter(_ draft: StageDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let venture = try placing(.venture) { try lookup.venture(draft.venture) }
    let stage = try placing(.stage) { try lookup.stage(draft.stage) }
    let known = try database.value(
      Int64.self, "SELECT id FROM venture_stage WHERE venture_id = ? AND since = ?",
      [venture.id.rawValue, draft.since.iso])
    let entry = Entry(
      table: "venture_stage", noun: .stage, name: venture.code,
      fields: [
        .init("venture_id", .venture, venture.id.rawValue), .init("stage_id", .stage, stage),
        .init("since", .since, draft.since.iso),
      ])
    return try enter(entry, known: known, policy).outcome
  }

  /// Makes the venture of a code stand as drafted, and says what looks wrong of it and did not before; throws `Misfit`.
  @discardableResult
  public func change(venture code: String, to draft: VentureDraft, today: Day) throws -> [Warning] {
    let venture = try placing(.code) { try lookup.venture(code) }
    if let other = try? lookup.venture(draft.code), other.id != venture.id {
      throw Misfit(.code, .taken(.venture, draft.code, by: other.code))
    }
    let before = try warnings(try reader.venture(venture.code, on: today), today: today)
    try replace(try entry(draft, known: venture.id.rawValue), id: venture.id.rawValue)
    return try warnings(draft, today: today).news(since: before)
  }

  private func entry(_ draft: VentureDraft, known: Int64?) throws -> Entry {
    let stands = try known.flatMap { try database.row("SELECT legal_form, esus_from FROM venture WHERE id = ?", [$0]) }
    let since = draft.esusFrom ?? Reader.day(stands?["esus_from"])
    if let end = draft.esusTo {
      guard let since else { throw Misfit(.esusFrom, .missing) }
      if end < since { throw Misfit(.esusTo, .endBeforeStart(start: since, end: end)) }
    }
    return Entry(
      table: "venture", noun: .venture, name: draft.code,
      fields: [
        .init("code", .code, draft.code), .init("code_key", nil, Fold.code(draft.code)),
        .init("name", .name, draft.name),
        .init("legal_form", .legalForm, try draft.legalForm.map { try legalForm($0, stands: stands?["legal_form"]) }),
        .init("siret", .siret, draft.siret),
        .init(
          "commune_id", .commune,
          try draft.commune.map { word in
            try placing(.commune) { try lookup.commune(word).rawValue }
          }),
        .init("founded", .founded, draft.founded?.iso), .init("mission", .mission, draft.mission),
        .init("esus_from", .esusFrom, draft.esusFrom?.iso), .init("esus_to", .esusTo, draft.esusTo?.iso),
      ] + (draft.kind.map { [.init("kind", .kind, $0.rawValue)] } ?? []))
  }

  /// A legal form of the reference list; a word of one's own that stood there before the list was closed may stay.
  private func legalForm(_ word: String, stands: String?) throws -> String {
    if word == stands { return word }
    let forms = try ReferenceList(database, table: "legal_form")
    if let code = forms.known(word) { return code }
    return try placing(.legalForm) {
      _ = try forms.find(word, .legalForm)
      return word
    }
  }
}
