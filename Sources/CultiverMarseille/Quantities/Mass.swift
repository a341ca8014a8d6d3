/// A mass in whole grams.
public struct Mass: Hashable, Comparable, Sendable {
  /// The mass in grams.
  public let grams: Int64

  /// No mass at all.
  public static let zero = Mass(grams: 0)

  /// A mass of so many grams.
  public init(grams: Int64) { self.grams = grams }

  /// The sum of both masses.
  public func adding(_ other: Mass) throws(QuantityError) -> Mass {
    Mass(grams: try Exact.sum(grams, other.grams))
  }

  /// Orders by grams.
  public static func < (a: Mass, b: Mass) -> Bool { a.grams < b.grams }
}
