import CultiverMarseille
import Testing

/// What plans expected of a month, beside what was harvested.
struct MonthlyExpectedTests {
  private let tomato = Identity<Crop>(rawValue: 1)
  private let radish = Identity<Crop>(rawValue: 2)

  private func figures(
    _ plans: [Prospect], cycles: [CropCycle] = [], picks: [MonthFacts.Pick] = [], today: String = "2026-08-15",
    scope: Scope = .everything, occupancies: [Occupancy] = []
  ) throws -> MonthlyFigures {
    let month = try #require(Month(year: 2026, month: 6))
    return try MonthlyFigures(
      MonthFacts(
        month: month, today: on(today), scope: scope,
        cycles: cycles.map { MonthFacts.Cycle(cycle: $0, lifetime: .zero) }, picks: picks, previousPicks: [],
        lastYearPicks: [], trend: [:], occupancies: occupancies, saidNone: [], plans: plans,
        growth: [tomato: CropGrowth(usualDays: 30, harvestWeeks: 4, typicalYield: 1_000)], directory: .empty))
  }

  private func plan(
    _ number: Int64, crop: Identity<Crop>? = nil, stand: String, harvest: (String, String)? = nil, grams: Int64? = nil
  ) -> CyclePlan {
    CyclePlan(
      id: Identity(rawValue: number), code: "P\(number)", plot: Identity(rawValue: 1), crop: crop ?? tomato, area: nil,
      stand: on(stand), harvest: harvest.map { on($0.0)...on($0.1) }, expected: grams.map { Mass(grams: $0) })
  }

  @Test func `the month's part of each plan is set beside all that was harvested of the crop`() throws {
    let cycle = CropCycle(
      id: Identity(rawValue: 9), code: "T", plot: Identity(rawValue: 1), crop: tomato, area: nil,
      stage: .standing(since: on("2026-03-01")))
    let pick = MonthFacts.Pick(
      cycle: 0, day: on("2026-06-20"), harvests: 1, mass: Mass(grams: 700), lost: .zero, estimated: .zero)
    let all = try figures(
      [
        .planned(plan(1, stand: "2026-05-01", harvest: ("2026-06-26", "2026-07-05"), grams: 10_000)),
        .planned(plan(2, crop: radish, stand: "2026-05-01", harvest: ("2026-05-22", "2026-06-10"), grams: 4_000)),
        .planned(plan(3, stand: "2026-07-01", harvest: ("2026-08-01", "2026-08-31"), grams: 99_000)),
      ], cycles: [cycle], picks: [pick])
    #expect(all.expected.map(\.crop.id) == [tomato, radish])
    #expect(all.expected.map { $0.expected?.grams } == [5_000, 2_000])
    #expect(all.expected.map(\.mass.grams) == [700, 0])
    #expect(all.totals.mass.grams == 700)
  }

  @Test func `a month that is not over expects up to today`() throws {
    let plan = plan(1, stand: "2026-05-01", harvest: ("2026-06-11", "2026-06-20"), grams: 10_000)
    for day in 1...30 {
      let text = day < 10 ? "2026-06-0\(day)" : "2026-06-\(day)"
      let expected = try figures([.planned(plan)], today: text).expected.first?.expected?.grams ?? 0
      #expect(expected == Int64(min(max(day - 10, 0), 10)) * 1_000, "\(text)")
    }
  }

  @Test func `what is not calculable is no zero`() throws {
    let lacking = try figures([.planned(plan(1, stand: "2026-05-01"))]).expected
    #expect(lacking.map { $0.expected?.grams } == [nil] && lacking.map(\.unforeseen) == [1])
    #expect(try figures([]).expected.isEmpty)
  }

  @Test func `a venture's month expects what its days do`() throws {
    let plan = plan(1, stand: "2026-05-01", harvest: ("2026-06-11", "2026-06-20"), grams: 10_000)
    let mine = Occupancy(
      plot: Identity(rawValue: 1), venture: Identity(rawValue: 4), from: on("2026-06-01"), to: on("2026-06-13"))
    func grams(_ venture: Int64) throws -> Int64? {
      try figures([.planned(plan)], scope: Scope(venture: Identity(rawValue: venture)), occupancies: [mine])
        .expected.first?.expected?.grams
    }
    #expect(try grams(4) == 3_000)
    #expect(try grams(5) == nil)
  }

  @Test func `plans of the month are counted by what became of them`() throws {
    let started = CropCycle(
      id: Identity(rawValue: 1), code: "P1", plot: Identity(rawValue: 1), crop: tomato, area: nil,
      stage: .standing(since: on("2026-06-09")))
    let plans: [Prospect] = [
      .started(started, from: plan(1, stand: "2026-06-02"), expected: nil), .planned(plan(2, stand: "2026-06-09")),
      .planned(plan(3, stand: "2026-06-10")), .planned(plan(4, stand: "2026-06-30")),
      .planned(plan(5, stand: "2026-05-31")),
    ]
    let count = try figures(plans, today: "2026-06-10").plans
    #expect(count == MonthlyFigures.PlanCount(started: 1, late: 1, toCome: 2))
    #expect(count.all == 4)
  }
}

/// A day written as `YYYY-MM-DD`.
private func on(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { preconditionFailure("no day: \(iso)") }
  return day
}
