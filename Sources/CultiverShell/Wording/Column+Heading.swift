import CultiverMarseille

extension Column {
  /// What people read above it in a table of a kind.
  func heading(in kind: Kind) -> Phrase {
    self == .area && kind == .plots ? Phrase(fr: "Surface nette (m²)", en: "Net area (m²)") : heading
  }

  /// What people read above it.
  var heading: Phrase {
    switch self {
    case .code: Phrase(fr: "Code", en: "Code")
    case .name: Phrase(fr: "Nom", en: "Name")
    case .commune: Phrase(fr: "Commune", en: "Commune")
    case .address: Phrase(fr: "Adresse", en: "Address")
    case .latitude: Phrase(fr: "Latitude", en: "Latitude")
    case .longitude: Phrase(fr: "Longitude", en: "Longitude")
    case .site: Phrase(fr: "Site", en: "Site")
    case .area: Phrase(fr: "Surface (m²)", en: "Area (m²)")
    case .kind: Phrase(fr: "Genre", en: "Kind")
    case .length: Phrase(fr: "Longueur (m)", en: "Length (m)")
    case .width: Phrase(fr: "Largeur (m)", en: "Width (m)")
    case .legalForm: Phrase(fr: "Forme juridique", en: "Legal form")
    case .siret: Phrase(fr: "SIRET", en: "SIRET")
    case .stage: Phrase(fr: "Étape", en: "Stage")
    case .stageSince, .since: Phrase(fr: "Depuis", en: "Since")
    case .venture: Phrase(fr: "Entreprise", en: "Venture")
    case .plot: Phrase(fr: "Parcelle", en: "Plot")
    case .from: Phrase(fr: "Du", en: "From")
    case .to: Phrase(fr: "Au", en: "To")
    case .title: Phrase(fr: "Titre", en: "Title")
    case .nameEn: Phrase(fr: "Nom anglais", en: "English name")
    case .family: Phrase(fr: "Famille", en: "Family")
    case .category: Phrase(fr: "Catégorie", en: "Category")
    case .crop: Phrase(fr: "Culture", en: "Crop")
    case .variety: Phrase(fr: "Variété", en: "Variety")
    case .unit: Phrase(fr: "Unité", en: "Unit")
    case .grams: Phrase(fr: "Grammes", en: "Grams")
    case .weighed: Phrase(fr: "Pesées", en: "Weighed")
    case .started: Phrase(fr: "Début", en: "Started")
    case .ended: Phrase(fr: "Fin", en: "Ended")
    case .outcome: Phrase(fr: "Issue", en: "Outcome")
    case .expectedKg: Phrase(fr: "Prévu (kg)", en: "Expected (kg)")
    case .date: Phrase(fr: "Date", en: "Date")
    case .cycle: Phrase(fr: "Cycle", en: "Cycle")
    case .quantity: Phrase(fr: "Quantité", en: "Quantity")
    case .destination: Phrase(fr: "Destination", en: "Destination")
    case .note: Phrase(fr: "Note", en: "Note")
    case .reference: Phrase(fr: "Référence", en: "Reference")
    case .grossArea: Phrase(fr: "Surface brute (m²)", en: "Gross area (m²)")
    case .perennial: Phrase(fr: "Vivace", en: "Perennial")
    case .daysMin: Phrase(fr: "Jours au moins", en: "Days at least")
    case .daysTypical: Phrase(fr: "Jours avant récolte", en: "Days to harvest")
    case .daysMax: Phrase(fr: "Jours au plus", en: "Days at most")
    case .harvestWeeks: Phrase(fr: "Semaines de récolte", en: "Weeks of harvest")
    case .yieldLow: Phrase(fr: "Rendement bas (kg/m²)", en: "Low yield (kg/m²)")
    case .yieldTypical: Phrase(fr: "Rendement (kg/m²)", en: "Yield (kg/m²)")
    case .yieldHigh: Phrase(fr: "Rendement haut (kg/m²)", en: "High yield (kg/m²)")
    case .laboratory: Phrase(fr: "Laboratoire", en: "Laboratory")
    case .element: Phrase(fr: "Élément", en: "Element")
    case .content: Phrase(fr: "Teneur (mg/kg)", en: "Content (mg/kg)")
    case .accepted: Phrase(fr: "Accepté parce que", en: "Accepted because")
    case .thing: Phrase(fr: "Quoi", en: "What")
    case .voidReason: Phrase(fr: "Annulée parce que", en: "Voided because")
    }
  }
}
