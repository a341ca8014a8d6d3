import CultiverMarseille

extension Refusal.Noun {
  /// What the thing is called.
  var name: Phrase {
    switch self {
    case .commune: Phrase(fr: "commune", en: "commune")
    case .site: Phrase(fr: "site", en: "site")
    case .plot: Phrase(fr: "parcelle", en: "plot")
    case .venture: Phrase(fr: "entreprise", en: "venture")
    case .crop: Phrase(fr: "culture", en: "crop")
    case .variety: Phrase(fr: "variété", en: "variety")
    case .unit: Phrase(fr: "unité", en: "unit")
    case .plan: Phrase(fr: "plan", en: "plan")
    case .cycle: Phrase(fr: "cycle", en: "cycle")
    case .group: Phrase(fr: "groupe", en: "group")
    case .harvest: Phrase(fr: "récolte", en: "harvest")
    case .occupancy: Phrase(fr: "occupation", en: "occupancy")
    case .stage: Phrase(fr: "étape", en: "stage")
    case .action: Phrase(fr: "action", en: "action")
    case .legalForm: Phrase(fr: "forme juridique", en: "legal form")
    case .title: Phrase(fr: "titre d'occupation", en: "title")
    case .family: Phrase(fr: "famille botanique", en: "botanical family")
    case .soilTest: Phrase(fr: "analyse de sol", en: "soil test")
    case .place: Phrase(fr: "lieu", en: "place")
    case .work: Phrase(fr: "travail", en: "work")
    case .supply: Phrase(fr: "apport", en: "supply")
    case .meter: Phrase(fr: "compteur", en: "meter")
    case .reading: Phrase(fr: "relevé", en: "reading")
    case .person: Phrase(fr: "personne", en: "person")
    case .role: Phrase(fr: "rôle", en: "role")
    case .programme: Phrase(fr: "programme", en: "programme")
    case .cohort: Phrase(fr: "promotion", en: "cohort")
    case .enrolment: Phrase(fr: "inscription", en: "enrolment")
    case .meeting: Phrase(fr: "rencontre", en: "meeting")
    case .step: Phrase(fr: "suite", en: "step")
    case .report: Phrase(fr: "rapport émis", en: "issued report")
    case .erratum: Phrase(fr: "erratum", en: "erratum")
    case .organisation: Phrase(fr: "organisme", en: "organisation")
    case .obstacle: Phrase(fr: "frein", en: "obstacle")
    case .obstacleKind: Phrase(fr: "genre de frein", en: "kind of obstacle")
    case .obstacleStep: Phrase(fr: "démarche", en: "step")
    case .funding: Phrase(fr: "financement", en: "funding")
    case .instalment: Phrase(fr: "versement", en: "instalment")
    case .condition: Phrase(fr: "condition", en: "condition")
    case .partnership: Phrase(fr: "partenariat", en: "partnership")
    case .party: Phrase(fr: "partenaire", en: "party")
    case .consent: Phrase(fr: "accord", en: "consent")
    case .activity: Phrase(fr: "activité", en: "activity")
    case .account: Phrase(fr: "écriture", en: "account entry")
    case .result: Phrase(fr: "résultat", en: "result")
    case .objective: Phrase(fr: "objectif", en: "objective")
    case .target: Phrase(fr: "cible", en: "target")
    }
  }

  /// Several of it.
  var plural: Phrase {
    switch self {
    case .legalForm: Phrase(fr: "formes juridiques", en: "legal forms")
    case .title: Phrase(fr: "titres d'occupation", en: "titles")
    case .variety: Phrase(fr: "variétés", en: "varieties")
    case .family: Phrase(fr: "familles botaniques", en: "botanical families")
    case .soilTest: Phrase(fr: "analyses de sol", en: "soil tests")
    case .occupancy: Phrase(fr: "occupations", en: "occupancies")
    case .place: Phrase(fr: "lieux", en: "places")
    case .work: Phrase(fr: "travaux", en: "work entries")
    case .supply: Phrase(fr: "apports", en: "supplies")
    case .person: Phrase(fr: "personnes", en: "people")
    case .report: Phrase(fr: "rapports émis", en: "issued reports")
    case .erratum: Phrase(fr: "errata", en: "errata")
    case .obstacleKind: Phrase(fr: "genres de frein", en: "kinds of obstacle")
    case .funding: Phrase(fr: "financements", en: "funding lines")
    case .party: Phrase(fr: "partenaires", en: "parties")
    case .activity: Phrase(fr: "activités", en: "activities")
    case .account: Phrase(fr: "écritures", en: "account entries")
    case .commune, .site, .plot, .venture, .crop, .unit, .plan, .cycle, .group, .harvest, .stage, .action, .meter,
      .reading, .role, .programme, .cohort, .enrolment, .meeting, .step, .organisation, .obstacle, .obstacleStep,
      .instalment, .condition, .partnership, .consent, .result, .objective, .target:
      Phrase(fr: name.fr + "s", en: name.en + "s")
    }
  }

