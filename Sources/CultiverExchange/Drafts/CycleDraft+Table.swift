public import CultiverMarseille

extension CycleDraft: TableDraft {
  /// Crop cycles.
  public static var table: Kind { .cycles }

  /// Its cells: area in m², blank for the whole plot and `?` when unknown; the outcome once it has ended.
  public var values: [Value] {
    let ground: Value =
      switch area {
      case .whole: .blank
      case .unknown: .text("?")
      case .known(let area): Value(area.squareDecimetres, places: 2)
      }
    return [
      Value(code), Value(site), .text(plot), .text(crop), Value(variety), ground, .day(started), Value(ended),
      ended == nil ? .blank : .text(failed ? "failed" : "finished"), Value(expected?.grams, places: 3),
    ]
  }

  /// What reads cycles: an outcome needs the day on which it came.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> CycleDraft? {
    let (codes, sites, plots, crops) = (columns[.code], columns[.site], columns[.plot], columns[.crop])
    let (varieties, areas, expectations) = (columns[.variety], columns[.area], columns[.expectedKg])
    let (firsts, lasts, outcomes) = (columns[.started], columns[.ended], columns[.outcome])
    return { cells in
      let code = cells.value(codes, Typed.code)
      let plot = cells.neededWord(plots)
      let crop = cells.neededWord(crops)
      let started = cells.needed(firsts, Typed.dayOfTable)
      let ended = cells.value(lasts, Typed.dayOfTable)
      let failed = cells.value(outcomes, Typed.outcome)
      if failed != nil, cells.word(lasts) == nil { cells.missing(lasts) }
      let expected = cells.mass(expectations, bare: .kilogram)
      let area = ground(areas, &cells)
      guard let plot, let crop, let started else { return nil }
      return CycleDraft(
        code: code, site: cells.word(sites), plot: plot, crop: crop, variety: cells.name(varieties), area: area,
        started: started, ended: ended, failed: failed ?? false, expected: expected)
    }
  }

  private static func ground(_ place: Place, _ cells: inout RowCells) -> StatedArea {
    guard let word = cells.word(place) else { return .whole }
    if word == "?" { return .unknown }
    return cells.bed(place).map { .known($0.area) } ?? .unknown
  }
}
