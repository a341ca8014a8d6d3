public import CultiverMarseille
import GRDB

extension Reader {
  /// All water meters, by code.
  public func meters() throws -> [Listed<MeterDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT meter.*, site.code AS site, plot.code AS plot
        FROM meter JOIN site ON site.id = meter.site_id LEFT JOIN plot ON plot.id = meter.plot_id
        ORDER BY meter.code, meter.id
        """
    ).map { row in
      Listed(
        number: Self.number(row), draft: MeterDraft(code: row["code"], site: row["site"], plot: row["plot"]),
        retired: Self.day(row["retired"]))
    }
  }

  /// All meter readings, by meter and day.
  public func readings() throws -> [Listed<ReadingDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT reading.id, meter.code AS meter, reading.day, reading.litres
        FROM reading JOIN meter ON meter.id = reading.meter_id
        ORDER BY meter.code, meter.id, reading.day
        """
    ).compactMap { row in
      Self.day(row["day"]).map { day in
        Listed(number: Self.number(row), draft: ReadingDraft(meter: row["meter"], day: day, litres: row["litres"]))
      }
    }
  }
}
