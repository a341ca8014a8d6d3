import CultiverMarseille

extension Kind {
  /// The kind that a word names, in either language, one or several.
  init?(word: String) {
    let key = Fold.key(word)
    guard let kind = Kind.allCases.first(where: { kind in kind.words.contains { Fold.key($0) == key } }) else {
      return nil
    }
    self = kind
  }

  /// The words it goes by: its own first, then the French.
  var words: [String] {
    switch self {
    case .sites: ["sites", "lieux"]
    case .plots: ["plots", "parcelles", "planches"]
    case .ventures: ["ventures", "entreprises"]
    case .stages: ["stages", "étapes"]
    case .occupancies: ["occupancies", "occupancy", "occupations"]
    case .crops: ["crops", "cultures"]
    case .unitWeights: ["unit-weights", "poids-unitaires", "poids"]
    case .plans: ["plans", "prévisions"]
    case .cycles: ["cycles"]
    case .harvests: ["harvests", "récoltes"]
    case .none: ["none", "rien", "néant"]
    case .retirements: ["retirements", "retraits"]
    case .soilTests: ["soil-tests", "soil", "analyses-de-sol", "analyses"]
    case .meters: ["meters", "compteurs"]
    case .readings: ["readings", "relevés"]
    case .work: ["work", "travail", "travaux"]
    case .issuedReports: ["issued-reports", "rapports-émis"]
    case .errata: ["errata", "erratum"]
    case .supplies: ["supplies", "supply", "apports"]
    case .people: ["people", "persons", "personnes"]
    case .roles: ["roles"]
    case .programmes: ["programmes", "programs", "dispositifs"]
    case .cohorts: ["cohorts", "promotions"]
    case .enrolments: ["enrolments", "enrollments", "inscriptions"]
    case .meetings: ["meetings", "rencontres"]
    case .steps: ["steps", "suites"]
    case .organisations: ["organisations", "organizations", "organismes"]
    case .obstacles: ["obstacles", "freins"]
    case .obstacleSteps: ["obstacle-steps", "démarches"]
    case .funding: ["funding", "fundings", "financements"]
    case .instalments: ["instalments", "versements"]
    case .fundingConditions: ["funding-conditions", "conditions"]
    case .partnerships: ["partnerships", "partenariats"]
    case .partnershipParties: ["partnership-parties", "partenaires"]
    case .consents: ["consents", "accords"]
    case .activities: ["activities", "activity", "activités"]
    case .accounts: ["accounts", "comptes"]
    case .results: ["results", "résultats"]
    case .objectives: ["objectives", "objectifs"]
    case .objectiveTargets: ["objective-targets", "targets", "cibles"]
    }
  }

  /// How many of it, in words: `274 récoltes`.
  func counted(_ count: Int64) -> Phrase {
    let (fr, en): (String, String) =
      switch self {
      case .sites: ("site", "site")
      case .plots: ("parcelle", "plot")
      case .ventures: ("entreprise", "venture")
      case .stages: ("étape", "stage")
      case .occupancies: ("occupation", "occupanc")
      case .crops: ("culture", "crop")
      case .unitWeights: ("poids unitaire", "unit weight")
      case .plans: ("plan", "plan")
      case .cycles: ("cycle", "cycle")
      case .harvests: ("récolte", "harvest")
      case .none: ("jour sans récolte", "day without harvest")
      case .retirements: ("retrait", "retirement")
      case .soilTests: ("analyse de sol", "soil test")
      case .meters: ("compteur", "meter")
      case .readings: ("relevé", "reading")
      case .work: ("travail", "work entr")
      case .supplies: ("apport", "suppl")
      case .people: ("personne", count == 1 ? "person" : "people")
      case .roles: ("rôle", "role")
      case .programmes: ("programme", "programme")
      case .cohorts: ("promotion", "cohort")
      case .enrolments: ("inscription", "enrolment")
      case .meetings: ("rencontre", "meeting")
      case .steps: ("suite à donner", "next step")
      case .issuedReports: ("rapport émis", "issued report")
      case .errata: ("erratum", "erratum")
      case .organisations: ("organisme", "organisation")
      case .obstacles: ("frein", "obstacle")
      case .obstacleSteps: ("démarche", "step")
      case .funding: ("financement", "funding line")
      case .instalments: ("versement", "instalment")
      case .fundingConditions: ("condition", "condition")
      case .partnerships: ("partenariat", "partnership")
      case .partnershipParties: ("partenaire", "part")
      case .consents: ("accord", "consent")
      case .activities: ("activité", "activit")
      case .accounts: ("écriture", "account entr")
      case .results: ("résultat", "result")
      case .objectives: ("objectif", "objective")
      case .objectiveTargets: ("cible", "target")
      }
    let number = Said.number(count)
    let plural: (fr: String, en: String) =
      switch self {
      case .unitWeights: (count > 1 ? "poids unitaires" : fr, count == 1 ? en : en + "s")
      case .soilTests: (count > 1 ? "analyses de sol" : fr, count == 1 ? en : en + "s")
      case .issuedReports: (count > 1 ? "rapports émis" : fr, count == 1 ? en : en + "s")
      case .errata: (count > 1 ? "errata" : fr, count == 1 ? en : "errata")
      case .none: (count > 1 ? "jours sans récolte" : fr, count == 1 ? en : "days without harvest")
      case .occupancies, .supplies, .partnershipParties, .activities, .accounts:
        (count > 1 ? fr + "s" : fr, en + (count == 1 ? "y" : "ies"))
      case .people: (count > 1 ? fr + "s" : fr, en)
      case .steps: (count > 1 ? "suites à donner" : fr, count == 1 ? en : en + "s")
      case .work: (count > 1 ? "travaux" : fr, en + (count == 1 ? "y" : "ies"))
      default: (count > 1 ? fr + "s" : fr, count == 1 ? en : en + "s")
      }
    return Phrase(fr: "\(number.fr) \(plural.fr)", en: "\(number.en) \(plural.en)")
  }

  /// The kinds in the order in which each rests only on those before it.
  static let inOrder: [Kind] = [
    .sites, .plots, .ventures, .stages, .people, .roles, .programmes, .cohorts, .enrolments, .meetings, .steps,
    .occupancies, .organisations, .crops, .unitWeights, .soilTests, .plans, .cycles, .harvests, .none,
    .meters, .readings, .work, .supplies, .obstacles, .obstacleSteps, .funding, .instalments, .fundingConditions,
    .partnerships, .partnershipParties, .activities, .accounts, .results, .objectives, .objectiveTargets, .consents,
    .retirements,
    .issuedReports, .errata,
  ]
}
