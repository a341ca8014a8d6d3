/// A calendar day of the Gregorian calendar, without a time or a time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let ordinal: Int32

  /// The day so many days after 1970-01-01.
  public init(ordinal: Int32) { self.ordinal = ordinal }

  /// The day of a year (1 to 9999), month (1 to 12) and day of the month, or nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Month.length(year: year, month: month)
    else { return nil }
    // Counts from 1 March of year 0, so that the leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    ordinal = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1 to 12) and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    let days = Int(ordinal) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The month in which the day lies.
  public var month: Month {
    let (year, month, _) = parts
    return Month(index: Int32(year * 12 + month - 1))
  }

  /// The weekday, 1 for Monday to 7 for Sunday.
  public var weekday: Int { (Int(ordinal) % 7 + 10) % 7 + 1 }

  /// The day so many days later (earlier when negative).
  public func adding(days: Int) -> Day { Day(ordinal: ordinal &+ Int32(clamping: days)) }

  /// The same day of the same month so many years later (earlier when negative); 29 February becomes the 28th where there is none.
  public func adding(years: Int) -> Day {
    let (year, month, day) = parts
    return Day(year: year + years, month: month, day: day) ?? Day(year: year + years, month: month, day: day - 1)
      ?? self
  }

  /// How many days later `other` is.
  public func days(to other: Day) -> Int { Int(other.ordinal) - Int(ordinal) }

  /// Orders by time.
  public static func < (a: Day, b: Day) -> Bool { a.ordinal < b.ordinal }
}
