/// The days of a month that count: from its first to its last or to today, whichever is earlier; none when it has not begun.
struct CountedDays {
  /// The first day of the month.
  let first: Day
  /// The last day counted; the day before `first` when none counts.
  let last: Day

  /// The days of `month` that are not after `today`.
  init(_ month: Month, upTo today: Day) {
    first = month.first
    last = max(min(month.last, today), first.adding(days: -1))
  }

  /// How many count (`D`), from 0 to 31.
  var count: Int64 { Int64(first.days(to: last)) + 1 }

  /// Whether a day is among them.
  func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// The part of a stay, both days included, that counts, or nil when none of it does; without an end it goes on.
  func part(from start: Day, to end: Day?) -> (first: Day, last: Day)? {
    let start = max(first, start)
    let end = end.map { min(last, $0) } ?? last
    return start <= end ? (start, end) : nil
  }
}
