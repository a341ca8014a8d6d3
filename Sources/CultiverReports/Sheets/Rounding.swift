import CultiverMarseille

/// Where rows that are rounded one by one miss what their total is rounded to, in words.
enum Rounding {
  /// Cultivated areas that part a whole; nil when their rounded numbers add up to its own.
  static func areas(_ parts: [Figures], of whole: Figures) throws(QuantityError) -> Phrase? {
    var sum = Area.zero
    for part in parts { sum = try sum.adding(try part.cultivatedArea()) }
    let total = try whole.cultivatedArea()
    guard sum != total else { return nil }
    return Phrase { language in
      let (rows, whole) = (Words.area(sum, language), Words.area(total, language))
      return switch language {
      case .french:
        "m² cultivés, lignes arrondies une à une\u{202F}: \(rows)\u{202F}; total arrondi une fois\u{202F}: \(whole)."
      case .english:
        "m² cultivated, rows rounded one by one: \(rows); total rounded once: \(whole)."
      }
    }
  }

  /// Shares that part a whole; nil when their whole percents add up to 100.
  static func shares(_ parts: [Mass], of whole: Mass) -> Phrase? {
    guard whole > .zero else { return nil }
    let percents = parts.map { Words.wholePercent(Int128($0.grams), of: Int128(whole.grams)) }
    let sum = percents.reduce(0, +)
    guard sum != 100 else { return nil }
    let tiny = zip(parts, percents).contains { $0 > .zero && $1 == 0 }
    return Phrase { language in
      switch language {
      case .french:
        "Parts arrondies une à une\u{202F}: \(sum)\u{202F}%\(tiny ? " sans celles de moins de 1\u{202F}%" : "")."
      case .english: "Parts rounded one by one: \(sum)%\(tiny ? " without those below 1%" : "")."
      }
    }
  }
}
