import CultiverMarseille
import GRDB
import Testing

@testable import CultiverStore

/// One pick, many harvests: they add up in every direction.
@Suite struct PickTests {
  private func pick(
    _ thousandths: Int64, _ unit: String, cycles: [String] = [], plots: [String] = [], crop: String? = nil,
    group: String? = nil, by sharing: Sharing? = nil, _ parts: [DestinationPart] = [], proceeds: Proceeds? = nil,
    on day: String = "2026-06-10", count: Int64? = nil, cause: Cause? = nil, reference: String? = nil
  ) -> PickDraft {
    PickDraft(
      HarvestDraft(
        day: date(day), crop: crop, quantity: quantity(thousandths, unit), reference: reference,
        count: count.map { quantity($0 * 1000, "piece") }, cause: cause),
      plots: plots, cycles: cycles, group: group, sharing: sharing, parts: parts, proceeds: proceeds)
  }

  private func quantity(_ thousandths: Int64, _ unit: String) -> Quantity {
    Quantity(count: Count(thousandths: thousandths), unit: unit)
  }

  @discardableResult
  private func add(_ bench: Bench, _ pick: PickDraft) throws -> PickEntered {
    try bench.write { try $0.add(pick, .plain) }
  }

  private func refusal(_ bench: Bench, _ pick: PickDraft) -> Refusal? {
    do {
      _ = try add(bench, pick)
      return nil
    } catch {
      return (error as? Misfit)?.refusal
    }
  }

