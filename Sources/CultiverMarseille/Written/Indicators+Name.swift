/// What people call activities, money and indicators.
extension ActivityKind {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .training: Phrase(fr: "formation", en: "training")
    case .workshop: Phrase(fr: "atelier", en: "workshop")
    case .visit: Phrase(fr: "visite", en: "visit")
    case .worksite: Phrase(fr: "chantier participatif", en: "open worksite")
    case .event: Phrase(fr: "événement", en: "event")
    case .other: Phrase(fr: "autre", en: "other")
    }
  }
}

extension AccountKind {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .produce: Phrase(fr: "vente de produits", en: "produce sold")
    case .services: Phrase(fr: "prestations", en: "services")
    case .subsidy: Phrase(fr: "subvention reçue", en: "subsidy received")
    case .other: Phrase(fr: "autre recette", en: "other revenue")
    case .cost: Phrase(fr: "charge", en: "cost")
    }
  }
}

extension Indicator {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .harvested: Phrase(fr: "Production récoltée", en: "Produce harvested")
    case .yield: Phrase(fr: "Rendement surfacique", en: "Yield by area")
    case .cultivated: Phrase(fr: "Surface cultivée", en: "Cultivated area")
    case .cultivatedShare: Phrase(fr: "Part cultivée du site", en: "Share of the site cultivated")
    case .yieldIndex: Phrase(fr: "Indice de rendement", en: "Yield index")
    case .crops: Phrase(fr: "Diversité cultivée", en: "Crops grown")
    case .water: Phrase(fr: "Eau d'irrigation", en: "Irrigation water")
    case .waterPerKilogram: Phrase(fr: "Eau par kg", en: "Water per kg")
    case .rain: Phrase(fr: "Eau de pluie récupérée", en: "Rainwater collected")
    case .compostUsed: Phrase(fr: "Compost apporté par kg", en: "Compost used per kg")
    case .wasteDiverted: Phrase(fr: "Biodéchets détournés", en: "Waste diverted")
    case .volunteerHours: Phrase(fr: "Heures de bénévolat", en: "Volunteer hours")
    case .hoursPerKilogram: Phrase(fr: "Travail par kg", en: "Work per kg")
    case .jobs: Phrase(fr: "Emplois en équivalent temps plein", en: "Jobs in full-time equivalents")
    case .areaPerJob: Phrase(fr: "Surface par ETP", en: "Area per full-time job")
    case .insertion: Phrase(fr: "Personnes en insertion", en: "People in work integration")
    case .trained: Phrase(fr: "Personnes formées", en: "People trained")
    case .reached: Phrase(fr: "Participations", en: "Attendances")
    case .localShare: Phrase(fr: "Part d'habitants du quartier", en: "Share of neighbours")
    case .sold: Phrase(fr: "Part vendue", en: "Share sold")
    case .given: Phrase(fr: "Part donnée", en: "Share given")
    case .selfConsumed: Phrase(fr: "Part autoconsommée", en: "Share self-consumed")
    case .lost: Phrase(fr: "Part perdue", en: "Share lost")
    case .revenue: Phrase(fr: "Chiffre d'affaires des produits", en: "Revenue of produce")
    case .value: Phrase(fr: "Valeur marchande de la récolte", en: "Market value of the harvest")
    case .revenuePerSquareMetre: Phrase(fr: "Chiffre d'affaires par m²", en: "Revenue by area")
    case .selfFunding: Phrase(fr: "Taux d'autofinancement", en: "Self-funding rate")
    case .soundSoil: Phrase(fr: "Sites au sol contrôlé", en: "Sites with sound soil")
    }
  }

  /// How it is computed, or what is entered, in one line.
  public var formula: Phrase {
    switch self {
    case .harvested: Phrase(fr: "Σ kg récoltés", en: "Σ kg harvested")
    case .yield: Phrase(fr: "kg récoltés ÷ surface cultivée", en: "kg harvested ÷ cultivated area")
    case .cultivated: Phrase(fr: "Σ (m² × jours en culture) ÷ jours", en: "Σ (m² × days cropped) ÷ days")
    case .cultivatedShare: Phrase(fr: "surface cultivée ÷ surface du site", en: "cultivated area ÷ area of the site")
    case .yieldIndex:
      Phrase(
        fr: "kg des cycles finis ÷ Σ (m² × rendement de référence)",
        en: "kg of finished cycles ÷ Σ (m² × reference yield)")
    case .crops: Phrase(fr: "nombre de cultures récoltées", en: "number of crops harvested")
    case .water:
      Phrase(fr: "Σ litres des compteurs et des apports", en: "Σ litres of meters and of water brought")
    case .waterPerKilogram: Phrase(fr: "litres ÷ kg récoltés", en: "litres ÷ kg harvested")
    case .rain: Phrase(fr: "litres mesurés ou estimés", en: "litres measured or estimated")
    case .compostUsed: Phrase(fr: "litres de compost ÷ kg récoltés", en: "litres of compost ÷ kg harvested")
    case .wasteDiverted: Phrase(fr: "Σ kg de biodéchets valorisés", en: "Σ kg of waste kept out of the bin")
    case .volunteerHours: Phrase(fr: "Σ personnes × heures bénévoles", en: "Σ people × volunteer hours")
    case .hoursPerKilogram:
      Phrase(fr: "heures payées et bénévoles ÷ kg récoltés", en: "paid and volunteer hours ÷ kg harvested")
    case .jobs: Phrase(fr: "heures payées ÷ 1607 h par an", en: "paid hours ÷ 1607 h a year")
    case .areaPerJob: Phrase(fr: "surface cultivée ÷ ETP", en: "cultivated area ÷ FTE")
    case .insertion: Phrase(fr: "personnes en parcours, distinctes", en: "distinct people on a path")
    case .trained:
      Phrase(
        fr: "Σ nouvelles personnes des formations, une fois par année civile",
        en: "Σ newcomers of trainings, once a calendar year")
    case .reached:
      Phrase(
        fr: "Σ participations aux activités hors formations", en: "Σ attendances of activities that are no training")
    case .localShare: Phrase(fr: "participations d'habitants ÷ participations", en: "attendances of neighbours ÷ all")
    case .sold: Phrase(fr: "kg vendus ÷ kg de destination connue", en: "kg sold ÷ kg of stated destination")
    case .given: Phrase(fr: "kg donnés ÷ kg de destination connue", en: "kg given ÷ kg of stated destination")
    case .selfConsumed:
      Phrase(
        fr: "kg autoconsommés ÷ kg de destination connue", en: "kg self-consumed ÷ kg of stated destination")
    case .lost: Phrase(fr: "kg perdus ÷ kg de destination connue", en: "kg lost ÷ kg of stated destination")
    case .revenue:
      Phrase(
        fr: "Σ montants des récoltes vendues et des ventes notées",
        en: "Σ amounts of sold harvests and of sales entered")
    case .value: Phrase(fr: "Σ kg × prix de référence", en: "Σ kg × reference price")
    case .revenuePerSquareMetre:
      Phrase(fr: "chiffre d'affaires des produits ÷ surface cultivée", en: "revenue of produce ÷ cultivated area")
    case .selfFunding: Phrase(fr: "recettes propres ÷ charges", en: "own revenue ÷ costs")
    case .soundSoil:
      Phrase(
        fr: "sites testés, plomb sous 100 mg/kg ÷ sites", en: "sites tested, lead below 100 mg/kg ÷ sites")
    }
  }
}

