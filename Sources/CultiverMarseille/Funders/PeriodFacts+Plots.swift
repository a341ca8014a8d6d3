extension PeriodFacts {
  /// The same facts of some plots alone.
  public func within(_ plots: Set<Identity<Plot>>) -> PeriodFacts {
    var places = [Int?](repeating: nil, count: cycles.count)
    var kept: [MonthFacts.Cycle] = []
    for (place, cycle) in cycles.enumerated() where plots.contains(cycle.cycle.plot) {
      places[place] = kept.count
      kept.append(cycle)
    }
    return PeriodFacts(
      question: question, scope: scope, cycles: kept,
      picks: picks.compactMap { pick in
        places[pick.cycle].map { place in
          MonthFacts.Pick(
            cycle: place, day: pick.day, variety: pick.variety, destination: pick.destination,
            harvests: pick.harvests, mass: pick.mass, lost: pick.lost, estimated: pick.estimated)
        }
      }, occupancies: occupancies, directory: directory, families: families)
  }
}
