import CultiverMarseille
import CultiverStore
import Testing

/// A script is one transaction, a savepoint a line, and one action.
@Suite struct ScriptTests {
  @Test func aScriptIsOneAction() throws {
    let bench = try Bench()
    let before = try Dump.things(bench)
    let script = try bench.notebook.beginScript(bench.header("shell saisie.txt"))
    for grams in [100, 200, 300] as [Int64] {
      try script.beginLine()
      try bench.write("a line that the history does not tell apart") { _ = try $0.add(.pick(grams), .plain) }
      try script.keepLine()
    }
    try script.commit()
    let action = try #require(try bench.notebook.read { try $0.history(limit: 1) }.first)
    #expect(action.line == "shell saisie.txt")
    #expect(action.effects.map(\.table) == ["harvest"])
    #expect(action.effects.map(\.made) == [3])
    #expect(try bench.undo().number == action.number)
    #expect(try Dump.things(bench) == before)
  }

  @Test func aLineThatFailsTakesBackWhatItDidAndNoMore() throws {
    let bench = try Bench()
    let script = try bench.notebook.beginScript(bench.header("script"))
    try script.beginLine()
    try bench.write { _ = try $0.add(.pick(100), .plain) }
    try script.keepLine()
    try script.beginLine()
    #expect(throws: Misfit.self) {
      try bench.write { writer in
        _ = try writer.add(.pick(200), .plain)
        _ = try writer.add(.pick(300, of: "absent"), .plain)
      }
    }
    try script.rollBackLine()
    try script.beginLine()
    try bench.write { _ = try $0.add(.pick(400), .plain) }
    // A dry run within a script.
    _ = try bench.notebook.write(bench.header("dry"), keeping: { _ in false }) { try $0.add(.pick(500), .plain) }
    try script.keepLine()
    #expect(try bench.harvests().map(\.draft.mass?.grams) == [100, 400])
    try script.commit()
    #expect(try bench.harvests().map(\.draft.mass?.grams) == [100, 400])
    #expect(try bench.harvests().map(\.number) == [1, 2])
  }

  @Test func whatIsRolledBackLeavesNoTrace() throws {
    let bench = try Bench()
    let before = try Dump.all(bench)
    let script = try bench.notebook.beginScript(bench.header("script"))
    try script.beginLine()
    try bench.write { _ = try $0.add(.pick(100), .plain) }
    try script.keepLine()
    script.rollBack()
    script.rollBack()
    #expect(try Dump.all(bench) == before)
    try bench.take([.pick(100)])
    #expect(try bench.harvests().map(\.number) == [1])
  }

  @Test func aScriptThatChangesNothingLeavesNoTrace() throws {
    let bench = try Bench()
    let before = try Dump.all(bench)
    let script = try bench.notebook.beginScript(bench.header("script"))
    try script.beginLine()
    _ = try bench.notebook.read { try $0.cycles() }
    try script.keepLine()
    try script.beginLine()
    try bench.write { _ = try $0.add(.pick(100), .plain) }
    try script.rollBackLine()
    try script.commit()
    #expect(try Dump.all(bench) == before)
  }

  @Test func aWriteThatIsNotToStayIsTakenBack() throws {
    let bench = try Bench()
    let before = try Dump.all(bench)
    let summary = try bench.notebook.write(bench.header("import"), keeping: { $0.refused == 0 }) { writer in
      try writer.take([.pick(100), .pick(100, of: "absent")])
    }
    #expect(summary.added == 1)
    #expect(summary.refused == 1)
    #expect(try Dump.all(bench) == before)
  }

  @Test func aWriteThatThrowsIsTakenBack() throws {
    struct Stop: Error {}
    let bench = try Bench()
    let before = try Dump.all(bench)
    #expect(throws: Stop.self) {
      try bench.write { writer in
        _ = try writer.take([.pick(100)])
        throw Stop()
      }
    }
    #expect(try Dump.all(bench) == before)
  }
}
