extension Typed {
  /// An area, as in `120 m²`, `1,2 ha` or `30 × 0,8 m`, above zero, in whole square decimetres.
  ///
  /// A side without a unit is in the unit of the last one, which must have one (m or cm). Throws `empty`,
  /// `notUnderstood`, `twoMarks`, `noUnit`, `unknownUnit`, `notPositive`, `tooPrecise` and `tooLarge`.
  public static func area(_ text: String) throws(TypedError) -> Bed {
    try area(text, bareSquareMetres: false)
  }

  /// An area in a table's cell: a number alone is in square metres when `bareSquareMetres` says so.
  public static func area(_ text: String, bareSquareMetres: Bool) throws(TypedError) -> Bed {
    let numeral = try Numeral(text, expecting: .area)
    if let bed = try sides(text, first: numeral) { return bed }
    let unit = numeral.tail
    let places: Int
    switch Fold.key(unit) {
    case "m2", "m²", "m^2", "sqm", "sq m", "m carre", "metre carre", "square metre", "square meter": places = 2
    case "are": places = 4
    case "ha", "hectare": places = 6
    case "":
      guard bareSquareMetres else { throw numeral.error(.noUnit) }
      places = 2
    default: throw numeral.error(Spelling.isUnit(unit) ? .unknownUnit(unit) : .notUnderstood)
    }
    return Bed(area: Area(squareDecimetres: try numeral.positive(places: places)))
  }

  /// The bed of two sides, or nil when no `x` follows the first number.
  private static func sides(_ text: String, first: Numeral) throws(TypedError) -> Bed? {
    let bytes = first.source
    var index = Spelling.skipSpaces(bytes, from: first.end)
    let stated = lengthUnit(bytes, &index)
    index = Spelling.skipSpaces(bytes, from: index)
    guard skipTimes(bytes, &index) else { return nil }
    let second = try Numeral(text, bytes, from: index, expecting: .area)
    index = Spelling.skipSpaces(bytes, from: second.end)
    let last = lengthUnit(bytes, &index)
    guard Spelling.skipSpaces(bytes, from: index) == bytes.count else { throw first.error(.notUnderstood) }
    guard let last else { throw first.error(.noUnit) }
    let length = try first.positive(places: stated ?? last)
    let width = try second.positive(places: last)
    guard let area = try? Area(length: length, width: width) else { throw first.error(.tooLarge) }
    guard area > .zero else { throw first.error(.notPositive) }
    return Bed(area: area, length: length, width: width)
  }

  /// The decimals that make centimetres of the unit of length at `index`, which is skipped; nil when there is none.
  private static func lengthUnit(_ bytes: [UInt8], _ index: inout Int) -> Int? {
    for (unit, places) in [("cm", 0), ("CM", 0), ("m", 2), ("M", 2)] where bytes[index...].starts(with: unit.utf8) {
      index += unit.utf8.count
      return places
    }
    return nil
  }

  private static func skipTimes(_ bytes: [UInt8], _ index: inout Int) -> Bool {
    for sign in ["x", "X", "×", "*"] where bytes[index...].starts(with: sign.utf8) {
      index += sign.utf8.count
      return true
    }
    return false
  }
}
