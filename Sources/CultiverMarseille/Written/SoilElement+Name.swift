extension SoilElement {
  /// Its name for people.
  public var name: Phrase {
    switch self {
    case .lead: Phrase(fr: "plomb", en: "lead")
    case .cadmium: Phrase(fr: "cadmium", en: "cadmium")
    case .zinc: Phrase(fr: "zinc", en: "zinc")
    case .copper: Phrase(fr: "cuivre", en: "copper")
    case .arsenic: Phrase(fr: "arsenic", en: "arsenic")
    case .mercury: Phrase(fr: "mercure", en: "mercury")
    case .nickel: Phrase(fr: "nickel", en: "nickel")
    case .chromium: Phrase(fr: "chrome", en: "chromium")
    }
  }

  /// Its symbol, the same in every language.
  public var symbol: String {
    switch self {
    case .lead: "Pb"
    case .cadmium: "Cd"
    case .zinc: "Zn"
    case .copper: "Cu"
    case .arsenic: "As"
    case .mercury: "Hg"
    case .nickel: "Ni"
    case .chromium: "Cr"
    }
  }
}
