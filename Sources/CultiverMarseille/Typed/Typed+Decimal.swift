extension Typed {
  /// A number alone, in units of 10^−`places`, zero allowed; below zero only when degrees are expected.
  ///
  /// Throws `empty`, `notUnderstood`, `twoMarks`, `notPositive`, `tooPrecise` (unless the extra digits are zeros) and
  /// `tooLarge`.
  public static func decimal(
    _ text: String, places: Int, expecting expected: TypedError.Expected = .decimal
  ) throws(TypedError) -> Int64 {
    let numeral = try Numeral(text, expecting: expected)
    guard numeral.tail.isEmpty else { throw numeral.error(.notUnderstood) }
    let units = try numeral.units(places: places)
    guard !numeral.isNegative || expected == .degrees else { throw numeral.error(.notPositive) }
    return units
  }
}
