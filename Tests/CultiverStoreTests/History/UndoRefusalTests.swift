import CultiverMarseille
import CultiverStore
import Testing

/// Undo refuses, with the reason, what later actions stand on.
@Suite struct UndoRefusalTests {
  @Test func thereIsNothingToUndoInANewNotebook() throws {
    let bench = try Bench(.nothing)
    let before = try Dump.all(bench)
    #expect(throws: Refusal.nothingToUndo) { try bench.undo() }
    #expect(throws: (any Error).self) { try bench.undo(1) }
    #expect(try Dump.all(bench) == before)
  }

  @Test func anActionThatNeverWasIsUnknown() throws {
    let bench = try Bench()
    for number in [2, 99, 0, -1] as [Int64] {
      #expect(throws: Refusal.unknown(.action, "\(number)", nearest: [])) { try bench.undo(number) }
    }
  }

  @Test func whatWasUndoneIsNotUndoneTwice() throws {
    let bench = try Bench()
    try bench.take([.pick(100)])
    try bench.undo(2)
    #expect(throws: Refusal.undoneAlready(2, by: 3)) { try bench.undo(2) }
    try bench.undo(3)
    try bench.undo(2)
    #expect(throws: Refusal.undoneAlready(2, by: 5)) { try bench.undo(2) }
    // The first undo was undone as well, by the action that brought the harvest back.
    #expect(throws: Refusal.undoneAlready(3, by: 4)) { try bench.undo(3) }
  }

  /// What is done first, what comes later, and that the first cannot be undone for it.
  static let pairs: [(name: String, first: Deed, later: Deed)] = [
    (
      "same row", deed { try $0.change(site: "BDM", to: SiteDraft(code: "BDM", name: "Un", commune: "13203")) },
      deed { try $0.change(site: "BDM", to: SiteDraft(code: "BDM", name: "Deux", commune: "13203")) }
    ),
    ("a harvest voided", deed { _ = try $0.add(.pick(100), .plain) }, deed { _ = try $0.void("1", reason: "doublon") }),
    (
      "one of many corrected", deed { _ = try $0.take(Array(repeating: .pick(100), count: 30)) },
      deed { _ = try $0.correct("17", to: .pick(170), .plain) }
    ),
    (
      "a harvest of a new cycle",
      deed { _ = try $0.enter(CycleDraft(code: "N", plot: "A2", crop: "radis", started: date("2026-05-01")), .adding) },
      deed { _ = try $0.add(.pick(100, of: "N"), .plain) }
    ),
    (
      "a cycle on a new plot", deed { _ = try $0.enter(PlotDraft(code: "A9", site: "BDM"), .adding) },
      deed { _ = try $0.enter(CycleDraft(code: "N", plot: "A9", crop: "radis", started: date("2026-05-01")), .adding) }
    ),
    (
      "a harvest by a new unit weight",
      deed { _ = try $0.enter(UnitWeightDraft(crop: "tomate", unit: "seau", mass: Mass(grams: 4_000)), .adding) },
      deed { _ = try $0.add(.pick(1, "seau", "tomate", "BDM/A1"), .plain) }
    ),
    (
      "a harvest where the cycle was moved to",
      deed { writer in
        var draft = try writer.reader.cycle("T1")
        draft.started = date("2026-01-01")
        _ = try writer.change(cycle: "T1", to: draft)
      }, deed { _ = try $0.add(.pick(100, on: "2026-01-15"), .plain) }
    ),
    (
      "a harvest where an import moved the cycle to",
      deed { writer in
        _ = try writer.take([.pick(1, "kg", "radis", "A2", on: "2026-05-10")], .starting)
        _ = try writer.take([.pick(1, "kg", "radis", "A2", on: "2026-05-01")], .starting)
      }, deed { _ = try $0.add(.pick(1, "kg", "radis", "A2", on: "2026-05-05"), .plain) }
    ),
    (
      "a cycle as large as the plot became",
      deed {
        try $0.change(
          plot: "A2", to: PlotDraft(code: "A2", site: "BDM", area: Area(squareDecimetres: 9_000), kind: .openGround))
      },
      deed { _ = try $0.enter(CycleDraft(code: "N", plot: "A2", crop: "radis", started: date("2026-05-01")), .adding) }
    ),
    (
      "the code given to another",
      deed { try $0.change(site: "BDM", to: SiteDraft(code: "NEW", name: "Ferme BDM", commune: "13203")) },
      deed { _ = try $0.enter(SiteDraft(code: "bdm", name: "Autre", commune: "13203"), .adding) }
    ),
  ]

