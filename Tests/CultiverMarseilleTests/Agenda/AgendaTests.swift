import CultiverMarseille
import Testing

/// What is to be done on a day, case by case and day by day.
struct AgendaTests {
  private let tomato = Identity<Crop>(rawValue: 1)
  private let rhubarb = Identity<Crop>(rawValue: 2)
  private let wild = Identity<Crop>(rawValue: 3)

  private func agenda(
    _ day: Day, ahead: Int = 7, scope: Scope = .everything, plans: [CyclePlan] = [],
    cycles: [AgendaFacts.Grown] = [], occupancies: [Occupancy] = [], saidNone: [Identity<Plot>: Day] = [:]
  ) -> Agenda {
    let growth = [
      tomato: CropGrowth(usualDays: 30, harvestWeeks: 4), rhubarb: CropGrowth(isPerennial: true),
    ]
    let site = Site(
      id: Identity(rawValue: 1), code: "BDM", name: "Belle de Mai", commune: Identity(rawValue: 1))
    let plots = (1...3).map {
      Plot(
        id: Identity(rawValue: $0), site: site.id, code: "A\($0)", area: nil, retired: $0 == 3 ? on("2026-05-01") : nil)
    }
    let ventures = (1...2).map { Venture(id: Identity(rawValue: $0), code: "V\($0)", name: "V\($0)") }
    return Agenda(
      AgendaFacts(
        day: day, ahead: ahead, scope: scope, plans: plans, cycles: cycles, growth: growth, occupancies: occupancies,
        saidNone: saidNone,
        directory: MonthFacts.Directory(
          communes: [:], sites: [site.id: site], plots: Dictionary(uniqueKeysWithValues: plots.map { ($0.id, $0) }),
          ventures: Dictionary(uniqueKeysWithValues: ventures.map { ($0.id, $0) }), crops: [:], varieties: [:])))
  }

  private func plan(
    _ number: Int64 = 1, plot: Int64 = 1, sow: String? = nil, stand: String, sown: String? = nil
  ) -> CyclePlan {
    CyclePlan(
      id: Identity(rawValue: number), code: "P\(number)", plot: Identity(rawValue: plot), crop: tomato, area: nil,
      sow: sow.map(on), stand: on(stand), sown: sown.map(on))
  }

  private func grown(
    _ number: Int64 = 1, plot: Int64 = 1, crop: Int64 = 1, from: String, to: String? = nil,
    season: (String, String)? = nil, lastPick: Day? = nil
  ) -> AgendaFacts.Grown {
    let cycle = CropCycle(
      id: Identity(rawValue: number), code: "C\(number)", plot: Identity(rawValue: plot),
      crop: Identity(rawValue: crop), area: nil,
      stage: to.map { .finished(on(from)...on($0)) } ?? .standing(since: on(from)))
    let plan = season.map {
      CyclePlan(
        id: cycle.id, code: cycle.code, plot: cycle.plot, crop: cycle.crop, area: nil, stand: cycle.started,
        harvest: on($0.0)...on($0.1))
    }
    return AgendaFacts.Grown(.started(cycle, from: plan, expected: nil), lastPick: lastPick)
  }

  @Test func `a plan is to sow, then to plant, then late, on the very days`() {
    let plan = plan(sow: "2026-03-10", stand: "2026-04-10")
    let sown = self.plan(sow: "2026-03-10", stand: "2026-04-10", sown: "2026-03-12")
    for day in days("2026-02-20", "2026-04-30") {
      let open = agenda(day, plans: [plan])
      #expect(open.toSow.isEmpty != (day >= on("2026-03-03") && day <= on("2026-03-10")), "\(day.iso)")
      #expect(open.toPlant.isEmpty != (day >= on("2026-04-03") && day <= on("2026-04-10")), "\(day.iso)")
      let delay: Agenda.Delay? = day > on("2026-04-10") ? .planting : day > on("2026-03-10") ? .sowing : nil
      #expect(open.late.map(\.delay) == (delay.map { [$0] } ?? []), "\(day.iso)")
      let done = agenda(day, plans: [sown])
      #expect(done.toSow.isEmpty)
      #expect(done.late.map(\.delay) == (day > on("2026-04-10") ? [.planting] : []))
    }
    #expect(agenda(on("2026-03-01"), ahead: 40, plans: [plan]).toPlant.count == 1)
  }

