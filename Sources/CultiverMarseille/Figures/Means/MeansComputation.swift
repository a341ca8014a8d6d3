/// Computes the means of scopes from the facts of a period, which are put by site once.
struct MeansComputation {
  let ground: MeansGround
  private let work: [[MeansFacts.Work]]
  private let supplies: [[MeansFacts.Supply]]
  private let picks: [[(stay: MeansGround.Stay, pick: MeansFacts.Pick)]]
  private let water: [SiteWater]

  init(_ facts: MeansFacts) {
    let ground = MeansGround(facts)
    func bySite<Fact>(_ facts: [Fact], _ site: (Fact) -> Int?) -> [[Fact]] {
      var sites = [[Fact]](repeating: [], count: ground.sites.count)
      for fact in facts { if let place = site(fact) { sites[place].append(fact) } }
      return sites
    }
    func counts(_ day: Day) -> Bool { ground.first <= day && day <= ground.last }
    work = bySite(facts.work.filter { counts($0.day) }) { ground.place(of: $0.place.site) }
    supplies = bySite(facts.supplies.filter { counts($0.day) }) { ground.place(of: $0.place.site) }
    let picked = facts.picks.compactMap { pick in ground.stays[pick.cycle].map { (stay: $0, pick: pick) } }
    picks = bySite(picked.filter { counts($0.pick.day) }) { ground.plots[$0.stay.plot].site }
    water = bySite(facts.meters) { ground.place(of: $0.site) }.map { SiteWater($0, ground) }
    self.ground = ground
  }

  /// The means of a scope.
  func means(_ asked: Scope) throws(QuantityError) -> Means {
    let scope = MeansScope(asked, ground)
    var sum = MeansSum()
    var isWorked = false
    var isWatered = false
    if ground.days > 0 {
      for site in scope.sites {
        let heard = try add(site, scope, to: &sum)
        isWorked = isWorked || heard.work
        isWatered = isWatered || heard.water
      }
    }
    // Where nothing at all is recorded, that is silence, and no zero.
    if !isWorked { sum.missing.silentWork = sum.missing.hoursOfHarvest }
    if !isWatered { sum.missing.silentWater = sum.missing.waterOfGround + sum.missing.waterOfHarvest }
    return sum.means(days: max(0, ground.days))
  }

  /// Adds what a site has of the scope; whether anything was heard of its work and water.
  private func add(
    _ site: Int, _ scope: MeansScope, to sum: inout MeansSum
  ) throws(QuantityError) -> (work: Bool, water: Bool) {
    let (harvested, cultivated) = try addGrowth(site, scope, to: &sum)
    let worked = try addWork(site, scope, to: &sum)
    var watered = try addSupplies(site, scope, to: &sum)
    try water[site].add(site, scope, to: &sum)
    watered.isWhole = watered.isWhole || water[site].isMetered
    watered.plots.formUnion(water[site].plots.filter { scope.isAsked(plot: $0) })
    for part in unheard(harvested, worked, site, scope) { sum.missing.hoursOfHarvest.note(part) }
    for part in unheard(harvested, watered, site, scope) { sum.missing.waterOfHarvest.note(part) }
    for part in unheard(cultivated, watered, site, scope) { sum.missing.waterOfGround.note(part) }
    return (worked.isWhole || !worked.plots.isEmpty, watered.isWhole || !watered.plots.isEmpty)
  }

  /// Of which places of a site something is recorded.
  private struct Heard {
    /// Whether something is recorded of the site as a whole.
    var isWhole = false
    var plots: Set<Int> = []
  }

  /// Adds what was harvested and the ground; gives the plots of both.
  private func addGrowth(
    _ site: Int, _ scope: MeansScope, to sum: inout MeansSum
  ) throws(QuantityError) -> (harvested: Set<Int>, cultivated: Set<Int>) {
    var harvested: Set<Int> = []
    var cultivated: Set<Int> = []
    for (stay, pick) in picks[site]
    where scope.contains(crop: stay.crop) && scope.contains(plot: stay.plot, on: pick.day) {
      try sum.addHarvest(pick.mass)
      harvested.insert(stay.plot)
    }
    for plot in ground.plotsOfSite[site] {
      for stay in ground.staysOfPlot[plot].compactMap({ ground.stays[$0] }) {
        let days = try scope.days(of: stay)
        guard days > 0 else { continue }
        cultivated.insert(plot)
        if let area = stay.area {
          try sum.addGround(area, days: days)
        } else {
          sum.missing.ground.note(.unknownArea(ground.plots[plot].name))
        }
      }
    }
    return (harvested, cultivated)
  }

  private func addWork(_ site: Int, _ scope: MeansScope, to sum: inout MeansSum) throws(QuantityError) -> Heard {
    var heard = Heard()
    for work in work[site] {
      switch scope.cover(work.place, on: work.day) {
      case .none: continue
      case .all: try sum.add(work)
      case .some: sum.missing.hours.note(.undivided(name(of: work.place, site)))
      }
      hear(work.place, &heard)
    }
    return heard
  }

  private func addSupplies(_ site: Int, _ scope: MeansScope, to sum: inout MeansSum) throws(QuantityError) -> Heard {
    var heard = Heard()
    for supply in supplies[site] {
      let cover = scope.cover(supply.place, on: supply.day)
      if cover == .none { continue }
      if cover == .all { try sum.add(supply) }
      let part = MissingPart.undivided(name(of: supply.place, site))
      switch supply.kind {
      case .water:
        if cover == .some { sum.missing.water.note(part) }
        hear(supply.place, &heard)
      case .compost:
        if cover == .some {
          sum.missing.compost.note(part)
          sum.missing.compostVolume.note(part)
        }
      case .wasteDiverted: if cover == .some { sum.missing.waste.note(part) }
      default: break
      }
    }
    return heard
  }

  private func hear(_ place: MeansFacts.Place, _ heard: inout Heard) {
    guard let plot = place.plot.flatMap({ ground.place(of: $0) }) else {
      heard.isWhole = true
      return
    }
    heard.plots.insert(plot)
  }

  private func name(of place: MeansFacts.Place, _ site: Int) -> MissingPart.Place {
    place.plot.flatMap { ground.place(of: $0) }.map { ground.plots[$0].name } ?? ground.name(ofSite: site)
  }

  /// Those of the plots that count on the other side of a figure of which nothing is recorded; the site alone when nothing is of any of it.
  private func unheard(_ plots: Set<Int>, _ heard: Heard, _ site: Int, _ scope: MeansScope) -> [MissingPart] {
    guard !heard.isWhole else { return [] }
    let silent = plots.subtracting(heard.plots).sorted()
    guard !silent.isEmpty else { return [] }
    if heard.plots.isEmpty, ground.plotsOfSite[site].allSatisfy({ scope.isAsked(plot: $0) }) {
      return [.unrecorded(ground.name(ofSite: site))]
    }
    return silent.map { .unrecorded(ground.plots[$0].name) }
  }
}
