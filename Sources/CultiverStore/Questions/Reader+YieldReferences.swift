import CultiverMarseille
import GRDB

extension Reader {
  /// What crops usually yield in a season, by their key; one of the catalogue that nobody changed is as it was published.
  func yieldReferences() throws -> [Identity<Crop>: YieldReference] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, low_yield, typical_yield, high_yield, NOT EXISTS (
          SELECT 1 FROM change
          WHERE entity = 'crop' AND row_id = crop.id AND (
            json_extract(before, '$.low_yield') IS NOT json_extract(after, '$.low_yield')
            OR json_extract(before, '$.typical_yield') IS NOT json_extract(after, '$.typical_yield')
            OR json_extract(before, '$.high_yield') IS NOT json_extract(after, '$.high_yield'))) AS as_published
        FROM crop
        WHERE coalesce(low_yield, typical_yield, high_yield) IS NOT NULL
        ORDER BY id
        """)
    return Dictionary(
      uniqueKeysWithValues: rows.map { row in
        let id = Identity<Crop>(rawValue: row["id"])
        return (
          id,
          YieldReference(
            low: row["low_yield"], typical: row["typical_yield"], high: row["high_yield"],
            isPublished: id.notebook == 0 && row["as_published"])
        )
      })
  }
}