  private static func deed(_ run: @escaping @Sendable (Writer) throws -> Void) -> Deed { Deed("", run) }

  @Test(arguments: pairs.map(\.name))
  func whatLaterActionsRestOnStays(name: String) throws {
    let pair = try #require(Self.pairs.first { $0.name == name })
    let bench = try Bench()
    try bench.write("first", pair.first.run)
    try bench.write("later", pair.later.run)
    let before = try Dump.all(bench)
    #expect(throws: Refusal.laterAction(2, by: 3)) { try bench.undo(2) }
    #expect(try Dump.all(bench) == before)
    // Once the later one is taken back, so may be the first.
    try bench.undo(3)
    try bench.undo(2)
    #expect(try bench.notebook.read { try $0.check() } == [])
  }

  @Test func theDaysOfAPlotGivenToAnotherAreNotGivenBack() throws {
    let bench = try Bench()
    try bench.write { _ = try $0.enter(OccupancyDraft(plot: "A2", venture: "VA", from: date("2026-01-01")), .adding) }
    try bench.write { _ = try $0.endOccupancy(of: "A2", on: date("2026-05-31")) }
    try bench.write { _ = try $0.enter(OccupancyDraft(plot: "A2", venture: "VB", from: date("2026-06-01")), .adding) }
    #expect(throws: Refusal.laterAction(3, by: 4)) { try bench.undo(3) }
    try bench.undo(4)
    try bench.undo(3)
    #expect(throws: Refusal.laterAction(5, by: 6)) { try bench.undo(5) }
  }

  @Test func aHarvestDoesNotComeBackOutsideItsCycle() throws {
    let bench = try Bench()
    try bench.take([.pick(100)])
    try bench.write { _ = try $0.void("1", reason: "doublon") }
    try bench.write { _ = try $0.end(cycle: "T1", on: date("2026-05-31"), failedBecause: nil) }
    #expect(throws: Refusal.laterAction(3, by: 4)) { try bench.undo(3) }
    try bench.undo(4)
    try bench.undo(3)
    #expect(try bench.harvests().map(\.draft.voidReason) == [nil])
  }

  @Test func aReferenceGivenToAnotherHarvestIsNotGivenBack() throws {
    let bench = try Bench()
    try bench.take([.pick(100, reference: "a")])
    try bench.write { _ = try $0.correct("1", to: .pick(100, reference: "b"), .plain) }
    try bench.take([.pick(200, reference: "a")])
    #expect(throws: Refusal.laterAction(3, by: 4)) { try bench.undo(3) }
  }

  @Test func anUnrelatedLaterActionDoesNotMatter() throws {
    let bench = try Bench()
    try bench.take([.pick(100)])
    try bench.take([.pick(200)])
    try bench.undo(2)
    #expect(try bench.harvests().map(\.number) == [2])
  }

  /// A change that was undone and redone stands again.
  @Test func aLaterActionThatWasRedoneStandsInTheWayAgain() throws {
    let bench = try Bench()
    try bench.write { _ = try $0.enter(SiteDraft(code: "S", name: "Un", commune: "13055"), .adding) }  // 2
    try bench.write { try $0.change(site: "S", to: SiteDraft(code: "S", name: "Deux", commune: "13055")) }  // 3
    try bench.undo()  // 4
    try bench.undo()  // 5
    #expect(throws: Refusal.laterAction(2, by: 3)) { try bench.undo(2) }
    try bench.undo(3)  // 6
    try bench.undo(2)  // 7
    #expect(try bench.notebook.read { try $0.sites().map(\.draft.code) } == ["BDM", "TDM"])
    // What changed the site cannot come back before the site.
    #expect(throws: Refusal.laterAction(6, by: 7)) { try bench.undo(6) }
    try bench.undo(7)
    try bench.undo(6)
    #expect(try bench.notebook.read { try $0.site("S").name } == "Deux")
  }

  @Test func anUndoOfSomethingOlderStandsOnTheRowsToo() throws {
    let bench = try Bench()
    func name(_ name: String) throws {
      try bench.write { try $0.change(site: "BDM", to: SiteDraft(code: "BDM", name: name, commune: "13203")) }
    }
    try name("b")  // 2
    try name("c")  // 3
    try bench.undo(3)  // 4: b
    try bench.undo(2)  // 5: as in the beginning
    // To bring c back on what 5 left would be neither.
    #expect(throws: Refusal.laterAction(4, by: 5)) { try bench.undo(4) }
    try name("d")  // 6
    #expect(throws: Refusal.laterAction(5, by: 6)) { try bench.undo(5) }
    #expect(try bench.notebook.read { try $0.site("BDM").name } == "d")
  }
}
