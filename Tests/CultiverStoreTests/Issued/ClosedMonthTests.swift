import CultiverMarseille
import CultiverStore
import GRDB
import Testing

/// A month whose report was issued takes no change without a reason, by whatever way it comes.
@Suite struct ClosedMonthTests {
  /// A way to change what was harvested in June from T1 on BDM's A1, on the notebook of `Bench.Content.everything`.
  private static let ways: [Deed] = [
    Deed("add") { _ = try $0.add(.pick(700, on: "2026-06-10"), .plain) },
    Deed("add a pick shared with another cycle") { writer in
      let harvest = HarvestDraft(
        day: date("2026-06-10"), quantity: Quantity(count: Count(thousandths: 3_000), unit: "kg"))
      _ = try writer.add(PickDraft(harvest, cycles: ["T1", "T2"], sharing: .area), .plain)
    },
    Deed("correct the mass") { _ = try $0.correct("1", to: .pick(1_400, on: "2026-06-02"), .plain) },
    Deed("correct into another month") { _ = try $0.correct("1", to: .pick(1_500, on: "2026-07-02"), .plain) },
    Deed("correct out of another month") { writer in
      writer.correction = nil
      _ = try writer.correct("4", to: .pick(100, on: "2026-06-20"), .plain)
    },
    Deed("recompute") { writer in
      _ = try writer.enter(UnitWeightDraft(crop: "tomate", unit: "barquette", mass: Mass(grams: 350)), .adding)
      _ = try writer.recompute(HarvestFilter(), unit: nil)
    },
    Deed("none") { _ = try $0.enter(NoneDraft(plot: "BDM/A1", day: date("2026-06-21"))) },
    Deed("undo of the first harvest") { _ = try $0.undo(2) },
    Deed("undo of a file") { _ = try $0.undo(4) },
  ]

  private func bench() throws -> Bench {
    let bench = try Bench(.everything)
    try bench.write("july") { _ = try $0.add(.pick(100, on: "2026-07-01"), .plain) }
    return bench
  }

  @Test(arguments: ways)
  func isRefusedWithoutAReason(_ deed: Deed) throws {
    let bench = try bench()
    let report = try bench.issue()
    let before = try Dump.all(bench)
    let misfit = #expect(throws: Misfit.self) { try bench.write("deed") { try deed.run($0) } }
    #expect(misfit?.refusal == .monthClosed(report))
    #expect(try Dump.all(bench) == before)
  }

  @Test(arguments: ways)
  func passesWithAReasonThatStays(_ deed: Deed) throws {
    // One of them takes its reason away itself.
    guard deed.testDescription != "correct out of another month" else { return }
    let bench = try bench()
    try bench.issue()
    try bench.write("deed") { writer in
      writer.correction = "pesée retrouvée"
      try deed.run(writer)
    }
    let action = try bench.notebook.read { try $0.history(limit: 1) }.first
    #expect(action?.corrections == ["pesée retrouvée"])
    #expect(try bench.notebook.read { try $0.check() } == [])
  }

  @Test(arguments: ways)
  func passesAgainOnceTheMonthIsReopened(_ deed: Deed) throws {
    let bench = try bench()
    try bench.issue()
    try bench.write("reopen") {
      _ = try $0.reopen(month("2026-06"), .everything, because: "trop tôt", on: date("2026-07-05"))
    }
    #expect(throws: Never.self) { try bench.write("deed") { try deed.run($0) } }
    #expect(try bench.notebook.read { try $0.history(limit: 1) }.first?.corrections == [])
  }

  @Test func voidingStatesItsReasonItself() throws {
    let bench = try bench()
    let report = try bench.issue()
    try bench.write("void") { _ = try $0.void("1", reason: "doublon") }
    let lines = try bench.corrections(since: report)
    #expect(lines.map(\.change) == [.voided])
    #expect(lines.first?.cause?.reason == "doublon")
    #expect(try bench.notebook.read { try $0.history(limit: 1) }.first?.corrections == ["doublon"])
  }

