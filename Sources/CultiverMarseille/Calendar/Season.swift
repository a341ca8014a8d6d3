/// A meteorological season: three whole months, so that spring is March to May. A winter is named by the year of its January.
public struct Season: Hashable, Comparable, Sendable {
  /// Which of the four it is; the raw value is its word in codes.
  public enum Name: String, CaseIterable, Hashable, Sendable {
    /// December of the year before, January and February.
    case winter
    /// March to May.
    case spring
    /// June to August.
    case summer
    /// September to November.
    case autumn
  }

  /// Seasons since the winter of year 0.
  public let index: Int32

  /// The season so many seasons after the winter of year 0.
  public init(index: Int32) { self.index = index }

  /// The season of a year (1 to 9999), or nil when part of it lies outside the calendar.
  public init?(_ name: Name, year: Int) {
    guard (1...9999).contains(year), name != .winter || year > 1 else { return nil }
    index = Int32(year * 4 + (Name.allCases.firstIndex(of: name) ?? 0))
  }

  /// The season in which a month lies.
  public init(of month: Month) { index = (month.index + 1) / 3 }

  /// The year; of a winter, that of its January.
  public var year: Int { Int(index) / 4 }

  /// Which of the four it is.
  public var name: Name { Name.allCases[Int(index) % 4] }

  /// Its first month.
  public var month: Month { Month(index: index * 3 - 1) }

  /// Orders by time.
  public static func < (a: Season, b: Season) -> Bool { a.index < b.index }
}