  @Test func everyWayToShareAddsUpToTheGram() throws {
    let bench = try Bench()
    // T1 takes 120 m², T2 60 m².
    let area = try add(bench, pick(1_000, "kg", plots: ["BDM/A1", "BDM/A2"], crop: "tomate", by: .area))
    #expect(area.lines.map(\.harvest.mass.grams) == [667, 333])
    #expect(area.lines.map(\.harvest.cycle) == ["T1", "T2"])
    #expect(area.mass.grams == 1_000)
    let turned = try add(bench, pick(1_000, "kg", plots: ["BDM/A2", "BDM/A1"], crop: "tomate", by: .area))
    #expect(turned.lines.map(\.harvest.mass.grams) == [333, 667])
    let parts = Sharing.parts([Count(thousandths: 1_000), Count(thousandths: 3_000)])
    #expect(
      try add(bench, pick(10_500, "g", cycles: ["T1", "T2"], by: parts)).lines.map(\.harvest.mass.grams) == [3, 8])
    let given = Sharing.quantities([quantity(600, "kg"), quantity(400_000, "g")])
    #expect(
      try add(bench, pick(1_000, "kg", cycles: ["T1", "T2"], by: given)).lines.map(\.harvest.mass.grams) == [600, 400])
    let harvests = try bench.harvests()
    #expect(Set(harvests.map(\.draft.pick)).count == 4)
    #expect(try bench.notebook.read { try $0.check() } == [])
  }

  @Test func cyclesAndDestinationsAddUpBothWays() throws {
    let bench = try Bench()
    try bench.write {
      _ = try $0.enter(UnitWeightDraft(crop: "tomate", unit: "botte", mass: Mass(grams: 251)), .adding)
    }
    let entered = try add(
      bench,
      pick(
        11_000, "bottes", cycles: ["T1", "T2"], by: .area,
        [
          DestinationPart(.sold, quantity(8_000, "bottes")), DestinationPart(.given, quantity(2_000, "")),
          DestinationPart(.lost, cause: .pest),
        ], proceeds: .price(Price(Money(cents: 133), unit: "botte")), count: 7))
    let lines = entered.lines
    #expect(lines.count == 6)
    func sum(_ destination: Destination, _ value: (PickEntered.Line) -> Int64) -> Int64 {
      lines.filter { $0.draft.destination == destination }.reduce(0) { $0 + value($1) }
    }
    #expect(sum(.sold) { $0.draft.quantity.count.thousandths } == 8_000)
    #expect(sum(.sold) { $0.harvest.mass.grams } == 8 * 251)
    #expect(sum(.given) { $0.harvest.mass.grams } == 2 * 251)
    #expect(sum(.lost) { $0.harvest.mass.grams } == 251)
    #expect(sum(.sold) { $0.draft.amount?.cents ?? 0 } == 8 * 133)
    #expect(entered.amount == Money(cents: 8 * 133))
    #expect(entered.mass.grams == 11 * 251)
    let first = lines.filter { $0.harvest.cycle == "T1" }
    #expect(first.reduce(0) { $0 + $1.draft.quantity.count.thousandths } == 7_333)
    #expect(lines.compactMap(\.draft.count).reduce(0) { $0 + $1.count.thousandths } == 7_000)
    #expect(lines.filter { $0.draft.cause != nil }.map(\.draft.destination) == [.lost, .lost])
    #expect(try bench.notebook.read { try $0.check() } == [])
    // A month knows what was lost of it.
    #expect(try bench.count("SELECT sum(lost) FROM cycle_month") == 251)
  }

  @Test func onePickIsOneActionThatUndoTakesBack() throws {
    let bench = try Bench()
    let before = try Dump.things(bench)
    try add(bench, pick(3_000, "kg", cycles: ["T1", "T2"], by: .area, [DestinationPart(.sold)]))
    let after = try Dump.things(bench)
    try bench.undo()
    #expect(try Dump.things(bench) == before)
    try bench.undo()
    #expect(try Dump.things(bench) == after)
    #expect(try bench.harvests().map(\.draft.pick) == ["1", "1"])
  }

  @Test func aGroupIsPickedInOneLine() throws {
    let bench = try Bench()
    try bench.write { writer in
      for code in ["T1", "T2"] {
        try bench.group(code, "Semis 3", writer)
      }
    }
    let entered = try add(bench, pick(3_000, "kg", group: "semis 3", by: .area))
    #expect(entered.lines.map(\.harvest.cycle) == ["T1", "T2"])
    #expect(try add(bench, pick(3_000, "kg", cycles: ["SEMIS 3"], by: .area)).lines.count == 2)
    // T2 ended on 30 June: what stands is picked.
    let july = try add(bench, pick(3_000, "kg", group: "Semis 3", on: "2026-07-01"))
    #expect(july.lines.map(\.harvest.cycle) == ["T1"])
    #expect(july.lines.map(\.draft.pick) == [nil])
    #expect(refusal(bench, pick(3_000, "kg", group: "Semis 4")) == .unknown(.group, "Semis 4", nearest: ["Semis 3"]))
  }

  @Test func whatDoesNotComeApartIsRefused() throws {
    let bench = try Bench()
    let spans = [
      CycleSpan(code: "T1", started: date("2026-03-01"), ended: nil),
      CycleSpan(code: "T2", started: date("2026-04-01"), ended: date("2026-06-30")),
    ]
    let both = ["T1", "T2"]
    #expect(refusal(bench, pick(3_000, "kg", cycles: both)) == .sharingMissing(spans))
    #expect(refusal(bench, pick(3_000, "kg", cycles: both, by: .plants)) == .notShareable(cycle: "T1", byPlants: true))
    let one = Sharing.parts([Count(thousandths: 1_000)])
    #expect(refusal(bench, pick(3_000, "kg", cycles: both, by: one)) == .partsForCycles(1, cycles: 2))
    let less = Sharing.quantities([quantity(1_000, "kg"), quantity(1_000, "kg")])
    #expect(
      refusal(bench, pick(3_000, "kg", cycles: both, by: less))
        == .partsDiffer(sum: quantity(2_000, "kg"), has: quantity(3_000, "kg")))
    #expect(
      refusal(bench, pick(3_000, "kg", cycles: ["T1"], [DestinationPart(.sold, quantity(3_001, "kg"))]))
        == .partsExceed(sum: quantity(3_001, "kg"), has: quantity(3_000, "kg")))
    #expect(
      refusal(bench, pick(3_000, "kg", cycles: ["T1"], [DestinationPart(.sold), DestinationPart(.given)]))
        == .severalRests)
    #expect(
      refusal(
        bench,
        pick(3_000, "kg", cycles: ["T1"], [DestinationPart(.sold, quantity(3_000, "kg")), DestinationPart(.given)])
      ) == .nothingLeft(.given))
    let amount = Proceeds.amount(Money(cents: 100))
    #expect(refusal(bench, pick(3_000, "kg", cycles: ["T1"], proceeds: amount)) == .nothingSold)
    #expect(refusal(bench, pick(3_000, "kg", cycles: ["T1"], cause: .frost)) == .nothingLost)
    #expect(refusal(bench, pick(1, "g", cycles: ["T1"])) == .underOneGram("0.001 g"))
    #expect(try bench.harvests().isEmpty)
  }

  @Test func onlyTheFirstOfAPickBearsTheReferenceAsItWasSaid() throws {
    let bench = try Bench()
    try add(bench, pick(3_000, "kg", cycles: ["T1", "T2"], by: .area, reference: "M-7"))
    #expect(try bench.harvests().map(\.draft.reference) == ["M-7", "M-7/2"])
    #expect(refusal(bench, pick(1_000, "kg", cycles: ["T1"], reference: "M-7")) != nil)
  }

  @Test func oneOrAllOfAPickAreVoided() throws {
    let bench = try Bench()
    try add(bench, pick(3_000, "kg", cycles: ["T1", "T2"], by: .area, [DestinationPart(.sold, quantity(1_000, "kg"))]))
    try bench.write { _ = try $0.void("2", reason: "doublon") }
    #expect(try bench.write { try $0.voidPick(of: "1", reason: "tout") }.map(\.number) == [1, 3, 4])
    #expect(try bench.harvests().map(\.draft.voidReason) == ["tout", "doublon", "tout", "tout"])
    try bench.undo()
    #expect(try bench.harvests().map(\.draft.voidReason) == [nil, "doublon", nil, nil])
    try add(bench, pick(1_000, "kg", cycles: ["T1"]))
    #expect(throws: Misfit(nil, .notPicked(5))) { try bench.write { try $0.voidPick(of: "5", reason: "x") } }
  }
}

extension Bench {
  /// Says that a cycle is of a group.
  func group(_ code: String, _ name: String, _ writer: Writer) throws {
    try writer.database.execute(
      sql: "UPDATE cycle SET grouping = ?, grouping_key = ? WHERE code = ?", arguments: [name, Fold.key(name), code])
    writer.lookup.forget("cycle")
  }
}
