/// A calendar month.
public struct Month: Hashable, Comparable, Sendable {
  /// Months since January of year 0.
  public let index: Int32

  /// The month so many months after January of year 0.
  public init(index: Int32) { self.index = index }

  /// The month of a year (1 to 9999) and number (1 to 12), or nil when there is none.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    index = Int32(year * 12 + month - 1)
  }

  /// The year.
  public var year: Int { Int(index) / 12 }

  /// The month of the year, 1 to 12.
  public var number: Int { Int(index) % 12 + 1 }

  /// The first day.
  public var first: Day { Day(year: year, month: number, day: 1) ?? Day(ordinal: 0) }

  /// The last day.
  public var last: Day { first.adding(days: Month.length(year: year, month: number) - 1) }

  /// The month so many months later (earlier when negative).
  public func adding(months: Int) -> Month { Month(index: index &+ Int32(clamping: months)) }

  /// How many days the month of a year has.
  public static func length(year: Int, month: Int) -> Int {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// Orders by time.
  public static func < (a: Month, b: Month) -> Bool { a.index < b.index }
}
