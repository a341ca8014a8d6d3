public import CultiverMarseille
import GRDB

extension Reader {
  /// All work by number, voided work included.
  public func work() throws -> [Listed<WorkDraft>] { try work(id: nil) }

  /// The work of a number as people type it; throws `Misfit`.
  public func work(_ word: String) throws -> Listed<WorkDraft> {
    guard let found = try work(id: try key(of: .work, word)).first else {
      throw Misfit(nil, .unknown(.work, word, nearest: []))
    }
    return found
  }

  private func work(id: Int64?) throws -> [Listed<WorkDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT work.*, site.code AS site, plot.code AS plot, cycle.code AS cycle
        FROM work
        JOIN site ON site.id = work.site_id
        LEFT JOIN plot ON plot.id = work.plot_id
        LEFT JOIN cycle ON cycle.id = work.cycle_id
        WHERE work.id = ifnull(?, work.id)
        ORDER BY work.id
        """, arguments: [id]
    ).compactMap { row in
      guard let day = Self.day(row["day"]), let kind = WorkKind(rawValue: row["kind"]) else { return nil }
      return Listed(
        number: Self.number(row),
        draft: WorkDraft(
          day: day, place: Self.place(row), kind: kind, people: row["people"],
          time: WorkTime(minutes: row["minutes"]), task: row["task"], note: row["note"], reference: row["reference"],
          voidReason: row["void_reason"]))
    }
  }

  /// Where something was done, from the codes of a row.
  static func place(_ row: Row) -> StatedPlace {
    StatedPlace(site: row["site"], plot: row["plot"], cycle: row["cycle"])
  }

  /// The key of the row of a number as people type it.
  func key(of noun: Refusal.Noun, _ word: String) throws -> Int64 {
    let notebook = try Int64.fetchOne(database, sql: "SELECT number FROM notebook") ?? 0
    guard let number = Int64(word), number > 0, number <= 0xFFFF_FFFF else {
      throw Misfit(nil, .unknown(noun, word, nearest: []))
    }
    return notebook << 32 | number
  }
}
