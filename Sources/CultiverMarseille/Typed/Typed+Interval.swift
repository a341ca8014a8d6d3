extension Typed {
  /// How far apart the members of a series are, as in `14d`, `14 j`, `2 semaines` or `2w`: whole days, above zero and at most ten years.
  ///
  /// Throws `empty`, `notUnderstood`, `twoMarks`, `noUnit`, `unknownUnit`, `notPositive`, `tooPrecise` and `tooLarge`.
  public static func interval(_ text: String) throws(TypedError) -> Int {
    let numeral = try Numeral(text, expecting: .interval)
    let unit = numeral.tail
    let days: Int64
    switch Fold.key(unit) {
    case "d", "j", "jr", "jour", "day": days = 1
    case "w", "s", "sem", "semaine", "week", "wk": days = 7
    case "": throw numeral.error(.noUnit)
    default: throw numeral.error(Spelling.isUnit(unit) ? .unknownUnit(unit) : .notUnderstood)
    }
    let count = try numeral.positive(places: 0)
    guard count <= 3_660 / days else { throw numeral.error(.tooLarge) }
    return Int(count * days)
  }
}
