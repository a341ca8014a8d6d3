extension Typed {
  /// A month: `2026-06`, `06/2026`, `juin 2026`, `june` (the latest that is not after today's), `last-month`, `ce mois`.
  ///
  /// Throws `empty`, `notUnderstood` (a year of two digits too) and `noSuchDay` for a month outside 1 to 12.
  public static func month(_ text: String, today: Day) throws(TypedError) -> Month {
    let words = CalendarWords.words(of: text)
    switch words.joined(separator: " ") {
    case "": throw TypedError(.month, text, trimmed(text).isEmpty ? .empty : .notUnderstood)
    case "this month", "ce mois", "ce mois ci": return today.month
    case "last month", "mois dernier", "le mois dernier": return today.month.adding(months: -1)
    default: break
    }
    if words.count == 1, let number = CalendarWords.month(words[0]) {
      let month = Month(year: today.parts.year, month: number)
      guard let month else { throw TypedError(.month, text, .noSuchDay) }
      return month <= today.month ? month : month.adding(months: -12)
    }
    guard words.count == 2, let parts = yearAndMonth(words[0], words[1]) else {
      throw TypedError(.month, text, .notUnderstood)
    }
    guard let month = Month(year: parts.year, month: parts.month) else { throw TypedError(.month, text, .noSuchDay) }
    return month
  }

  private static func yearAndMonth(_ first: String, _ second: String) -> (year: Int, month: Int)? {
    if let year = number(second, digits: 4...4) {
      return (CalendarWords.month(first) ?? number(first, digits: 1...2)).map { (year, $0) }
    }
    if let year = number(first, digits: 4...4), let month = number(second, digits: 1...2) { return (year, month) }
    return nil
  }
}
