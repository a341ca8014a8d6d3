/// A count in whole thousandths, as in 2.5 crates.
public struct Count: Hashable, Comparable, Sendable {
  /// The count in thousandths.
  public let thousandths: Int64

  /// A count of so many thousandths.
  public init(thousandths: Int64) { self.thousandths = thousandths }

  /// What so many units weigh when one weighs `unitMass`, rounded half up to the gram.
  public func times(_ unitMass: Mass) throws(QuantityError) -> Mass {
    Mass(grams: try Exact.ratio(Int128(thousandths) * Int128(unitMass.grams), 1000))
  }

  /// Orders by size.
  public static func < (a: Count, b: Count) -> Bool { a.thousandths < b.thousandths }
}
