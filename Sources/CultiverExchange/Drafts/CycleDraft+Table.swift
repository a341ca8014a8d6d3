public import CultiverMarseille

extension CycleDraft: TableDraft {
  /// Crop cycles.
  public static var table: Kind { .cycles }

  /// Its cells: area in m², blank for the whole plot and `?` when unknown; the outcome once it has ended.
  public var values: [Value] {
    [
      Value(code), Value(site), .text(plot), .text(crop), Value(variety), area.value, .day(started), Value(ended),
      ended == nil ? .blank : .text(failed ? "failed" : "finished"), Value(expected?.grams, places: 3), Value(sown),
      Value(plants, places: 0), Value(part?.code), Value(group), Value(cause?.rawValue), Value(reason),
      Value(accepted),
    ]
  }

  /// What reads cycles: an outcome needs the day on which it came.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> CycleDraft? {
    let (codes, sites, plots, crops) = (columns[.code], columns[.site], columns[.plot], columns[.crop])
    let (varieties, ground, expectations) = (columns[.variety], GroundCells(columns), columns[.expectedKg])
    let (firsts, lasts, outcomes) = (columns[.started], columns[.ended], columns[.outcome])
    let (sowings, counts, groups) = (columns[.sown], columns[.plants], columns[.group])
    let (causes, reasons, acceptances) = (columns[.cause], columns[.reason], columns[.accepted])
    return { cells in
      let code = cells.value(codes, Typed.code)
      let plot = cells.neededWord(plots)
      let crop = cells.neededWord(crops)
      let started = cells.needed(firsts, Typed.dayOfTable)
      let ended = cells.value(lasts, Typed.dayOfTable)
      let failed = cells.value(outcomes, Typed.outcome)
      if failed != nil, cells.word(lasts) == nil { cells.missing(lasts) }
      let expected = cells.mass(expectations, bare: .kilogram)
      let (area, part) = ground.read(&cells)
      let sown = cells.value(sowings, Typed.dayOfTable)
      let plants = cells.plants(counts)
      let group = cells.value(groups, Typed.code)
      let cause = cells.value(causes, Typed.cause)
      guard let plot, let crop, let started else { return nil }
      return CycleDraft(
        code: code, site: cells.word(sites), plot: plot, crop: crop, variety: cells.name(varieties), area: area,
        started: started, ended: ended, failed: failed ?? false, expected: expected, sown: sown, plants: plants,
        part: part, group: group, cause: cause, reason: cells.text(reasons), accepted: cells.text(acceptances))
    }
  }
}
