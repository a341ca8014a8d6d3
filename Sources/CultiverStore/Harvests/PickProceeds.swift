import CultiverMarseille

/// What the sold lines of a pick brought, divided among them to the cent.
struct PickProceeds {
  /// A line that was sold.
  struct Line {
    let quantity: Count
    let mass: Mass
    /// What was counted of it beside its mass.
    let count: Count?
  }

  /// The unit of the pick's quantity, and its word.
  let unit: CropNames.Unit
  let word: String
  /// The unit in which it was counted beside its mass.
  let counted: CropNames.Unit?
  let units: (String) throws -> CropNames.Unit?

  /// The amount of each line; throws `Misfit` when there is none, or the price is per another unit.
  func amounts(_ proceeds: Proceeds, _ lines: [Line]) throws -> [Money] {
    guard !lines.isEmpty else { throw Misfit(.amount, .nothingSold) }
    let weights: [Int64]
    let whole: Money
    switch proceeds {
    case .amount(let money):
      weights = lines.map(\.mass.grams)
      whole = money
    case .price(let price):
      let priced = try priced(price)
      if let grams = priced.grams {
        weights = lines.map(\.mass.grams)
        whole = try price.times(Mass(grams: try sum(weights)), each: Mass(grams: grams))
      } else {
        weights = lines.map { (priced.id == unit.id ? $0.quantity : $0.count)?.thousandths ?? 0 }
        whole = try price.times(Count(thousandths: try sum(weights)))
      }
    }
    return try Shares.split(whole.cents, by: weights).map(Money.init(cents:))
  }

  private func sum(_ parts: [Int64]) throws -> Int64 { try parts.reduce(0) { try Exact.sum($0, $1) } }

  /// The unit of which one has the price; what was weighed is sold by the kilogram unless another unit is named.
  private func priced(_ price: Price) throws -> CropNames.Unit {
    let named = price.unit.isEmpty ? (unit.grams == nil ? word : MassUnit.kilogram.code) : price.unit
    guard let found = try units(named), found.grams != nil || found.id == unit.id || found.id == counted?.id else {
      throw Misfit(.amount, .partInOtherUnit(named, unit: word))
    }
    return found
  }
}
