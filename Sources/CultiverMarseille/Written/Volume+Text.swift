extension Volume {
  /// The volume for people in litres, exact (`1 200 l`).
  public func text(_ language: Language) -> String { "\(litres(language)) l" }

  /// The number of litres for people, exact and without the unit.
  public func litres(_ language: Language) -> String { Written.decimal(millilitres, places: 3, language) }
}
