extension Agenda {
  /// The agenda of a day from the facts about it.
  public init(_ facts: AgendaFacts) {
    let day = facts.day
    let names = facts.directory
    let plotNames = names.plotNames()
    let held = HeldDays(facts.scope, facts.occupancies)
    let cycles = facts.cycles.filter { held.count(day, on: $0.prospect.plot) }
    let standing = cycles.filter { $0.prospect.start <= day && ($0.prospect.end.map { day <= $0 } ?? true) }
    var twins: [Twin: Int] = [:]
    for grown in standing { twins[Twin(grown.prospect), default: 0] += 1 }
    func item(_ prospect: Prospect, due: Day?, lastPick: Day? = nil) -> Item {
      Item(
        prospect: prospect, crop: names.crop(prospect.crop),
        variety: prospect.variety.map { names.variety($0, of: prospect.crop) }, plot: names.placed(prospect.plot),
        plotName: plotNames[prospect.plot] ?? names.plot(prospect.plot).code, due: due, lastPick: lastPick,
        isOneOfSeveral: (twins[Twin(prospect)] ?? 0) > 1)
    }

    var toSow: [Item] = []
    var toPlant: [Item] = []
    var late: [(delay: Delay, item: Item)] = []
    let horizon = day.adding(days: facts.ahead)
    for plan in facts.plans where held.count(day, on: plan.plot) {
      let prospect = Prospect.planned(plan)
      let sow = plan.sown == nil ? plan.sow : nil
      if let sow, day <= sow, sow <= horizon { toSow.append(item(prospect, due: sow)) }
      if day <= plan.stand, plan.stand <= horizon { toPlant.append(item(prospect, due: plan.stand)) }
      if plan.stand < day {
        late.append((.planting, item(prospect, due: plan.stand)))
      } else if let sow, sow < day {
        late.append((.sowing, item(prospect, due: sow)))
      }
    }

    /// Whether somebody said of late that there was nothing to pick yet.
    func wasLookedAt(_ plot: Identity<Plot>) -> Bool {
      facts.saidNone[plot].map { $0.days(to: day) <= Self.patienceDays } ?? false
    }
    var ready: [Item] = []
    var untold: [Item] = []
    for grown in standing {
      let growth = facts.growth[grown.prospect.crop] ?? .unknown
      let lastPick = grown.lastPick
      let isRecent = lastPick.map { $0.days(to: day) <= Self.recentDays } ?? false
      // The season that is open or was the last to open; a perennial has one every year.
      guard let seasons = grown.prospect.seasons(growth, on: day.adding(days: -365)...day) else {
        let unknown = item(grown.prospect, due: nil, lastPick: lastPick)
        if isRecent { ready.append(unknown) } else { untold.append(unknown) }
        continue
      }
      guard let season = seasons.last(where: { $0.first <= day }) else {
        // It began before it was expected to.
        if isRecent { ready.append(item(grown.prospect, due: nil, lastPick: lastPick)) }
        continue
      }
      let isPicked = lastPick.map { season.first <= $0 } ?? false
      let isOver = season.last.map { $0 < day } ?? (season.first.days(to: day) > Self.openDays)
      if isRecent {
        ready.append(item(grown.prospect, due: season.first, lastPick: lastPick))
      } else if isOver {
        // A perennial stays when its season is over, and so does what has no known end.
        if let last = season.last, !growth.isPerennial {
          late.append((.clearing, item(grown.prospect, due: last, lastPick: lastPick)))
        }
      } else if !isPicked, !wasLookedAt(grown.prospect.plot), season.first.days(to: day) > Self.patienceDays {
        late.append((.picking, item(grown.prospect, due: season.first, lastPick: lastPick)))
      } else {
        ready.append(item(grown.prospect, due: season.first, lastPick: lastPick))
      }
    }

    self.init(
      day: day, ahead: facts.ahead, scope: names.names(of: facts.scope), toSow: Self.byDue(toSow),
      toPlant: Self.byDue(toPlant), ready: Self.longestUnpicked(ready),
      late: late.sorted { Order($0.item) < Order($1.item) },
      ending: Self.ending(facts, standing, plotNames), steps: Self.steps(facts),
      silent: Self.silent(facts, cycles, plotNames), untold: Self.byDue(untold), label: facts.label)
  }

  /// A crop on a plot: what a person would type.
  private struct Twin: Hashable {
    let plot: Identity<Plot>
    let crop: Identity<Crop>

    init(_ prospect: Prospect) {
      plot = prospect.plot
      crop = prospect.crop
    }
  }

  /// By day, then crop, plot and code; without a day last.
  private struct Order: Comparable {
    let due: Day
    let code: CodeOrder

    init(_ item: Item, _ day: Day? = nil) {
      due = day ?? item.due ?? Day(ordinal: .max)
      code = CodeOrder(item.crop.code, item.plot.site.code, item.plot.plot.code, item.prospect.code)
    }

