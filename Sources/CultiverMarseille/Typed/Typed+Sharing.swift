extension Typed {
  /// How a pick is shared: `area`, `plants`, proportions such as `2,1,1`, or quantities such as `10 kg, 12 kg, 8 kg`.
  ///
  /// Between numbers alone a comma separates, unless another separator stands there as well.
  public static func sharing(_ text: String) throws(TypedError) -> Sharing {
    let key = Fold.key(text)
    guard !key.isEmpty else { throw TypedError(.sharing, text, .empty) }
    if let known = sharings[key] { return known }
    guard text.contains(where: \.isNumber) else { throw TypedError(.sharing, text, .notUnderstood) }
    do throws(TypedError) {
      if text.contains(where: { $0.isLetter }) {
        var quantities: [Quantity] = []
        for part in TypedList.parts(text) { quantities.append(try quantity(part)) }
        return .quantities(quantities)
      }
      let spaced = text.split { ":/".contains($0) }.map(String.init)
      let hasOther = text.contains { ";+".contains($0) }
      let numbers =
        spaced.count > 1 ? spaced.map { trimmed($0) } : TypedList.parts(text, commaOfDigits: !hasOther)
      var parts: [Count] = []
      for number in numbers { parts.append(try count(number)) }
      return .parts(parts)
    } catch {
      throw TypedError(.sharing, text, error.reason == .empty ? .notUnderstood : error.reason)
    }
  }

  private static let sharings: [String: Sharing] = [
    "area": .area, "by area": .area, "surface": .area, "par surface": .area, "m2": .area, "m²": .area,
    "plant": .plants, "by plant": .plants, "par plant": .plants, "pied": .plants, "par pied": .plants,
  ]
}
