public import CultiverMarseille

extension PlotDraft: TableDraft {
  /// Plots.
  public static var table: Kind { .plots }

  /// Its cells: area in m², sides in metres; an unknown area is `?` where sides would be taken for one.
  public var values: [Value] {
    let isUnknown = area == nil && length != nil && width != nil
    return [
      .text(code), Value(name), .text(site), isUnknown ? .text("?") : Value(area?.squareDecimetres, places: 2),
      Value(kind?.rawValue), Value(length, places: 2), Value(width, places: 2),
      Value(grossArea?.squareDecimetres, places: 2),
    ]
  }

  /// What reads plots: sides without an area make the area, and a bed in the cell of the area has sides.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> PlotDraft? {
    let (codes, names, sites, areas) = (columns[.code], columns[.name], columns[.site], columns[.area])
    let (kinds, lengths, widths) = (columns[.kind], columns[.length], columns[.width])
    let gross = columns[.grossArea]
    return { cells in
      let code = cells.needed(codes, Typed.code)
      let site = cells.neededWord(sites)
      let isBlank = cells.word(areas) == nil
      let bed = cells.word(areas) == "?" ? nil : cells.bed(areas)
      let kind = cells.value(kinds, Typed.plotKind)
      let length = cells.length(lengths) ?? bed?.length
      let width = cells.length(widths) ?? bed?.width
      let grossArea = cells.bed(gross)?.area
      guard let code, let site else { return nil }
      var area = bed?.area
      if isBlank, let length, let width { area = try? Area(length: length, width: width) }
      return PlotDraft(
        code: code, name: cells.text(names), site: site, area: area, kind: kind, length: length, width: width,
        grossArea: grossArea)
    }
  }
}
