extension Count {
  /// The count for people, exact (`2,5`).
  public func text(_ language: Language) -> String { Written.decimal(thousandths, places: 3, language) }
}
