extension Typed {
  /// A length, as in `10 m`, `2,5m` or `80 cm`, above zero, in whole centimetres; the unit is required.
  ///
  /// Throws `empty`, `notUnderstood`, `twoMarks`, `noUnit`, `unknownUnit`, `notPositive`, `tooPrecise` and `tooLarge`.
  public static func length(_ text: String) throws(TypedError) -> Int64 {
    let numeral = try Numeral(text, expecting: .length)
    let unit = numeral.tail
    switch Fold.key(unit) {
    case "m", "metre", "meter": return try numeral.positive(places: 2)
    case "cm", "centimetre", "centimeter": return try numeral.positive(places: 0)
    case "": throw numeral.error(.noUnit)
    default: throw numeral.error(Spelling.isUnit(unit) ? .unknownUnit(unit) : .notUnderstood)
    }
  }
}
