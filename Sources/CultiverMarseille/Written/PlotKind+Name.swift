extension PlotKind {
  /// Its name for people.
  public var name: Phrase {
    switch self {
    case .openGround: Phrase(fr: "pleine terre", en: "open ground")
    case .raisedBed: Phrase(fr: "planche surélevée", en: "raised bed")
    case .greenhouse: Phrase(fr: "serre", en: "greenhouse")
    case .rooftop: Phrase(fr: "toit", en: "rooftop")
    case .container: Phrase(fr: "bac", en: "container")
    case .hydroponic: Phrase(fr: "hydroponie", en: "hydroponics")
    case .mushroomHouse: Phrase(fr: "champignonnière", en: "mushroom house")
    }
  }
}
