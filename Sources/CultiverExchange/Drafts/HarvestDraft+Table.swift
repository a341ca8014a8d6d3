public import CultiverMarseille

extension HarvestDraft: TableDraft {
  /// Harvests.
  public static var table: Kind { .harvests }

  /// Its cells: the quantity as it was said, and whole grams.
  public var values: [Value] {
    // A million harvests leave in a second: most state nothing beside their mass.
    guard isDetailed else {
      return [
        .day(day), Value(site), Value(plot), Value(crop), Value(variety), Value(cycle),
        .decimal(quantity.count.thousandths, places: 3), .text(quantity.unit), Value(mass?.grams, places: 0),
        Value(destination?.rawValue), Value(note), Value(reference), Value(voidReason),
        .blank, .blank, .blank, .blank, .blank, .blank, .blank,
      ]
    }
    return [
      .day(day), Value(site), Value(plot), Value(crop), Value(variety), Value(cycle),
      .decimal(quantity.count.thousandths, places: 3), .text(quantity.unit), Value(mass?.grams, places: 0),
      Value(destination?.rawValue), Value(note), Value(reference), Value(voidReason),
      Value(count?.count.thousandths, places: 3), Value(count?.unit), Value(grade), Value(cause?.rawValue),
      amount.map(Value.money) ?? .blank, Value(pick), Value(accepted),
    ]
  }

  /// What reads harvests: a number without a unit anywhere is in kilograms.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> HarvestDraft? {
    let (dates, sites, plots, crops) = (columns[.date], columns[.site], columns[.plot], columns[.crop])
    let (varieties, cycles, masses) = (columns[.variety], columns[.cycle], columns[.grams])
    let (notes, references, reasons) = (columns[.note], columns[.reference], columns[.voidReason])
    let quantities = QuantityCells(columns)
    let destinations = columns[.destination]
    let details = DetailCells(columns)
    return { cells in
      let day = cells.needed(dates, Typed.dayOfTable)
      let cycle = cells.word(cycles)
      let plot = cycle == nil ? cells.neededWord(plots) : cells.word(plots)
      let crop = cycle == nil ? cells.neededWord(crops) : cells.word(crops)
      let quantity = quantities.read(&cells)
      let mass = cells.mass(masses, bare: .gram)
      let destination = cells.name(destinations).flatMap { word in
        Destination(rawValue: word) ?? cells.reading(destinations, word, Typed.destination)
      }
      guard let day, let quantity else { return nil }
      var draft = HarvestDraft(
        day: day, site: cells.word(sites), plot: plot, crop: crop, variety: cells.name(varieties), cycle: cycle,
        quantity: quantity, mass: mass, destination: destination, note: cells.text(notes),
        reference: cells.name(references).flatMap { _ in cells.text(references) }, voidReason: cells.text(reasons))
      details?.read(&cells, into: &draft)
      return draft
    }
  }
}
