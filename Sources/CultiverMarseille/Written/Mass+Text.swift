extension Mass {
  /// The mass for people: in grams below a kilogram, else in kilograms, exact (`250 g`, `12,5 kg`).
  public func text(_ language: Language) -> String {
    grams.magnitude < 1000 ? "\(grams) g" : "\(kilograms(language)) kg"
  }

  /// The number of kilograms for people, exact and without the unit.
  public func kilograms(_ language: Language) -> String { Written.decimal(grams, places: 3, language) }
}
