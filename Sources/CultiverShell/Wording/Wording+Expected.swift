import CultiverMarseille

extension TypedError.Expected {
  /// What was expected, with its article.
  var name: Phrase {
    switch self {
    case .quantity: Phrase(fr: "une quantité", en: "a quantity")
    case .mass: Phrase(fr: "une masse", en: "a mass")
    case .area: Phrase(fr: "une surface", en: "an area")
    case .length: Phrase(fr: "une longueur", en: "a length")
    case .day: Phrase(fr: "un jour", en: "a day")
    case .month: Phrase(fr: "un mois", en: "a month")
    case .period: Phrase(fr: "une période", en: "a period")
    case .code: Phrase(fr: "un code", en: "a code")
    case .decimal: Phrase(fr: "un nombre", en: "a number")
    case .count: Phrase(fr: "un nombre", en: "a count")
    case .degrees: Phrase(fr: "une latitude ou longitude", en: "a latitude or longitude")
    case .siret: Phrase(fr: "un numéro SIRET", en: "a SIRET number")
    case .email: Phrase(fr: "un courriel", en: "an e-mail address")
    case .yield: Phrase(fr: "un rendement", en: "a yield")
    case .flag: Phrase(fr: "un oui ou un non", en: "a yes or no")
    case .destination: Phrase(fr: "une destination", en: "a destination")
    case .plotKind: Phrase(fr: "un genre de parcelle", en: "a kind of plot")
    case .outcome: Phrase(fr: "une issue de cycle", en: "an outcome")
    case .retirable: Phrase(fr: "une chose qui se retire", en: "a thing that can be retired")
    case .soilElement: Phrase(fr: "un élément du sol", en: "an element of soil")
    case .soilContent: Phrase(fr: "une teneur", en: "a content")
    case .cause: Phrase(fr: "une cause de perte", en: "a cause of loss")
    case .share: Phrase(fr: "une part", en: "a share")
    case .interval: Phrase(fr: "un écart", en: "an interval")
    case .year: Phrase(fr: "une année", en: "a year")
    case .sharing: Phrase(fr: "une façon de partager", en: "a way to share")
    case .money: Phrase(fr: "un montant en euros", en: "an amount in euros")
    case .price: Phrase(fr: "un prix", en: "a price")
    case .figure: Phrase(fr: "un chiffre du rapport", en: "a figure of the report")
    case .workTime: Phrase(fr: "une durée", en: "a length of time")
    case .volume: Phrase(fr: "un volume", en: "a volume")
    case .reading: Phrase(fr: "un relevé de compteur", en: "a meter reading")
    case .workKind: Phrase(fr: "une façon de travailler", en: "a way of working")
    case .supplyKind: Phrase(fr: "un genre d'apport", en: "a kind of supply")
    case .ventureKind: Phrase(fr: "un genre d'entreprise", en: "a kind of venture")
    case .roleKind: Phrase(fr: "un rôle", en: "a role")
    case .enrolmentOutcome: Phrase(fr: "une issue de promotion", en: "an outcome of a cohort")
    case .consentField: Phrase(fr: "une donnée à publier", en: "something to be published")
    case .organisationKind: Phrase(fr: "un genre d'organisme", en: "a kind of organisation")
    case .obstacleOutcome: Phrase(fr: "une issue de frein", en: "an outcome of an obstacle")
    case .fundingKind: Phrase(fr: "un genre de financement", en: "a kind of funding")
    case .conditionKind: Phrase(fr: "un genre de condition", en: "a kind of condition")
    case .conditionOutcome: Phrase(fr: "une issue de condition", en: "an outcome of a condition")
    case .activityKind: Phrase(fr: "un genre d'activité", en: "a kind of activity")
    case .accountKind: Phrase(fr: "un genre de recette ou de charge", en: "a kind of revenue or cost")
    case .indicator: Phrase(fr: "un indicateur", en: "an indicator")
    case .indicatorValue(let indicator):
      Phrase(fr: "une valeur de \(indicator.rawValue)", en: "a value of \(indicator.rawValue)")
    case .partnershipKind: Phrase(fr: "un genre de partenariat", en: "a kind of partnership")
    case .objectiveMeasure: Phrase(fr: "une façon de compter", en: "a way of counting")
    case .objectiveBound: Phrase(fr: "un sens d'objectif", en: "a side of an objective")
    case .planPeriod: Phrase(fr: "un mois, un trimestre ou une année", en: "a month, a quarter or a year")
    }
  }

