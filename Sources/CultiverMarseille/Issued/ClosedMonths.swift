/// The months that issued reports close, each within its report's scope.
public struct ClosedMonths: Sendable {
  private let reports: [Month: [IssuedReport]]
  private let holdings: [Identity<Plot>: [Occupancy]]

  /// The months that the reports in force close; nil when none does. Who held the plots decides where a report is about a venture.
  public init?(_ reports: [IssuedReport], occupancies: [Occupancy]) {
    let inForce = reports.filter { $0.reopened == nil }
    guard !inForce.isEmpty else { return nil }
    self.reports = Dictionary(grouping: inForce, by: \.month)
    holdings = Dictionary(grouping: occupancies, by: \.plot)
  }

  /// The months, in order.
  public var months: [Month] { reports.keys.sorted() }

  /// The report that closes the month of a day for a crop on a plot of a site, the first that does; what is said of a plot without a crop is no matter of a report about one crop.
  public func report(
    on day: Day, site: Identity<Site>?, plot: Identity<Plot>?, crop: Identity<Crop>?
  ) -> IssuedReport? {
    reports[day.month]?.first { report in
      let scope = report.scope
      return (scope.site == nil || scope.site == site) && (scope.plot == nil || scope.plot == plot)
        && (scope.crop == nil || scope.crop == crop)
        && (scope.venture == nil || scope.venture == holder(of: plot, on: day))
    }
  }

  private func holder(of plot: Identity<Plot>?, on day: Day) -> Identity<Venture>? {
    plot.flatMap { holdings[$0] }?.first { $0.holds(on: day) }?.venture
  }
}