  @Test func voidingElsewhereIsNoCorrection() throws {
    let bench = try bench()
    try bench.issue()
    try bench.write("void") { _ = try $0.void("4", reason: "doublon") }
    #expect(try bench.notebook.read { try $0.history(limit: 1) }.first?.corrections == [])
  }

  @Test func aReasonStaysThoughNoneWasNeeded() throws {
    let bench = try bench()
    try bench.write("add") { writer in
      writer.correction = "oubli"
      _ = try writer.add(.pick(50, on: "2026-07-03"), .plain)
    }
    #expect(try bench.notebook.read { try $0.history(limit: 1) }.first?.corrections == ["oubli"])
  }

  @Test func otherMonthsStayOpen() throws {
    let bench = try bench()
    try bench.issue()
    #expect(throws: Never.self) {
      try bench.write { writer in
        _ = try writer.add(.pick(700, on: "2026-05-31"), .plain)
        _ = try writer.add(.pick(700, on: "2026-07-01"), .plain)
        _ = try writer.correct("4", to: .pick(90, on: "2026-07-02"), .plain)
        _ = try writer.enter(NoneDraft(plot: "BDM/A1", day: date("2026-07-21")))
      }
    }
  }

  @Test func aScopeClosesOnlyItself() throws {
    let bench = try Bench()
    try bench.write { writer in
      let draft = OccupancyDraft(plot: "BDM/A1", venture: "VA", from: date("2026-01-01"), to: date("2026-06-15"))
      _ = try writer.enter(draft, .adding)
    }
    try bench.issue("2026-05", try bench.scope(site: "BDM"))
    try bench.issue("2026-04", try bench.scope(plot: "BDM/A1"))
    try bench.issue("2026-03", try bench.scope(crop: "tomate"))
    try bench.issue("2026-06", try bench.scope(venture: "VA"))
    let closed: [(String, String, Bool)] = [
      ("T1", "2026-05-10", true), ("T2", "2026-05-10", true), ("K1", "2026-05-10", false),
      ("T1", "2026-04-10", true), ("T2", "2026-04-10", false), ("T1", "2026-03-10", true),
      ("L1", "2026-03-10", false), ("K1", "2026-03-20", false), ("T1", "2026-06-15", true),
      ("T1", "2026-06-16", false), ("T2", "2026-06-10", false),
    ]
    for (cycle, day, isClosed) in closed {
      let misfit: Misfit? = {
        do {
          try bench.write { _ = try $0.add(.pick(10, of: cycle, on: day), .plain) }
          return nil
        } catch {
          return error as? Misfit
        }
      }()
      #expect((misfit != nil) == isClosed, "\(cycle) \(day)")
      if let misfit, case .monthClosed = misfit.refusal {} else { #expect(misfit == nil) }
    }
    // Nothing harvested concerns a plot, and no report about one crop.
    for (plot, day, isClosed) in [
      ("BDM/A2", "2026-05-20", true), ("TDM/A1", "2026-05-20", false), ("BDM/A1", "2026-03-20", false),
    ] {
      let isRefused = (try? bench.write { try $0.enter(NoneDraft(plot: plot, day: date(day))) }) == nil
      #expect(isRefused == isClosed, "\(plot) \(day)")
    }
  }

  // MARK: - Files

  private static let rows: [HarvestDraft] = [
    .pick(100, on: "2026-05-02"), .pick(200, on: "2026-06-02"), .pick(300, on: "2026-06-03", reference: "a"),
    .pick(400, on: "2026-07-02"),
  ]

  @Test func aFileIsRefusedRowByRow() throws {
    let bench = try Bench()
    let report = try bench.issue()
    let summary = try bench.take(Self.rows)
    #expect(summary.problems.map(\.line) == [3, 4])
    #expect(summary.problems.allSatisfy { $0.refusal == .monthClosed(report) && $0.column == .date })
    #expect((summary.read, summary.added, summary.refused) == (4, 2, 2))
    #expect(try bench.harvests().map { $0.draft.mass?.grams } == [100, 400])
  }

  @Test func whatIsThereAlreadyIsNoAddition() throws {
    let bench = try Bench()
    try bench.take(Self.rows)
    let report = try bench.issue()
    let summary = try bench.take(Self.rows + [.pick(200, on: "2026-06-02")])
    #expect(summary.alreadyPresent == 4)
    #expect(summary.problems.map(\.line) == [6])
    #expect(summary.problems.first?.refusal == .monthClosed(report))
  }

  @Test func anUpdateByReferenceIsRefusedFromEitherSide() throws {
    let bench = try Bench()
    try bench.take(Self.rows + [.pick(500, on: "2026-07-03", reference: "b")])
    try bench.issue()
    let options = HarvestOptions(update: true, today: Bench.today)
    let summary = try bench.take(
      [.pick(301, on: "2026-07-03", reference: "a"), .pick(500, on: "2026-06-05", reference: "b")], options)
    #expect(summary.problems.map(\.line) == [2, 3])
    #expect(summary.updated == 0)
  }

  @Test func noCycleIsOpenedForARowThatIsRefused() throws {
    let bench = try Bench()
    try bench.issue()
    let cycles = try bench.count("SELECT count(*) FROM cycle")
    let summary = try bench.take([.pick(3, "kg", "radis", "A2", on: "2026-06-03")], .starting)
    #expect(summary.problems.map(\.line) == [2])
    #expect(try bench.count("SELECT count(*) FROM cycle") == cycles)
  }

  @Test func aFileThatIsACorrectionGoesIn() throws {
    let bench = try Bench()
    let report = try bench.issue()
    try bench.write("import") { writer in
      writer.correction = "cahier retrouvé"
      _ = try writer.take(Self.rows)
    }
    let lines = try bench.corrections(since: report)
    #expect(lines.map(\.change) == [.added, .added])
    #expect(lines.map(\.cause?.reason) == ["cahier retrouvé", "cahier retrouvé"])
  }

  // MARK: - Scripts

  @Test func aLineOfAScriptIsRefusedAlone() throws {
    let bench = try Bench()
    try bench.issue()
    let script = try bench.notebook.beginScript(bench.header("script"))
    func line(_ body: (Writer) throws -> Void) throws {
      try script.beginLine()
      do {
        try bench.write { try body($0) }
        try script.keepLine()
      } catch {
        try script.rollBackLine()
        throw error
      }
    }
    try line { _ = try $0.add(.pick(10, on: "2026-07-01"), .plain) }
    #expect(throws: Misfit.self) { try line { _ = try $0.add(.pick(20, on: "2026-06-01"), .plain) } }
    for (grams, reason) in [(30, "un"), (40, "deux")] as [(Int64, String)] {
      try line { writer in
        writer.correction = reason
        _ = try writer.add(.pick(grams, on: "2026-06-01"), .plain)
      }
    }
    try line { writer in
      _ = try writer.reopen(month("2026-06"), .everything, because: "tout", on: date("2026-07-05"))
    }
    try line { _ = try $0.add(.pick(50, on: "2026-06-01"), .plain) }
    try script.commit()
    #expect(try bench.harvests().map { $0.draft.mass?.grams } == [10, 30, 40, 50])
    #expect(try bench.notebook.read { try $0.history(limit: 1) }.first?.corrections == ["un", "deux"])
  }

  @Test func everyLineOfAScriptHasItsOwnReason() throws {
    let bench = try Bench()
    let report = try bench.issue()
    let script = try bench.notebook.beginScript(bench.header("script"))
    for (grams, reason) in [(30, "un"), (40, "deux")] as [(Int64, String)] {
      try script.beginLine()
      try bench.write { writer in
        writer.correction = reason
        _ = try writer.add(.pick(grams, on: "2026-06-01"), .plain)
      }
      try script.keepLine()
    }
    try script.commit()
    #expect(try bench.corrections(since: report).map(\.cause?.reason) == ["un", "deux"])
  }
}
