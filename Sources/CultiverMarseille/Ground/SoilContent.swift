/// The content of an element in soil as a laboratory states it.
public struct SoilContent: Hashable, Sendable {
  /// The content in µg per kg of dry soil.
  public let micrograms: Int64
  /// Whether it is only an upper bound, as in `<0,5`.
  public let isBound: Bool

  /// A content.
  public init(micrograms: Int64, isBound: Bool = false) {
    self.micrograms = micrograms
    self.isBound = isBound
  }
}
