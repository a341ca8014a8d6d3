extension Destination {
  /// Its name for people.
  public var name: Phrase {
    switch self {
    case .sold: Phrase(fr: "vendu", en: "sold")
    case .given: Phrase(fr: "donné", en: "given")
    case .selfConsumed: Phrase(fr: "autoconsommé", en: "self-consumed")
    case .processed: Phrase(fr: "transformé", en: "processed")
    case .seed: Phrase(fr: "semence", en: "seed")
    case .lost: Phrase(fr: "perdu", en: "lost")
    }
  }
}
