extension Day {
  /// The day for people, with its weekday: `mercredi 24 juin 2026`, `Wednesday 24 June 2026`.
  public func text(_ language: Language) -> String {
    let (year, month, day) = parts
    let number = language == .french && day == 1 ? "1er" : "\(day)"
    let name = CalendarWords.months[month - 1][language]
    return "\(CalendarWords.weekdays[weekday - 1][language]) \(number) \(name) \(Written.year(year))"
  }

  /// The day for people, short: `24/06/2026` in French, `2026-06-24` in English.
  public func short(_ language: Language) -> String {
    guard language == .french else { return iso }
    let digits = Array(iso.utf8)
    return String(decoding: digits[8...] + [0x2F] + digits[5...6] + [0x2F] + digits[...3], as: UTF8.self)
  }
}
