extension Typed {
  /// What became of a harvest, by its code or a word of either language.
  public static func destination(_ text: String) throws(TypedError) -> Destination {
    try word(text, of: destinations, expecting: .destination)
  }

  /// A kind of growing area, by its code or a word of either language.
  public static func plotKind(_ text: String) throws(TypedError) -> PlotKind {
    try word(text, of: plotKinds, expecting: .plotKind)
  }

  /// How a cycle ended, by a word of either language: true when it failed, false when it was finished.
  public static func outcome(_ text: String) throws(TypedError) -> Bool {
    try word(text, of: outcomes, expecting: .outcome)
  }

  /// What can be retired, by its word in either language.
  public static func retirable(_ text: String) throws(TypedError) -> RetirementDraft.Thing {
    try word(text, of: retirables, expecting: .retirable)
  }

  /// Why something failed or was lost, by its code or a word of either language.
  public static func cause(_ text: String) throws(TypedError) -> Cause {
    try word(text, of: causes, expecting: .cause)
  }

  /// A yes or no, by a word of either language.
  public static func flag(_ text: String) throws(TypedError) -> Bool {
    try word(text, of: flags, expecting: .flag)
  }

  /// The cause that a reason in words is or begins with, as in `grêle` or `gel : nuit du 3`; nil when it is none of the list.
  public static func cause(beginning reason: String) -> Cause? {
    let words = Fold.plain(reason).split { !$0.isLetter && $0 != "'" && $0 != "-" }
    return (1...4).reversed().lazy.filter { $0 <= words.count }.compactMap { count in
      causes[Fold.key(words.prefix(count).joined(separator: " "))]
    }.first
  }

  /// Whether work is paid, by its code or a word of either language.
  public static func workKind(_ text: String) throws(TypedError) -> WorkKind {
    try word(text, of: workKinds, expecting: .workKind)
  }

  /// What was brought to the ground, by its code or a word of either language.
  public static func supplyKind(_ text: String) throws(TypedError) -> SupplyKind {
    try word(text, of: supplyKinds, expecting: .supplyKind)
  }

  /// Whether it is a venture or a federated initiative, by its code or a word of either language.
  public static func ventureKind(_ text: String) throws(TypedError) -> VentureKind {
    try word(text, of: ventureKinds, expecting: .ventureKind)
  }

  /// What a person is to a venture, by its code or a word of either language.
  public static func roleKind(_ text: String) throws(TypedError) -> RoleKind {
    try word(text, of: roleKinds, expecting: .roleKind)
  }

  /// How a venture left a cohort, by its code or a word of either language.
  public static func enrolmentOutcome(_ text: String) throws(TypedError) -> EnrolmentOutcome {
    try word(text, of: enrolmentOutcomes, expecting: .enrolmentOutcome)
  }

  static func word<Meaning>(
    _ text: String, of words: [String: Meaning], expecting expected: TypedError.Expected
  ) throws(TypedError) -> Meaning {
    let key = Fold.key(text)
    guard !key.isEmpty else { throw TypedError(expected, text, .empty) }
    guard let meaning = words[key] else { throw TypedError(expected, text, .notUnderstood) }
    return meaning
  }

  private static let destinations: [String: Destination] = index([
    (.sold, "sold, sale, vendu, vendue, vente"),
    (.given, "given, gift, donated, donation, donné, donnée, don"),
    (.selfConsumed, "self-consumed, self-consumption, autoconsommé, autoconsommée, autoconsommation"),
    (.processed, "processed, processing, transformé, transformée, transformation"),
    (.seed, "seed, semence, graine"),
    (.lost, "lost, loss, perdu, perdue, perte"),
  ])

  private static let plotKinds: [String: PlotKind] = index([
    (.openGround, "open-ground, open field, field, ground, pleine terre, plein champ"),
    (.raisedBed, "raised-bed, planche surélevée, bac surélevé, carré potager"),
    (.greenhouse, "greenhouse, glasshouse, polytunnel, tunnel, serre"),
    (.rooftop, "rooftop, roof, toit, toiture, toit-terrasse"),
    (.container, "container, pot, bac, conteneur, jardinière"),
    (.hydroponic, "hydroponic, hydroponie, hydroponique, aquaponics, aquaponie"),
    (.mushroomHouse, "mushroom-house, champignonnière"),
  ])

  private static let outcomes: [String: Bool] = index([
    (true, "failed, fail, failure, lost, échec, échoué, échouée, raté, ratée, perdu, perdue"),
    (false, "finished, finish, done, harvested, terminé, terminée, fini, finie, récolté, récoltée"),
  ])

