/// A week of ISO 8601, Monday to Sunday, named by its Monday.
public struct Week: Hashable, Comparable, Sendable {
  /// The first day.
  public let monday: Day

  /// The week in which a day lies.
  public init(of day: Day) { monday = day.adding(days: 1 - day.weekday) }

  /// The last day.
  public var sunday: Day { monday.adding(days: 6) }

  /// Its seven days.
  public var days: ClosedRange<Day> { monday...sunday }

  /// The year to which it belongs: that of its Thursday.
  public var year: Int { monday.adding(days: 3).parts.year }

  /// Its number in that year, 1 to 53.
  public var number: Int {
    let thursday = monday.adding(days: 3)
    let first = Day(year: year, month: 1, day: 1) ?? thursday
    return first.days(to: thursday) / 7 + 1
  }

  /// The week so many weeks later (earlier when negative).
  public func adding(weeks: Int) -> Week { Week(of: monday.adding(days: 7 * weeks)) }

  /// How many weeks later `other` is.
  public func weeks(to other: Week) -> Int { monday.days(to: other.monday) / 7 }

  /// Orders by time.
  public static func < (a: Week, b: Week) -> Bool { a.monday < b.monday }
}

extension Week {
  /// The week as `YYYY-Www`.
  public var iso: String { "\(Written.year(year))-W\(digits)" }

  private var digits: String { number < 10 ? "0\(number)" : "\(number)" }
}
