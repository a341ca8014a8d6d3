/// A unit of mass; every other unit needs a weight of its own.
public enum MassUnit: String, CaseIterable, Hashable, Sendable {
  /// A gram.
  case gram = "g"
  /// A thousand grams.
  case kilogram = "kg"
  /// A million grams.
  case tonne = "t"

  /// The unit that a word names in either language, without regard to case, plural or a dot at its end.
  public init?(word: some StringProtocol) {
    if let unit = MassUnit(rawValue: String(word)) {
      self = unit
      return
    }
    let key = Fold.key(word)
    switch key.hasSuffix(".") ? String(key.dropLast()) : key {
    case "g", "gr", "grs", "gm", "gramme", "gram": self = .gram
    case "kg", "kgs", "kgr", "kilo", "kilogramme", "kilogram": self = .kilogram
    case "t", "tonne": self = .tonne
    default: return nil
    }
  }

  /// The symbol: `g`, `kg` or `t`.
  public var code: String { rawValue }

  /// What so many of the unit weigh, rounded half up to the gram.
  public func mass(of count: Count) throws(QuantityError) -> Mass {
    switch self {
    case .gram: Mass(grams: try Exact.ratio(Int128(count.thousandths), 1000))
    case .kilogram: Mass(grams: count.thousandths)
    case .tonne: Mass(grams: try Exact.product(count.thousandths, 1000))
    }
  }
}
