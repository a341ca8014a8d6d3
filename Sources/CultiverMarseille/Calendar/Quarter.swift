/// A quarter of a calendar year.
public struct Quarter: Hashable, Comparable, Sendable {
  /// Quarters since January of year 0.
  public let index: Int32

  /// The quarter so many quarters after January of year 0.
  public init(index: Int32) { self.index = index }

  /// The quarter of a year (1 to 9999) and number (1 to 4), or nil when there is none.
  public init?(year: Int, number: Int) {
    guard (1...9999).contains(year), (1...4).contains(number) else { return nil }
    index = Int32(year * 4 + number - 1)
  }

  /// The quarter in which a month lies.
  public init(of month: Month) { index = month.index / 3 }

  /// The year.
  public var year: Int { Int(index) / 4 }

  /// Its number in the year, 1 to 4.
  public var number: Int { Int(index) % 4 + 1 }

  /// Its first month.
  public var month: Month { Month(index: index * 3) }

  /// Orders by time.
  public static func < (a: Quarter, b: Quarter) -> Bool { a.index < b.index }
}
