import CultiverMarseille
import Testing

/// What is to be expected of a plan or cycle, case by case.
struct ProspectTests {
  private let tomato = CropGrowth(usualDays: 90, harvestWeeks: 4, typicalYield: 8_000)
  private let rhubarb = CropGrowth(isPerennial: true, typicalYield: 1_500)
  private let year = on("2026-01-01")...on("2026-12-31")

  private func plan(
    area: Int64? = 1_000, stand: String = "2026-04-01", harvest: (String, String)? = ("2026-07-01", "2026-07-28"),
    expected: Int64? = nil
  ) -> CyclePlan {
    CyclePlan(
      id: Identity(rawValue: 1), code: "P1", plot: Identity(rawValue: 1), crop: Identity(rawValue: 1),
      area: area.map { Area(squareDecimetres: $0) }, stand: on(stand),
      harvest: harvest.map { on($0.0)...on($0.1) }, expected: expected.map { Mass(grams: $0) })
  }

  private func cycle(area: Int64? = 1_000, from: String = "2026-04-01", to: String? = nil) -> CropCycle {
    CropCycle(
      id: Identity(rawValue: 1), code: "P1", plot: Identity(rawValue: 1), crop: Identity(rawValue: 1),
      area: area.map { Area(squareDecimetres: $0) },
      stage: to.map { .failed(on(from)...on($0)) } ?? .standing(since: on(from)))
  }

  private func only(_ prospect: Prospect, _ growth: CropGrowth) throws -> ExpectedHarvest {
    guard case .expected(let harvests) = try prospect.outlook(growth, on: year), harvests.count == 1 else {
      throw Unmet()
    }
    return harvests[0]
  }

  private struct Unmet: Error {}

  @Test func `a plan gives its reference yield in its window`() throws {
    let harvest = try only(.planned(plan()), tomato)
    #expect(harvest.window == on("2026-07-01")...on("2026-07-28"))
    #expect(harvest.mass.grams == 80_000)
  }

