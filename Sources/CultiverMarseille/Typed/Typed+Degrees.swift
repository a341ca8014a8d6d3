extension Typed {
  /// Degrees of latitude or longitude in millionths (about a decimetre), −180 to 180; further decimals are rounded.
  public static func degrees(_ text: String) throws(TypedError) -> Int64 {
    let numeral = try Numeral(text, expecting: .degrees)
    guard numeral.tail.isEmpty else { throw numeral.error(.notUnderstood) }
    let millionths = try numeral.units(places: 6, rounding: true)
    guard (-180_000_000...180_000_000).contains(millionths) else { throw numeral.error(.tooLarge) }
    return millionths
  }
}
