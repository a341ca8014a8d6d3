import CultiverMarseille
import CultiverStore
import Testing

/// What a cycle may be.
@Suite struct CycleTests {
  private func refusal(_ bench: Bench, _ body: (Writer) throws -> Void) -> Misfit? {
    var misfit: Misfit?
    do { try bench.write("refused", body) } catch { misfit = error as? Misfit }
    return misfit
  }

  private func enter(_ bench: Bench, _ draft: CycleDraft, _ policy: EntryPolicy = .adding) -> Misfit? {
    refusal(bench) { _ = try $0.enter(draft, policy) }
  }

  @Test func itIsNotLargerThanItsPlot() throws {
    let bench = try Bench()
    func draft(_ area: Int64, plot: String = "A2") -> CycleDraft {
      CycleDraft(plot: plot, crop: "radis", area: .known(Area(squareDecimetres: area)), started: date("2026-07-01"))
    }
    let large = Misfit(
      .area, .largerThanPlot(Area(squareDecimetres: 6_001), plot: "A2", Area(squareDecimetres: 6_000)))
    #expect(enter(bench, draft(6_001)) == large)
    #expect(enter(bench, draft(6_000)) == nil)
    // Where the plot's own area is unknown, anything may stand.
    #expect(enter(bench, draft(600_000, plot: "TDM/A1")) == nil)
    #expect(
      refusal(bench) { writer in
        var cycle = try writer.reader.cycle("T2")
        cycle.area = .known(Area(squareDecimetres: 6_001))
        _ = try writer.change(cycle: "T2", to: cycle)
      } == large)
  }

  @Test func itTakesThePlotsAreaAsItIsThenAndKeepsIt() throws {
    let bench = try Bench()
    let wide = PlotDraft(code: "A2", site: "BDM", area: Area(squareDecimetres: 9_000), kind: .openGround)
    try bench.write { try $0.change(plot: "A2", to: wide) }
    #expect(try bench.notebook.read { try $0.cycle("T2").area } == .known(Area(squareDecimetres: 6_000)))
    #expect(try bench.notebook.read { try $0.cycle("K1").area } == .unknown)
  }

  @Test func theEndIsNotBeforeTheStart() throws {
    let bench = try Bench()
    let back = Misfit(.ended, .endBeforeStart(start: date("2026-07-02"), end: date("2026-07-01")))
    #expect(
      enter(bench, CycleDraft(plot: "A2", crop: "radis", started: date("2026-07-02"), ended: date("2026-07-01")))
        == back)
    #expect(
      refusal(bench) { _ = try $0.end(cycle: "T1", on: date("2026-02-28"), failedBecause: nil) }
        == Misfit(.ended, .endBeforeStart(start: date("2026-03-01"), end: date("2026-02-28"))))
    #expect(
      refusal(bench) { _ = try $0.end(cycle: "T2", on: Bench.today, failedBecause: nil) }
        == Misfit(.cycle, .endedAlready(cycle: "T2", date("2026-06-30"))))
  }

  @Test func itsHarvestsStayWithinIt() throws {
    let bench = try Bench()
    try bench.take([.pick(100, on: "2026-06-02"), .pick(100, on: "2026-06-10"), .pick(100, on: "2026-06-20")])
    let outside = Refusal.harvestsOutside(cycle: "T1", 2, first: date("2026-06-10"), last: date("2026-06-20"))
    #expect(
      refusal(bench) { _ = try $0.end(cycle: "T1", on: date("2026-06-09"), failedBecause: "gel") }
        == Misfit(.ended, outside))
    #expect(
      refusal(bench) { writer in
        var draft = try writer.reader.cycle("T1")
        draft.started = date("2026-06-11")
        _ = try writer.change(cycle: "T1", to: draft)
      } == Misfit(.started, .harvestsOutside(cycle: "T1", 2, first: date("2026-06-02"), last: date("2026-06-10"))))
    // One that is voided does not count.
    try bench.write { for number in ["2", "3"] { _ = try $0.void(number, reason: "doublon") } }
    #expect(refusal(bench) { _ = try $0.end(cycle: "T1", on: date("2026-06-02"), failedBecause: nil) } == nil)
    #expect(
      refusal(bench) { _ = try $0.add(.pick(100, on: "2026-06-03"), .plain) }?.refusal
        == .outsideCycle(
          CycleSpan(code: "T1", started: date("2026-03-01"), ended: date("2026-06-02")), day: date("2026-06-03")))
  }

  @Test func codesAreUniqueWithoutRegardToCase() throws {
    let bench = try Bench()
    #expect(
      enter(bench, CycleDraft(code: "t1", plot: "A2", crop: "radis", started: date("2026-07-01")))?.refusal
        == .taken(.cycle, "t1", by: "t1"))
    #expect(
      refusal(bench) { writer in
        var draft = try writer.reader.cycle("T2")
        draft.code = "t1"
        _ = try writer.change(cycle: "T2", to: draft)
      } == Misfit(.code, .taken(.cycle, "t1", by: "T1")))
  }

  /// A file that states other things than what stands, and is to update it, is held to the same rules.
  @Test func anUpdateFromAFileIsHeldToTheSameRules() throws {
    let bench = try Bench()
    try bench.take([.pick(100, of: "T2", on: "2026-06-10")])
    let before = try Dump.all(bench)
    let drafts: [CycleDraft] = [
      // After the end that stands.
      CycleDraft(code: "T2", plot: "A2", crop: "tomate", started: date("2026-07-01")),
      CycleDraft(code: "L1", plot: "BDM/A1", crop: "laitue", started: date("2026-06-01")),
      // Its harvest outside.
      CycleDraft(code: "T2", plot: "A2", crop: "tomate", started: date("2026-06-11"), ended: date("2026-06-30")),
      CycleDraft(code: "T2", plot: "A2", crop: "tomate", started: date("2026-04-01"), ended: date("2026-06-09")),
      // Larger than the plot, and moved to one that is smaller than the ground it takes.
      CycleDraft(
        code: "T2", plot: "A2", crop: "tomate", area: .known(Area(squareDecimetres: 6_001)), started: date("2026-04-01")
      ),
      CycleDraft(code: "T1", plot: "A2", crop: "tomate", started: date("2026-03-01")),
    ]
    for (place, draft) in drafts.enumerated() {
      let summary = try bench.notebook.write(bench.header("import"), keeping: { $0.refused == 0 }) { writer in
        let intake = writer.importCycles(update: true, strict: false)
        try intake.add(draft, line: 2)
        return intake.finish()
      }
      #expect(summary.refused == 1, "\(place)")
      #expect(try Dump.all(bench) == before, "\(place)")
    }
  }
}
