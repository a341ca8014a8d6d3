/// The words of the label: organisations, obstacles, funding, partnerships.
extension Typed {
  /// What an organisation is, by its code or a word of either language.
  public static func organisationKind(_ text: String) throws(TypedError) -> OrganisationKind {
    try word(text, of: organisationKinds, expecting: .organisationKind)
  }

  /// How an obstacle ended, by its code or a word of either language.
  public static func obstacleOutcome(_ text: String) throws(TypedError) -> ObstacleOutcome {
    try word(text, of: obstacleOutcomes, expecting: .obstacleOutcome)
  }

  /// What money is given as, by its code or a word of either language.
  public static func fundingKind(_ text: String) throws(TypedError) -> FundingKind {
    try word(text, of: fundingKinds, expecting: .fundingKind)
  }

  /// What a condition is measured in, by its code or a word of either language.
  public static func conditionKind(_ text: String) throws(TypedError) -> ConditionKind {
    try word(text, of: conditionKinds, expecting: .conditionKind)
  }

  /// What became of a condition, by its code or a word of either language.
  public static func conditionOutcome(_ text: String) throws(TypedError) -> ConditionOutcome {
    try word(text, of: conditionOutcomes, expecting: .conditionOutcome)
  }

  /// What a partnership is about, by its code or a word of either language.
  public static func partnershipKind(_ text: String) throws(TypedError) -> PartnershipKind {
    try word(text, of: partnershipKinds, expecting: .partnershipKind)
  }

  private static let organisationKinds: [String: OrganisationKind] = index([
    (.incubator, "incubator, incubateur, couveuse, pépinière, accélérateur"),
    (.federation, "federation, fédération, fédérateur, tête de réseau"),
    (.landowner, "landowner, owner, propriétaire, bailleur, foncier"),
    (.funder, "funder, financeur, financeuse, bailleur de fonds, banque, bank, fondation, foundation"),
    (.partner, "partner, partenaire, association"),
    (.company, "company, business, société, entreprise"),
    (.network, "network, réseau, collectif"),
    (.institution, "institution, établissement, collectivité, commune, métropole, école, lycée, hôpital, school"),
    (.authority, "authority, autorité, administration, préfecture, état, service instructeur"),
  ])

  private static let obstacleOutcomes: [String: ObstacleOutcome] = index([
    (.lifted, "lifted, levé, levée, résolu, résolue, solved"),
    (.abandoned, "abandoned, abandonné, abandonnée, given up"),
  ])

  private static let fundingKinds: [String: FundingKind] = index([
    (.grant, "grant, subvention, aide, dotation"),
    (.loan, "loan, prêt, emprunt, prêt d'honneur"),
    (.equity, "equity, fonds propres, capital, apport en capital"),
    (.prize, "prize, prix, concours, trophée, award"),
    (.ownRevenue, "own-revenue, own revenue, recettes propres, ressources propres, autofinancement"),
  ])

  private static let conditionKinds: [String: ConditionKind] = index([
    (.cultivatedArea, "cultivated-area, cultivated area, area, surface cultivée, surface"),
    (.harvest, "harvest, récolte, production, kg"),
    (.jobs, "jobs, job, emploi, ETP, FTE"),
    (.other, "other, autre"),
  ])

  private static let conditionOutcomes: [String: ConditionOutcome] = index([
    (.met, "met, reached, tenu, tenue, atteint, atteinte, rempli, remplie"),
    (.missed, "missed, not met, manqué, manquée, non tenue, non tenu, non atteinte, non atteint"),
  ])

  private static let partnershipKinds: [String: PartnershipKind] = index([
    (.supply, "supply, approvisionnement, fourniture, matière"),
    (.outlet, "outlet, sale outlet, sale, débouché, vente, achat"),
    (.land, "land, ground, foncier, terrain, mise à disposition de terrain"),
    (.training, "training, formation"),
    (.equipment, "equipment, matériel, équipement, outil"),
    (.research, "research, recherche, étude"),
    (.mutualAid, "mutual-aid, mutual aid, entraide, coopération, mutualisation"),
    (.patronage, "patronage, sponsorship, mécénat, parrainage"),
    (.other, "other, autre, divers"),
  ])
}