  @Test func `what was said to be expected goes before the catalogue`() throws {
    #expect(try only(.planned(plan(area: nil, expected: 50_000)), .unknown).mass.grams == 50_000)
    #expect(try only(.started(cycle(), from: plan(expected: 50_000), expected: nil), tomato).mass.grams == 50_000)
    #expect(
      try only(.started(cycle(), from: plan(expected: 50_000), expected: Mass(grams: 9)), tomato).mass.grams == 9)
    #expect(try only(.started(cycle(area: 500), from: plan(), expected: nil), tomato).mass.grams == 40_000)
    #expect(try only(.started(cycle(area: nil), from: plan(), expected: nil), tomato).mass.grams == 80_000)
  }

  @Test func `the window moves with the day on which the plan was begun`() throws {
    let late = try only(.started(cycle(from: "2026-04-11"), from: plan(), expected: nil), tomato)
    #expect(late.window == on("2026-07-11")...on("2026-08-07"))
    let early = try only(.started(cycle(from: "2026-03-22"), from: plan(), expected: nil), tomato)
    #expect(early.window == on("2026-06-21")...on("2026-07-18"))
  }

  @Test func `without planned days the usual ones count from the start`() throws {
    #expect(
      try only(.planned(plan(harvest: nil)), tomato).window == on("2026-06-30")...on("2026-07-27"))
    let cycle = cycle(from: "2026-05-01")
    #expect(
      try only(.started(cycle, from: nil, expected: nil), tomato).window == on("2026-07-30")...on("2026-08-26"))
  }

  @Test func `a first day alone ends as the catalogue says, or is not calculable`() throws {
    func open(_ first: String, stand: String = "2026-04-01") -> Prospect {
      .planned(plan(stand: stand, harvest: (first, first), expected: 1_000))
    }
    #expect(try only(open("2026-07-03"), tomato).window == on("2026-07-03")...on("2026-07-30"))
    #expect(try open("2026-07-03").outlook(.unknown, on: year) == .unforeseen([.days]))
    #expect(try open("2026-07-03").outlook(rhubarb, on: year) == .unforeseen([.season]))
    #expect(
      open("2025-07-03", stand: "2025-01-01").seasons(rhubarb, on: year)
        == [HarvestSeason(first: on("2025-07-03"), last: nil), HarvestSeason(first: on("2026-07-03"), last: nil)])
    #expect(open("2026-07-03").seasons(rhubarb, on: year) == [HarvestSeason(first: on("2026-07-03"), last: nil)])
    // The one day of a strawberry sale is a day, not a beginning.
    let oneDay = CyclePlan(
      id: Identity(rawValue: 1), code: "P1", plot: Identity(rawValue: 1), crop: Identity(rawValue: 1), area: nil,
      stand: on("2026-04-01"), harvest: on("2026-07-03")...on("2026-07-03"), lastHarvest: on("2026-07-03"),
      expected: Mass(grams: 5))
    #expect(try only(.planned(oneDay), tomato).window == on("2026-07-03")...on("2026-07-03"))
  }

  @Test func `what failed is expected no more`() throws {
    let failed = try only(.started(cycle(to: "2026-07-07"), from: plan(), expected: nil), tomato)
    #expect(try failed.mass(on: year).grams == 20_000)
    let early = try only(.started(cycle(to: "2026-06-01"), from: plan(), expected: nil), tomato)
    #expect(try early.mass(on: year) == .zero)
  }

  @Test func `a perennial gives every year at its planned days while it stands`() throws {
    let standing = Prospect.started(
      cycle(from: "2024-03-01"), from: plan(stand: "2024-02-01", harvest: ("2025-04-01", "2025-06-30")), expected: nil)
    let harvest = try only(standing, rhubarb)
    #expect(harvest.window == on("2026-04-01")...on("2026-06-30"))
    #expect(harvest.mass.grams == 15_000)
    // Winter crops cross the new year, so that two of their seasons touch it.
    let winter = Prospect.planned(plan(stand: "2024-02-01", harvest: ("2024-12-01", "2025-02-28")))
    guard case .expected(let harvests) = try winter.outlook(rhubarb, on: year) else { throw Unmet() }
    #expect(
      harvests.map(\.window) == [
        on("2025-12-01")...on("2026-02-28"), on("2026-12-01")...on("2027-02-28"),
      ])
    // Not before the first of them.
    let before = on("2024-01-01")...on("2024-11-30")
    #expect(try winter.outlook(rhubarb, on: before) == .expected([]))
    let leap = Prospect.planned(plan(stand: "2024-01-01", harvest: ("2024-02-29", "2024-03-10")))
    #expect(try only(leap, rhubarb).window == on("2026-02-28")...on("2026-03-10"))
  }

  @Test func `what is not known is said with every reason`() throws {
    let cases: [(Prospect, CropGrowth, [Unforeseen])] = [
      (.planned(plan(area: nil)), tomato, [.area]),
      (.planned(plan()), .unknown, [.yield]),
      (.planned(plan(area: nil, harvest: nil)), .unknown, [.area, .yield, .days]),
      (.planned(plan(harvest: nil, expected: 1)), CropGrowth(usualDays: 5), [.days]),
      (.started(cycle(), from: nil, expected: Mass(grams: 5)), rhubarb, [.season]),
      (.started(cycle(area: nil), from: nil, expected: nil), rhubarb, [.area, .season]),
    ]
    for (prospect, growth, reasons) in cases {
      #expect(try prospect.outlook(growth, on: year) == .unforeseen(reasons))
    }
  }

  @Test func `what cannot give anything in those days is not asked for`() throws {
    let after = on("2026-08-01")...on("2026-08-31")
    #expect(try Prospect.planned(plan(area: nil)).outlook(tomato, on: after) == .expected([]))
    let before = on("2026-02-01")...on("2026-02-28")
    #expect(try Prospect.planned(plan(harvest: nil)).outlook(.unknown, on: before) == .expected([]))
    let old = Prospect.planned(plan(stand: "2024-04-01", harvest: nil))
    #expect(try old.outlook(.unknown, on: year) == .expected([]))
    #expect(try old.outlook(CropGrowth(isPerennial: true), on: year) == .unforeseen([.yield, .season]))
    let ended = Prospect.started(cycle(area: nil, from: "2025-04-01", to: "2025-12-31"), from: nil, expected: nil)
    #expect(try ended.outlook(.unknown, on: year) == .expected([]))
  }
}

/// A day written as `YYYY-MM-DD`.
private func on(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { preconditionFailure("no day: \(iso)") }
  return day
}
