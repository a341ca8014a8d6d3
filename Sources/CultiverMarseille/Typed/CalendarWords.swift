/// The names of months and weekdays, as they are written and as they are recognised.
enum CalendarWords {
  /// The twelve months.
  static let months: [Phrase] = [
    Phrase(fr: "janvier", en: "January"), Phrase(fr: "février", en: "February"), Phrase(fr: "mars", en: "March"),
    Phrase(fr: "avril", en: "April"), Phrase(fr: "mai", en: "May"), Phrase(fr: "juin", en: "June"),
    Phrase(fr: "juillet", en: "July"), Phrase(fr: "août", en: "August"), Phrase(fr: "septembre", en: "September"),
    Phrase(fr: "octobre", en: "October"), Phrase(fr: "novembre", en: "November"),
    Phrase(fr: "décembre", en: "December"),
  ]

  /// The seven weekdays from Monday on.
  static let weekdays: [Phrase] = [
    Phrase(fr: "lundi", en: "Monday"), Phrase(fr: "mardi", en: "Tuesday"), Phrase(fr: "mercredi", en: "Wednesday"),
    Phrase(fr: "jeudi", en: "Thursday"), Phrase(fr: "vendredi", en: "Friday"), Phrase(fr: "samedi", en: "Saturday"),
    Phrase(fr: "dimanche", en: "Sunday"),
  ]

  /// The month (1 to 12) of a folded name or abbreviation without its dot.
  static func month(_ word: String) -> Int? { monthNumbers[word] }

  /// The weekday (1 for Monday) of a folded name.
  static func weekday(_ word: String) -> Int? { weekdayNumbers[word] }

  /// The words of a text, folded; spaces, commas, hyphens, dots and slashes part them.
  static func words(of text: String) -> [String] {
    Fold.plain(text).split { " ,-./".contains($0) }.map(String.init)
  }

  private static let abbreviations = [
    "jan janv", "feb fev fevr", "mar", "apr avr", "", "jun", "jul juil", "aug aou", "sep sept", "oct", "nov", "dec",
  ]

  private static let monthNumbers: [String: Int] = {
    var numbers = numbered(months)
    for (index, row) in abbreviations.enumerated() {
      for word in row.split(separator: " ") { numbers[String(word)] = index + 1 }
    }
    return numbers
  }()

  private static let weekdayNumbers = numbered(weekdays)

  private static func numbered(_ names: [Phrase]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      for language in Language.allCases { numbers[Fold.plain(name[language])] = index + 1 }
    }
    return numbers
  }
}
