import CultiverMarseille

/// Names and codes that do not fit what the notebook knows.
extension Refusal {
  static func unknown(_ noun: Noun, _ text: String, _ nearest: [String]) -> Phrase {
    let quoted = Said.quoted(text)
    let called = noun.isNumbered ? Phrase(fr: "ce numéro", en: "that number") : Phrase(fr: "ce nom", en: "that name")
    if noun == .unit {
      let phrase = Said.unknownUnit(text)
      guard ForeignMass.named(text) == nil else { return phrase }
      if nearest.isEmpty { return Said.otherUnits(text).map { phrase.hint($0) } ?? phrase }
      return phrase.meant(nearest)
    }
    let phrase = Phrase(
      fr: "\(quoted.fr)\u{202F}: \(noun.none.fr) de \(called.fr).",
      en: "\(quoted.en): \(noun.none.en) of \(called.en).")
    // Of a short list everything is named, whether it is near or not.
    if noun.isOfShortList {
      let all = nearest.joined(separator: ", ")
      return phrase.hint(fr: "Au choix\u{202F}: \(all)", en: "One of: \(all)")
    }
    guard let help = noun.help(text) else { return phrase.meant(nearest) }
    return phrase.meant(nearest).hint(help)
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
    if noun == .unit {
      return Phrase(
        fr: "\(Said.quoted(text).fr) est une unité de masse\u{202F}: on sait ce qu'elle pèse.",
        en: "\(Said.quoted(text).en) is a unit of mass: what it weighs is known."
      ).hint(
        fr: "Dites ce que pèse une autre unité\u{202F}: botte, pièce, cagette…",
        en: "Say what another unit weighs: bunch, piece, crate…")
    }
    if [.harvest, .work, .supply].contains(noun) {
      let phrase = Phrase(
        fr: "\(noun.definite.capitalized.fr) \(by) porte déjà la référence \(Said.quoted(text).fr).",
        en: "\(noun.name.capitalized.en) \(by) has the reference \(Said.quoted(text).en) already.")
      guard noun == .harvest else { return noun.help(text).map(phrase.hint) ?? phrase }
      return phrase.hint(
        fr: "Pour la corriger\u{202F}: harvest correct \(by)", en: "To correct it: harvest correct \(by)")
    }
    if noun == .meeting {
      return Phrase(
        fr: "Il y a déjà une rencontre ce jour-là\u{202F}: \(text).",
        en: "There is a meeting on that day already: \(text)."
      ).hint(
        fr: "Complétez-la\u{202F}: meeting list, puis meeting change NUMÉRO",
        en: "Add to that one: meeting list, then meeting change NUMBER")
    }
    if noun == .step {
      return Phrase(
        fr: "Cette suite est déjà notée\u{202F}: suite \(by), \(Said.quoted(text).fr).",
        en: "That step is recorded already: step \(by), \(Said.quoted(text).en).")
    }
    let (quoted, by) = (Said.quoted(text), Said.quoted(by))
    let same = quoted == by
    return Phrase(
      fr: "\(noun.definite.capitalized.fr) \(quoted.fr) existe déjà\(same ? "" : "\u{202F}: \(by.fr)").",
      en: "\(noun.definite.capitalized.en) \(quoted.en) exists already\(same ? "" : ": \(by.en)")."
    ).hint(
      noun == .meter
        ? Phrase(
          fr: "Choisissez un autre code, ou retirez celui-là d'abord\u{202F}: water retire \(text)",
          en: "Choose another code, or retire that one first: water retire \(text)")
        : Phrase(
          fr: "Choisissez un autre code, ou corrigez ce qui est là avec change.",
          en: "Choose another code, or correct what is there with change."))
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
    let phrase = Phrase(
      fr: "\(noun.definite.capitalized.fr) \(quoted.fr) n'est plus en service depuis le \(since.fr).",
      en: "\(noun.definite.capitalized.en) \(quoted.en) was retired on \(since.en).")
    guard noun == .plot else { return phrase }
    return phrase.hint(
      fr: "Ce qui s'y est passé avant ce jour peut encore être noté.",
      en: "What happened there before that day can still be recorded.")
  }
}