  @Test func `a cycle is ready, late to pick, or over, on the very days`() {
    // Thirty days after 1 May, for four weeks.
    let (first, last) = (on("2026-05-31"), on("2026-06-27"))
    for day in days("2026-05-01", "2026-08-15") {
      let unpicked = agenda(day, cycles: [grown(from: "2026-05-01")])
      #expect(unpicked.ready.isEmpty != (first <= day && day <= first.adding(days: 7)), "\(day.iso)")
      let delay: Agenda.Delay? = day > last ? .clearing : day > first.adding(days: 7) ? .picking : nil
      #expect(unpicked.late.map(\.delay) == (delay.map { [$0] } ?? []), "\(day.iso)")
      #expect(unpicked.untold.isEmpty)
      for pick in days("2026-05-25", "2026-08-15") where pick <= day {
        let picked = agenda(day, cycles: [grown(from: "2026-05-01", lastPick: pick)])
        let recent = pick.days(to: day) <= 14
        let ready = recent || first <= day && day <= last && (pick >= first || first.days(to: day) <= 7)
        #expect(picked.ready.isEmpty != ready, "\(pick.iso) \(day.iso)")
        #expect(picked.ready.count + picked.late.count == (day < first && !recent ? 0 : 1), "\(pick.iso) \(day.iso)")
      }
    }
  }

  @Test func `a harvest is not late while somebody says that there is nothing to pick yet`() {
    let looked: [Identity<Plot>: Day] = [Identity(rawValue: 1): on("2026-06-10")]
    for day in days("2026-06-10", "2026-06-27") {
      let agenda = agenda(day, cycles: [grown(from: "2026-05-01")], saidNone: looked)
      #expect(agenda.late.isEmpty == (day <= on("2026-06-17")), "\(day.iso)")
      #expect(agenda.ready.isEmpty == (day > on("2026-06-17")), "\(day.iso)")
    }
  }

  @Test func `a harvest without a known end is looked for during sixty days`() {
    let first = on("2026-06-01")
    for crop in [3, 2] as [Int64] {
      for day in days("2026-05-20", "2026-09-30") {
        let season = ("2026-06-01", "2026-06-01")
        let agenda = agenda(day, cycles: [grown(crop: crop, from: "2026-03-01", season: season)])
        let age = first.days(to: day)
        #expect(agenda.ready.isEmpty != (0...7 ~= age), "\(day.iso)")
        #expect(agenda.late.map(\.delay) == (8...60 ~= age ? [.picking] : []), "\(day.iso)")
        #expect(agenda.untold.isEmpty)
      }
    }
  }

  @Test func `a perennial is ready in its season, is never cleared, and without a season is only named`() {
    let rhubarb = { (pick: Day?) in
      self.grown(crop: 2, from: "2024-03-01", season: ("2025-04-01", "2025-06-30"), lastPick: pick)
    }
    #expect(agenda(on("2026-03-31"), cycles: [rhubarb(nil)]).ready.isEmpty)
    #expect(agenda(on("2026-04-01"), cycles: [rhubarb(on("2025-06-01"))]).ready.map(\.due) == [on("2026-04-01")])
    #expect(agenda(on("2026-05-01"), cycles: [rhubarb(on("2025-06-01"))]).late.map(\.delay) == [.picking])
    let autumn = agenda(on("2026-09-01"), cycles: [rhubarb(on("2026-06-01"))])
    #expect(autumn.ready.isEmpty && autumn.late.isEmpty && autumn.untold.isEmpty)
    let seasonless = grown(crop: 2, from: "2024-03-01")
    #expect(agenda(on("2026-05-01"), cycles: [seasonless]).untold.map(\.prospect.code) == ["C1"])
    let picked = grown(crop: 3, from: "2026-03-01", lastPick: on("2026-04-20"))
    let known = agenda(on("2026-05-01"), cycles: [picked])
    #expect(known.ready.map(\.due) == [nil] && known.untold.isEmpty)
  }

  @Test func `what waited longest since its last pick stands first`() {
    let ready = agenda(
      on("2026-06-10"),
      cycles: [
        grown(1, from: "2026-05-01", lastPick: on("2026-06-09")), grown(2, plot: 2, from: "2026-05-05"),
        grown(3, from: "2026-05-01", lastPick: on("2026-06-02")),
      ]
    ).ready
    #expect(ready.map(\.prospect.code) == ["C3", "C2", "C1"])
    #expect(ready.map(\.isOneOfSeveral) == [true, false, true])
    #expect(ready.map(\.plotName) == ["A1", "A2", "A1"])
  }

