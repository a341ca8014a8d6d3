import CultiverMarseille
import CultiverStore
import Testing

/// What the store hands to the figures of means.
@Suite struct MeansFactsTests {
  private func bench() throws -> Bench {
    let bench = try Bench(.everything)
    var dice = Dice(seed: 5)
    try bench.take(
      (0..<200).map { _ in
        .pick(
          Int64(1 + dice.below(4_000)), of: dice.one(of: ["T1", "T2", "K1"]),
          on: date("2026-04-01").adding(days: dice.below(90)).iso)
      })
    return bench
  }

  private func means(_ bench: Bench, _ from: String, _ to: String, today: Day = Bench.today) throws -> MeansFigures {
    try MeansFigures(
      bench.notebook.read { try $0.means(from: date(from), to: date(to), scope: .everything, today: today) })
  }

  @Test func wholeMonthsAreSummedAsTheirDaysAre() throws {
    let bench = try bench()
    let whole = try means(bench, "2026-04-01", "2026-06-30")
    // One day more is read day by day.
    let daily = try means(bench, "2026-03-31", "2026-06-30")
    #expect(whole.totals.harvested == daily.totals.harvested)
    #expect(whole.totals.harvested > .zero)
    #expect(whole.bySite.map(\.means.harvested) == daily.bySite.map(\.means.harvested))
    let grams = try bench.count(
      "SELECT sum(grams) FROM harvest WHERE void_reason IS NULL AND day BETWEEN '2026-04-01' AND '2026-06-30'")
    #expect(whole.totals.harvested.grams == grams)
    let untilToday = try means(bench, "2026-06-01", "2026-06-30", today: date("2026-06-12"))
    let grams12 = try bench.count(
      "SELECT sum(grams) FROM harvest WHERE void_reason IS NULL AND day BETWEEN '2026-06-01' AND '2026-06-12'")
    #expect(untilToday.totals.harvested.grams == grams12)
  }

  @Test func hoursInputsAndReadingsComeWithTheirPlaces() throws {
    let bench = try bench()
    let facts = try bench.notebook.read {
      try $0.means(from: date("2026-05-01"), to: date("2026-06-30"), scope: .everything, today: Bench.today)
    }
    #expect(facts.work.map(\.time.minutes) == [225, 225, 225])
    #expect(
      facts.work.map { [$0.place.plot != nil, $0.place.crop != nil] } == [
        [false, false], [true, false], [true, true],
      ])
    #expect(facts.supplies.map { $0.mass?.grams } == [12_500, 12_500, 12_500])
    #expect(facts.meters.map(\.readings.count) == [2])
    try bench.write { _ = try $0.voidWork("2", reason: "doublon") }
    try bench.write { _ = try $0.voidSupply("2", reason: "doublon") }
    let again = try bench.notebook.read {
      try $0.means(from: date("2026-05-01"), to: date("2026-06-30"), scope: .everything, today: Bench.today)
    }
    #expect(again.work.count == 2 && again.supplies.count == 2)
  }

  @Test func theScopeOfAPlotBringsItsWholeSite() throws {
    let bench = try bench()
    let facts = try bench.notebook.read { reader in
      let scope = try reader.scope(site: nil, plot: "BDM/A2", venture: nil, crop: nil)
      return try reader.means(from: date("2026-05-01"), to: date("2026-06-30"), scope: scope, today: Bench.today)
    }
    #expect(facts.work.count == 3)
    #expect(facts.cycles.map(\.code) == ["T1", "L1", "T2"])
  }

  @Test func aPeriodToComeIsRefused() throws {
    let bench = try Bench(.nothing)
    let tomorrow = Bench.today.adding(days: 1)
    #expect(throws: Refusal.periodToCome(tomorrow)) {
      try bench.notebook.read {
        try $0.means(from: tomorrow, to: tomorrow, scope: .everything, today: Bench.today)
      }
    }
  }
}
