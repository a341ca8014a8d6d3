extension SupplyKind {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .water: Phrase(fr: "eau", en: "water")
    case .compost: Phrase(fr: "compost", en: "compost")
    case .manure: Phrase(fr: "fumier", en: "manure")
    case .mulch: Phrase(fr: "paillage", en: "mulch")
    case .substrate: Phrase(fr: "substrat", en: "substrate")
    case .fertiliser: Phrase(fr: "engrais", en: "fertiliser")
    case .treatment: Phrase(fr: "traitement", en: "treatment")
    case .seed: Phrase(fr: "semence", en: "seed")
    case .plants: Phrase(fr: "plants", en: "plants")
    case .wasteDiverted: Phrase(fr: "biodéchets", en: "waste diverted")
    case .other: Phrase(fr: "autre", en: "other")
    }
  }
}