  @Test func `an occupancy is about to end for sixty days, with what stands there`() {
    let occupancy = Occupancy(
      plot: Identity(rawValue: 1), venture: Identity(rawValue: 1), from: on("2024-01-01"), to: on("2026-09-30"))
    let cycles = [
      grown(2, from: "2026-05-01"), grown(1, crop: 3, from: "2026-05-01"), grown(3, plot: 2, from: "2026-05-01"),
    ]
    for day in days("2026-07-15", "2026-10-10") {
      let ending = agenda(day, cycles: cycles, occupancies: [occupancy]).ending
      #expect(ending.isEmpty != (day >= on("2026-08-01") && day <= on("2026-09-30")), "\(day.iso)")
      for end in ending { #expect(end.standing.map(\.cycle.code) == ["C1", "C2"]) }
    }
    let day = on("2026-09-01")
    let other = Scope(venture: Identity(rawValue: 2))
    #expect(agenda(day, scope: other, cycles: cycles, occupancies: [occupancy]).ending.isEmpty)
    #expect(agenda(day, scope: Scope(plot: Identity(rawValue: 2)), occupancies: [occupancy]).ending.isEmpty)
    #expect(agenda(day, scope: Scope(crop: Identity(rawValue: 9)), occupancies: [occupancy]).ending.isEmpty)
    let endless = Occupancy(plot: Identity(rawValue: 1), venture: Identity(rawValue: 1), from: on("2024-01-01"))
    #expect(agenda(day, occupancies: [endless]).ending.isEmpty)
  }

  @Test func `a plot is silent when something stood there and nothing was heard this month`() {
    let day = on("2026-06-20")
    let holder = Occupancy(plot: Identity(rawValue: 1), venture: Identity(rawValue: 2), from: on("2026-06-10"))
    func silent(_ cycles: [AgendaFacts.Grown], saidNone: [Identity<Plot>: Day] = [:]) -> [Agenda.Silence] {
      agenda(day, cycles: cycles, occupancies: [holder], saidNone: saidNone).silent
    }
    let quiet = grown(1, from: "2026-03-01", lastPick: on("2026-05-31"))
    #expect(silent([quiet]).map(\.plotName) == ["A1"])
    #expect(silent([quiet]).first?.holder?.code == "V2")
    #expect(silent([quiet], saidNone: [Identity(rawValue: 1): on("2026-06-02")]).isEmpty)
    #expect(silent([quiet], saidNone: [Identity(rawValue: 1): on("2026-05-31")]).count == 1)
    #expect(silent([quiet, grown(2, from: "2026-03-01", to: "2026-06-02", lastPick: on("2026-06-01"))]).isEmpty)
    #expect(silent([grown(2, plot: 2, from: "2026-03-01", to: "2026-06-02")]).map { $0.holder?.code } == [nil])
    // Retired by the first of the month: not active, as in the report's coverage.
    #expect(silent([grown(3, plot: 3, from: "2026-03-01")]).isEmpty)
  }

  @Test func `a venture is told of the plots that it holds that day`() {
    let day = on("2026-06-05")
    let mine = Occupancy(plot: Identity(rawValue: 1), venture: Identity(rawValue: 1), from: on("2026-01-01"))
    let agenda = agenda(
      day, scope: Scope(venture: Identity(rawValue: 1)),
      plans: [plan(8, plot: 1, stand: "2026-06-06"), plan(9, plot: 2, stand: "2026-06-06")],
      cycles: [grown(1, from: "2026-05-01"), grown(2, plot: 2, from: "2026-05-01")], occupancies: [mine])
    #expect(agenda.toPlant.map(\.prospect.code) == ["P8"])
    #expect(agenda.ready.map(\.prospect.code) == ["C1"])
    #expect(agenda.silent.map(\.plotName) == ["A1"])
  }

  private func days(_ from: String, _ to: String) -> [Day] {
    (0...on(from).days(to: on(to))).map { on(from).adding(days: $0) }
  }
}

/// A day written as `YYYY-MM-DD`.
private func on(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { preconditionFailure("no day: \(iso)") }
  return day
}
