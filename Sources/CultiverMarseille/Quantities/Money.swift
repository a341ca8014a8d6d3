/// An amount of money in whole cents of a euro.
public struct Money: Hashable, Comparable, Sendable {
  /// The amount in cents.
  public let cents: Int64

  /// An amount of so many cents.
  public init(cents: Int64) { self.cents = cents }

  /// The sum of both amounts.
  public func adding(_ other: Money) throws(QuantityError) -> Money {
    Money(cents: try Exact.sum(cents, other.cents))
  }

  /// Orders by amount.
  public static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
}
