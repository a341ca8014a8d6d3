extension Week {
  /// The week for people, without its year: `S24` in French, `W24` in English.
  public func short(_ language: Language) -> String { (language == .french ? "S" : "W") + "\(number)" }
}
