import CultiverMarseille
import CultiverStore
import Testing

/// A row with a reference is known by it.
@Suite struct ReferenceTests {
  private static let update = HarvestOptions(update: true, today: Bench.today)

  @Test(arguments: 0...1, 0...3)
  func aReferenceStandsOnce(notebook: Int, file: Int) throws {
    let bench = try Bench()
    let row = HarvestDraft.pick(100, reference: "a")
    try bench.take(Array(repeating: row, count: notebook))
    let summary = try bench.take(Array(repeating: row, count: file))
    #expect(summary.added == Int64(file > 0 && notebook == 0 ? 1 : 0))
    #expect(summary.alreadyPresent == Int64(file) - summary.added)
    #expect(summary.refused == 0)
    #expect(try bench.harvests().count == min(1, notebook + file))
  }

  @Test func aVoidedHarvestIsPresentAndOneUndoneIsNot() throws {
    let bench = try Bench()
    let row = HarvestDraft.pick(100, reference: "a")
    try bench.take([row])
    try bench.write { _ = try $0.void("1", reason: "doublon") }
    #expect(try bench.take([row]).alreadyPresent == 1)
    try bench.undo()
    try bench.undo(2)
    #expect(try bench.take([row]).added == 1)
    #expect(try bench.harvests().map(\.number) == [2])
  }

  /// Rows under the reference of `.pick(1000, variety: "Roma", to: .sold, note: "n", reference: "a")`, and what differs.
  private static let others: [(HarvestDraft, Column, stands: String, stated: String)] = [
    (
      .pick(1_000, on: "2026-06-11", variety: "Roma", to: .sold, note: "n", reference: "a"), .date, "2026-06-10",
      "2026-06-11"
    ),
    (.pick(1_000, of: "T2", variety: "Roma", to: .sold, note: "n", reference: "a"), .cycle, "T1", "T2"),
    (.pick(1_500, variety: "Roma", to: .sold, note: "n", reference: "a"), .quantity, "1000", "1500"),
    (.pick(1_000, variety: "Noire", to: .sold, note: "n", reference: "a"), .variety, "Roma", "Noire"),
    (.pick(1_000, to: .sold, note: "n", reference: "a"), .variety, "Roma", ""),
    (.pick(1_000, variety: "Roma", to: .given, note: "n", reference: "a"), .destination, "sold", "given"),
    (.pick(1_000, variety: "Roma", to: .sold, note: "m", reference: "a"), .note, "n", "m"),
    (.pick(1_000, variety: "Roma", to: .sold, reference: "a"), .note, "n", ""),
    (.pick(1_000, "pièces", "tomate", "BDM/A1", variety: "Roma", mass: 1_000, reference: "a"), .unit, "g", "piece"),
  ]

  @Test(arguments: others.indices)
  func otherContentUnderAReferenceIsAProblemUnlessItIsToUpdate(place: Int) throws {
    let (row, column, stands, stated) = Self.others[place]
    let bench = try Bench()
    try bench.take([.pick(1_000, variety: "Roma", to: .sold, note: "n", reference: "a"), .pick(7)])
    let before = try Dump.all(bench)
    let refused = try bench.notebook.write(bench.header("import"), keeping: { $0.refused == 0 }) { try $0.take([row]) }
    #expect(refused.refused == 1)
    #expect(refused.added == 0)
    #expect(
      refused.problems == [
        Problem(
          line: 2, column: column,
          .differs(.harvest, "a", column: column, stands: stands, stated: stated))
      ])
    #expect(try Dump.all(bench) == before)

    let updated = try bench.take([row], Self.update)
    #expect(updated.updated == 1)
    #expect(updated.added == 0)
    #expect(updated.refused == 0)
    #expect(try bench.harvests().count == 2)
    #expect(try bench.take([row]).alreadyPresent == 1)
    #expect(try bench.notebook.read { try $0.check() } == [])
  }

  /// What a unit came to is part of what was said, when it was said.
  @Test func otherGramsUnderAReferenceAreOtherContent() throws {
    let bench = try Bench()
    try bench.take([.pick(12, "bottes", "tomate", "BDM/A1", mass: 3_000, reference: "a")])
    let row = HarvestDraft.pick(12, "bottes", "tomate", "BDM/A1", mass: 3_600, reference: "a")
    let summary = try bench.take([row])
    #expect(
      summary.problems == [
        Problem(line: 2, column: .grams, .differs(.harvest, "a", column: .grams, stands: "3000", stated: "3600"))
      ])
    #expect(try bench.take([row], Self.update).updated == 1)
    #expect(try bench.harvests().map(\.draft.mass?.grams) == [3_600])
    // Not said, it is no difference: a unit may weigh something else by now.
    try bench.write {
      _ = try $0.enter(UnitWeightDraft(crop: "tomate", unit: "botte", mass: Mass(grams: 280)), .adding)
    }
    #expect(try bench.take([.pick(12, "bottes", "tomate", "BDM/A1", reference: "a")]).alreadyPresent == 1)
  }

  @Test func twoRowsOfAFileUnderOneReferenceMustAgree() throws {
    let bench = try Bench()
    let summary = try bench.take([
      .pick(100, reference: "a"), .pick(200, reference: "a"), .pick(100, reference: "a"), .pick(200, reference: "b"),
    ])
    #expect(summary.added == 2)
    #expect(summary.alreadyPresent == 1)
    #expect(
      summary.problems == [
        Problem(line: 3, column: .quantity, .differs(.harvest, "a", column: .quantity, stands: "100", stated: "200"))
      ])
  }

  @Test func aRowWithoutAReferenceIsNotTheOneWith() throws {
    let bench = try Bench()
    try bench.take([.pick(100, reference: "a")])
    #expect(try bench.take([.pick(100)]).added == 1)
    #expect(try bench.take([.pick(100), .pick(100, reference: "a")]).added == 0)
    #expect(try bench.take([.pick(100, reference: "A")]).added == 1)
  }

  @Test func aReferenceIsGivenToOneHarvestAlone() throws {
    let bench = try Bench()
    try bench.take([.pick(100, reference: "a"), .pick(200)])
    let taken = Misfit(.reference, .taken(.harvest, "a", by: "1"))
    #expect(throws: taken) { try bench.write { _ = try $0.add(.pick(300, reference: "a"), .plain) } }
    #expect(throws: taken) { try bench.write { _ = try $0.correct("2", to: .pick(200, reference: "a"), .plain) } }
    try bench.write { _ = try $0.correct("1", to: .pick(150, reference: "a"), .plain) }
  }
}
