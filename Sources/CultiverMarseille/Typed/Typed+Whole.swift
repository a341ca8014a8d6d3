extension Typed {
  /// A whole number above zero; throws what a count throws, and `tooPrecise` for one that is not whole.
  public static func whole(_ text: String) throws(TypedError) -> Int64 {
    let (whole, part) = try Typed.count(text).thousandths.quotientAndRemainder(dividingBy: 1000)
    guard part == 0 else { throw TypedError(.count, text, .tooPrecise(0)) }
    return whole
  }

  /// How many people, which may be nobody; throws `notPositive` below zero and `tooPrecise`.
  public static func people(_ text: String) throws(TypedError) -> Int64 {
    try decimal(text, places: 0, expecting: .count)
  }
}
