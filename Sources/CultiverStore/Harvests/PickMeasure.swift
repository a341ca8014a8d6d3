import CultiverMarseille

/// The measure in which a pick is divided: whole grams when it was weighed, thousandths of its unit when it was counted.
struct PickMeasure {
  /// The quantity as it was said.
  let quantity: Quantity
  /// The unit that its word names.
  let unit: CropNames.Unit
  /// The whole pick in the measure.
  let whole: Int64

  private let units: (String) throws -> CropNames.Unit?

  /// Of a quantity and the unit that its word names. Throws when the pick is more than can be held.
  init(
    _ quantity: Quantity, unit: CropNames.Unit, units: @escaping (String) throws -> CropNames.Unit?
  ) throws {
    self.quantity = quantity
    self.unit = unit
    self.units = units
    whole = try unit.grams.map { try quantity.count.times(Mass(grams: $0)).grams } ?? quantity.count.thousandths
  }

  /// A part of the pick in the measure; one without a unit is in the pick's own.
  func part(_ part: Quantity) throws -> Int64 {
    guard !part.unit.isEmpty else { return try measured(part.count, unit) }
    guard let other = try units(part.unit), other.id == unit.id || (other.grams != nil && unit.grams != nil) else {
      throw Misfit(.quantity, .partInOtherUnit(part.unit, unit: quantity.unit))
    }
    return try measured(part.count, other)
  }

  private func measured(_ count: Count, _ unit: CropNames.Unit) throws -> Int64 {
    try unit.grams.map { try count.times(Mass(grams: $0)).grams } ?? count.thousandths
  }

  /// So much of the measure, in words: in the pick's unit, or in kilograms where that says it exactly.
  func said(_ measure: Int64) -> Quantity {
    switch unit.grams {
    case nil: Quantity(count: Count(thousandths: measure), unit: quantity.unit)
    case 1?: Quantity(count: Count(thousandths: measure * 1000), unit: quantity.unit)
    case 1000?: Quantity(count: Count(thousandths: measure), unit: quantity.unit)
    // A thousandth of a tonne is a kilogram, and parts add up to the gram.
    default: Quantity(count: Count(thousandths: measure), unit: MassUnit.kilogram.code)
    }
  }

  /// The lines' parts of the measure as quantities, which add up to what was said even when it was said below the gram.
  func quantities(_ parts: [Int64]) -> [Quantity] {
    var quantities = parts.map(said)
    if unit.grams == 1, let first = quantities.first {
      let below = quantity.count.thousandths - whole * 1000
      quantities[0] = Quantity(count: Count(thousandths: first.count.thousandths + below), unit: first.unit)
    }
    return quantities
  }
}
