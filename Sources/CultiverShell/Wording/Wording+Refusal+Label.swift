import CultiverMarseille

/// Obstacles, funding and partnerships.
extension Refusal {
  static func obstacleEnded(_ code: String, _ outcome: ObstacleOutcome, _ day: Day) -> Phrase {
    let day = Said.day(day)
    return Phrase(
      fr: "Le frein \(code) est \(outcome.name.fr) depuis le \(day.fr).",
      en: "Obstacle \(code) has been \(outcome.name.en) since \(day.en)."
    ).hint(fr: "S'il est revenu\u{202F}: obstacle reopen \(code)", en: "If it came back: obstacle reopen \(code)")
  }

  static func obstacleStands(_ code: String) -> Phrase {
    Phrase(
      fr: "Le frein \(code) n'est ni levé ni abandonné\u{202F}: il n'y a rien à rouvrir.",
      en: "Obstacle \(code) was neither lifted nor abandoned: there is nothing to reopen.")
  }

  static let nothingObstructed = Phrase(
    fr: "Un frein est quelque part, ou arrête quelqu'un.", en: "An obstacle is somewhere, or stops somebody."
  ).hint(
    fr: "Dites où, ou qui\u{202F}: un site, une parcelle, --venture TDM",
    en: "Say where, or whom: a site, a plot, --venture TDM")

  static func fundingIs(_ code: String, _ state: FundingState, _ day: Day) -> Phrase {
    let (state, day) = (state.name, Said.day(day))
    return Phrase(
      fr: "Le financement \(code) est \(state.fr) depuis le \(day.fr).",
      en: "Funding \(code) has been \(state.en) since \(day.en)."
    ).hint(
      fr: "Pour corriger ce qui est noté\u{202F}: funding change \(code)",
      en: "To correct what is recorded: funding change \(code)")
  }

  static func instalmentPaid(_ funding: String, _ number: Int64, _ day: Day) -> Phrase {
    let day = Said.day(day)
    return Phrase(
      fr: "Le versement \(number) du financement \(funding) a été payé le \(day.fr).",
      en: "Instalment \(number) of funding \(funding) was paid on \(day.en)."
    ).hint(
      fr: "Pour le corriger\u{202F}: funding plan \(funding) --number \(number)",
      en: "To correct it: funding plan \(funding) --number \(number)")
  }

  static let instalmentUnsaid = Phrase(
    fr: "Un versement prévu a un montant et un jour.", en: "A planned instalment has an amount and a day."
  ).hint(
    fr: "Comme ceci\u{202F}: funding plan FIN-1 9 000 € --on 01/09/2026",
    en: "Like this: funding plan FIN-1 €9000 --on 2026-09-01")

  static let noSource = Phrase(fr: "Il manque qui donne cet argent.", en: "Who gives this money is missing.").hint(
    fr: "Dites-le\u{202F}: --source ORGANISME. Pour des recettes propres\u{202F}: --kind own-revenue",
    en: "Say so: --source ORGANISATION. For one's own revenue: --kind own-revenue")

  static let nothingAsked = Phrase(
    fr: "Cette condition ne demande rien.", en: "This condition asks for nothing."
  ).hint(
    fr: "Dites combien, ou quoi\u{202F}: 3 t, 800 m2, 2 ETP, \"ouvrir le site deux fois par an\"",
    en: "Say how much, or what: 3 t, 800 m2, 2 FTE, \"open the site twice a year\"")

  static func noEndOfCondition(_ funding: String) -> Phrase {
    Phrase(
      fr: "Jusqu'à quand\u{202F}? Le financement \(funding) ne le dit pas non plus.",
      en: "Until when? Funding \(funding) does not say so either."
    ).hint(fr: "Ajoutez --until 31/12/2027", en: "Add --until 2027-12-31")
  }

  static func partnershipEnded(_ code: String, _ day: Day) -> Phrase {
    let day = Said.day(day)
    return Phrase(
      fr: "Le partenariat \(code) finit le \(day.fr).", en: "Partnership \(code) ends on \(day.en)."
    ).hint(
      fr: "Pour changer ce jour\u{202F}: partner change \(code) --to JOUR",
      en: "To change that day: partner change \(code) --to DAY")
  }

  static func fewParties(_ count: Int) -> Phrase {
    Phrase(
      fr: "Un partenariat a au moins deux partenaires\u{202F}; il y en aurait \(count).",
      en: "A partnership has at least two parties; there would be \(count)."
    ).hint(
      fr: "Séparez-les par des virgules\u{202F}: SEM,CANTINE", en: "Put commas between them: SEM,CANTINE")
  }

  static let oneParty = Phrase(
    fr: "Un partenaire est une entreprise ou un organisme\u{202F}: l'un des deux, et un seul.",
    en: "A party is a venture or an organisation: one of the two, and only one.")
}
