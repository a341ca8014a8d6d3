import CultiverMarseille

extension Phrase {
  /// The same sentence made in each language.
  init(_ words: (Language) -> String) { self.init(fr: words(.french), en: words(.english)) }
}

/// Numbers in the sentences of reports. Units stand after U+00A0, so that a line never breaks before them.
enum Words {
  static let kilograms = "\u{A0}kg"
  static let litres = "\u{A0}l"
  static let squareMetres = "\u{A0}m²"
  static let euros = "\u{A0}€"
  static let squareMetreDays = Phrase(fr: "\u{A0}m²·jours", en: "\u{A0}m²·days")
  static let yield = "\u{A0}kg/m²"
  static let yes = Phrase(fr: "oui", en: "yes")
  static let total = Phrase(fr: "Total", en: "Total")
  static let no = Phrase(fr: "non", en: "no")

  /// A mass in kilograms, whatever its size, so that numbers can be compared.
  static func mass(_ mass: Mass, _ language: Language) -> String { mass.kilograms(language) + kilograms }

  /// An area in square metres.
  static func area(_ area: Area, _ language: Language) -> String {
    Written.decimal(area.squareDecimetres, places: 2, language) + squareMetres
  }

  /// Square metres × days, from dm²·days.
  static func groundDays(_ units: Int64, _ language: Language) -> String {
    Written.decimal(units, places: 2, language) + squareMetreDays[language]
  }

  /// The sign of an indicator's unit with the space before it: one that never breaks, and the narrow one before a French per cent.
  static func sign(_ unit: IndicatorUnit, of units: Int64, _ language: Language) -> String {
    guard unit == .percent else { return "\u{A0}\(unit.sign(of: units)[language])" }
    return language == .french ? "\u{202F}%" : "%"
  }

  /// What an indicator comes to, with its unit.
  static func reading(_ units: Int64, _ unit: IndicatorUnit, _ language: Language) -> String {
    Cell.reading(units, unit).words(language).whole
  }

  /// A whole number.
  static func whole(_ number: Int64, _ language: Language) -> String { Written.decimal(number, places: 0, language) }

  /// A number with the word it counts: French is plural from two on, English for all but one.
  static func counted(_ number: Int64, _ one: Phrase, _ many: Phrase, _ language: Language) -> String {
    let isOne = language == .french ? number < 2 : number == 1
    return "\(whole(number, language))\u{A0}\(isOne ? one[language] : many[language])"
  }

  /// The word for so many of a unit, by the rules that hold for the units of the trade: `2 plateaux`, `2 boxes`.
  static func unit(_ name: Phrase, _ count: Count, _ language: Language) -> String {
    let word = name[language]
    let isOne = language == .french ? count.thousandths < 2000 : count.thousandths == 1000
    if isOne || ["s", "x", "z"].contains(where: { word.hasSuffix($0) && language == .french }) { return word }
    switch language {
    case .french: return word + (word.hasSuffix("eau") ? "x" : "s")
    case .english:
      if ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix) { return word + "es" }
      let isVowel = word.dropLast().last.map { "aeiou".contains($0) } ?? true
      return word.hasSuffix("y") && !isVowel ? word.dropLast() + "ies" : word + "s"
    }
  }

  /// What ends a list that names only its first entries.
  static func others(_ number: Int, _ language: Language) -> String {
    language == .french ? " et \(number) autre\(number > 1 ? "s" : "")" : " and \(number) more"
  }

  /// A part of a whole (neither negative) in whole percent, half up; never 0 for something or 100 for less than all.
  static func percent(_ part: Int64, of whole: Int64, _ language: Language) -> String {
    percent(Int128(part), of: Int128(whole), language)
  }

  /// The same of numbers that are larger.
  static func percent(_ part: Int128, of whole: Int128, _ language: Language) -> String {
    let sign = language == .french ? "\u{202F}%" : "%"
    guard whole > 0, part > 0 else { return "0" + sign }
    let rounded = wholePercent(part, of: whole)
    if rounded == 0 { return "<1" + sign }
    if rounded == 100, part < whole { return ">99" + sign }
    return "\(Written.decimal(Int64(clamping: rounded), places: 0, language))\(sign)"
  }

  /// A part of a whole (neither negative) in whole percent, half up.
  static func wholePercent(_ part: Int128, of whole: Int128) -> Int128 {
    guard whole > 0 else { return 0 }
    return (part * 200 + whole) / (whole * 2)
  }

  /// The difference of two masses in kilograms with its sign and without a unit; U+2212 is the minus.
  static func signed(_ now: Mass, from before: Mass, _ language: Language) -> String {
    let (difference, overflow) = now.grams.subtractingReportingOverflow(before.grams)
    guard !overflow else { return "–" }
    return sign(difference) + Mass(grams: Int64(clamping: difference.magnitude)).kilograms(language)
  }

  /// The difference in whole percent of `before`, with its sign.
  static func signedPercent(_ now: Mass, from before: Mass, _ language: Language) -> String {
    let (difference, overflow) = now.grams.subtractingReportingOverflow(before.grams)
    guard !overflow else { return "–" }
    return sign(difference) + percent(Int64(clamping: difference.magnitude), of: before.grams, language)
  }

  private static func sign(_ difference: Int64) -> String {
    difference > 0 ? "+" : difference < 0 ? "\u{2212}" : ""
  }
}
