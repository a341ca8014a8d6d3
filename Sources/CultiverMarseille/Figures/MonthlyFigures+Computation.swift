extension MonthlyFigures {
  /// The figures of a month from the facts about it: exact sums, in grams and dm²·days.
  ///
  /// `through` is the earlier of the month's last day and today; in a month that has not begun it is the day before the first,
  /// and every figure is zero. Throws `overflow` when a sum does not fit 64 bits.
  public init(_ facts: MonthFacts) throws(QuantityError) {
    let walk = FiguresWalk(facts)
    let days = CountedDays(facts.month, upTo: facts.today)
    let length = facts.month.first.days(to: facts.month.last) + 1
    var sections = SectionSums(walk, first: days.first, length: max(length, 0))
    try walk.run(days, facts.picks, into: &sections)

    let names = facts.directory
    let plots = walk.placed.plots.keys.map { id in
      let plot = names.plot(id)
      return PlotKey(plot: plot, site: names.site(plot.site))
    }
    var sites = Places<Identity<Site>>()
    var communes = Places<Identity<Commune>>()
    let siteOfPlot = plots.map { sites.place(of: $0.plot.site) }
    let communeOfPlot = plots.map { communes.place(of: $0.site.commune) }

    let cycles = walk.placed.cycles
    let plotSums = try sections.cycles.folded(into: plots.count) { cycles[$0].plot }
    let cropSums = try sections.cycles.folded(into: walk.placed.crops.count) { cycles[$0].crop }
    let siteSums = try plotSums.folded(into: sites.count) { siteOfPlot[$0] }
    let communeSums = try plotSums.folded(into: communes.count) { communeOfPlot[$0] }
    var total = FiguresSum()
    for sum in siteSums { try total.add(sum) }

    let count = days.count
    let totals = total.figures(days: count)
    let coverage = Coverage(
      plots, stood: sections.stood, harvests: plotSums, saidNone: facts.saidNone, month: facts.month
    ) { walk.tenure.ventures.keys[walk.tenure.holder(of: $0, on: days.last)].map(names.venture) }
    let crops = walk.placed.crops.keys.map { names.crop($0) }
    let varieties = sections.varietyPlaces.keys.map { key in
      let crop = crops[key.crop]
      return VarietyKey(crop: crop, variety: key.variety.map { names.variety($0, of: crop.id) })
    }
    let harvested = Dictionary(
      uniqueKeysWithValues: zip(walk.placed.crops.keys, cropSums).map { ($0, Mass(grams: $1.grams)) })
    let dayMasses = sections.days.enumerated().map { place, grams in
      (day: days.first.adding(days: place), mass: Mass(grams: grams))
    }
    let (lastMonth, lastYear) = (facts.month.adding(months: -1), facts.month.adding(months: -12))
    let before = try Self.compared(lastYear, facts.lastYearPicks, facts, walk)
    self.init(
      month: facts.month, through: days.last, scope: names.codes(of: facts.scope), totals: totals,
      previousMonth: try Self.compared(lastMonth, facts.previousPicks, facts, walk)
        .sum.figures(days: CountedDays(lastMonth, upTo: facts.today).count),
      sameMonthLastYear: before.sum.figures(days: CountedDays(lastYear, upTo: facts.today).count),
      byCrop: Self.rows(cropSums, days: count, key: { crops[$0] }, code: { CodeOrder($0.code) }),
      byVariety: Self.rows(
        sections.varieties, days: count, key: { varieties[$0] }, code: { CodeOrder($0.crop.code, $0.variety?.name) }),
      byPlot: Self.rows(plotSums, days: count, key: { plots[$0] }, code: \.code),
      bySite: Self.rows(siteSums, days: count, key: { names.site(sites.keys[$0]) }, code: { CodeOrder($0.code) }),
      byVenture: Self.rows(
        sections.ventures, days: count, key: { walk.tenure.ventures.keys[$0].map(names.venture) },
        code: { CodeOrder($0?.code) }),
      byCommune: Self.rows(
        communeSums, days: count, key: { names.commune(communes.keys[$0]) }, code: { CodeOrder($0.insee) }),
      byDestination: Self.destinations(sections.destinations), byDay: dayMasses,
      trend: (-12...0).map { back in
        let month = facts.month.adding(months: back)
        return (month, facts.trend[month] ?? .zero)
      },
      expected: try Self.expected(facts, through: days.last, harvested: harvested), plans: Self.planCount(facts),
      lastYearByCrop: Self.lastYear(before.crops, crops),
      references: facts.references.filter { key, _ in
        walk.placed.crops.known(key).map { cropSums[$0].finishedArea > 0 } ?? false
      }, coverage: coverage,
      warnings: Self.warnings(totals, coverage, of: facts.month, through: days.last))
  }

  private static func compared(
    _ month: Month, _ picks: [MonthFacts.Pick], _ facts: MonthFacts, _ walk: FiguresWalk
  ) throws(QuantityError) -> WholeSum {
    var total = WholeSum(walk.placed)
    try walk.run(CountedDays(month, upTo: facts.today), picks, into: &total)
    return total
  }
}
