extension Month {
  /// The month for people: `juin 2026`, `June 2026`.
  public func text(_ language: Language) -> String {
    "\(CalendarWords.months[number - 1][language]) \(Written.year(year))"
  }

  /// The month for people, short: `06/2026` in French, `2026-06` in English.
  public func short(_ language: Language) -> String {
    language == .french ? "\(iso.suffix(2))/\(iso.prefix(4))" : iso
  }

  /// The month's name alone, shortened: `janv.`, `Jan`.
  public func abbreviated(_ language: Language) -> String {
    let french = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]
    return language == .french ? french[number - 1] : String(CalendarWords.months[number - 1].en.prefix(3))
  }
}
