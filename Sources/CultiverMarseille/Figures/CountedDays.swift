/// The days of a period that count: from its first to its last or to today, whichever is earlier; none when it has not begun.
struct CountedDays {
  /// The first day of the period.
  let first: Day
  /// The last day counted; the day before `first` when none counts.
  let last: Day

  /// The days from one to another, both included, that are not after `today`.
  init(from first: Day, to last: Day, upTo today: Day) {
    self.first = first
    self.last = max(min(last, today), first.adding(days: -1))
  }

  /// The days of `month` that are not after `today`.
  init(_ month: Month, upTo today: Day) { self.init(from: month.first, to: month.last, upTo: today) }

  /// How many count (`D`).
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
