/// An area in whole square decimetres (0.01 m²).
public struct Area: Hashable, Comparable, Sendable {
  /// The area in square decimetres.
  public let squareDecimetres: Int64

  /// No area at all.
  public static let zero = Area(squareDecimetres: 0)

  /// An area of so many square decimetres.
  public init(squareDecimetres: Int64) { self.squareDecimetres = squareDecimetres }

  /// The area of a bed of `length` × `width`, both in centimetres, rounded half up.
  public init(length: Int64, width: Int64) throws(QuantityError) {
    self.init(squareDecimetres: try Exact.ratio(Int128(length) * Int128(width), 100))
  }

  /// The sum of both areas.
  public func adding(_ other: Area) throws(QuantityError) -> Area {
    Area(squareDecimetres: try Exact.sum(squareDecimetres, other.squareDecimetres))
  }

  /// Orders by size.
  public static func < (a: Area, b: Area) -> Bool { a.squareDecimetres < b.squareDecimetres }
}
