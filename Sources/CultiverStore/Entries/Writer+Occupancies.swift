public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters an occupancy; throws `Misfit`.
  public func enter(_ draft: OccupancyDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let (entry, plot, venture) = try entry(draft)
    let known =
      policy == .adding
      ? nil
      : try database.value(
        Int64.self, "SELECT id FROM occupancy WHERE plot_id = ? AND venture_id = ? AND from_day = ?",
        [plot.plot.id.rawValue, venture.id.rawValue, draft.from.iso])
    try refuseOverlap(draft, plot, except: known)
    return try enter(entry, known: known, policy).outcome
  }

  /// Ends the occupancy that holds a plot on a day; the day is its last. Throws `Misfit`.
  public func endOccupancy(of word: String, on day: Day) throws -> OccupancyDraft {
    let (id, standing) = try holding(word, on: day)
    var draft = standing
    draft.to = day
    try replace(try entry(draft).entry, id: id)
    return draft
  }

  /// The occupancy that holds a plot on a day, as a draft to alter; throws `Misfit`.
  public func occupancy(of word: String, on day: Day) throws -> OccupancyDraft { try holding(word, on: day).draft }

  /// Makes the occupancy that holds a plot on a day stand as drafted; throws `Misfit`.
  public func changeOccupancy(of word: String, on day: Day, to draft: OccupancyDraft) throws {
    let id = try holding(word, on: day).id
    let (entry, plot, _) = try entry(draft)
    try refuseOverlap(draft, plot, except: id)
    try replace(entry, id: id)
  }

  private func holding(_ word: String, on day: Day) throws -> (id: Int64, draft: OccupancyDraft) {
    let place = try placing(.plot) { try lookup.groundIndex().plot(word) }
    let row = try database.row(
      """
      SELECT occupancy.id, venture.code, from_day, to_day, title
      FROM occupancy JOIN venture ON venture.id = occupancy.venture_id
      WHERE plot_id = ? AND from_day <= ? AND ifnull(to_day, '9999-12-31') >= ?
      """, [place.plot.id.rawValue, day.iso, day.iso])
    guard let row, let from = Day(iso: row["from_day"] as String) else {
      throw Misfit(.plot, .notHeld(plot: place.name))
    }
    return (
      row["id"],
      OccupancyDraft(
        plot: place.name, venture: row["code"], from: from, to: (row["to_day"] as String?).flatMap { Day(iso: $0) },
        title: row["title"])
    )
  }

  private func refuseOverlap(_ draft: OccupancyDraft, _ place: Ground.Place, except known: Int64?) throws {
    let row = try database.row(
      """
      SELECT venture.code, from_day, to_day FROM occupancy JOIN venture ON venture.id = occupancy.venture_id
      WHERE plot_id = :plot AND occupancy.id IS NOT :known AND from_day <= ifnull(:to, '9999-12-31')
        AND ifnull(to_day, '9999-12-31') >= :from
      ORDER BY from_day LIMIT 1
      """, ["plot": place.plot.id.rawValue, "known": known, "from": draft.from.iso, "to": draft.to?.iso])
    if let row, let from = Day(iso: row["from_day"] as String) {
      throw Misfit(
        .from,
        .held(plot: place.name, by: row["code"], from: from, to: (row["to_day"] as String?).flatMap { Day(iso: $0) }))
    }
  }

  private func entry(_ draft: OccupancyDraft) throws -> (entry: Entry, plot: Ground.Place, venture: Named<Venture>) {
    let place = try placing(.plot) { try lookup.groundIndex().plot(draft.plot) }
    let venture = try placing(.venture) { try lookup.venture(draft.venture) }
    if let to = draft.to, to < draft.from { throw Misfit(.to, .endBeforeStart(start: draft.from, end: to)) }
    let titles = try ReferenceList(database, table: "title")
    let entry = Entry(
      table: "occupancy", noun: .occupancy, name: place.name,
      fields: [
        .init("plot_id", .plot, place.plot.id.rawValue), .init("venture_id", .venture, venture.id.rawValue),
        .init("from_day", .from, draft.from.iso), .init("to_day", .to, draft.to?.iso),
        .init("title", .title, draft.title.map(titles.code(of:))),
      ])
    return (entry, place, venture)
  }
}
