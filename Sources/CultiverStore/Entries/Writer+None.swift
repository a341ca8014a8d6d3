public import CultiverMarseille
import GRDB

extension Writer {
  /// Records that nothing was harvested from a plot on a day; saying it twice says it once. Throws `Misfit`.
  public func enter(_ draft: NoneDraft) throws -> EntryOutcome {
    let place = try placing(.plot) { try lookup.groundIndex().plot(draft.plot) }
    let known = try database.value(
      Int64.self, "SELECT id FROM none WHERE plot_id = ? AND day = ?", [place.plot.id.rawValue, draft.day.iso])
    if known == nil, let report = try closing(draft.day, place.plot.id, nil) {
      throw Misfit(.date, .monthClosed(report))
    }
    let entry = Entry(
      table: "none", noun: .plot, name: place.name,
      fields: [.init("plot_id", .plot, place.plot.id.rawValue), .init("day", .date, draft.day.iso)])
    return try enter(entry, known: known, .merging(update: false)).outcome
  }
}
