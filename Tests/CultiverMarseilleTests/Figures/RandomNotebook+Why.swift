import CultiverMarseille

extension RandomNotebook {
  /// What a store would give down to single harvests.
  func whyFacts(_ month: Month, today: Day, scope: Scope) -> WhyFacts {
    let facts = facts(month, today: today, scope: scope)
    var singles: [WhyFacts.Harvest] = []
    for (place, harvest) in harvests.enumerated() {
      guard let cycle = facts.cycles.firstIndex(where: { $0.cycle.id == harvest.cycle }) else { continue }
      let ends = facts.cycles[cycle].cycle.ended?.month == month
      guard harvest.day.month == month || ends else { continue }
      singles.append(
        WhyFacts.Harvest(
          number: Int64(place + 1), cycle: cycle, day: harvest.day, variety: harvest.variety,
          quantity: Quantity(count: Count(thousandths: harvest.grams), unit: "kg"), mass: Mass(grams: harvest.grams),
          isEstimated: harvest.estimated, destination: harvest.destination,
          voidReason: harvest.voided ? "doublon" : nil))
    }
    return WhyFacts(month: facts, harvests: singles.sorted { ($0.day, $0.number) < ($1.day, $1.number) })
  }

  /// What a store would give about who was heard of.
  func coverageFacts(_ months: [Month], today: Day, scope: Scope) -> CoverageFacts {
    let first = months[0].first
    let chosen = cycles.filter { narrows(scope, $0) }
    func isHeld(_ plot: Identity<Plot>, _ day: Day) -> Bool {
      scope.venture == nil
        || occupancies.contains { $0.plot == plot && $0.venture == scope.venture && $0.holds(on: day) }
    }
    var heard: [CoverageFacts.Heard] = []
    var before: [Identity<Plot>: Day] = [:]
    func hear(_ plot: Identity<Plot>, _ day: Day, harvests: Int64) {
      guard day <= today, isHeld(plot, day) else { return }
      if day < first {
        before[plot] = max(before[plot] ?? day, day)
      } else if months.contains(day.month) {
        heard.append(.init(plot: plot, month: day.month, harvests: harvests, last: day))
      }
    }
    for harvest in harvests where !harvest.voided {
      if let cycle = chosen.first(where: { $0.id == harvest.cycle }) { hear(cycle.plot, harvest.day, harvests: 1) }
    }
    for said in none { hear(said.plot, said.day, harvests: 0) }
    return CoverageFacts(
      months: months, today: today, scope: scope,
      cycles: chosen.filter { cycle in
        months.contains { cycle.started <= $0.last && $0.first <= (cycle.ended ?? $0.last) }
      },
      heard: heard, before: before, occupancies: occupancies, directory: directory)
  }
}
