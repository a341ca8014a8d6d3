extension Area {
  /// The area for people in square metres, exact (`24 m²`).
  public func text(_ language: Language) -> String {
    "\(Written.decimal(squareDecimetres, places: 2, language)) m²"
  }
}
