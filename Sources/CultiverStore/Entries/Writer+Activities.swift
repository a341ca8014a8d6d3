public import CultiverMarseille
import GRDB

extension Writer {
  /// Records what was held for people; throws `Misfit`. Its warnings are given with it as it stands.
  public func add(_ draft: ActivityDraft, today: Day) throws -> (activity: Listed<ActivityDraft>, warnings: [Warning]) {
    let number = try add(try entry(draft))
    return (try reader.activity("\(number)"), future(draft.day, today))
  }

  /// Voids the activity of a number: it stays, and no longer counts. Throws `Misfit`.
  public func voidActivity(_ word: String, reason: String) throws -> Listed<ActivityDraft> {
    try void(.activity, in: "activity", word, reason: reason)
    return try reader.activity(word)
  }

  /// Takes in a file of activities.
  public func importActivities(update: Bool, strict: Bool, today: Day) -> RowIntake<ActivityDraft> {
    let rows = CountedRows(self, update: update)
    return RowIntake(self, strict: strict) { draft in
      (try rows.enter(try self.entry(draft)), self.future(draft.day, today))
    }
  }

  private func entry(_ draft: ActivityDraft) throws -> Entry {
    guard draft.site != nil || draft.venture != nil else { throw Misfit(.venture, .heldByNobody) }
    try placing(.attendances) { try draft.check() }
    // Together their hours must fit, or no sum could hold them.
    _ = try draft.time?.times(draft.attendances)
    let site = try draft.site.map { word in try placing(.site) { try lookup.groundIndex().site(word).id.rawValue } }
    let venture = try draft.venture.map { word in try placing(.venture) { try lookup.venture(word).id.rawValue } }
    return Entry(
      table: "activity", noun: .activity, name: draft.reference ?? "",
      fields: [
        .init("day", .date, draft.day.iso), .init("site_id", .site, site, isStatedAbsent: true),
        .init("venture_id", .venture, venture, isStatedAbsent: true), .init("kind", .kind, draft.kind.rawValue),
        .init("subject", .subject, draft.subject, isStatedAbsent: true),
        .init("minutes", .hours, draft.time?.minutes, isStatedAbsent: true),
        .init("attendances", .attendances, draft.attendances),
        .init("newcomers", .newcomers, draft.newcomers, isStatedAbsent: true),
        .init("local", .local, draft.local, isStatedAbsent: true),
        .init("evidence", .evidence, draft.evidence, isStatedAbsent: true),
        .init("note", .note, draft.note, isStatedAbsent: true), .init("reference", .reference, draft.reference),
        .init("void_reason", .voidReason, draft.voidReason),
      ])
  }
}
