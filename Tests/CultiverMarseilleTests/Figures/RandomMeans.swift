import CultiverMarseille

/// Work, water and inputs thrown with dice upon a random notebook: places that say everything by plot, by cycle or as a whole, or nothing; meters with gaps, some taken out and followed by another.
struct RandomMeans {
  let notebook: RandomNotebook
  private(set) var work: [MeansFacts.Work] = []
  private(set) var supplies: [MeansFacts.Supply] = []
  private(set) var meters: [MeansFacts.Meter] = []

  init(seed: Int) {
    notebook = RandomNotebook(seed: seed)
    var dice = Dice(seed: 50_000 + seed)
    for site in notebook.sites {
      let plots = notebook.plots.filter { $0.site == site.id }
      addRecords(of: site, plots, style: dice.below(5), &dice)
      addMeters(of: site, plots, &dice)
    }
  }

  private mutating func addRecords(of site: Site, _ plots: [Plot], style: Int, _ dice: inout Dice) {
    guard style > 0 else { return }
    for number in 0..<(dice.below(60) + 20) {
      let plot = style == 1 || plots.isEmpty ? nil : dice.one(of: plots)
      let cycles = notebook.cycles.filter { $0.plot == plot?.id }
      let crop = style > 2 && !cycles.isEmpty && dice.chance(70) ? dice.one(of: cycles).crop : nil
      let place = MeansFacts.Place(site: site.id, plot: dice.chance(style == 4 ? 5 : 0) ? nil : plot?.id, crop: nil)
      let placed = place.plot == nil ? place : MeansFacts.Place(site: site.id, plot: place.plot, crop: crop)
      let day = RandomNotebook.firstDay.adding(days: dice.below(RandomNotebook.days))
      if dice.chance(60) {
        work.append(
          .init(
            place: placed, day: day, kind: dice.one(of: WorkKind.allCases),
            time: WorkTime(minutes: Int64(1 + dice.below(900)))))
      } else {
        let kind = dice.one(of: [SupplyKind.water, .water, .compost, .wasteDiverted, .mulch])
        let weighs = kind == .wasteDiverted || (kind != .water && dice.chance(90))
        supplies.append(
          .init(
            number: Int64(supplies.count + 1), place: placed, day: day, kind: kind,
            mass: weighs ? Mass(grams: Int64(1 + dice.below(9_000))) : nil,
            volume: kind == .water || (kind == .compost && number % 4 > 0)
              ? Volume(millilitres: Int64(1 + dice.below(90_000))) : nil))
      }
    }
  }

  private mutating func addMeters(of site: Site, _ plots: [Plot], _ dice: inout Dice) {
    var places: [Identity<Plot>?] = dice.chance(50) ? [nil] : []
    places += plots.filter { _ in dice.chance(50) }.map(\.id)
    for place in places {
      var first = RandomNotebook.firstDay.adding(days: dice.chance(60) ? -30 : dice.below(200))
      for _ in 0..<(dice.chance(25) ? 2 : 1) {
        let readings = readings(from: first, &dice)
        let last = readings.last?.day ?? first
        let retired = dice.chance(30) ? last.adding(days: dice.below(3) - 1) : nil
        meters.append(
          .init(
            code: "M\(meters.count)", site: site.id, plot: place, retired: retired,
            readings: dice.chance(5) ? [] : readings))
        first = (retired ?? last).adding(days: dice.below(2))
      }
    }
  }

  private func readings(from first: Day, _ dice: inout Dice) -> [MeansFacts.Reading] {
    var day = first
    var litres = Int64(dice.below(500))
    var readings = [MeansFacts.Reading(day: day, litres: litres)]
    for _ in 0..<dice.below(14) {
      day = day.adding(days: 1 + dice.below(90))
      litres += dice.chance(15) ? 0 : Int64(dice.below(40_000))
      readings.append(.init(day: day, litres: litres))
    }
    return readings
  }

  /// What a store would give of a period.
  func facts(from: Day, to: Day, today: Day, scope: Scope) -> MeansFacts {
    let last = min(to, today)
    let cycles = notebook.cycles.filter { $0.started <= last && from <= ($0.ended ?? last) }
    let picks = notebook.harvests.filter { !$0.voided && from <= $0.day && $0.day <= last }.compactMap { harvest in
      cycles.firstIndex { $0.id == harvest.cycle }.map { place in
        MeansFacts.Pick(cycle: place, day: harvest.day, mass: Mass(grams: harvest.grams))
      }
    }
    return MeansFacts(
      from: from, to: to, today: today, scope: scope, cycles: cycles, picks: picks,
      work: work.filter { from <= $0.day && $0.day <= last },
      supplies: supplies.filter { from <= $0.day && $0.day <= last }, meters: meters,
      occupancies: notebook.occupancies, directory: notebook.directory)
  }
}
