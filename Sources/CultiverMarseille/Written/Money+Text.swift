extension Money {
  /// The amount for people, with its cents: `25,60 €`, `€25.60`.
  public func text(_ language: Language) -> String {
    let number = euros(language)
    return language == .french ? "\(number)\u{A0}€" : "€\(number)"
  }

  /// The number of euros for people, with its cents and without the sign.
  public func euros(_ language: Language) -> String {
    Written.decimal(cents, places: 2, language, minimumPlaces: 2)
  }
}
