extension Typed {
  /// A number alone, above zero, with at most three decimals.
  public static func count(_ text: String) throws(TypedError) -> Count {
    let numeral = try Numeral(text, expecting: .count)
    guard numeral.tail.isEmpty else { throw numeral.error(.notUnderstood) }
    return Count(thousandths: try numeral.positive(places: 3))
  }
}
