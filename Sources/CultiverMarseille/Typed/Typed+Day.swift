extension Typed {
  /// Where a day without a year, or a weekday, is looked for.
  public enum Towards: Hashable, Sendable {
    /// Today and before: what was done.
    case past
    /// Today and after: what is planned.
    case future
  }

  /// A day, in digits, in words, or counted from today.
  ///
  /// `2026-06-24`, `24/06/2026`, `24/06`, `24 juin 2026`, `1er juin`, `June 24`, `today`, `hier`, `-3` (three days ago),
  /// `lundi` (the last one before today, or the next one after), `lundi prochain`. Without a year it is the latest that is
  /// not after today, or the earliest that is not before it. Throws `empty`, `notUnderstood` (a year of two digits too) and
  /// `noSuchDay` (a weekday that does not agree too).
  public static func day(_ text: String, today: Day, towards: Towards = .past) throws(TypedError) -> Day {
    let typed = trimmed(text)
    guard !typed.isEmpty else { throw TypedError(.day, text, .empty) }
    if let offset = offset(typed) {
      let day = today.adding(days: offset)
      guard (1...9999).contains(day.parts.year) else { throw TypedError(.day, text, .noSuchDay) }
      return day
    }
    if let digits = digitDay(typed) {
      let day =
        if let year = digits.year {
          Day(year: year, month: digits.month, day: digits.day)
        } else {
          yearless(month: digits.month, day: digits.day, today: today, towards: towards)
        }
      guard let day else { throw TypedError(.day, text, .noSuchDay) }
      return day
    }
    let words = CalendarWords.words(of: typed)
    if let day = relative(words, today: today, towards: towards) { return day }
    guard let worded = WordedDay(words) else { throw TypedError(.day, text, .notUnderstood) }
    if worded.year == nil {
      let day = yearless(month: worded.month, day: worded.day, today: today, towards: towards)
      if let day, worded.agrees(with: day) { return day }
    }
    guard let day = worded.dated else { throw TypedError(.day, text, .noSuchDay) }
    return day
  }

  /// The days from today of `-3` or `+3`.
  private static func offset(_ text: String) -> Int? {
    guard let sign = text.first, "+-−".contains(sign), let days = number(text.dropFirst(), digits: 1...5) else {
      return nil
    }
    return sign == "+" ? days : -days
  }

  private static func digitDay(_ text: String) -> DigitDay? {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { DigitDay($0) }.flatMap { $0.end == bytes.count ? $0 : nil }
  }

  /// The nearest day of that month and number; eight years are the longest that 29 February is away.
  private static func yearless(month: Int, day: Int, today: Day, towards: Towards) -> Day? {
    let year = today.parts.year
    for step in 0...8 {
      switch towards {
      case .past: if let day = Day(year: year - step, month: month, day: day), day <= today { return day }
      case .future: if let day = Day(year: year + step, month: month, day: day), day >= today { return day }
      }
    }
    return nil
  }

  private static func relative(_ words: [String], today: Day, towards: Towards) -> Day? {
    switch words.joined(separator: " ") {
    case "today", "aujourd'hui", "aujourd hui", "aujourdhui": return today
    case "yesterday", "hier": return today.adding(days: -1)
    case "avant hier": return today.adding(days: -2)
    case "tomorrow", "demain": return today.adding(days: 1)
    case "apres demain": return today.adding(days: 2)
    default: break
    }
    var words = words
    var direction = towards
    if words.count == 2 {
      if ["dernier", "passe"].contains(words[1]) || words[0] == "last" {
        direction = .past
      } else if words[1] == "prochain" || words[0] == "next" {
        direction = .future
      } else {
        return nil
      }
      words.remove(at: ["last", "next"].contains(words[0]) ? 0 : 1)
    }
    guard words.count == 1, let weekday = CalendarWords.weekday(words[0]) else { return nil }
    // Never today itself: one to seven days away.
    switch direction {
    case .past: return today.adding(days: -((today.weekday - weekday + 6) % 7 + 1))
    case .future: return today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
    }
  }
}
