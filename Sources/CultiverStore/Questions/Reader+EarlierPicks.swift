public import CultiverMarseille
import GRDB

extension Reader {
  /// So many of the latest cycles of a crop tell what it gives in one pick: enough to know it, and few enough to be asked of every harvest.
  private static let cycles = 50

  /// What a crop gave in one pick so far, in its latest cycles.
  public func earlierPicks(of crop: Identity<Crop>) throws -> EarlierPicks {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT
          count(latest.area) AS measured, ifnull(max(grams * 100 / latest.area), 0) AS best, count(*) AS picks,
          ifnull(max(grams), 0) AS heaviest
        FROM (SELECT id, area FROM cycle WHERE crop_id = ? ORDER BY started DESC, id DESC LIMIT ?) AS latest
        JOIN harvest ON harvest.cycle_id = latest.id AND harvest.void_reason IS NULL
        """, arguments: [crop.rawValue, Self.cycles])
    guard let row else { throw StoreError.fault("a count without a row") }
    return EarlierPicks(
      measured: row["measured"], best: row["best"], count: row["picks"], heaviest: Mass(grams: row["heaviest"]))
  }
}
