/// A quantity as it was said: a number and the unit's word, whatever the unit.
public struct Quantity: Hashable, Sendable {
  /// How many of the unit.
  public let count: Count
  /// The unit's word as typed; empty when none was.
  public let unit: String

  /// A quantity.
  public init(count: Count, unit: String) {
    self.count = count
    self.unit = unit
  }
}
