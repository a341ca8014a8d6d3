import CultiverMarseille

/// Reads quantities, whose unit may stand in the cell, beside it, in the heading or in the settings.
struct QuantityCells {
  private let quantities: Place
  private let units: Place
  private let usual: String?

  /// What reads them; a number without a unit anywhere is of `usual`, and refused without one.
  init(_ columns: Columns, usual: String? = MassUnit.kilogram.code) {
    quantities = columns[.quantity]
    let stated = columns[.unit]
    units = Place(column: .unit, index: stated.index, unit: nil, fallback: nil)
    self.usual = quantities.unit ?? stated.fallback ?? usual
  }

  /// The quantity of a row, or nil when, which is noted, there is none or it is not understood.
  func read(_ cells: inout RowCells) -> Quantity? {
    let stated = cells.word(units)
    if let heading = quantities.unit, let stated, !QuantityCells.agree(heading, stated) {
      refuse(stated, &cells)
    }
    if let unit = stated ?? usual, let thousandths = cells.bytes(quantities, { Digits.units($0, places: 3) }),
      thousandths > 0
    {
      return Quantity(count: Count(thousandths: thousandths), unit: unit)
    }
    let quantity = cells.needed(quantities) { text throws(TypedError) in
      try Typed.quantity(text, unit: stated ?? usual)
    }
    if let quantity, let stated, !QuantityCells.agree(quantity.unit, stated) { refuse(stated, &cells) }
    return quantity
  }

  /// Notes that two units are said, and which one is meant cannot be known.
  private func refuse(_ stated: String, _ cells: inout RowCells) {
    _ = cells.reading(units, stated) { text throws(TypedError) -> Never in
      throw TypedError(.quantity, text, .otherUnit(text))
    }
  }

  private static func agree(_ a: String, _ b: String) -> Bool {
    if a == b || Fold.key(a) == Fold.key(b) { return true }
    guard let mass = MassUnit(word: a) else { return false }
    return mass == MassUnit(word: b)
  }
}