extension Indicator.Accrual {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .cumulative: Phrase(fr: "se cumule", en: "cumulative")
    case .level: Phrase(fr: "niveau", en: "level")
    case .ratio: Phrase(fr: "rapport", en: "ratio")
    }
  }
}

extension IndicatorReading.Basis {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .computed: Phrase(fr: "calculé", en: "computed")
    case .entered: Phrase(fr: "saisi", en: "entered")
    }
  }
}

extension IndicatorDetail {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .varieties: Phrase(fr: "variétés", en: "varieties")
    case .traineeHours: Phrase(fr: "heures-stagiaires", en: "trainee-hours")
    case .attendances: Phrase(fr: "participations", en: "attendances")
    case .ownRevenue: Phrase(fr: "recettes propres", en: "own revenue")
    case .newcomers: Phrase(fr: "nouvelles personnes de l'année", en: "newcomers of the year")
    case .activities: Phrase(fr: "activités", en: "activities")
    case .services: Phrase(fr: "prestations", en: "services")
    case .subsidies: Phrase(fr: "subventions reçues (à part)", en: "subsidies received (apart)")
    case .other: Phrase(fr: "autres recettes", en: "other revenue")
    case .costs: Phrase(fr: "charges", en: "costs")
    case .unsaid: Phrase(fr: "kg sans destination", en: "kg without a destination")
    case .untested: Phrase(fr: "sites sans analyse", en: "sites not tested")
    case .elevated: Phrase(fr: "sites de 100 à 299 mg/kg", en: "sites of 100 to 299 mg/kg")
    case .unfit: Phrase(fr: "sites à 300 mg/kg et plus", en: "sites of 300 mg/kg and more")
    case .paidHours: Phrase(fr: "heures payées", en: "paid hours")
    }
  }
}
