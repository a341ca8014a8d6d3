/// The words of activities, money and indicators.
extension Typed {
  /// What was held, by its code or a word of either language.
  public static func activityKind(_ text: String) throws(TypedError) -> ActivityKind {
    try word(text, of: activityKinds, expecting: .activityKind)
  }

  /// What money came from or went to, by its code or a word of either language.
  public static func accountKind(_ text: String) throws(TypedError) -> AccountKind {
    try word(text, of: accountKinds, expecting: .accountKind)
  }

  /// An indicator, by its code, its name or a word of either language.
  public static func indicator(_ text: String) throws(TypedError) -> Indicator {
    try word(text, of: indicators, expecting: .indicator)
  }

  /// A number in an indicator's unit, with or without its sign; zero allowed.
  public static func reading(_ text: String, of indicator: Indicator) throws(TypedError) -> Int64 {
    let unit = indicator.unit
    let numeral = try Numeral(text, expecting: .indicatorValue(indicator))
    let tail = Fold.key(numeral.tail)
    let signs = [unit.sign.fr, unit.sign.en, unit == .euros ? "EUR" : unit == .litres ? "L" : unit.sign.fr]
    guard tail.isEmpty || signs.contains(where: { Fold.key($0) == tail }) else {
      throw numeral.error(.otherUnit(numeral.tail))
    }
    guard !numeral.isNegative else { throw numeral.error(.notPositive) }
    return try numeral.units(places: unit.places)
  }

  private static let activityKinds: [String: ActivityKind] = index([
    (.training, "training, formation, stage, cours, atelier technique"),
    (.workshop, "workshop, atelier"),
    (.visit, "visit, visite, tour, visite guidée"),
    (.worksite, "worksite, open worksite, chantier, chantier participatif, coup de main"),
    (.event, "event, événement, fête, portes ouvertes, marché"),
    (.other, "other, autre"),
  ])

  private static let accountKinds: [String: AccountKind] = index([
    (.produce, "produce, produce sold, sale, sales, produits, vente, ventes, vente de produits, vente de légumes"),
    (.services, "services, service, prestation, prestations, animation"),
    (.subsidy, "subsidy, subsidies, subvention, subventions, subvention reçue, aide"),
    (.other, "other, other revenue, autre, autre recette, autres recettes, adhésion, adhésions, don"),
    (.cost, "cost, costs, expense, charge, charges, dépense, dépenses, achat"),
  ])

  private static let indicators: [String: Indicator] = index(
    Indicator.allCases.map { ($0, "\($0.rawValue), \($0.name.fr), \($0.name.en), " + words(of: $0)) })

  private static func words(of indicator: Indicator) -> String {
    switch indicator {
    case .harvested: "production, harvest, récolte"
    case .yield: "yield, rendement"
    case .cultivated: "area, surface, cultivated"
    case .cultivatedShare: "part cultivée, cultivated share"
    case .yieldIndex: "index, indice"
    case .crops: "crops, cultures, diversity, diversité"
    case .water: "water, eau"
    case .waterPerKilogram: "water per kg"
    case .rain: "rain, pluie, rainwater"
    case .compostUsed: "compost"
    case .wasteDiverted: "waste, biodéchets, déchets"
    case .volunteerHours: "volunteer, bénévolat, heures bénévoles"
    case .hoursPerKilogram: "work per kg, heures par kg"
    case .jobs: "jobs, emplois, ETP, FTE"
    case .areaPerJob: "area per job"
    case .insertion: "insertion, integration"
    case .trained: "trained, formés, formation"
    case .reached: "reached, reach, sensibilisés, public"
    case .localShare: "QPV, habitants, neighbours"
    case .sold: "sold, vendu"
    case .given: "given, donné"
    case .selfConsumed: "self-consumed, autoconsommé"
    case .lost: "lost, perdu"
    case .revenue: "revenue, chiffre d'affaires, CA"
    case .value: "value, valeur"
    case .revenuePerSquareMetre: "revenue per m²"
    case .selfFunding: "self-funding, autofinancement"
    case .soundSoil: "soil, sol"
    }
  }
}
