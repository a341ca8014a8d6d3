extension Typed {
  /// A number and the word of its unit, as in `12,5kg`, `1 234,5 kg` or `6 bottes`; the unit is required.
  ///
  /// The unit's word is given back as typed; what it means is not asked here. Throws `empty`, `notUnderstood`,
  /// `twoMarks`, `noUnit`, `notPositive`, `tooPrecise(3)` and `tooLarge`.
  public static func quantity(_ text: String) throws(TypedError) -> Quantity {
    try quantity(text, unit: nil)
  }

  /// A quantity in a table's cell: a number without a unit is of `unit`, when there is one.
  public static func quantity(_ text: String, unit: String?) throws(TypedError) -> Quantity {
    try quantity(text, unit: unit, expecting: .quantity)
  }

  static func quantity(
    _ text: String, unit: String?, expecting expected: TypedError.Expected
  ) throws(TypedError) -> Quantity {
    let numeral = try Numeral(text, expecting: expected)
    let word = numeral.tail
    guard word.isEmpty || Spelling.isUnit(word) else { throw numeral.error(.notUnderstood) }
    let count = Count(thousandths: try numeral.positive(places: 3))
    guard word.isEmpty else { return Quantity(count: count, unit: word) }
    guard let unit, !unit.isEmpty else { throw numeral.error(.noUnit) }
    return Quantity(count: count, unit: unit)
  }
}