  /// Whether its French name is feminine.
  var isFeminine: Bool {
    switch self {
    case .site, .plan, .cycle, .group, .title, .place, .work, .supply, .meter, .reading, .role, .programme, .report,
      .erratum:
      false
    case .organisation, .obstacle, .obstacleKind, .funding, .instalment, .partnership, .party, .consent, .result,
      .objective:
      false
    case .commune, .plot, .venture, .crop, .variety, .unit, .harvest, .occupancy, .stage, .action, .legalForm,
      .family, .soilTest, .person, .cohort, .enrolment, .meeting, .step, .obstacleStep, .condition, .activity,
      .account, .target:
      true
    }
  }

  /// The ending of a French participle that agrees with it.
  var ending: String { isFeminine ? "e" : "" }

  /// `la parcelle`, `l'étape`; `the plot`.
  var definite: Phrase {
    let elides = "aeéèiouAEIOU".contains(name.fr.first ?? " ")
    return Phrase(fr: (elides ? "l'" : isFeminine ? "la " : "le ") + name.fr, en: "the " + name.en)
  }

  /// `aucune parcelle`; `no plot`.
  var none: Phrase { Phrase(fr: "aucun\(ending) \(name.fr)", en: "no \(name.en)") }

  /// Whether people know it by a number.
  var isNumbered: Bool {
    [
      .harvest, .action, .work, .supply, .meeting, .step, .report, .erratum, .instalment, .condition, .activity,
      .account, .result,
    ].contains(self)
  }

  /// Whether there are so few that all of them can be named.
  var isOfShortList: Bool { [.stage, .legalForm, .title, .obstacleKind].contains(self) }

  /// How to go on when there is none of that name.
  func help(_ text: String) -> Phrase? {
    switch self {
    case .site: Self.listed("site list")
    case .plot: Self.listed("plot list")
    case .venture: Self.listed("venture list")
    case .crop: Self.listed("crop list")
    case .plan: Self.listed("plan list")
    case .cycle, .group: Self.listed("cycle list")
    case .harvest: Self.listed("harvest list")
    case .occupancy: Self.listed("occupancy list")
    case .action: Self.listed("history")
    case .unit: Self.listed("unit list")
    case .commune:
      Phrase(
        fr: "Une des 92 communes de la métropole, ou un arrondissement\u{202F}: Aubagne, Marseille 3e, 13203",
        en: "One of the 92 communes of the metropolis, or an arrondissement: Aubagne, Marseille 3e, 13203")
    case .variety:
      Phrase(
        fr: "Une nouvelle variété s'inscrit avec son cycle\u{202F}: cycle start … --variety \(Said.shellWord(text))",
        en: "A new variety is entered with its cycle: cycle start … --variety \(Said.shellWord(text))")
    case .family: Self.listed("crop list")
    case .soilTest: Self.listed("soil list")
    case .place:
      Phrase(
        fr: "Un site, une parcelle ou un cycle\u{202F}: cultiver site list, plot list, cycle list",
        en: "A site, a plot or a cycle: cultiver site list, plot list, cycle list")
    case .work: Self.listed("work list")
    case .supply: Self.listed("supply list")
    case .activity: Self.listed("activity list")
    case .account: Self.listed("account list")
    case .result: Self.listed("result list")
    case .meter, .reading: Self.listed("water list")
    case .person: Self.listed("person list")
    case .programme: Self.listed("programme list")
    case .cohort: Self.listed("cohort list")
    case .role: Self.listed("person list")
    case .enrolment: Self.listed("cohort list")
    case .meeting: Self.listed("meeting list")
    case .step: Self.listed("step list --all")
    case .report, .erratum: Self.listed("report list")
    case .organisation: Self.listed("organisation list")
    case .obstacle, .obstacleStep: Self.listed("obstacle list")
    case .funding, .instalment, .condition: Self.listed("funding list")
    case .partnership: Self.listed("partner list")
    case .consent: Self.listed("consent list")
    case .objective, .target: Self.listed("objective list")
    case .party:
      Phrase(
        fr: "Une entreprise ou un organisme\u{202F}: cultiver venture list, organisation list",
        en: "A venture or an organisation: cultiver venture list, organisation list")
    case .stage, .legalForm, .title, .obstacleKind: nil
    }
  }

  private static func listed(_ command: String) -> Phrase {
    Phrase(fr: "Pour voir ce qu'il y a\u{202F}: cultiver \(command)", en: "To see what there is: cultiver \(command)")
  }
}

extension Phrase {
  /// The phrase with a capital at its beginning.
  var capitalized: Phrase {
    Phrase(fr: fr.prefix(1).uppercased() + fr.dropFirst(), en: en.prefix(1).uppercased() + en.dropFirst())
  }
}
