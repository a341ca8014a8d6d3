extension Cause {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .frost: Phrase(fr: "gel", en: "frost")
    case .heat: Phrase(fr: "canicule", en: "heat")
    case .drought: Phrase(fr: "sécheresse", en: "drought")
    case .storm: Phrase(fr: "intempérie", en: "storm")
    case .flood: Phrase(fr: "inondation", en: "flood")
    case .pest: Phrase(fr: "ravageurs", en: "pests")
    case .disease: Phrase(fr: "maladie", en: "disease")
    case .weeds: Phrase(fr: "enherbement", en: "weeds")
    case .bolting: Phrase(fr: "montée en graine", en: "bolting")
    case .germination: Phrase(fr: "mauvaise levée", en: "poor germination")
    case .theft: Phrase(fr: "vol", en: "theft")
    case .damage: Phrase(fr: "casse", en: "damage")
    case .spoiled: Phrase(fr: "abîmé", en: "spoiled")
    case .unsold: Phrase(fr: "invendu", en: "unsold")
    case .pollution: Phrase(fr: "pollution", en: "pollution of the ground")
    case .labour: Phrase(fr: "manque de bras", en: "want of hands")
    case .other: Phrase(fr: "autre cause", en: "another cause")
    }
  }
}
