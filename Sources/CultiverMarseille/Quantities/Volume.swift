/// A volume in whole millilitres.
public struct Volume: Hashable, Comparable, Sendable {
  /// The volume in millilitres.
  public let millilitres: Int64

  /// No volume at all.
  public static let zero = Volume(millilitres: 0)

  /// A volume of so many millilitres.
  public init(millilitres: Int64) { self.millilitres = millilitres }

  /// A volume of so many litres.
  public init(litres: Int64) throws(QuantityError) { self.init(millilitres: try Exact.product(litres, 1000)) }

  /// The sum of both volumes.
  public func adding(_ other: Volume) throws(QuantityError) -> Volume {
    Volume(millilitres: try Exact.sum(millilitres, other.millilitres))
  }

  /// Orders by size.
  public static func < (a: Volume, b: Volume) -> Bool { a.millilitres < b.millilitres }
}
