/// Time worked, in whole minutes.
public struct WorkTime: Hashable, Comparable, Sendable {
  /// The time in minutes.
  public let minutes: Int64

  /// No time at all.
  public static let zero = WorkTime(minutes: 0)

  /// A time of so many minutes.
  public init(minutes: Int64) { self.minutes = minutes }

  /// What so many people work together when each works so long.
  public func times(_ people: Int64) throws(QuantityError) -> WorkTime {
    WorkTime(minutes: try Exact.product(minutes, people))
  }

  /// The sum of both times.
  public func adding(_ other: WorkTime) throws(QuantityError) -> WorkTime {
    WorkTime(minutes: try Exact.sum(minutes, other.minutes))
  }

  /// The time in hundredths of an hour, rounded half up: near enough to give the same minutes back.
  public var hundredths: Int64 { (try? Exact.ratio(Int128(minutes) * 100, 60)) ?? minutes / 60 * 100 }

  /// Orders by length.
  public static func < (a: WorkTime, b: WorkTime) -> Bool { a.minutes < b.minutes }
}
