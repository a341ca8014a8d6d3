public import CultiverMarseille

extension SoilTestDraft: TableDraft {
  /// Soil tests.
  public static var table: Kind { .soilTests }

  /// Its cells: contents in mg/kg.
  public var values: [Value] {
    [
      Value(site), .text(plot), .day(day), Value(laboratory), .text(element.rawValue), Value(content, places: 3),
      Value(note),
    ]
  }

  /// What reads soil tests: a number alone is in the heading's unit, else in mg/kg.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> SoilTestDraft? {
    let (sites, plots, days, laboratories) = (
      columns[.site], columns[.plot], columns[.date], columns[.laboratory]
    )
    let (elements, contents, notes) = (columns[.element], columns[.content], columns[.note])
    let unit = contents.unit ?? "mg/kg"
    return { cells in
      let plot = cells.neededWord(plots)
      let day = cells.needed(days, Typed.dayOfTable)
      let element = cells.needed(elements, Typed.soilElement)
      let content = cells.needed(contents) { text throws(TypedError) in try Typed.soilContent(text, bareUnit: unit) }
      guard let plot, let day, let element, let content else { return nil }
      return SoilTestDraft(
        site: cells.word(sites), plot: plot, day: day, laboratory: cells.name(laboratories), element: element,
        content: content, note: cells.text(notes))
    }
  }
}
