public import CultiverMarseille

extension SupplyDraft: TableDraft {
  /// Inputs, water by amounts, and waste that was kept out of the bin.
  public static var table: Kind { .supplies }

  /// Its cells: the quantity as it was said.
  public var values: [Value] {
    [
      .day(day), Value(place.site), Value(place.plot), Value(place.cycle), .text(kind.rawValue), Value(product),
      .decimal(quantity.count.thousandths, places: 3), .text(quantity.unit), Value(note), Value(reference),
      Value(voidReason),
    ]
  }

  /// What reads them: a number without a unit anywhere is refused, because kilograms and litres are as likely.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> SupplyDraft? {
    let (dates, kinds, products) = (columns[.date], columns[.kind], columns[.product])
    let (notes, references, reasons) = (columns[.note], columns[.reference], columns[.voidReason])
    let (places, quantities) = (PlaceCells(columns), QuantityCells(columns, usual: nil))
    return { cells in
      let day = cells.needed(dates, Typed.dayOfTable)
      let place = places.read(&cells)
      let kind = cells.needed(kinds, Typed.supplyKind)
      let quantity = quantities.read(&cells)
      guard let day, let place, let kind, let quantity else { return nil }
      return SupplyDraft(
        day: day, place: place, kind: kind, product: cells.text(products), quantity: quantity,
        note: cells.text(notes), reference: cells.name(references).flatMap { _ in cells.text(references) },
        voidReason: cells.text(reasons))
    }
  }
}
