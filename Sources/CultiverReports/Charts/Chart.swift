public import CultiverMarseille

/// A picture of a sheet's data: what is drawn and from which exact values, not yet how.
public struct Chart: Hashable, Codable, Sendable {
  /// How its values are set out.
  public enum Kind: String, Hashable, Codable, Sendable {
    /// A horizontal bar for each point, one below another; a second series stands beside the first.
    case bars
    /// An upright column for each point, in the order of time.
    case columns
    /// One bar whose parts are the points.
    case parts
    /// A mark for each point on its reference range.
    case ranges
    /// A circle for each point at its place, its surface by the value.
    case map
  }

  /// How it is set out.
  public let kind: Kind
  /// What it shows.
  public let title: Phrase
  /// What is seen in it, in a sentence or two, for those who cannot see it.
  public let description: Phrase
  /// The unit of its values, such as `kg`.
  public let unit: String
  /// What its values are, one name a series.
  public let series: [Phrase]
  /// What is drawn, in order.
  public let points: [ChartPoint]
  /// Where reference values come from.
  public let source: Phrase?

  /// A chart.
  public init(
    _ kind: Kind, _ title: Phrase, description: Phrase, unit: String, series: [Phrase], points: [ChartPoint],
    source: Phrase? = nil
  ) {
    self.kind = kind
    self.title = title
    self.description = description
    self.unit = unit
    self.series = series
    self.points = points
    self.source = source
  }
}
