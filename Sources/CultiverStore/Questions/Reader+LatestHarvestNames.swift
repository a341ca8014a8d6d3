import CultiverMarseille
import GRDB

extension Reader {
  /// The latest ten harvests that count.
  static let latestHarvestsSQL = """
    WITH latest AS (
      SELECT harvest.* FROM harvest, notebook
      WHERE harvest.id BETWEEN notebook.number << 32 AND notebook.number << 32 | 4294967295 AND void_reason IS NULL
      ORDER BY harvest.id DESC LIMIT 10)
    SELECT latest.id & 4294967295 AS number, quantity, unit.code AS unit, crop.name, crop.name_en,
      site.code || '/' || plot.code AS plot, day
    FROM latest
    JOIN unit ON unit.id = latest.unit_id
    JOIN cycle ON cycle.id = latest.cycle_id
    JOIN crop ON crop.id = cycle.crop_id
    JOIN plot ON plot.id = cycle.plot_id
    JOIN site ON site.id = plot.site_id
    ORDER BY latest.id DESC
    """

  /// The harvests that were recorded last in this notebook and count, newest first, by their numbers; ten rows are read, however many there are.
  func latestHarvestNames() throws -> [KnownName] {
    try Row.fetchAll(database, sql: Self.latestHarvestsSQL).map { row in
      let (number, unit, plot): (Int64, String, String) = (row["number"], row["unit"], row["plot"])
      let (french, english): (String, String?) = (row["name"], row["name_en"])
      let count = Count(thousandths: row["quantity"])
      func about(_ crop: String, _ language: Language) -> String {
        let day = Self.day(row["day"])?.short(language) ?? ""
        return "\(count.text(language)) \(unit), \(crop), \(plot), \(day)"
      }
      return KnownName(
        Phrase(verbatim: "\(number)"),
        about: Phrase(fr: about(french, .french), en: about(english ?? french, .english)))
    }
  }
}
