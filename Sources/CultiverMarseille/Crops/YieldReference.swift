/// What a crop usually yields in a season, and whose word that is.
public struct YieldReference: Hashable, Sendable {
  /// The low end, in g/m².
  public let low: Int64?
  /// The reference yield, in g/m².
  public let typical: Int64?
  /// The high end, in g/m².
  public let high: Int64?
  /// Whether it stands as the catalogue came with it, from the published source named beside `Seeds/reference/crop-traits.csv`; else somebody entered it in this notebook.
  public let isPublished: Bool

  /// A reference.
  public init(low: Int64?, typical: Int64?, high: Int64?, isPublished: Bool) {
    self.low = low
    self.typical = typical
    self.high = high
    self.isPublished = isPublished
  }
}
