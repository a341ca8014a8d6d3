public import CultiverMarseille

extension PlanDraft: TableDraft {
  /// Plans.
  public static var table: Kind { .plans }

  /// Its cells: area in m², blank for the whole plot and `?` when unknown.
  public var values: [Value] {
    [
      Value(code), Value(site), .text(plot), .text(crop), Value(variety), area.value, Value(part?.code),
      Value(plants, places: 0), Value(sow), .day(stand), Value(firstHarvest), Value(lastHarvest),
      Value(expected?.grams, places: 3), Value(sown), Value(series), Value(group), Value(dropped), Value(dropReason),
      Value(accepted),
    ]
  }

  /// What reads plans: what the table has no column for is left to the catalogue; a blank cell is known of nobody.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> PlanDraft? {
    let (codes, sites, plots, crops) = (columns[.code], columns[.site], columns[.plot], columns[.crop])
    let (varieties, ground, counts) = (columns[.variety], GroundCells(columns), columns[.plants])
    let (sowings, stands, firsts, lasts) = (
      columns[.sow], columns[.stand], columns[.firstHarvest], columns[.lastHarvest]
    )
    let (expectations, sown, series, groups) = (columns[.expectedKg], columns[.sown], columns[.series], columns[.group])
    let (drops, reasons, acceptances) = (columns[.dropped], columns[.dropReason], columns[.accepted])
    let computes = PlanDraft.computable.filter { columns[$0].index == nil }
    return { cells in
      let code = cells.value(codes, Typed.code)
      let plot = cells.neededWord(plots)
      let crop = cells.neededWord(crops)
      let (area, part) = ground.read(&cells)
      let plants = cells.plants(counts)
      let sow = cells.value(sowings, Typed.dayOfTable)
      let stand = cells.needed(stands, Typed.dayOfTable)
      let first = cells.value(firsts, Typed.dayOfTable)
      let last = cells.value(lasts, Typed.dayOfTable)
      let expected = cells.mass(expectations, bare: .kilogram)
      let sownOn = cells.value(sown, Typed.dayOfTable)
      let group = cells.value(groups, Typed.code)
      let seriesCode = cells.value(series, Typed.code)
      let dropped = cells.value(drops, Typed.dayOfTable)
      guard let plot, let crop, let stand else { return nil }
      return PlanDraft(
        code: code, site: cells.word(sites), plot: plot, crop: crop, variety: cells.name(varieties), area: area,
        part: part, plants: plants, sow: sow, stand: stand, firstHarvest: first, lastHarvest: last, expected: expected,
        sown: sownOn, series: seriesCode, group: group, dropped: dropped, dropReason: cells.text(reasons),
        accepted: cells.text(acceptances), computes: computes)
    }
  }
}
