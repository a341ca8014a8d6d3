import CultiverMarseille

/// Where something was done: a site as a whole, a plot of it, or a cycle there.
struct Whereabouts: Hashable {
  let site: Identity<Site>
  let plot: Identity<Plot>?
  let cycle: Identity<CropCycle>?

  /// Whether one of the two lies in the other, or they are the same.
  func agrees(with other: Whereabouts) -> Bool {
    site == other.site && (plot == nil || other.plot == nil || plot == other.plot)
      && (cycle == nil || other.cycle == nil || cycle == other.cycle)
  }

  /// The smaller of two that agree.
  func narrowed(by other: Whereabouts) -> Whereabouts {
    Whereabouts(site: site, plot: plot ?? other.plot, cycle: cycle ?? other.cycle)
  }
}

extension Writer {
  /// Finds the place that was stated, in use on a day when one is given; what is stated together must agree. Throws `Misfit`.
  func whereabouts(_ stated: StatedPlace, on day: Day?) throws -> Whereabouts {
    let place = try stated.word.map { try whereabouts($0, stated) } ?? whereabouts(stated)
    guard let day else { return place }
    let ground = try lookup.groundIndex()
    if let plot = place.plot.flatMap({ ground.byID[$0] }), let since = plot.plot.retired, since <= day {
      throw Misfit(.plot, .retired(.plot, plot.name, since: since))
    }
    if let site = ground.sites.values.first(where: { $0.id == place.site }), let since = site.retired, since <= day {
      throw Misfit(.site, .retired(.site, site.code, since: since))
    }
    return place
  }

  /// The place of columns and options, each of which says what it is.
  private func whereabouts(_ stated: StatedPlace) throws -> Whereabouts {
    let ground = try lookup.groundIndex()
    let site = try stated.site.map { word in try placing(.site) { try ground.site(word) } }
    let plot = try stated.plot.map { word in try placing(.plot) { try ground.plot(word, site: stated.site) } }
    if let word = stated.cycle {
      let cycle = try placing(.cycle) { try lookup.cycleIndex().cycle(word) }
      guard let own = ground.byID[cycle.plot] else { throw StoreError.fault("a cycle without a plot") }
      if let plot, plot.plot.id != cycle.plot {
        throw Misfit(.plot, .disagrees(.plot, stated: stated.plot ?? "", cycle: cycle.code, has: own.name))
      }
      if let site, site.id != own.site.id {
        throw Misfit(.site, .disagrees(.site, stated: stated.site ?? "", cycle: cycle.code, has: own.site.code))
      }
      return Whereabouts(site: own.site.id, plot: cycle.plot, cycle: cycle.id)
    }
    if let plot { return Whereabouts(site: plot.site.id, plot: plot.plot.id, cycle: nil) }
    guard let site else { throw Misfit(.site, .missing) }
    return Whereabouts(site: site.id, plot: nil, cycle: nil)
  }

  /// The one place among sites, plots and cycles that a word means, narrowed by what else is stated.
  private func whereabouts(_ word: String, _ stated: StatedPlace) throws -> Whereabouts {
    let ground = try lookup.groundIndex()
    let key = Fold.code(word)
    var found: [(place: Whereabouts, option: String, name: String)] = []
    if let site = ground.sites[key] {
      found.append((Whereabouts(site: site.id, plot: nil, cycle: nil), "--site", site.code))
    }
    for plot in try ground.plots(word) {
      found.append((Whereabouts(site: plot.site.id, plot: plot.plot.id, cycle: nil), "--plot", plot.name))
    }
    if let cycle = try lookup.cycleIndex().byCode[key], let plot = ground.byID[cycle.plot] {
      found.append((Whereabouts(site: plot.site.id, plot: cycle.plot, cycle: cycle.id), "--cycle", cycle.code))
    }
    guard !found.isEmpty else {
      let names =
        ground.sites.values.map(\.code) + ground.byID.values.map(\.name)
        + (try lookup.cycleIndex().byCode.values.map(\.code))
      throw Misfit(.plot, .unknown(.place, word, nearest: Nearest.among(names.sorted(), to: word)))
    }
    var rest = stated
    rest.word = nil
    if rest != StatedPlace() {
      let other = try whereabouts(rest)
      found = found.filter { $0.place.agrees(with: other) }
      guard let first = found.first else {
        throw Misfit(.plot, .otherPlace(word, stated: rest.cycle ?? rest.plot ?? rest.site ?? ""))
      }
      if found.count == 1 { return first.place.narrowed(by: other) }
    }
    guard found.count == 1, let only = found.first else {
      let isOfPlots = found.allSatisfy { $0.option == "--plot" }
      throw Misfit(
        .plot,
        .several(.place, word, candidates: found.map { isOfPlots ? $0.name : "\($0.option) \($0.name)" }.sorted()))
    }
    return only.place
  }
}
