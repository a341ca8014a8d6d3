/// Which days of which plots count when a scope is narrowed to a venture: those on which it holds the plot; without one, all.
struct HeldDays {
  private let byPlot: [Identity<Plot>: [Occupancy]]?

  init(_ scope: Scope, _ occupancies: [Occupancy]) {
    byPlot = scope.venture.map { venture in
      Dictionary(grouping: occupancies.filter { $0.venture == venture }, by: \.plot)
    }
  }

  /// The days among some that count on a plot, in runs.
  func parts(of days: ClosedRange<Day>, on plot: Identity<Plot>) -> [ClosedRange<Day>] {
    guard let byPlot else { return [days] }
    return (byPlot[plot] ?? []).compactMap { occupancy in
      let first = max(days.lowerBound, occupancy.from)
      let last = occupancy.to.map { min(days.upperBound, $0) } ?? days.upperBound
      return first <= last ? first...last : nil
    }
  }

  /// Whether a day of a plot counts.
  func count(_ day: Day, on plot: Identity<Plot>) -> Bool {
    guard let byPlot else { return true }
    return (byPlot[plot] ?? []).contains { $0.holds(on: day) }
  }
}
