import CultiverMarseille
import CultiverStore
import Testing

/// Undo takes back an action as a whole; undoing the undo brings it back.
@Suite struct UndoTests {
  @Test(arguments: Deed.all)
  func whateverWasDoneIsUndoneRedoneAndUndoneAgain(deed: Deed) throws {
    let bench = try Bench(.everything)
    let before = try Dump.things(bench)
    try bench.write("deed", deed.run)
    let number = try bench.latest()
    let after = try Dump.things(bench)
    #expect(after != before)
    #expect(try bench.notebook.read { try $0.check() } == [])

    let undone = try bench.undo()
    #expect(undone.number == number)
    #expect(undone.line == "deed")
    #expect(try Dump.things(bench) == before)
    #expect(try bench.notebook.read { try $0.check() } == [])
    #expect(try bench.undo().line == "undo")
    #expect(try Dump.things(bench) == after)
    // By its number, while it stands again.
    #expect(try bench.undo(number).number == number)
    #expect(try Dump.things(bench) == before)
    #expect(try bench.undo().line == "undo")
    #expect(try Dump.things(bench) == after)
    #expect(try bench.notebook.read { try $0.check() } == [])
  }

  /// As in an editor: without a number undo and redo walk back and forth, and what is done anew ends the way forward.
  @Test func undoGoesFurtherBackAndRedoForwardAgain() throws {
    let bench = try Bench()
    var states = [try Dump.things(bench)]
    for grams in [100, 200, 300] as [Int64] {
      try bench.write("pick \(grams)") { _ = try $0.add(.pick(grams), .plain) }
      states.append(try Dump.things(bench))
    }
    func undo() throws -> String {
      try bench.write("undo") { try $0.reader.beginning(of: try $0.undo(nil)).action.line }
    }
    func redo() throws -> String { try bench.write("redo") { try $0.redo() }.line }
    for place in [2, 1] {
      #expect(try undo() == "pick \(place + 1)00")
      #expect(try Dump.things(bench) == states[place])
    }
    for place in [2, 3] {
      #expect(try redo() == "pick \(place)00")
      #expect(try Dump.things(bench) == states[place])
    }
    #expect(throws: Refusal.nothingToRedo) { try redo() }
    for place in [2, 1] {
      #expect(try undo() == "pick \(place + 1)00")
      #expect(try Dump.things(bench) == states[place])
    }
    #expect(try redo() == "pick 200")
    try bench.write("pick 400") { _ = try $0.add(.pick(400), .plain) }
    #expect(throws: Refusal.nothingToRedo) { try redo() }
    #expect(try undo() == "pick 400")
    #expect(try undo() == "pick 200")
    #expect(try Dump.things(bench) == states[1])
    #expect(try redo() == "pick 200")
    #expect(try redo() == "pick 400")
    #expect(try bench.notebook.read { try $0.check() } == [])
  }

  @Test func everythingIsUndoneBackToAnEmptyNotebookAndRedoneForwardAgain() throws {
    let bench = try Bench(.nothing)
    let deeds: [(Writer) throws -> Void] = [
      { try $0.enterGround() },
      { _ = try $0.enter(OccupancyDraft(plot: "A2", venture: "VA", from: date("2026-01-01")), .adding) },
      { _ = try $0.take([.pick(100), .pick(200, variety: "Roma", reference: "a")]) },
      { _ = try $0.correct("2", to: .pick(250, variety: "Noire", reference: "b"), .plain) },
      { _ = try $0.void("1", reason: "doublon") },
      { _ = try $0.take([.pick(4, "kg", "radis", "A2", on: "2026-05-05")], .starting) },
      { _ = try $0.take([.pick(5, "kg", "radis", "A2", on: "2026-05-01")], .starting) },
      { _ = try $0.endOccupancy(of: "A2", on: date("2026-05-31")) },
    ]
    var states = [try Dump.things(bench)]
    for deed in deeds {
      try bench.write("deed", deed)
      states.append(try Dump.things(bench))
    }
    for number in (1...deeds.count).reversed() {
      try bench.undo(Int64(number))
      #expect(try Dump.things(bench) == states[number - 1], "undoing \(number)")
    }
    // The undo of the last deed has the lowest number of them.
    for number in 1...deeds.count {
      try bench.undo(Int64(2 * deeds.count + 1 - number))
      #expect(try Dump.things(bench) == states[number], "redoing \(number)")
    }
    #expect(try bench.notebook.read { try $0.check() } == [])
  }

  @Test func anUndoSaysWhatItTookBackAndTheActionSaysByWhat() throws {
    let bench = try Bench()
    try bench.take([.pick(100), .pick(200)])
    try bench.undo()
    let actions = try bench.notebook.read { try $0.history(limit: 2) }
    #expect(actions[0].undoes == 2)
    #expect(actions[0].effects.map { "\($0.table) \($0.made) \($0.changed) \($0.removed)" } == ["harvest 0 0 2"])
    #expect(actions[1].undoneBy == 3)
    try bench.undo()
    let redone = try bench.notebook.read { try $0.history(limit: 3) }
    #expect(redone[0].effects.map { "\($0.table) \($0.made) \($0.changed) \($0.removed)" } == ["harvest 2 0 0"])
    #expect(redone.map(\.undoneBy) == [nil, 4, nil])
  }

  @Test func aDryRunSaysTheSameAndChangesNothing() throws {
    let bench = try Bench()
    try bench.take([.pick(100)])
    let before = try Dump.all(bench)
    let action = try bench.notebook.write(bench.header("undo"), keeping: { _ in false }) { try $0.undo(nil) }
    #expect(action.number == 2)
    #expect(try Dump.all(bench) == before)
  }

  @Test func numbersAreNeverGivenTwice() throws {
    let bench = try Bench()
    try bench.take([.pick(100), .pick(200)])
    try bench.undo()
    try bench.take([.pick(300)])
    #expect(try bench.harvests().map(\.number) == [3])
    try bench.write { _ = try $0.enter(SiteDraft(code: "EST", name: "L'Estaque", commune: "13055"), .adding) }
    let first = try bench.notebook.read { try $0.sites() }.first { $0.draft.code == "EST" }?.number
    try bench.undo()
    try bench.write { _ = try $0.enter(SiteDraft(code: "EST", name: "L'Estaque", commune: "13055"), .adding) }
    let second = try bench.notebook.read { try $0.sites() }.first { $0.draft.code == "EST" }?.number
    #expect(first == 3)
    #expect(second == 4)
  }
}
