/// That nothing was harvested from a plot on a day, as stated.
public struct NoneDraft: Hashable, Sendable {
  /// The plot: `A1` or `SITE/A1`.
  public var plot: String
  /// The day.
  public var day: Day

  /// A draft of what was stated.
  public init(
    plot: String, day: Day
  ) {
    self.plot = plot
    self.day = day
  }
}
