import CultiverMarseille

/// Pieces of sentences, in both languages.
enum Said {
  /// Someone's own words in quotation marks.
  static func quoted(_ text: String) -> Phrase { Phrase(fr: "«\u{202F}\(text)\u{202F}»", en: "“\(text)”") }

  /// Several of them, with `ou`/`or` before the last.
  static func either(_ texts: [String]) -> Phrase {
    Phrase(fr: list(texts.map { quoted($0).fr }, "ou"), en: list(texts.map { quoted($0).en }, "or"))
  }

  /// A day with its weekday.
  static func day(_ day: Day) -> Phrase { Phrase(fr: day.text(.french), en: day.text(.english)) }

  /// A moment of the history, which is kept in UTC.
  static func moment(_ at: String) -> Phrase {
    guard let day = Day(iso: String(at.prefix(10))), at.count > 15 else { return Phrase(verbatim: at) }
    let time = at.dropFirst(11).prefix(5)
    return Phrase(
      fr: "le \(day.short(.french)) à \(time)\u{A0}UTC", en: "on \(day.short(.english)) at \(time)\u{A0}UTC")
  }

  /// A mass in grams or kilograms.
  static func mass(_ mass: Mass) -> Phrase { Phrase(fr: mass.text(.french), en: mass.text(.english)) }

  /// An area in square metres.
  static func area(_ area: Area) -> Phrase { Phrase(fr: area.text(.french), en: area.text(.english)) }

  /// The content of an element in soil, given in µg/kg, in mg/kg.
  static func content(_ micrograms: Int64) -> Phrase {
    Phrase(
      fr: Written.decimal(micrograms, places: 3, .french) + " mg/kg",
      en: Written.decimal(micrograms, places: 3, .english) + " mg/kg")
  }

  /// A month by its name.
  static func month(_ month: Month) -> Phrase { Phrase(fr: month.text(.french), en: month.text(.english)) }

  /// An amount of money in euros.
  static func money(_ money: Money) -> Phrase { Phrase(fr: money.text(.french), en: money.text(.english)) }

  /// A whole number, its thousands grouped.
  static func number(_ number: Int64) -> Phrase {
    Phrase(fr: Written.decimal(number, places: 0, .french), en: Written.decimal(number, places: 0, .english))
  }

  /// Cycles with their days, as they stand in a list to choose from.
  static func cycles(_ spans: [CycleSpan]) -> Phrase {
    Phrase(
      fr: spans.map { cycle($0).fr }.joined(separator: ", "), en: spans.map { cycle($0).en }.joined(separator: ", "))
  }

  /// A cycle with its days.
  static func cycle(_ span: CycleSpan) -> Phrase {
    guard let ended = span.ended else {
      return Phrase(
        fr: "\(span.code) (depuis le \(span.started.short(.french)))",
        en: "\(span.code) (since \(span.started.short(.english)))")
    }
    return Phrase(
      fr: "\(span.code) (du \(span.started.short(.french)) au \(ended.short(.french)))",
      en: "\(span.code) (\(span.started.short(.english)) to \(ended.short(.english)))")
  }

  /// A number and its unit, as it was said.
  static func quantity(_ quantity: Quantity) -> Phrase {
    let count = quantity.count
    return Phrase(
      fr: "\(count.text(.french)) \(count.thousandths < 2000 ? singular(quantity.unit) : quantity.unit)",
      en: "\(count.text(.english)) \(count.thousandths == 1000 ? singular(quantity.unit) : quantity.unit)")
  }

  /// The word of a unit behind a number as it was typed: `1 botte`, `12 bottes`.
  static func unit(_ unit: String, of number: String) -> String {
    let isOne = (try? Typed.count(number)).map { $0.thousandths < 2000 } ?? true
    return isOne || MassUnit(word: unit) != nil || unit.hasSuffix("s") || unit.hasSuffix("x") ? unit : unit + "s"
  }

  /// The word of a unit, as it is said of one: `bottes` and `bunches` lose their plural.
  private static func singular(_ word: String) -> String {
    guard word.count > 3, MassUnit(word: word) == nil else { return word }
    if ["ches", "shes", "xes", "sses"].contains(where: word.hasSuffix) { return String(word.dropLast(2)) }
    if word.hasSuffix("eaux") || (word.hasSuffix("s") && !word.hasSuffix("ss")) { return String(word.dropLast()) }
    return word
  }

  /// Two harvests, as they can be typed.
  static func two(_ first: String, _ second: String) -> Phrase {
    Phrase(fr: "\(first) + \(second) (deux récoltes)", en: "\(first) + \(second) (two harvests)")
  }

  /// That a word is no unit; of a unit of mass that is not ours, what it is in grams.
  static func unknownUnit(_ word: String) -> Phrase {
    let quoted = Said.quoted(word)
    let phrase = Phrase(fr: "\(quoted.fr) n'est pas une unité connue.", en: "\(quoted.en) is not a known unit.")
    guard let mass = ForeignMass.named(word) else { return phrase }
    return phrase.hint(
      fr: "1 \(word) = \(mass.text(.french))\u{202F}: dites-le en kg",
      en: "1 \(word) = \(mass.text(.english)): say it in kg")
  }

  /// What helps on when no unit is near to a word: the list, and how to add one; nil for a unit of mass that is not ours.
  static func otherUnits(_ word: String) -> Phrase? {
    guard ForeignMass.named(word) == nil else { return nil }
    return Phrase(
      fr:
        "Pour voir la liste\u{202F}: unit list\u{202F}; une unité à vous\u{202F}: unit weight CULTURE \(shellWord(word)) 250 g",
      en: "To see the list: unit list; a unit of your own: unit weight CROP \(shellWord(word)) 250 g")
  }

  /// Several of them, with `et`/`and` before the last.
  static func list(_ texts: [String]) -> Phrase { Phrase(fr: list(texts, "et"), en: list(texts, "and")) }

  private static func list(_ texts: [String], _ last: String) -> String {
    guard texts.count > 1, let final = texts.last else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " \(last) " + final
  }
}

extension Phrase {
  /// Both phrases, the second on a line of its own.
  func hint(_ next: Phrase) -> Phrase { Phrase(fr: fr + "\n" + next.fr, en: en + "\n" + next.en) }

  /// Both phrases, the second on a line of its own.
  func hint(fr: String, en: String) -> Phrase { hint(Phrase(fr: fr, en: en)) }

  /// The phrase, then whether something near was meant, if there is anything.
  func meant(_ nearest: [String]) -> Phrase {
    guard !nearest.isEmpty else { return self }
    let either = Said.either(nearest)
    return Phrase(fr: "\(fr) Vouliez-vous dire \(either.fr)\u{202F}?", en: "\(en) Did you mean \(either.en)?")
  }
}
