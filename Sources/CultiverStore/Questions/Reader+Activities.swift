public import CultiverMarseille
import GRDB

extension Reader {
  /// All activities by number, voided ones included.
  public func activities() throws -> [Listed<ActivityDraft>] { try activities(id: nil) }

  /// The activity of a number as people type it; throws `Misfit`.
  public func activity(_ word: String) throws -> Listed<ActivityDraft> {
    guard let found = try activities(id: try key(of: .activity, word)).first else {
      throw Misfit(nil, .unknown(.activity, word, nearest: []))
    }
    return found
  }

  private func activities(id: Int64?) throws -> [Listed<ActivityDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT activity.*, site.code AS site, venture.code AS venture
        FROM activity
        LEFT JOIN site ON site.id = activity.site_id
        LEFT JOIN venture ON venture.id = activity.venture_id
        WHERE activity.id = ifnull(?, activity.id)
        ORDER BY activity.id
        """, arguments: [id]
    ).compactMap { row in
      guard let day = Self.day(row["day"]), let kind = ActivityKind(rawValue: row["kind"]) else { return nil }
      return Listed(
        number: Self.number(row),
        draft: ActivityDraft(
          day: day, site: row["site"], venture: row["venture"], kind: kind, subject: row["subject"],
          time: (row["minutes"] as Int64?).map { WorkTime(minutes: $0) }, attendances: row["attendances"],
          newcomers: row["newcomers"], local: row["local"], evidence: row["evidence"], note: row["note"],
          reference: row["reference"], voidReason: row["void_reason"]))
    }
  }
}
