/// A part of a bed as it was said.
public enum BedPart: Hashable, Sendable {
  /// So many centimetres of its length, over its whole width.
  case length(Int64)
  /// So many of so many equal parts of its area, not more than all of them.
  case share(Int64, of: Int64)

  /// The area of the part, rounded half up; nil where the bed lacks what it is a part of: its width in centimetres, or its area.
  public func area(of whole: Area?, width: Int64?) throws(QuantityError) -> Area? {
    switch self {
    case .length(let length):
      guard let width else { return nil }
      return try Area(length: length, width: width)
    case .share(let parts, let all):
      guard let whole else { return nil }
      return Area(squareDecimetres: try Exact.ratio(Int128(whole.squareDecimetres) * Int128(parts), Int128(all)))
    }
  }
}
