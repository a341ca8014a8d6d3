import CultiverMarseille

/// A slow second opinion on the means of a period: every record, every plot, every day, every meter's every day.
struct MeansOracle {
  let means: RandomMeans
  let from: Day
  let to: Day
  let today: Day
  let scope: Scope

  var notebook: RandomNotebook { means.notebook }

  /// The days that count, one by one.
  var days: [Day] {
    let last = min(to, today)
    return last < from ? [] : (0...from.days(to: last)).map { from.adding(days: $0) }
  }

  enum Part { case nothing, some, everything }

  // MARK: What belongs to the scope

  func isHeld(_ plot: Plot, on day: Day) -> Bool {
    guard let venture = scope.venture else { return true }
    let holder = notebook.occupancies.filter { $0.plot == plot.id && $0.holds(on: day) }.min { $0.from < $1.from }
    return holder?.venture == venture
  }

  func isAsked(_ plot: Plot) -> Bool {
    (scope.site == nil || scope.site == plot.site) && (scope.plot == nil || scope.plot == plot.id)
  }

  func isIn(_ plot: Plot, on day: Day) -> Bool { isAsked(plot) && isHeld(plot, on: day) }

  func stands(_ cycle: CropCycle, on day: Day) -> Bool {
    cycle.started <= day && (cycle.ended.map { day <= $0 } ?? true)
  }

  /// The crops that stand on a plot on a day that counts and belongs to the venture.
  func crops(on plot: Plot) -> [Identity<Crop>] {
    notebook.cycles.filter { cycle in
      cycle.plot == plot.id && days.contains { stands(cycle, on: $0) && isHeld(plot, on: $0) }
    }.map(\.crop)
  }

  func part(of plot: Plot, on day: Day) -> Part {
    guard isIn(plot, on: day) else { return .nothing }
    guard let crop = scope.crop else { return .everything }
    let crops = crops(on: plot)
    return !crops.contains(crop) ? .nothing : crops.allSatisfy { $0 == crop } ? .everything : .some
  }

  func inUse(_ site: Site, on day: Day) -> [Plot] {
    notebook.plots.filter { plot in plot.site == site.id && (plot.retired.map { day < $0 } ?? true) }
  }

  func part(of site: Site, on day: Day) -> Part {
    if scope.site != nil && scope.site != site.id { return .nothing }
    if scope.plot == nil && scope.venture == nil && scope.crop == nil { return .everything }
    let all = inUse(site, on: day)
    let own = all.filter { isIn($0, on: day) }
    if own.isEmpty { return .nothing }
    guard let crop = scope.crop else { return own.count == all.count ? .everything : .some }
    let crops = own.flatMap { self.crops(on: $0) }
    if !crops.contains(crop) { return .nothing }
    return own.count == all.count && crops.allSatisfy { $0 == crop } ? .everything : .some
  }

  func part(of place: MeansFacts.Place, on day: Day) -> Part {
    guard let plot = notebook.plots.first(where: { $0.id == place.plot }) else {
      return notebook.sites.first { $0.id == place.site }.map { part(of: $0, on: day) } ?? .nothing
    }
    guard let crop = place.crop else { return part(of: plot, on: day) }
    return isIn(plot, on: day) && (scope.crop == nil || scope.crop == crop) ? .everything : .nothing
  }

  // MARK: Sums

  func work(_ wanted: Part) -> [MeansFacts.Work] {
    means.work.filter { days.contains($0.day) && part(of: $0.place, on: $0.day) == wanted }
  }

  func supplies(_ kind: SupplyKind, _ wanted: Part) -> [MeansFacts.Supply] {
    means.supplies.filter { $0.kind == kind && days.contains($0.day) && part(of: $0.place, on: $0.day) == wanted }
  }

  var harvests: [(harvest: RandomNotebook.Harvest, plot: Plot)] {
    notebook.harvests.compactMap { harvest in
      guard !harvest.voided, days.contains(harvest.day),
        let cycle = notebook.cycles.first(where: { $0.id == harvest.cycle }),
        scope.crop == nil || scope.crop == cycle.crop,
        let plot = notebook.plots.first(where: { $0.id == cycle.plot }), isIn(plot, on: harvest.day)
      else { return nil }
      return (harvest, plot)
    }
  }

  /// Every day of every cycle in the scope.
  var stays: [(cycle: CropCycle, plot: Plot)] {
    notebook.cycles.flatMap { cycle -> [(cycle: CropCycle, plot: Plot)] in
      guard scope.crop == nil || scope.crop == cycle.crop,
        let plot = notebook.plots.first(where: { $0.id == cycle.plot })
      else { return [] }
      return days.filter { stands(cycle, on: $0) && isIn(plot, on: $0) }.map { _ in (cycle, plot) }
    }
  }

  func name(_ site: Site) -> MissingPart.Place { MissingPart.Place(site: site.code) }
  func name(_ plot: Plot) -> MissingPart.Place {
    MissingPart.Place(site: notebook.sites.first { $0.id == plot.site }?.code ?? "", plot: plot.code)
  }

  func name(_ place: MeansFacts.Place) -> MissingPart.Place {
    if let plot = notebook.plots.first(where: { $0.id == place.plot }) { return name(plot) }
    return notebook.sites.first { $0.id == place.site }.map(name) ?? MissingPart.Place(site: "")
  }
}
