public import CultiverMarseille
import GRDB

extension Writer {
  /// Records work; throws `Misfit`. Its warnings are given with it as it stands.
  public func add(_ draft: WorkDraft, today: Day) throws -> (work: Listed<WorkDraft>, warnings: [Warning]) {
    let number = try add(try entry(draft))
    return (try reader.work("\(number)"), future(draft.day, today))
  }

  /// Voids the work of a number: it stays, and no longer counts. Throws `Misfit`.
  public func voidWork(_ word: String, reason: String) throws -> Listed<WorkDraft> {
    try void(.work, in: "work", word, reason: reason)
    return try reader.work(word)
  }

  /// Takes in a file of work.
  public func importWork(update: Bool, strict: Bool, today: Day) -> RowIntake<WorkDraft> {
    let rows = CountedRows(self, update: update)
    return RowIntake(self, strict: strict) { draft in
      (try rows.enter(try self.entry(draft)), self.future(draft.day, today))
    }
  }

  private func entry(_ draft: WorkDraft) throws -> Entry {
    let place = try whereabouts(draft.place, on: draft.day)
    // Together they must fit, or no sum could hold them.
    _ = try draft.time.times(draft.people)
    return Entry(
      table: "work", noun: .work, name: draft.reference ?? "",
      fields: [
        .init("day", .date, draft.day.iso), .init("site_id", .site, place.site.rawValue),
        .init("plot_id", .plot, place.plot?.rawValue, isStatedAbsent: true),
        .init("cycle_id", .cycle, place.cycle?.rawValue, isStatedAbsent: true),
        .init("kind", .kind, draft.kind.rawValue), .init("people", .people, draft.people),
        .init("minutes", .hours, draft.time.minutes), .init("task", .task, draft.task, isStatedAbsent: true),
        .init("note", .note, draft.note, isStatedAbsent: true), .init("reference", .reference, draft.reference),
        .init("void_reason", .voidReason, draft.voidReason),
      ])
  }
}