    static func < (a: Order, b: Order) -> Bool { a.due == b.due ? a.code < b.code : a.due < b.due }
  }

  private static func byDue(_ items: [Item]) -> [Item] { items.sorted { Order($0) < Order($1) } }

  private static func longestUnpicked(_ items: [Item]) -> [Item] {
    items.sorted { Order($0, $0.lastPick ?? $0.due) < Order($1, $1.lastPick ?? $1.due) }
  }

  private static func ending(
    _ facts: AgendaFacts, _ standing: [AgendaFacts.Grown], _ plotNames: [Identity<Plot>: String]
  ) -> [Ending] {
    let names = facts.directory
    let last = facts.day.adding(days: tenureDays)
    let endings = facts.occupancies.compactMap { occupancy -> Ending? in
      guard occupancy.holds(on: facts.day), let end = occupancy.to, end <= last else { return nil }
      let plot = names.placed(occupancy.plot)
      guard facts.scope.admits(plot.plot), facts.scope.venture.map({ $0 == occupancy.venture }) ?? true else {
        return nil
      }
      let there = standing.compactMap { grown -> (crop: Crop, cycle: CropCycle)? in
        guard grown.prospect.plot == occupancy.plot, let cycle = grown.prospect.cycle else { return nil }
        return (names.crop(cycle.crop), cycle)
      }
      // Asked about a crop, only the plots on which it stands matter.
      guard facts.scope.crop == nil || !there.isEmpty else { return nil }
      return Ending(
        occupancy: occupancy, plot: plot, plotName: plotNames[occupancy.plot] ?? plot.plot.code,
        venture: names.venture(occupancy.venture), last: end,
        standing: there.sorted { CodeOrder($0.cycle.code) < CodeOrder($1.cycle.code) })
    }
    return endings.sorted { a, b in a.last == b.last ? a.plot.code < b.plot.code : a.last < b.last }
  }

  /// Steps are about ventures: of a site they are those of the ventures that hold a plot there on the day, and of a plot or a crop there are none.
  private static func steps(_ facts: AgendaFacts) -> [DueStep] {
    guard facts.scope.plot == nil, facts.scope.crop == nil else { return [] }
    let names = facts.directory
    let holders = facts.scope.site.map { site in
      Set(facts.occupancies.filter { $0.holds(on: facts.day) && names.plot($0.plot).site == site }.map(\.venture))
    }
    let last = facts.day.adding(days: facts.ahead)
    let steps = facts.steps.compactMap { step -> DueStep? in
      guard let due = step.due, due <= last, facts.scope.venture.map({ $0 == step.venture }) ?? true,
        holders?.contains(step.venture) ?? true
      else { return nil }
      return DueStep(step: step, venture: names.venture(step.venture), due: due)
    }
    return steps.sorted { a, b in
      a.due == b.due
        ? (CodeOrder(a.venture.code), a.step.number) < (CodeOrder(b.venture.code), b.step.number) : a.due < b.due
    }
  }

  private static func silent(
    _ facts: AgendaFacts, _ cycles: [AgendaFacts.Grown], _ plotNames: [Identity<Plot>: String]
  ) -> [Silence] {
    let names = facts.directory
    let first = facts.day.month.first
    var plots = Places<Identity<Plot>>()
    var heard: [Bool] = []
    for grown in cycles {
      let place = plots.place(of: grown.prospect.plot)
      if place == heard.count { heard.append(facts.saidNone[grown.prospect.plot].map { first <= $0 } ?? false) }
      if let pick = grown.lastPick, first <= pick { heard[place] = true }
    }
    return plots.keys.enumerated().compactMap { place, id -> Silence? in
      let plot = names.placed(id)
      if heard[place] || plot.plot.retired.map({ $0 <= first }) ?? false { return nil }
      let holder = facts.occupancies.first { $0.plot == id && $0.holds(on: facts.day) }
      return Silence(
        plot: plot, plotName: plotNames[id] ?? plot.plot.code, holder: holder.map { names.venture($0.venture) })
    }.sorted { $0.plot.code < $1.plot.code }
  }
}

extension Scope {
  /// Whether a plot lies in the scope.
  fileprivate func admits(_ plot: Plot) -> Bool {
    (site.map { $0 == plot.site } ?? true) && (self.plot.map { $0 == plot.id } ?? true)
  }
}

extension MonthFacts.Directory {
  /// The words that name each plot alone: its code, with its site's where another plot bears the same.
  func plotNames() -> [Identity<Plot>: String] {
    var bearers: [String: Int] = [:]
    for plot in plots.values { bearers[Fold.code(plot.code), default: 0] += 1 }
    return plots.mapValues { plot in
      bearers[Fold.code(plot.code)] == 1 ? plot.code : "\(site(plot.site).code)/\(plot.code)"
    }
  }
}
