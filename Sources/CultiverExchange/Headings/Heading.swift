import CultiverMarseille

/// A heading as people write it: a name, and perhaps a unit after it.
struct Heading: Hashable {
  /// The heading as it stands.
  let text: String

  /// What two headings must share to be the same: `Fold.key`, and no signs of punctuation.
  static func key(_ text: some StringProtocol) -> String {
    Fold.key(String(text.map { ".:;*?!".contains($0) ? " " : $0 }))
  }

  /// The key of the whole heading, and the one without what stands in brackets.
  var keys: [String] { [Heading.key(text)] + (bracketed.map { [$0.key] } ?? []) }

  /// The key without what stands in brackets, and what stands there.
  var bracketed: (key: String, unit: String)? {
    guard let open = text.firstIndex(where: { $0 == "(" || $0 == "[" }),
      let close = text[open...].firstIndex(where: { $0 == ")" || $0 == "]" })
    else { return nil }
    let inside = text[text.index(after: open)..<close].split(whereSeparator: \.isWhitespace)
    let unit = inside.drop { ["en", "in"].contains($0.lowercased()) }.joined(separator: " ")
    return (Heading.key(text[..<open] + " " + text[text.index(after: close)...]), unit)
  }

  /// The key without the last word, and that word: `poids_g`, `Surface en m²`.
  var worded: (key: String, unit: String)? {
    var words = text.split { $0.isWhitespace || $0 == "_" }
    guard let unit = words.popLast() else { return nil }
    if let last = words.last, ["en", "in"].contains(last.lowercased()) { words.removeLast() }
    return words.isEmpty ? nil : (Heading.key(words.joined(separator: " ")), String(unit))
  }

  /// Whether a word is a unit that bare numbers of the column can have.
  static func isUnit(_ word: String, of column: Column) -> Bool {
    switch column {
    case .quantity, .count: (try? Typed.quantity("1 \(word)", unit: nil)) != nil
    case .grams, .expectedKg: MassUnit(word: word) != nil
    case .area, .grossArea: (try? Typed.area("1 \(word)", bareSquareMetres: false)) != nil
    case .yieldLow, .yieldTypical, .yieldHigh: word.contains("/") && (try? Typed.yield("1 \(word)")) != nil
    case .content: Typed.isSoilUnit(word)
    case .length, .width: ["m", "cm"].contains(Fold.key(word))
    case .hours: ["h", "heure", "hour", "min", "mn", "minute"].contains(Fold.key(word))
    case .litres: VolumeUnit(word: word) == .litre || VolumeUnit(word: word) == .cubicMetre
    default: false
    }
  }
}
