extension Typed {
  /// An element for which soil is tested, by its code, its symbol or a word of either language.
  public static func soilElement(_ text: String) throws(TypedError) -> SoilElement {
    let key = Fold.key(text)
    guard !key.isEmpty else { throw TypedError(.soilElement, text, .empty) }
    guard let element = elements[key] else { throw TypedError(.soilElement, text, .notUnderstood) }
    return element
  }

  /// A content in mg/kg, zero allowed, to the µg/kg; `<0,5` is a bound. µg/kg may be said, and ppm, which is mg/kg.
  ///
  /// Throws what a decimal throws, and `unknownUnit`.
  public static func soilContent(_ text: String, bareUnit: String = "mg/kg") throws(TypedError) -> SoilContent {
    let typed = trimmed(text)
    let isBound = typed.hasPrefix("<")
    do throws(TypedError) {
      let numeral = try Numeral(isBound ? String(typed.dropFirst()) : typed, expecting: .soilContent)
      guard !numeral.isNegative else { throw numeral.error(.notPositive) }
      let unit = numeral.tail.isEmpty ? bareUnit : numeral.tail
      guard let places = places(of: unit) else { throw numeral.error(.unknownUnit(unit)) }
      return SoilContent(micrograms: try numeral.units(places: places), isBound: isBound)
    } catch {
      throw TypedError(.soilContent, text, error.reason)
    }
  }

  /// Elements and their contents in a row, as in `plomb 85, cadmium 0,4`.
  public static func soilFindings(_ text: String) throws(TypedError) -> [(element: SoilElement, content: SoilContent)] {
    var findings: [(element: SoilElement, content: SoilContent)] = []
    var element: SoilElement?
    var content = ""
    func close() throws(TypedError) {
      guard let known = element else { return }
      findings.append((known, try soilContent(content)))
    }
    for word in words(text) {
      // What begins with a letter and is no unit is the next element.
      if let first = word.first, first.isLetter, places(of: word) == nil {
        try close()
        element = try soilElement(word)
        content = ""
      } else {
        guard element != nil else { throw TypedError(.soilElement, word, .notUnderstood) }
        content += content.isEmpty ? word : " " + word
      }
    }
    try close()
    guard !findings.isEmpty else { throw TypedError(.soilElement, text, .empty) }
    return findings
  }

  /// The words of a row; commas and semicolons separate where no digit follows.
  private static func words(_ text: String) -> [String] {
    let characters = Array(text)
    let parted = characters.enumerated().map { place, character -> Character in
      let isDecimal = place + 1 < characters.count && characters[place + 1].isNumber
      return character == ";" || (character == "," && !isDecimal) ? " " : character
    }
    return String(parted).split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// How many decimals of a unit make a µg/kg.
  private static func places(of unit: String) -> Int? {
    switch unit.filter({ !$0.isWhitespace }).lowercased() {
    case "mg/kg", "mg/kgms", "ppm": 3
    case "µg/kg", "μg/kg", "ug/kg", "ppb": 0
    default: nil
    }
  }

  /// Whether contents can be in a unit.
  public static func isSoilUnit(_ unit: String) -> Bool { places(of: unit) != nil }

  private static let elements: [String: SoilElement] = {
    let rows: [(SoilElement, String)] = [
      (.lead, "lead, plomb, pb"), (.cadmium, "cadmium, cd"), (.zinc, "zinc, zn"), (.copper, "copper, cuivre, cu"),
      (.arsenic, "arsenic, as"), (.mercury, "mercury, mercure, hg"), (.nickel, "nickel, ni"),
      (.chromium, "chromium, chrome, cr"),
    ]
    var elements: [String: SoilElement] = [:]
    for (element, row) in rows { for word in row.split(separator: ",") { elements[Fold.key(word)] = element } }
    return elements
  }()
}