  /// What to type instead.
  var examples: Phrase {
    switch self {
    case .quantity: Phrase(fr: "12,5 kg, 250 g, 6 bottes", en: "12.5 kg, 250 g, 6 bunches")
    case .mass: Phrase(fr: "6 kg, 250 g, 0,4 t", en: "6 kg, 250 g, 0.4 t")
    case .area: Phrase(fr: "120 m2, 1,2 ha, 30 x 0,8 m", en: "120 m2, 1.2 ha, 30 x 0.8 m")
    case .length: Phrase(fr: "30 m, 80 cm", en: "30 m, 80 cm")
    case .day: Phrase(fr: "24/06/2026, 24 juin, hier, lundi, -3", en: "2026-06-24, 24 June, yesterday, monday, -3")
    case .month: Phrase(fr: "juin 2026, 06/2026, last-month", en: "2026-06, June 2026, last-month")
    case .period:
      Phrase(
        fr: "juin 2026, 2026-T2, printemps 2026, 2026, last-month, du 1er avril au 15 juin 2026",
        en: "2026-06, 2026-Q2, spring 2026, 2026, last-month, 2026-04-01..2026-06-15")
    case .code: Phrase(fr: "A1, SERRE-2", en: "A1, TUNNEL-2")
    case .decimal: Phrase(fr: "12,5", en: "12.5")
    case .count: Phrase(fr: "12", en: "12")
    case .degrees: Phrase(fr: "43,3126", en: "43.3126")
    case .siret: Phrase(fr: "14 chiffres, comme 732 829 320 00074", en: "14 digits, such as 732 829 320 00074")
    case .email: Phrase(fr: "claire@exemple.fr", en: "claire@example.org")
    case .yield: Phrase(fr: "3,5 kg/m2, 850 g/m2", en: "3.5 kg/m2, 850 g/m2")
    case .flag: Phrase(fr: "oui, non", en: "yes, no")
    case .destination: Self.words(Destination.allCases.map { ($0.name, $0.rawValue) })
    case .plotKind: Self.words(PlotKind.allCases.map { ($0.name, $0.rawValue) })
    case .outcome: Phrase(fr: "finished (terminé), failed (échoué)", en: "finished, failed")
    case .soilElement:
      Phrase(
        fr: SoilElement.allCases.map(\.name.fr).joined(separator: ", "),
        en: SoilElement.allCases.map(\.name.en).joined(separator: ", "))
    case .soilContent: Phrase(fr: "85, 0,4, <0,5 mg/kg", en: "85, 0.4, <0.5 mg/kg")
    case .cause: Self.words(Cause.allCases.map { ($0.name, $0.rawValue) })
    case .share: Phrase(fr: "1/3, 25 %, moitié", en: "1/3, 25%, half")
    case .interval: Phrase(fr: "14 j, 2 semaines", en: "14d, 2 weeks")
    case .year: Phrase(fr: "2027", en: "2027")
    case .sharing:
      Phrase(
        fr: "area (surface), plants (pieds), 2,1,1, ou 10 kg, 12 kg, 8 kg",
        en: "area, plants, 2,1,1, or 10 kg, 12 kg, 8 kg")
    case .money: Phrase(fr: "25,60 €", en: "€25.60")
    case .price: Phrase(fr: "3,20 €/kg, 1,50 € la botte", en: "€3.20/kg, €1.50 per bunch")
    case .figure:
      Phrase(
        fr: Figure.allCases.map(\.name.fr).joined(separator: ", ") + ", ou le n° d'une ligne",
        en: Figure.allCases.map(\.name.en).joined(separator: ", ") + ", or the number of a row")
    case .retirable:
      Phrase(
        fr: "site, plot (parcelle), venture (entreprise), meter (compteur), programme, organisation (organisme)",
        en: "site, plot, venture, meter, programme, organisation")
    case .workTime: Phrase(fr: "2h30, 1,5 h, 45 min", en: "2h30, 1.5 h, 45 min")
    case .volume: Phrase(fr: "200 l, 1,2 m3", en: "200 l, 1.2 m3")
    case .reading: Phrase(fr: "12345 l, 12,345 m3", en: "12345 l, 12.345 m3")
    case .workKind: Self.words(WorkKind.allCases.map { ($0.name, $0.rawValue) })
    case .supplyKind: Self.words(SupplyKind.allCases.map { ($0.name, $0.rawValue) })
    case .ventureKind: Self.words(VentureKind.allCases.map { ($0.name, $0.rawValue) })
    case .roleKind: Self.words(RoleKind.allCases.map { ($0.name, $0.rawValue) })
    case .enrolmentOutcome: Self.words(EnrolmentOutcome.allCases.map { ($0.name, $0.rawValue) })
    case .consentField: Self.words(ConsentField.allCases.map { ($0.name, $0.rawValue) })
    case .organisationKind: Self.words(OrganisationKind.allCases.map { ($0.name, $0.rawValue) })
    case .obstacleOutcome: Self.words(ObstacleOutcome.allCases.map { ($0.name, $0.rawValue) })
    case .fundingKind: Self.words(FundingKind.allCases.map { ($0.name, $0.rawValue) })
    case .conditionKind: Self.words(ConditionKind.allCases.map { ($0.name, $0.rawValue) })
    case .conditionOutcome: Self.words(ConditionOutcome.allCases.map { ($0.name, $0.rawValue) })
    case .activityKind: Self.words(ActivityKind.allCases.map { ($0.name, $0.rawValue) })
    case .accountKind: Self.words(AccountKind.allCases.map { ($0.name, $0.rawValue) })
    case .indicator:
      Phrase(
        fr: "PROD_KG, rendement, surface\u{202F}; tous\u{202F}: cultiver indicator list",
        en: "PROD_KG, yield, area; all of them: cultiver indicator list")
    case .indicatorValue(let indicator):
      Phrase(
        fr:
          "\(Written.decimal(12 * indicator.unit.one, places: indicator.unit.places, .french)) \(indicator.unit.sign.fr)",
        en:
          "\(Written.decimal(12 * indicator.unit.one, places: indicator.unit.places, .english)) \(indicator.unit.sign.en)"
      )
    case .partnershipKind: Self.words(PartnershipKind.allCases.map { ($0.name, $0.rawValue) })
    case .objectiveMeasure: Self.words(ObjectiveMeasure.allCases.map { ($0.name, $0.rawValue) })
    case .objectiveBound: Self.words(ObjectiveBound.allCases.map { ($0.name, $0.rawValue) })
    case .planPeriod: Phrase(fr: "juin 2026, 2026-T2, 2026", en: "2026-06, 2026-Q2, 2026")
    }
  }

  private static func words(_ words: [(Phrase, String)]) -> Phrase {
    Phrase(
      fr: words.map { "\($1) (\($0.fr))" }.joined(separator: ", "), en: words.map(\.1).joined(separator: ", "))
  }
}
