import CultiverMarseille

/// Names and codes that do not fit what the notebook knows.
extension Refusal {
  static func unknown(_ noun: Noun, _ text: String, _ nearest: [String]) -> Phrase {
    let quoted = Said.quoted(text)
    let phrase = Phrase(
      fr: "\(quoted.fr)\u{202F}: \(noun.none.fr) de ce nom.", en: "\(quoted.en): \(noun.none.en) of that name."
    ).meant(nearest)
    guard let listing = noun.listing else { return phrase }
    return phrase.hint(
      fr: "Pour voir ce qu'il y a\u{202F}: cultiver \(listing)", en: "To see what there is: cultiver \(listing)")
  }

  static func several(_ noun: Noun, _ text: String, _ candidates: [String]) -> Phrase {
    let quoted = Said.quoted(text)
    let all = candidates.joined(separator: ", ")
    return Phrase(
      fr: "\(quoted.fr) peut désigner plusieurs \(noun.plural.fr).",
      en: "\(quoted.en) may be several \(noun.plural.en)."
    ).hint(fr: "Écrivez l'un de ceux-ci\u{202F}: \(all)", en: "Type one of these: \(all)")
  }

  static func taken(_ noun: Noun, _ text: String, _ by: String) -> Phrase {
    let (quoted, by) = (Said.quoted(text), Said.quoted(by))
    let same = quoted == by
    return Phrase(
      fr: "\(noun.definite.capitalized.fr) \(quoted.fr) existe déjà\(same ? "" : "\u{202F}: \(by.fr)").",
      en: "\(noun.definite.capitalized.en) \(quoted.en) exists already\(same ? "" : ": \(by.en)")."
    ).hint(
      fr: "Choisissez un autre code, ou corrigez ce qui est là avec change.",
      en: "Choose another code, or correct what is there with change.")
  }

  static func differs(_ noun: Noun, _ text: String, _ column: Column, _ stands: String, _ stated: String) -> Phrase {
    let quoted = Said.quoted(text)
    let (stands, stated) = (Said.quoted(stands), Said.quoted(stated))
    let name = column.rawValue
    return Phrase(
      fr: "\(noun.definite.capitalized.fr) \(quoted.fr) est déjà là avec un autre contenu\u{202F}: "
        + "\(name) y est \(stands.fr), et non \(stated.fr).",
      en: "\(noun.definite.capitalized.en) \(quoted.en) is there already with other content: "
        + "\(name) is \(stands.en) there, not \(stated.en)."
    ).hint(
      fr: "Pour remplacer ce qui est là\u{202F}: ajoutez --update", en: "To replace what is there: add --update")
  }

  static func retired(_ noun: Noun, _ text: String, _ since: Day) -> Phrase {
    let (quoted, since) = (Said.quoted(text), Said.day(since))
    return Phrase(
      fr: "\(noun.definite.capitalized.fr) \(quoted.fr) n'est plus en service depuis le \(since.fr).",
      en: "\(noun.definite.capitalized.en) \(quoted.en) was retired on \(since.en)."
    ).hint(fr: "Un jour d'avant peut être dit avec --on.", en: "An earlier day can be stated with --on.")
  }

  static func restedOn(_ noun: Noun, _ text: String, _ by: Noun, _ count: Int64) -> Phrase {
    let (quoted, number) = (Said.quoted(text), Said.number(count))
    let many = count == 1 ? by.name : by.plural
    return Phrase(
      fr: "\(number.fr) \(many.fr) repose\(count == 1 ? "" : "nt") sur \(noun.definite.fr) \(quoted.fr).",
      en: "\(number.en) \(many.en) rest\(count == 1 ? "s" : "") on \(noun.definite.en) \(quoted.en)."
    ).hint(
      fr: "Rien de ce qui a été noté n'est détruit\u{202F}: annulez ou retirez plutôt (void, retire).",
      en: "Nothing that was recorded is destroyed: void or retire it instead.")
  }
}
