import CultiverMarseille

extension TypedError: Explained {
  var status: ExitStatus { .notUnderstood }

  var about: String? { text }

  var wording: Phrase { wording(expected.examples) }

  /// The same for a cell of a table, where a day stands in full.
  var inTable: Phrase {
    guard expected == .day else { return wording }
    return wording(Phrase(fr: "2026-06-24, 24/06/2026", en: "2026-06-24, 24/06/2026"), isNear: false)
  }

  private func wording(_ examples: Phrase, isNear: Bool = true) -> Phrase {
    let typed = Said.quoted(text)
    let name = expected.name
    let instead = Phrase(
      fr: "Écrivez par exemple\u{202F}: \(examples.fr)", en: "Type for example: \(examples.en)")
    switch reason {
    case .empty:
      return Phrase(fr: "Il manque \(name.fr).", en: "\(name.capitalized.en) is missing.").hint(instead)
    case .notUnderstood:
      let message = Phrase(fr: "\(typed.fr) n'est pas \(name.fr).", en: "\(typed.en) is not \(name.en).")
      guard isNear else { return message.hint(instead) }
      return Phrase(fr: message.meant(nearest(.french)).fr, en: message.meant(nearest(.english)).en).hint(instead)
    case .twoMarks(let first, let second):
      return Phrase(
        fr: "\(typed.fr) se lit de deux façons\u{202F}: \(Self.comma(first)) ou \(Self.comma(second)).",
        en: "\(typed.en) can be read in two ways: \(first) or \(second)."
      ).hint(
        fr:
          "Une virgule ou un point est toujours la décimale\u{202F}; seul un espace sépare les milliers\u{202F}: 1 234,5",
        en: "One comma or point is always the decimal mark; only spaces group thousands: 1 234.5")
    case .noUnit:
      return Phrase(fr: "\(typed.fr) n'a pas d'unité.", en: "\(typed.en) has no unit.").hint(instead)
    case .unknownUnit(let unit) where ForeignMass.named(unit) != nil:
      return Said.unknownUnit(unit)
    case .unknownUnit(let unit):
      let unit = Said.quoted(unit)
      return Phrase(
        fr: "\(typed.fr)\u{202F}: \(unit.fr) n'est pas une unité pour \(name.fr).",
        en: "\(typed.en): \(unit.en) is not a unit for \(name.en)."
      ).hint(instead)
    case .otherUnit(let unit):
      let unit = Said.quoted(unit)
      return Phrase(
        fr: "\(unit.fr) n'est pas l'unité que disent la quantité ou son titre.",
        en: "\(unit.en) is not the unit that the quantity or its heading states."
      ).hint(fr: "Dites l'unité une seule fois.", en: "State the unit once.")
    case .notPositive:
      return Phrase(fr: "\(typed.fr) n'est pas plus grand que zéro.", en: "\(typed.en) is not above zero.").hint(
        instead)
    case .tooLarge where expected == .degrees:
      return Phrase(
        fr: "\(typed.fr) n'est pas \(name.fr)\u{202F}: au plus 90 et 180.",
        en: "\(typed.en) is not \(name.en): at most 90 and 180."
      ).hint(instead)
    case .tooLarge where expected == .share:
      return Phrase(fr: "\(typed.fr), c'est plus que le tout.", en: "\(typed.en) is more than the whole.").hint(instead)
    case .tooLarge:
      return Phrase(
        fr: "\(typed.fr) est plus grand que ce que l'outil sait tenir.",
        en: "\(typed.en) is more than the tool can hold."
      ).hint(instead)
    case .tooPrecise(let places):
      return Self.tooPrecise(typed, places).hint(instead)
    case .noSuchDay:
      return Phrase(
        fr: "Le calendrier n'a pas de \(typed.fr).", en: "The calendar has no \(typed.en)."
      ).hint(instead)
    case .backwards:
      return Phrase(
        fr: "\(typed.fr) finit avant de commencer.", en: "\(typed.en) ends before it begins."
      ).hint(instead)
    case .wrongKey:
      return Phrase(
        fr: "\(typed.fr) n'est pas \(name.fr)\u{202F}: sa clé dit qu'un chiffre est faux, ou que deux sont inversés.",
        en: "\(typed.en) is not \(name.en): its key says that a digit is wrong, or that two have changed places."
      ).hint(instead)
    case .forbidden(let character):
      let character = Said.quoted(String(character))
      return Phrase(
        fr: "\(typed.fr) ne peut pas être \(name.fr)\u{202F}: \(character.fr) n'y est pas permis.",
        en: "\(typed.en) cannot be \(name.en): \(character.en) is not allowed in it."
      ).hint(
        fr: "Un code a des lettres, des chiffres, - _ ou .\u{202F}; par exemple\u{202F}: \(expected.examples.fr)",
        en: "A code has letters, digits, - _ or . – for example: \(expected.examples.en)")
    }
  }

  private static func tooPrecise(_ typed: Phrase, _ places: Int) -> Phrase {
    guard places > 0 else {
      return Phrase(fr: "\(typed.fr) n'est pas un nombre entier.", en: "\(typed.en) is not a whole number.")
    }
    return Phrase(
      fr: "\(typed.fr) a plus de \(places) décimale\(places == 1 ? "" : "s").",
      en: "\(typed.en) has more than \(places) decimal\(places == 1 ? "" : "s").")
  }

  /// A number as it is written in French.
  private static func comma(_ number: String) -> String { String(number.map { $0 == "." ? "," : $0 }) }
}
