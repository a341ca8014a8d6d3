public import CultiverMarseille

extension ReadingDraft: TableDraft {
  /// Readings of water meters.
  public static var table: Kind { .readings }

  /// Its cells: whole litres.
  public var values: [Value] { [.text(meter), .day(day), .whole(litres)] }

  /// What reads them: a number alone is in the heading's unit, else in litres.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> ReadingDraft? {
    let (meters, dates, readings) = (columns[.meter], columns[.date], columns[.litres])
    let unit = readings.unit.flatMap { VolumeUnit(word: $0) } ?? .litre
    return { cells in
      let meter = cells.neededWord(meters)
      let day = cells.needed(dates, Typed.dayOfTable)
      let litres = cells.needed(readings) { text throws(TypedError) in try Typed.meterReading(text, bareUnit: unit) }
      guard let meter, let day, let litres else { return nil }
      return ReadingDraft(meter: meter, day: day, litres: litres)
    }
  }
}
