/// An area as it was said: alone, or as the sides of a bed.
public struct Bed: Hashable, Sendable {
  /// The area.
  public let area: Area
  /// The first side in centimetres, when sides were said.
  public let length: Int64?
  /// The second side in centimetres, when sides were said.
  public let width: Int64?

  /// An area, and the sides it was computed from.
  public init(area: Area, length: Int64? = nil, width: Int64? = nil) {
    self.area = area
    self.length = length
    self.width = width
  }
}
