import CultiverMarseille

/// A slow second opinion on a month's figures: every cycle, every day, every harvest, in fractions.
struct FiguresOracle {
  let notebook: RandomNotebook
  let month: Month
  let today: Day
  let scope: Scope

  /// The days of a month that are not after today, one by one.
  func counted(_ month: Month) -> [Day] { days(month).filter { $0 <= today } }

  func days(_ month: Month) -> [Day] {
    (0..<Month.length(year: month.year, month: month.number)).map { month.first.adding(days: $0) }
  }

  func plot(_ cycle: CropCycle) -> Plot? { notebook.plots.first { $0.id == cycle.plot } }
  func site(_ plot: Plot?) -> Site? { notebook.sites.first { $0.id == plot?.site } }
  func cycle(_ harvest: RandomNotebook.Harvest) -> CropCycle? { notebook.cycles.first { $0.id == harvest.cycle } }

  func holder(_ plot: Identity<Plot>, _ day: Day) -> Identity<Venture>? {
    notebook.occupancies.first { $0.plot == plot && $0.from <= day && ($0.to == nil || $0.to ?? day >= day) }?.venture
  }

  func inScope(_ cycle: CropCycle, _ day: Day) -> Bool {
    (scope.site == nil || plot(cycle)?.site == scope.site) && (scope.plot == nil || cycle.plot == scope.plot)
      && (scope.crop == nil || cycle.crop == scope.crop)
      && (scope.venture == nil || holder(cycle.plot, day) == scope.venture)
  }

  /// The harvests that count in a month.
  func harvests(_ month: Month) -> [(harvest: RandomNotebook.Harvest, cycle: CropCycle)] {
    harvests(on: counted(month))
  }

  /// The harvests of some days.
  func harvests(on days: [Day]) -> [(harvest: RandomNotebook.Harvest, cycle: CropCycle)] {
    let counted = Set(days)
    return notebook.harvests.compactMap { harvest in
      guard !harvest.voided, counted.contains(harvest.day), let cycle = cycle(harvest),
        inScope(cycle, harvest.day)
      else { return nil }
      return (harvest, cycle)
    }
  }

  /// The figures of what is kept: ground by cycle and day, harvests by harvest and cycle.
  func line(
    _ month: Month, ground: (CropCycle, Day) -> Bool = { _, _ in true },
    picks: (RandomNotebook.Harvest, CropCycle) -> Bool = { _, _ in true },
    known: (CropCycle) -> Bool = { _ in true }
  ) -> FiguresLine { line(on: counted(month), ground: ground, picks: picks, known: known) }

  /// The figures of some days, of what is kept.
  func line(
    on counted: [Day], ground: (CropCycle, Day) -> Bool = { _, _ in true },
    picks: (RandomNotebook.Harvest, CropCycle) -> Bool = { _, _ in true },
    known: (CropCycle) -> Bool = { _ in true }
  ) -> FiguresLine {
    var standing: Int128 = 0
    var (ended, endedGrams, endedArea) = (Int64(0), Int64(0), Rational(0))
    for cycle in notebook.cycles {
      for day in counted where cycle.started <= day && day <= cycle.ended ?? day {
        guard ground(cycle, day), inScope(cycle, day) else { continue }
        if let area = cycle.area { standing += Int128(area.squareDecimetres) }
        guard cycle.ended == day else { continue }
        ended += 1
        guard let area = cycle.area else { continue }
        endedArea = endedArea + Rational(Int128(area.squareDecimetres), over: 100)
        for harvest in notebook.harvests where harvest.cycle == cycle.id && !harvest.voided {
          endedGrams += harvest.grams
        }
      }
    }
    let kept = harvests(on: counted).filter { picks($0.harvest, $0.cycle) }
    func grams(_ condition: (RandomNotebook.Harvest, CropCycle) -> Bool) -> Int64 {
      kept.filter { condition($0.harvest, $0.cycle) }.reduce(0) { $0 + $1.harvest.grams }
    }
    let unknown = grams { $1.area == nil || !known($1) }
    let all = grams { _, _ in true }
    let cultivated = Rational(standing, over: 100) / Rational(Int128(counted.count)) ?? Rational(0)
    return FiguresLine(
      harvests: Int64(kept.count), grams: all, lostGrams: grams { harvest, _ in harvest.destination == .lost },
      estimatedGrams: grams { harvest, _ in harvest.estimated }, unknownAreaGrams: unknown,
      cultivated: cultivated.halfUp(places: 2),
      yield: (Rational(Int128(all - unknown), over: 1000) / cultivated)?.halfUp(places: 4), finishedCycles: ended,
      finishedGrams: endedGrams, finishedArea: endedArea.halfUp(places: 2),
      finishedYield: (Rational(Int128(endedGrams), over: 1000) / endedArea)?.halfUp(places: 4))
  }
}
