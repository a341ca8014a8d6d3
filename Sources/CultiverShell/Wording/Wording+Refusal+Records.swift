import CultiverMarseille

/// Units, harvests and actions.
extension Refusal {
  static func noUnitWeight(_ crop: String, _ unit: String) -> Phrase {
    let quoted = Said.quoted(unit)
    let (crop, word) = (crop, ArgumentLine.line(of: [crop]).text)
    let typed = ArgumentLine.line(of: [unit]).text
    return Phrase(
      fr: "Personne n'a encore dit ce que pèse \(quoted.fr) de \(crop).",
      en: "Nobody has said yet what one \(quoted.en) of \(crop) weighs."
    ).hint(
      fr: "Dites-le une fois\u{202F}: unit weight \(word) \(typed) 250 g",
      en: "Say so once: unit weight \(word) \(typed) 250 g")
  }

  static func underOneGram(_ text: String) -> Phrase {
    let quoted = Said.quoted(text)
    return Phrase(
      fr: "\(quoted.fr) ne fait pas un gramme\u{202F}: c'est trop peu pour être noté.",
      en: "\(quoted.en) does not come to a gram: that is too little to be recorded.")
  }

  static func voidedAlready(_ noun: Noun, _ number: Int64, _ reason: String) -> Phrase {
    let reason = Said.quoted(reason)
    return Phrase(
      fr: "\(noun.definite.capitalized.fr) \(number) est déjà annulé\(noun.ending)\u{202F}: \(reason.fr).",
      en: "\(noun.name.capitalized.en) \(number) was voided already: \(reason.en).")
  }

  static func readingBackwards(
    _ meter: String, _ litres: Int64, _ day: Day, _ other: Int64, _ otherDay: Day
  ) -> Phrase {
    let (now, then) = (Said.number(litres), Said.number(other))
    let (on, before) = (Said.day(day), Said.day(otherDay))
    let already = otherDay < day
    return Phrase(
      fr: "Le compteur \(meter) ne peut marquer \(now.fr) l le \(on.fr)\u{202F}: "
        + (already
          ? "il en marquait déjà \(then.fr) le \(before.fr)." : "il n'en marquait que \(then.fr) le \(before.fr)."),
      en: "Meter \(meter) cannot show \(now.en) l on \(on.en): "
        + (already
          ? "it showed \(then.en) l already on \(before.en)." : "it showed only \(then.en) l on \(before.en).")
    ).hint(
      fr: "Corrigez le relevé qui est faux\u{202F}: water read \(meter) RELEVÉ --on JOUR. "
        + "Un compteur remplacé\u{202F}: water retire \(meter), puis water meter pour le nouveau.",
      en: "Correct the reading that is wrong: water read \(meter) READING --on DAY. "
        + "A meter that was replaced: water retire \(meter), then water meter for the new one.")
  }

  static func laterAction(_ action: Int64, _ by: Int64) -> Phrase {
    Phrase(
      fr: "L'action \(action) ne peut pas être annulée\u{202F}: l'action \(by), plus récente, touche aux mêmes lignes.",
      en: "Action \(action) cannot be undone: action \(by), a later one, stands on the same rows."
    ).hint(fr: "Pour les voir\u{202F}: cultiver history", en: "To see them: cultiver history")
  }

  static func undoneAlready(_ action: Int64, _ by: Int64) -> Phrase {
    Phrase(
      fr: "L'action \(action) a déjà été annulée par l'action \(by).",
      en: "Action \(action) was undone already by action \(by).")
  }

  static func warned(_ warning: Warning) -> Phrase {
    let wording = warning.wording.capitalized
    func ended(_ text: String) -> String { text.hasSuffix("?") ? text : text + "." }
    return Phrase(fr: ended(wording.fr), en: ended(wording.en)).hint(
      fr: "C'est un avertissement, refusé à cause de --strict.", en: "This is a warning, refused because of --strict.")
  }
}