  private static let causes: [String: Cause] = index([
    (.frost, "frost, gel, gelée, froid, cold"),
    (.heat, "heat, heatwave, canicule, chaleur, coup de chaud"),
    (.drought, "drought, sécheresse, sec, manque d'eau, lack of water"),
    (.storm, "storm, hail, wind, intempérie, grêle, orage, vent, mistral, tempête"),
    (.flood, "flood, inondation, excès d'eau, trop d'eau, pluie, rain"),
    (.pest, "pest, ravageur, insecte, puceron, limace, escargot, oiseau, rongeur, slug, aphid, bird"),
    (.disease, "disease, blight, maladie, mildiou, oïdium, pourriture, virose, champignon"),
    (.weeds, "weed, herbe, mauvaise herbe, adventice, enherbement"),
    (.bolting, "bolting, bolted, montée en graine, montaison, monté, montée"),
    (.germination, "germination, poor germination, mauvaise levée, levée, germination ratée"),
    (.theft, "theft, stolen, vol, volé, volée"),
    (.damage, "damage, damaged, broken, vandalism, casse, dégât, cassé, vandalisme, piétinement"),
    (.spoiled, "spoiled, rotten, abîmé, abîmée, pourri, pourrie, gâté, périmé"),
    (.unsold, "unsold, invendu, invendue, mévente"),
    (.pollution, "pollution, pollution of the ground, polluted, pollué"),
    (.labour, "labour, labor, want of hands, manque de bras, manque de temps, main-d'œuvre"),
    (.other, "other, another cause, autre, autre cause, divers"),
  ])

  private static let flags: [String: Bool] = index([
    (true, "true, yes, oui, vrai, o, y, x, 1"), (false, "false, no, non, faux, n, 0"),
  ])

  private static let retirables: [String: RetirementDraft.Thing] = index([
    (.site, "site, lieu"), (.plot, "plot, parcelle, planche"), (.venture, "venture, entreprise"),
    (.meter, "meter, compteur"), (.programme, "programme, program"),
    (.organisation, "organisation, organization, organisme"),
  ])

  private static let ventureKinds: [String: VentureKind] = index([
    (.venture, "venture, entreprise, porteur de projet, projet, structure"),
    (.initiative, "initiative, federated initiative, initiative fédérée, jardin, jardin partagé, federated"),
  ])

  private static let roleKinds: [String: RoleKind] = index([
    (
      .inCharge,
      "in-charge, in charge, lead, founder, responsable, porteur, porteuse, porteur de projet, porteuse de projet, dirigeant, dirigeante"
    ),
    (.member, "member, membre, associé, associée, salarié, salariée, bénévole, équipe, team"),
    (
      .officer,
      "officer, incubation officer, accompagnateur, accompagnatrice, accompagnement, référent, référente, chargé d'accompagnement, chargée d'accompagnement"
    ),
  ])

  private static let enrolmentOutcomes: [String: EnrolmentOutcome] = index([
    (.movedOn, "moved-on, next, passed, suite, passé, passée, étape suivante, passé à la suite, passée à la suite"),
    (.autonomous, "autonomous, autonomy, autonome, autonomie, envol, sortie positive"),
    (.stopped, "stopped, gave up, abandoned, arrêt, arrêté, arrêtée, abandon, abandonné, abandonnée, cessation"),
    (.merged, "merged, merger, fusion, fusionné, fusionnée, absorbé, absorbée"),
    (.excluded, "excluded, exclusion, exclu, exclue"),
    (.unknown, "unknown, inconnu, inconnue, perdu de vue, perdue de vue"),
  ])

  private static let workKinds: [String: WorkKind] = index([
    (.paid, "paid, employee, payé, payée, salarié, salariée, rémunéré, rémunérée, salaire"),
    (.volunteer, "volunteer, volunteering, unpaid, bénévole, bénévolat"),
  ])

  private static let supplyKinds: [String: SupplyKind] = index([
    (.water, "water, eau, arrosage, irrigation"),
    (.compost, "compost"),
    (.manure, "manure, fumier, lisier"),
    (.mulch, "mulch, paillage, paille, paillis, BRF, straw"),
    (.substrate, "substrate, potting soil, substrat, terreau, terre"),
    (.fertiliser, "fertiliser, fertilizer, engrais, amendement, purin"),
    (.treatment, "treatment, traitement"),
    (.seed, "seed, semence, graine"),
    (.plants, "plant, seedling"),
    (
      .wasteDiverted,
      "waste-diverted, waste, diverted waste, biodéchet, déchet, déchet valorisé, biodéchet valorisé, déchet détourné"
    ),
    (.other, "other, autre, divers"),
  ])

  /// Words in rows by what they mean, without regard to case, accents and plural.
  static func index<Meaning>(_ rows: [(Meaning, String)]) -> [String: Meaning] {
    var words: [String: Meaning] = [:]
    for (meaning, row) in rows {
      for word in row.split(separator: ",") { words[Fold.key(word)] = meaning }
    }
    return words
  }
}
