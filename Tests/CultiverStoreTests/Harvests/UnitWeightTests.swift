import CultiverMarseille
import CultiverStore
import Testing

/// What a bunch weighs is known from a day on, and a past harvest keeps what it came to.
@Suite struct UnitWeightTests {
  private func weigh(_ bench: Bench, _ grams: Int64, variety: String? = nil, from: String? = nil) throws {
    try bench.write {
      _ = try $0.enter(
        UnitWeightDraft(
          crop: "tomate", variety: variety, unit: "botte", mass: Mass(grams: grams), from: from.map(date)),
        .adding)
    }
  }

  private func grams(_ bench: Bench, on day: String, variety: String? = nil, count: Int64 = 1) throws -> Int64? {
    let summary = try bench.take([.pick(count, "bottes", "tomate", "BDM/A1", on: day, variety: variety)])
    return summary.added == 1 ? summary.mass.grams : nil
  }

  @Test func aWeightHoldsFromItsDayOn() throws {
    let bench = try Bench()
    try weigh(bench, 300, from: "2026-05-01")
    try weigh(bench, 250, from: "2026-06-01")
    #expect(try grams(bench, on: "2026-04-30") == nil)
    #expect(try grams(bench, on: "2026-05-01") == 300)
    #expect(try grams(bench, on: "2026-05-31", count: 12) == 3_600)
    #expect(try grams(bench, on: "2026-06-01") == 250)
    // One without a day holds before the first.
    try weigh(bench, 200)
    #expect(try grams(bench, on: "2026-04-30") == 200)
    #expect(try grams(bench, on: "2026-06-02") == 250)
  }

  @Test func theVarietysOwnWeightComesFirst() throws {
    let bench = try Bench()
    try weigh(bench, 300)
    try weigh(bench, 500, variety: "Roma", from: "2026-06-01")
    #expect(try grams(bench, on: "2026-06-02", variety: "roma") == 500)
    #expect(try grams(bench, on: "2026-06-02") == 300)
    #expect(try grams(bench, on: "2026-06-02", variety: "Neuve") == 300)
    #expect(try grams(bench, on: "2026-05-31", variety: "Roma") == 300)
    // A harvest that says no variety is of its cycle's.
    try bench.write { writer in
      var draft = try writer.reader.cycle("T1")
      draft.variety = "Roma"
      _ = try writer.change(cycle: "T1", to: draft)
    }
    #expect(try grams(bench, on: "2026-06-03") == 500)
    #expect(try grams(bench, on: "2026-06-03", variety: "Neuve") == 300)
  }

  @Test func aUnitWithoutAWeightIsRefusedByName() throws {
    let bench = try Bench()
    for (unit, refusal) in [
      ("bottes", Refusal.noUnitWeight(crop: "tomate", unit: "bottes")),
      ("botte", .noUnitWeight(crop: "tomate", unit: "botte")),
      ("bottles", .unknown(.unit, "bottles", nearest: ["botte"])), ("seau", .unknown(.unit, "seau", nearest: [])),
      ("lbs", .unknown(.unit, "lbs", nearest: [])),
    ] {
      let summary = try bench.take([.pick(1, unit, "tomate", "BDM/A1")])
      #expect(summary.problems.map(\.refusal) == [refusal])
    }
  }

  @Test func theGramsStatedAreTakenForAUnitAndHeldAgainstAMass() throws {
    let bench = try Bench()
    #expect(try bench.take([.pick(2, "bottes", "tomate", "BDM/A1", mass: 777)]).mass.grams == 777)
    try weigh(bench, 300)
    #expect(try bench.take([.pick(3, "bottes", "tomate", "BDM/A1", mass: 888)]).mass.grams == 888)
    #expect(try bench.take([.pick(3, "kg", "tomate", "BDM/A1", mass: 3_000)]).added == 1)
    #expect(
      try bench.take([.pick(3, "kg", "tomate", "BDM/A1", mass: 3_001)]).problems.map(\.refusal)
        == [.massDisagrees(stated: Mass(grams: 3_001), has: Mass(grams: 3_000))])
  }

  @Test func aLaterWeighingLeavesPastHarvestsAsTheyAre() throws {
    let bench = try Bench()
    try weigh(bench, 300)
    try bench.take([.pick(2, "bottes", "tomate", "BDM/A1")])
    try weigh(bench, 250)
    #expect(try bench.harvests().map(\.draft.mass?.grams) == [600])
    // What was said is the same: it is present already.
    #expect(try bench.take([.pick(2, "bottes", "tomate", "BDM/A1")]).alreadyPresent == 1)
    #expect(try grams(bench, on: "2026-06-11") == 250)
  }

  @Test func aUnitOfMassIsNotWeighed() throws {
    for unit in ["kg", "g", "tonnes", "Kilos"] {
      #expect(throws: Misfit.self) {
        try Bench().write {
          _ = try $0.enter(UnitWeightDraft(crop: "tomate", unit: unit, mass: Mass(grams: 1)), .adding)
        }
      }
    }
  }

  @Test func whatRoundsToNothingOrOverflowsIsRefused() throws {
    let bench = try Bench()
    func row(_ thousandths: Int64, _ unit: String, on day: String = "2026-06-10") -> HarvestDraft {
      HarvestDraft(
        day: date(day), cycle: "T1", quantity: Quantity(count: Count(thousandths: thousandths), unit: unit))
    }
    #expect(try bench.take([row(499, "g", on: "2026-05-10")]).problems.map(\.column) == [.quantity])
    #expect(try bench.take([row(500, "g", on: "2026-05-10")]).mass.grams == 1)
    #expect(try bench.take([row(.max, "t")]).problems.map(\.refusal) == [.tooLarge])
    try bench.take([row(.max, "kg")])
    // Two of these do not fit one sum.
    #expect(throws: Refusal.tooLarge) { try bench.take([row(.max - 1, "kg")]) }
    #expect(throws: Refusal.tooLarge) { try bench.take([row(.max - 1, "kg"), row(.max - 2, "kg")]) }
  }
}
