public import CultiverMarseille

/// One thing drawn in a chart.
public struct ChartPoint: Hashable, Codable, Sendable {
  /// What a value is set beside: from low to high, with what is usual.
  public struct Range: Hashable, Codable, Sendable {
    /// The least that is usual.
    public let low: Cell
    /// The usual value, when it is known.
    public let typical: Cell
    /// The most that is usual.
    public let high: Cell

    /// A range of cells of the value's own kind.
    public init(low: Cell, typical: Cell, high: Cell) {
      self.low = low
      self.typical = typical
      self.high = high
    }
  }

  /// Where it lies.
  public struct Place: Hashable, Codable, Sendable {
    /// The latitude in millionths of a degree, north positive.
    public let latitude: Int64
    /// The longitude in millionths of a degree, east positive.
    public let longitude: Int64
    /// The commune in which it lies.
    public let commune: String

    /// A place in a commune.
    public init(latitude: Int64, longitude: Int64, commune: String) {
      self.latitude = latitude
      self.longitude = longitude
      self.commune = commune
    }
  }

  /// What it is.
  public let label: Phrase
  /// Its value in each series; blank where it has none.
  public let values: [Cell]
  /// What its value is set beside, in a chart of ranges.
  public let range: Range?
  /// Where it lies, on a map.
  public let place: Place?

  /// A point.
  public init(_ label: Phrase, _ values: [Cell], range: Range? = nil, place: Place? = nil) {
    self.label = label
    self.values = values
    self.range = range
    self.place = place
  }
}
