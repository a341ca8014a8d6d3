/// A day written with the name of its month: `24 juin 2026`, `mercredi 1er juin`, `June 24 2026`.
struct WordedDay {
  /// The weekday, 1 for Monday, when it was written.
  let weekday: Int?
  /// The year, when it was written.
  let year: Int?
  /// The month's number.
  let month: Int
  /// The day of the month; it may lie outside the calendar.
  let day: Int

  /// The day that folded words say, or nil when they say anything else; a year has four digits.
  init?(_ folded: [String]) {
    var words = folded.filter { !["le", "the", "on", "of"].contains($0) }[...]
    weekday = words.first.flatMap { CalendarWords.weekday($0) }
    if weekday != nil { words.removeFirst() }
    guard words.count == 2 || words.count == 3, let first = words.popFirst(), let second = words.popFirst() else {
      return nil
    }
    if let day = WordedDay.dayNumber(first), let month = CalendarWords.month(second) {
      (self.day, self.month) = (day, month)
    } else if let month = CalendarWords.month(first), let day = WordedDay.dayNumber(second) {
      (self.day, self.month) = (day, month)
    } else {
      return nil
    }
    guard let third = words.first else {
      year = nil
      return
    }
    guard let number = Typed.number(third, digits: 4...4) else { return nil }
    year = number
  }

  /// The day, when its year was written and the calendar has it on that weekday.
  var dated: Day? {
    guard let year, let day = Day(year: year, month: month, day: day), agrees(with: day) else { return nil }
    return day
  }

  /// Whether a day falls on the weekday that was written.
  func agrees(with day: Day) -> Bool { weekday == nil || weekday == day.weekday }

  /// The number of `24`, `1er`, `24th`.
  private static func dayNumber(_ word: String) -> Int? {
    for suffix in ["er", "st", "nd", "rd", "th"] where word.hasSuffix(suffix) {
      return Typed.number(word.dropLast(2), digits: 1...2)
    }
    return Typed.number(word, digits: 1...2)
  }
}
