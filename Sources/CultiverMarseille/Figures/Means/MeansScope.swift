/// How much of a site or a plot a scope takes in on a day: what is recorded for a place as a whole belongs to a scope that takes in all of it, and to none that takes in only a part.
struct MeansScope {
  /// How much of a place.
  enum Cover: Hashable {
    case none, some, all
  }

  private let ground: MeansGround
  private let site: Int?
  private let plot: Int?
  /// The place of the only venture that counts; −1 when it holds nothing.
  private let venture: Int?
  private let crop: Identity<Crop>?
  /// Whether the scope's cycles are all (`all`), none or some of those that stand on each plot in the period; nil where nothing stands.
  private let crops: [Int: Cover?]
  /// The places of the sites of which it takes in anything.
  let sites: [Int]

  init(_ scope: Scope, _ ground: MeansGround) {
    self.ground = ground
    site = scope.site.map { ground.place(of: $0) ?? -1 }
    plot = scope.plot.map { ground.place(of: $0) ?? -1 }
    let venture = scope.venture.map { ground.tenure.ventures.known($0) ?? -1 }
    self.venture = venture
    crop = scope.crop
    let (site, plot) = (site, plot)
    if let plot {
      sites = ground.plots.indices.contains(plot) ? [ground.plots[plot].site].filter { site == nil || site == $0 } : []
    } else {
      sites = ground.sites.indices.filter { site == nil || site == $0 }
    }
    var crops: [Int: Cover?] = [:]
    if let crop {
      for plot in sites.flatMap({ ground.plotsOfSite[$0] }) { crops[plot] = Self.cover(crop, venture, plot, ground) }
    }
    self.crops = crops
  }

  private static func cover(_ crop: Identity<Crop>, _ venture: Int?, _ plot: Int, _ ground: MeansGround) -> Cover? {
    let stays = ground.staysOfPlot[plot].compactMap { ground.stays[$0] }.filter { stay in
      guard let venture else { return true }
      var holds = false
      ground.tenure.split(stay.days, on: plot) { holder, _ in if holder == venture { holds = true } }
      return holds
    }
    guard !stays.isEmpty else { return nil }
    let own = stays.count { $0.crop == crop }
    return own == 0 ? Cover.none : own == stays.count ? .all : .some
  }

  private func isAsked(site other: Int) -> Bool { site == nil || site == other }

  /// Whether a plot is asked for, whoever holds it.
  func isAsked(plot other: Int) -> Bool { (plot == nil || plot == other) && isAsked(site: ground.plots[other].site) }

  /// Whether a plot is asked for and the venture, if one is, holds it on a day.
  func contains(plot: Int, on day: Day) -> Bool {
    isAsked(plot: plot) && (venture == nil || ground.tenure.holder(of: plot, on: day) == venture)
  }

  /// Whether a crop is asked for.
  func contains(crop other: Identity<Crop>) -> Bool { crop == nil || crop == other }

  /// How many days of a stay are asked for.
  func days(of stay: MeansGround.Stay) throws(QuantityError) -> Int64 {
    guard isAsked(plot: stay.plot), contains(crop: stay.crop) else { return 0 }
    guard let venture else { return Int64(stay.days.first.days(to: stay.days.last)) + 1 }
    var count: Int64 = 0
    try ground.tenure.split(stay.days, on: stay.plot) { (holder, days) throws(QuantityError) in
      if holder == venture { count = try Exact.sum(count, Int64(days.first.days(to: days.last)) + 1) }
    }
    return count
  }

  /// How much of a plot it takes in on a day.
  func cover(plot: Int, on day: Day) -> Cover {
    guard contains(plot: plot, on: day) else { return .none }
    guard crop != nil else { return .all }
    return crops[plot].flatMap(\.self) ?? .none
  }

  /// How much of a site it takes in on a day.
  func cover(site: Int, on day: Day) -> Cover {
    guard isAsked(site: site) else { return .none }
    guard plot != nil || venture != nil || crop != nil else { return .all }
    let inUse = ground.plotsOfSite[site].filter { ground.isInUse($0, on: day) }
    let taken = inUse.filter { contains(plot: $0, on: day) }
    guard !taken.isEmpty else { return .none }
    guard crop != nil else { return taken.count == inUse.count ? .all : .some }
    let standing = taken.compactMap { crops[$0].flatMap(\.self) }
    guard standing.contains(where: { $0 != .none }) else { return .none }
    return taken.count == inUse.count && standing.allSatisfy { $0 == .all } ? .all : .some
  }

  /// How much of the place of a record it takes in on a day.
  func cover(_ place: MeansFacts.Place, on day: Day) -> Cover {
    guard let id = place.plot else { return ground.place(of: place.site).map { cover(site: $0, on: day) } ?? .none }
    guard let plot = ground.place(of: id) else { return .none }
    guard let crop = place.crop else { return cover(plot: plot, on: day) }
    return contains(plot: plot, on: day) && contains(crop: crop) ? .all : .none
  }
}
