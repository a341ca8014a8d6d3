import CultiverMarseille

/// People, cohorts and next steps that do not fit what the notebook knows.
extension Refusal {
  static func outsideCohort(_ cohort: String, _ from: Day, _ to: Day?, _ day: Day) -> Phrase {
    let (from, day) = (Said.day(from), Said.day(day))
    let to = to.map(Said.day)
    return Phrase(
      fr: "La promotion \(cohort) "
        + (to.map { "va du \(from.fr) au \($0.fr)" } ?? "commence le \(from.fr)")
        + "\u{202F}: on n'y entre pas le \(day.fr).",
      en: "Cohort \(cohort) "
        + (to.map { "runs from \(from.en) to \($0.en)" } ?? "begins on \(from.en)")
        + ": nobody enters it on \(day.en)."
    ).hint(
      fr: "Pour changer ses jours\u{202F}: cohort change \(cohort) --from JOUR --to JOUR",
      en: "To change its days: cohort change \(cohort) --from DAY --to DAY")
  }

  static func entryOutside(_ cohort: String, _ venture: String, _ day: Day) -> Phrase {
    let day = Said.day(day)
    return Phrase(
      fr:
        "L'entreprise \(venture) est entrée dans la promotion \(cohort) le \(day.fr)\u{202F}: ce jour doit en rester.",
      en: "Venture \(venture) entered cohort \(cohort) on \(day.en): that day must stay one of its days."
    ).hint(fr: "Pour voir qui y est\u{202F}: cohort show \(cohort)", en: "To see who is in it: cohort show \(cohort)")
  }

  static func enrolledAlready(_ venture: String, _ cohort: String, _ entered: Day, _ left: Day?) -> Phrase {
    let entered = Said.day(entered)
    let left = left.map(Said.day)
    return Phrase(
      fr: "L'entreprise \(venture) est dans la promotion \(cohort) du même programme "
        + (left.map { "du \(entered.fr) au \($0.fr)." } ?? "depuis le \(entered.fr)."),
      en: "Venture \(venture) is in cohort \(cohort) of the same programme "
        + (left.map { "from \(entered.en) to \($0.en)." } ?? "since \(entered.en).")
    ).hint(
      fr: "Pour l'en faire sortir d'abord\u{202F}: cohort leave \(cohort) \(venture) --on JOUR --outcome ISSUE",
      en: "To let it leave first: cohort leave \(cohort) \(venture) --on DAY --outcome OUTCOME")
  }

  static func notEnrolled(_ venture: String, _ cohort: String, _ day: Day) -> Phrase {
    let day = Said.day(day)
    return Phrase(
      fr: "L'entreprise \(venture) n'est pas dans la promotion \(cohort) le \(day.fr), ou en est déjà sortie.",
      en: "Venture \(venture) is not in cohort \(cohort) on \(day.en), or has left it."
    ).hint(fr: "Pour voir qui y est\u{202F}: cohort show \(cohort)", en: "To see who is: cohort show \(cohort)")
  }

  static func notInRole(_ person: String, _ venture: String, _ day: Day) -> Phrase {
    let day = Said.day(day)
    return Phrase(
      fr: "La personne \(person) n'a pas ce rôle dans \(venture) le \(day.fr).",
      en: "Person \(person) has no such role in \(venture) on \(day.en)."
    ).hint(fr: "Pour voir ses rôles\u{202F}: person show \(person)", en: "To see their roles: person show \(person)")
  }

  static func inRoleAlready(_ person: String, _ venture: String, _ from: Day?, _ to: Day?) -> Phrase {
    let from = from.map(Said.day)
    let to = to.map(Said.day)
    return Phrase(
      fr: "La personne \(person) a déjà ce rôle dans \(venture)" + (from.map { " depuis le \($0.fr)" } ?? "")
        + (to.map { " jusqu'au \($0.fr)" } ?? "") + ".",
      en: "Person \(person) has that role in \(venture) already" + (from.map { " since \($0.en)" } ?? "")
        + (to.map { " until \($0.en)" } ?? "") + "."
    ).hint(
      fr: "Pour y mettre fin\u{202F}: person leave \(person) \(venture) --on JOUR",
      en: "To end it: person leave \(person) \(venture) --on DAY")
  }

  static func stepSettled(_ number: Int64, _ day: Day, isDone: Bool) -> Phrase {
    let day = Said.day(day)
    let name =
      number > 0 ? Phrase(fr: "La suite \(number)", en: "Step \(number)") : Phrase(fr: "Cette suite", en: "This step")
    let phrase = Phrase(
      fr: "\(name.fr) est \(isDone ? "faite" : "abandonnée") depuis le \(day.fr).",
      en: "\(name.en) was \(isDone ? "done" : "given up") on \(day.en).")
    guard number > 0 else { return phrase }
    return phrase.hint(
      fr: "Si elle est à faire de nouveau\u{202F}: step change \(number) --reopen",
      en: "When it is to be done again: step change \(number) --reopen")
  }

  static func erased(_ person: String, _ day: Day) -> Phrase {
    let day = Said.day(day)
    return Phrase(
      fr: "Ce qui est personnel de \(person) a été effacé pour de bon le \(day.fr), et ne s'inscrit plus.",
      en: "What is personal of \(person) was erased for good on \(day.en), and is not entered again."
    ).hint(
      fr: "Si la personne revient, donnez-lui un autre code\u{202F}: person add CODE",
      en: "When the person comes back, give them another code: person add CODE")
  }

  static func notErasedHere(_ person: String) -> Phrase {
    Phrase(
      fr: "D'après ce fichier, \(person) est effacée\u{202F}; ici, ce n'est pas fait.",
      en: "That file says that \(person) was erased; here that was not done."
    ).hint(
      fr: "Faites-le d'abord\u{202F}: person erase \(person) --reason …",
      en: "Do it first: person erase \(person) --reason …")
  }

  static func reasonNames(_ person: String) -> Phrase {
    Phrase(
      fr: "La raison nomme la personne à effacer, et resterait.",
      en: "The reason names the person who is to be erased, and would stay."
    ).hint(
      fr: "Dites-la sans\u{202F}: person erase \(person) --reason \"à sa demande\"",
      en: "State it without: person erase \(person) --reason \"at their request\"")
  }

  static func nameErased(_ person: String) -> Phrase {
    Phrase(
      fr: "Le nom de \(person) est déjà effacé\u{202F}: l'outil ne sait plus quel nom chercher.",
      en: "The name of \(person) is erased already: the tool no longer knows which name to look for."
    ).hint(
      fr: "Dites-le\u{202F}: person erase \(person) --reason … --name \"NOM\"",
      en: "State it: person erase \(person) --reason … --name \"NAME\"")
  }

  static func statedErased(_ action: Int64, _ person: String) -> Phrase {
    Phrase(
      fr:
        "L'action \(action) ne peut pas être annulée\u{202F}: ce qu'elle disait de la personne \(person) est effacé pour de bon.",
      en: "Action \(action) cannot be undone: what it stated of person \(person) is erased for good.")
  }
}
