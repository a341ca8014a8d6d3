import CultiverMarseille

extension RandomNotebook {
  /// What a store would give: narrowed by place and crop, voided harvests left out, picks in groups and in no particular order.
  func facts(_ month: Month, today: Day, scope: Scope) -> MonthFacts {
    let months = [month, month.adding(months: -1), month.adding(months: -12)]
    let chosen = cycles.filter { cycle in
      narrows(scope, cycle)
        && months.contains { cycle.started <= $0.last && $0.first <= (cycle.ended ?? $0.last) }
    }
    let exact = scope.venture != nil
    return MonthFacts(
      month: month, today: today, scope: scope, cycles: chosen.map { .init(cycle: $0, lifetime: lifetime(of: $0)) },
      picks: picks(month, today: today, from: chosen, exactDays: true),
      previousPicks: picks(months[1], today: today, from: chosen, exactDays: exact),
      lastYearPicks: picks(months[2], today: today, from: chosen, exactDays: exact),
      trend: trend(month, today: today, scope: scope), occupancies: occupancies,
      saidNone: Set(
        none.filter { said in
          said.day.month == month && said.day <= today
            && (scope.venture == nil
              || occupancies.contains {
                $0.plot == said.plot && $0.venture == scope.venture && $0.holds(on: said.day)
              })
        }.map(\.plot)), directory: directory)
  }

  /// What a store would give of the days of a question.
  func facts(_ question: PeriodQuestion, scope: Scope) -> PeriodFacts {
    let days = question.days
    let chosen = cycles.filter { cycle in
      narrows(scope, cycle)
        && days.contains { cycle.started <= $0.upperBound && $0.lowerBound <= (cycle.ended ?? $0.upperBound) }
    }
    let picks: [MonthFacts.Pick] = harvests.compactMap { harvest in
      guard !harvest.voided, days.contains(where: { $0.contains(harvest.day) }),
        let cycle = chosen.firstIndex(where: { $0.id == harvest.cycle })
      else { return nil }
      let mass = Mass(grams: harvest.grams)
      return MonthFacts.Pick(
        cycle: cycle, day: harvest.day, variety: harvest.variety, destination: harvest.destination, harvests: 1,
        mass: mass, lost: harvest.destination == .lost ? mass : .zero, estimated: harvest.estimated ? mass : .zero)
    }
    return PeriodFacts(
      question: question, scope: scope, cycles: chosen.map { .init(cycle: $0, lifetime: lifetime(of: $0)) },
      picks: picks.reversed(), occupancies: occupancies, directory: directory,
      families: ["Solanaceae": "Solanacées"])
  }

  func narrows(_ scope: Scope, _ cycle: CropCycle) -> Bool {
    let site = plots.first { $0.id == cycle.plot }?.site
    return (scope.site == nil || scope.site == site) && (scope.plot == nil || scope.plot == cycle.plot)
      && (scope.crop == nil || scope.crop == cycle.crop)
  }

  private func lifetime(of cycle: CropCycle) -> Mass {
    Mass(grams: harvests.filter { $0.cycle == cycle.id && !$0.voided }.reduce(0) { $0 + $1.grams })
  }

  private func picks(_ month: Month, today: Day, from chosen: [CropCycle], exactDays: Bool) -> [MonthFacts.Pick] {
    var groups: [MonthFacts.Pick] = []
    for harvest in harvests where !harvest.voided && harvest.day.month == month && harvest.day <= today {
      guard let cycle = chosen.firstIndex(where: { $0.id == harvest.cycle }) else { continue }
      let day = exactDays ? harvest.day : month.last
      let place = groups.firstIndex {
        $0.cycle == cycle && $0.day == day && $0.variety == harvest.variety && $0.destination == harvest.destination
      }
      let before = place.map { groups.remove(at: $0) }
      groups.insert(
        MonthFacts.Pick(
          cycle: cycle, day: day, variety: harvest.variety, destination: harvest.destination,
          harvests: 1 + (before?.harvests ?? 0), mass: Mass(grams: harvest.grams + (before?.mass.grams ?? 0)),
          lost: Mass(grams: (harvest.destination == .lost ? harvest.grams : 0) + (before?.lost.grams ?? 0)),
          estimated: Mass(grams: (harvest.estimated ? harvest.grams : 0) + (before?.estimated.grams ?? 0))), at: 0)
    }
    return groups
  }

  private func trend(_ month: Month, today: Day, scope: Scope) -> [Month: Mass] {
    var trend: [Month: Mass] = [:]
    for harvest in harvests where !harvest.voided && harvest.day <= today {
      guard let cycle = cycles.first(where: { $0.id == harvest.cycle }), narrows(scope, cycle) else { continue }
      let holder = occupancies.first { $0.plot == cycle.plot && $0.holds(on: harvest.day) }?.venture
      guard scope.venture == nil || scope.venture == holder else { continue }
      guard harvest.day.month > month.adding(months: -13), harvest.day.month <= month else { continue }
      trend[harvest.day.month] = Mass(grams: harvest.grams + (trend[harvest.day.month]?.grams ?? 0))
    }
    return trend
  }

  var directory: MonthFacts.Directory {
    MonthFacts.Directory(
      communes: Dictionary(uniqueKeysWithValues: communes.map { ($0.id, $0) }),
      sites: Dictionary(uniqueKeysWithValues: sites.map { ($0.id, $0) }),
      plots: Dictionary(uniqueKeysWithValues: plots.map { ($0.id, $0) }),
      ventures: Dictionary(uniqueKeysWithValues: ventures.map { ($0.id, $0) }),
      crops: Dictionary(uniqueKeysWithValues: crops.map { ($0.id, $0) }),
      varieties: Dictionary(uniqueKeysWithValues: varieties.map { ($0.id, $0) }))
  }
}
