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

  static func voidedAlready(_ number: Int64, _ reason: String) -> Phrase {
    let reason = Said.quoted(reason)
    return Phrase(
      fr: "La récolte \(number) est déjà annulée\u{202F}: \(reason.fr).",
      en: "Harvest \(number) was voided already: \(reason.en).")
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
