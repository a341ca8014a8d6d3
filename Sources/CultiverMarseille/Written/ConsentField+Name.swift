extension ConsentField {
  /// What it is called.
  public var name: Phrase {
    switch self {
    case .name: Phrase(fr: "nom", en: "name")
    case .location: Phrase(fr: "lieu", en: "location")
    case .production: Phrase(fr: "récolte", en: "harvest")
    case .area: Phrase(fr: "surface", en: "area")
    case .destination: Phrase(fr: "destination", en: "destination")
    }
  }
}
