/// A venture holds a plot from one day to another, both included; a plot has one holder a day.
public struct Occupancy: Hashable, Sendable {
  /// The plot held.
  public let plot: Identity<Plot>
  /// Who holds it.
  public let venture: Identity<Venture>
  /// The first day.
  public let from: Day
  /// The last day, or nil while it goes on.
  public let to: Day?

  /// An occupancy.
  public init(plot: Identity<Plot>, venture: Identity<Venture>, from: Day, to: Day? = nil) {
    self.plot = plot
    self.venture = venture
    self.from = from
    self.to = to
  }

  /// Whether the venture holds the plot on that day.
  public func holds(on day: Day) -> Bool { from <= day && (to.map { day <= $0 } ?? true) }
}
