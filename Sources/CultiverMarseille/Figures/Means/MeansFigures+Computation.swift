extension MeansFigures {
  /// The figures of a period from the facts about it; rows stand by harvest, largest first, then by code, and empty ones are left out. Throws `overflow` when a sum does not fit 64 bits.
  public init(_ facts: MeansFacts) throws(QuantityError) {
    let computation = MeansComputation(facts)
    let ground = computation.ground
    let totals = try computation.means(facts.scope)
    let asked = MeansScope(facts.scope, ground)
    var sites: [Row<Site>] = []
    var plots: [Row<MonthlyFigures.PlotKey>] = []
    for place in asked.sites {
      let site = ground.sites[place]
      let means = try computation.means(facts.scope.within(site: site.id))
      if !means.isEmpty { sites.append(Row(key: site, means: means)) }
      for plot in ground.plotsOfSite[place] where asked.isAsked(plot: plot) {
        let plot = ground.plots[plot].plot
        let means = try computation.means(facts.scope.within(site: site.id, plot: plot.id))
        guard means.hasOwn else { continue }
        plots.append(Row(key: MonthlyFigures.PlotKey(plot: plot, site: site), means: means))
      }
    }
    var warnings: [Warning] = []
    if ground.last < facts.to { warnings.append(.periodInProgress(through: ground.last)) }
    if totals.interpolated > .zero { warnings.append(.interpolated(totals.interpolated, of: totals.water)) }
    self.init(
      from: facts.from, to: facts.to, through: ground.last, scope: facts.directory.codes(of: facts.scope),
      totals: totals, bySite: Self.largestFirst(sites) { CodeOrder($0.code) },
      byPlot: Self.largestFirst(plots) { CodeOrder($0.site.code, $0.plot.code) }, warnings: warnings)
  }

  private static func largestFirst<Key>(_ rows: [Row<Key>], _ code: (Key) -> CodeOrder) -> [Row<Key>] {
    rows.sorted { a, b in
      a.means.harvested == b.means.harvested
        ? code(a.key) < code(b.key) : a.means.harvested > b.means.harvested
    }
  }
}

extension Means {
  /// Whether there is anything of its own to show: what is recorded for the whole around it is not.
  fileprivate var hasOwn: Bool {
    harvested > .zero || groundDays > 0 || !missing.ground.isEmpty || paid > .zero || volunteer > .zero
      || water > .zero || compost > .zero || wasteDiverted > .zero
  }
}

extension Scope {
  /// The scope within a site, and a plot of it.
  fileprivate func within(site: Identity<Site>, plot: Identity<Plot>? = nil) -> Scope {
    Scope(site: site, plot: plot ?? self.plot, venture: venture, crop: crop)
  }
}

extension Means {
  /// The means of the facts' scope as a whole, without the rows of its sites and plots. Throws `overflow` when a sum does not fit 64 bits.
  public init(_ facts: MeansFacts) throws(QuantityError) {
    self = try MeansComputation(facts).means(facts.scope)
  }
}
