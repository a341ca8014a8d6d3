public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters a venture, and where it stands when that is stated; throws `Misfit`.
  public func enter(_ draft: VentureDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    if draft.stage != nil && draft.stageSince == nil { throw Misfit(.stageSince, .missing) }
    let known = try? lookup.venture(draft.code)
    let outcome = try enter(try entry(draft), known: known?.id.rawValue, policy).outcome
    guard let stage = draft.stage, let since = draft.stageSince else { return outcome }
    let staged = try placing(.stage) {
      try enter(StageDraft(venture: draft.code, stage: stage, since: since), .merging(update: policy == .adding))
    }
    return outcome == .present && staged != .present ? .updated : outcome
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

  /// Makes the venture of a code stand as drafted; throws `Misfit`.
  public func change(venture code: String, to draft: VentureDraft) throws {
    let venture = try placing(.code) { try lookup.venture(code) }
    if let other = try? lookup.venture(draft.code), other.id != venture.id {
      throw Misfit(.code, .taken(.venture, draft.code, by: other.code))
    }
    try replace(try entry(draft), id: venture.id.rawValue)
  }

  private func entry(_ draft: VentureDraft) throws -> Entry {
    let forms = try ReferenceList(database, table: "legal_form")
    return Entry(
      table: "venture", noun: .venture, name: draft.code,
      fields: [
        .init("code", .code, draft.code), .init("code_key", nil, Fold.code(draft.code)),
        .init("name", .name, draft.name), .init("legal_form", .legalForm, draft.legalForm.map(forms.code(of:))),
        .init("siret", .siret, draft.siret),
      ])
  }
}
