extension Typed {
  /// What a water meter shows, in whole litres, zero allowed: `12345 l`, `12,345 m3`; a number alone is in `bareUnit`.
  ///
  /// Throws `empty`, `notUnderstood`, `twoMarks`, `noUnit`, `unknownUnit`, `notPositive`, `tooPrecise` and `tooLarge`.
  public static func meterReading(_ text: String, bareUnit: VolumeUnit?) throws(TypedError) -> Int64 {
    let numeral = try Numeral(text, expecting: .reading)
    let word = numeral.tail
    guard let unit = word.isEmpty ? bareUnit : VolumeUnit(word: word) else {
      throw numeral.error(word.isEmpty ? .noUnit : Spelling.isUnit(word) ? .unknownUnit(word) : .notUnderstood)
    }
    guard unit.places >= VolumeUnit.litre.places else { throw numeral.error(.unknownUnit(word)) }
    guard !numeral.isNegative else { throw numeral.error(.notPositive) }
    return try numeral.units(places: unit.places - VolumeUnit.litre.places)
  }
}

extension Quantity {
  /// How much it is when its unit is one of volume, rounded half up to the millilitre; nil when the unit is another.
  public func volume() throws(QuantityError) -> Volume? {
    guard let unit = VolumeUnit(word: unit) else { return nil }
    let millilitres = (0..<unit.places).reduce(Int128(1)) { power, _ in power * 10 }
    return Volume(millilitres: try Exact.ratio(Int128(count.thousandths) * millilitres, 1000))
  }
}
