/// The sites and plots of a period, who held them and what stood on them, by place: what every scope is measured against.
struct MeansGround {
  /// A plot.
  struct PlotPlace {
    let plot: Plot
    let site: Int
    let name: MissingPart.Place
  }

  /// A cycle with the days of the period on which it stands.
  struct Stay {
    let plot: Int
    let crop: Identity<Crop>
    let area: Area?
    let days: (first: Day, last: Day)
  }

  /// Sites by code.
  let sites: [Site]
  /// Plots by site and code.
  let plots: [PlotPlace]
  /// The plots of each site.
  let plotsOfSite: [[Int]]
  /// The cycles that stand in the period; nil for one that does not.
  let stays: [Stay?]
  /// The stays on each plot.
  let staysOfPlot: [[Int]]
  let tenure: Tenure
  private let plotIndex: [Identity<Plot>: Int]
  private let siteIndex: [Identity<Site>: Int]
  private let occupancies: [Identity<Plot>: [Occupancy]]
  let first: Day
  let last: Day

  init(_ facts: MeansFacts) {
    first = facts.from
    last = max(min(facts.to, facts.today), facts.from.adding(days: -1))
    let names = facts.directory
    let sites = names.sites.values.sorted { CodeOrder($0.code) < CodeOrder($1.code) }
    let siteIndex = Dictionary(uniqueKeysWithValues: sites.enumerated().map { ($1.id, $0) })
    let known = names.plots.values.compactMap { plot in
      siteIndex[plot.site].map { site in
        PlotPlace(plot: plot, site: site, name: MissingPart.Place(site: sites[site].code, plot: plot.code))
      }
    }
    let plots = known.sorted { CodeOrder($0.name.site, $0.name.plot) < CodeOrder($1.name.site, $1.name.plot) }
    var places = Places<Identity<Plot>>()
    for plot in plots { _ = places.place(of: plot.plot.id) }
    let plotIndex = Dictionary(uniqueKeysWithValues: plots.enumerated().map { ($1.plot.id, $0) })
    var plotsOfSite = [[Int]](repeating: [], count: sites.count)
    for (place, plot) in plots.enumerated() { plotsOfSite[plot.site].append(place) }
    let (from, to) = (first, last)
    let stays = facts.cycles.map { cycle -> Stay? in
      let days = (first: max(from, cycle.started), last: min(to, cycle.ended ?? to))
      guard days.first <= days.last, let plot = plotIndex[cycle.plot] else { return nil }
      return Stay(plot: plot, crop: cycle.crop, area: cycle.area, days: days)
    }
    var staysOfPlot = [[Int]](repeating: [], count: plots.count)
    for (place, stay) in stays.enumerated() { if let stay { staysOfPlot[stay.plot].append(place) } }
    self.sites = sites
    self.plots = plots
    self.plotsOfSite = plotsOfSite
    self.stays = stays
    self.staysOfPlot = staysOfPlot
    self.plotIndex = plotIndex
    self.siteIndex = siteIndex
    tenure = Tenure(facts.occupancies, of: places)
    occupancies = Dictionary(grouping: facts.occupancies, by: \.plot)
  }

  /// How many days count.
  var days: Int64 { Int64(first.days(to: last)) + 1 }

  /// The place of a site.
  func place(of site: Identity<Site>) -> Int? { siteIndex[site] }

  /// The place of a plot.
  func place(of plot: Identity<Plot>) -> Int? { plotIndex[plot] }

  /// A site by its code.
  func name(ofSite site: Int) -> MissingPart.Place { MissingPart.Place(site: sites[site].code) }

  /// Whether a plot is in use on a day.
  func isInUse(_ plot: Int, on day: Day) -> Bool { plots[plot].plot.retired.map { day < $0 } ?? true }

  /// The period in pieces in which nobody takes or leaves a plot of a site, and none goes out of use.
  func pieces(ofSite site: Int) -> [(first: Day, last: Day)] {
    var starts: Set<Day> = [first]
    for plot in plotsOfSite[site] {
      if let retired = plots[plot].plot.retired { starts.insert(retired) }
      for occupancy in occupancies[plots[plot].plot.id] ?? [] {
        starts.insert(occupancy.from)
        if let to = occupancy.to { starts.insert(to.adding(days: 1)) }
      }
    }
    let days = starts.filter { first <= $0 && $0 <= last }.sorted()
    return days.enumerated().map { place, day in
      (day, place + 1 < days.count ? days[place + 1].adding(days: -1) : last)
    }
  }
}
