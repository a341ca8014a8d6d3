/// An occupancy as stated.
public struct OccupancyDraft: Hashable, Sendable {
  /// The plot: `A1` or `SITE/A1`.
  public var plot: String
  /// Code of the venture.
  public var venture: String
  /// The first day.
  public var from: Day
  /// The last day; nil while it goes on.
  public var to: Day?
  /// The agreement under which it is held, as a code or in words.
  public var title: String?

  /// A draft of what was stated.
  public init(
    plot: String, venture: String, from: Day, to: Day? = nil, title: String? = nil
  ) {
    self.plot = plot
    self.venture = venture
    self.from = from
    self.to = to
    self.title = title
  }
}
