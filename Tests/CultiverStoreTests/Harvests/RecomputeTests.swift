import CultiverMarseille
import CultiverStore
import Testing

/// A corrected weight changes nothing until it is asked for, and then everything it should.
@Suite struct RecomputeTests {
  private func weigh(_ bench: Bench, _ grams: Int64, _ unit: String = "botte", from: String? = nil) throws {
    try bench.write {
      _ = try $0.enter(
        UnitWeightDraft(
          crop: "tomate", unit: unit, mass: Mass(grams: grams), from: from.map(date), weighed: 3, place: "TIL"), .adding
      )
    }
  }

  private func grams(_ bench: Bench) throws -> [Int64?] { try bench.harvests().map(\.draft.mass?.grams) }

  private func recompute(
    _ bench: Bench, _ filter: HarvestFilter = HarvestFilter(), unit: String? = nil
  ) throws -> Recomputation { try bench.write { try $0.recompute(filter, unit: unit) } }

  @Test func everyHarvestTakesTheWeightOfItsDay() throws {
    let bench = try Bench()
    try weigh(bench, 300)
    for day in ["2026-05-31", "2026-06-01", "2026-06-02"] {
      try bench.take([.pick(2, "bottes", "tomate", "BDM/A1", on: day)])
    }
    try bench.take([.pick(5_000), .pick(2, "bottes", "radis", "TDM/A1", on: "2026-06-02")], .starting)
    try bench.write { _ = try $0.void("3", reason: "doublon") }
    try weigh(bench, 250, from: "2026-06-01")
    #expect(try grams(bench) == [600, 600, 600, 5_000, 600])
    let before = try Dump.things(bench)
    let dry = try bench.notebook.read { try $0.recomputation(HarvestFilter(), unit: nil) }
    #expect(try Dump.things(bench) == before)
    let done = try recompute(bench)
    #expect(done == dry)
    #expect(done.groups.map(\.crop) == ["tomate"])
    #expect(done.groups.map(\.unit) == ["botte"])
    #expect(done.groups.map(\.harvests) == [1])
    #expect(done.groups.map(\.before.grams) == [600])
    #expect(done.groups.map(\.after.grams) == [500])
    #expect((done.same, done.voided, done.unweighed) == (2, 1, 0))
    #expect(try grams(bench) == [600, 500, 600, 5_000, 600])
    #expect(try bench.notebook.read { try $0.check() } == [])
    #expect(try recompute(bench).groups.isEmpty)
    try bench.undo()
    #expect(try Dump.things(bench) == before)
  }

  @Test func onlyWhatIsAskedForIsRecomputed() throws {
    let bench = try Bench()
    for unit in ["botte", "caisse"] { try weigh(bench, 300, unit) }
    try bench.take([
      .pick(1, "bottes", "tomate", "BDM/A1", on: "2026-05-10"),
      .pick(1, "caisse", "tomate", "BDM/A1", on: "2026-05-10"),
      .pick(1, "bottes", "tomate", "BDM/A2", on: "2026-06-10"),
    ])
    for unit in ["botte", "caisse"] { try weigh(bench, 200, unit) }
    func changed(_ filter: HarvestFilter, unit: String? = nil) throws -> Int64 {
      try bench.notebook.read { try $0.recomputation(filter, unit: unit) }.groups.reduce(0) { $0 + $1.harvests }
    }
    #expect(try changed(HarvestFilter()) == 3)
    #expect(try changed(HarvestFilter(), unit: "bottes") == 2)
    #expect(try changed(HarvestFilter(from: date("2026-06-01"))) == 1)
    #expect(try changed(HarvestFilter(to: date("2026-06-01"))) == 2)
    let plot = try bench.notebook.read { try $0.scope(site: nil, plot: "A2", venture: nil, crop: nil) }
    #expect(try changed(HarvestFilter(scope: plot)) == 1)
    #expect(throws: Misfit.self) { try changed(HarvestFilter(), unit: "kg") }
    #expect(throws: Misfit.self) { try changed(HarvestFilter(), unit: "gerbe") }
  }

  @Test func aPickIsWeighedTogether() throws {
    let bench = try Bench()
    try weigh(bench, 251)
    let parts = [DestinationPart(.sold, Quantity(count: Count(thousandths: 8_000), unit: "")), DestinationPart(.given)]
    let entered = try bench.write { writer in
      try writer.add(
        PickDraft(
          HarvestDraft(day: date("2026-06-10"), quantity: Quantity(count: Count(thousandths: 10_000), unit: "bottes")),
          cycles: ["T1", "T2"], sharing: .area, parts: parts), .plain)
    }
    #expect(entered.mass.grams == 2_510)
    // The same weight moves no gram from one to another.
    #expect(try recompute(bench).groups.isEmpty)
    try weigh(bench, 301)
    #expect(try recompute(bench).groups.map(\.after.grams) == [3_010])
    let sold = try bench.harvests().filter { $0.draft.destination == .sold }.compactMap(\.draft.mass?.grams)
    #expect(sold.reduce(0, +) == 8 * 301)
    #expect(try recompute(bench).groups.isEmpty)
  }

  @Test func aHarvestWithoutAWeightStays() throws {
    let bench = try Bench()
    try bench.take([.pick(2, "bottes", "tomate", "BDM/A1", mass: 777)])
    #expect(try recompute(bench).unweighed == 1)
    try weigh(bench, 300, from: "2026-07-01")
    #expect(try recompute(bench).unweighed == 1)
    #expect(try grams(bench) == [777])
  }

  @Test func aHarvestNamesTheWeightItWasRecordedWith() throws {
    let bench = try Bench()
    try weigh(bench, 300)
    try bench.take([.pick(2, "bottes", "tomate", "BDM/A1"), .pick(5_000)])
    func used() throws -> (used: UnitWeightDraft, now: Mass?)? {
      try bench.notebook.read { try $0.unitWeight(of: $0.harvest("1")) }
    }
    #expect(try used()?.used.mass.grams == 300)
    #expect(try used()?.used.place == "TIL")
    #expect(try used()?.now == nil)
    try weigh(bench, 280)
    try weigh(bench, 250)
    #expect(try used()?.used.mass.grams == 300)
    #expect(try used()?.now?.grams == 250)
    _ = try recompute(bench)
    #expect(try used()?.used.mass.grams == 250)
    #expect(try used()?.now == nil)
    #expect(try bench.notebook.read { try $0.unitWeight(of: $0.harvest("2")) } == nil)
  }
}
