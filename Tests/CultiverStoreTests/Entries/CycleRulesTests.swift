import CultiverMarseille
import CultiverStore
import Testing

/// What the notebook tells the rules about a cycle, and what a reason does.
@Suite struct CycleRulesTests {
  private func entered(_ bench: Bench, _ draft: CycleDraft) throws -> [Warning] {
    try bench.write { try $0.enter(draft, .adding).warnings }
  }

  private func radish(_ plot: String = "TDM/A1", from: String = "2026-07-01", code: String? = nil) -> CycleDraft {
    CycleDraft(
      code: code, plot: plot, crop: "radis", area: .known(Area(squareDecimetres: 100)), started: date(from),
      ended: date(from))
  }

  @Test func aCycleIsHeldAgainstTheTenureOfItsPlot() throws {
    let bench = try Bench(.everything)
    let warned = try entered(bench, radish("BDM/A1", from: "2026-06-20"))
    #expect(
      warned.last
        == .outlastsTenure(
          plot: "BDM/A1", venture: "VA", tenureEnds: date("2026-06-15"), cycleEnds: date("2026-06-20")))
    #expect(try entered(bench, radish("A2")).isEmpty)
  }

  @Test func aCycleFromAFileThatSaysWhyItIsRightWarnsOfNothing() throws {
    let bench = try Bench(.everything)
    for (reason, refused) in [("bail en renouvellement", 0), (nil, 1)] as [(String?, Int64)] {
      var draft = radish("BDM/A1", from: "2026-06-20", code: "R\(refused)")
      draft.accepted = reason
      let summary = try bench.write { writer in
        let intake = writer.importCycles(update: false, strict: true)
        try intake.add(draft, line: 2)
        return intake.finish()
      }
      #expect(summary.refused == refused)
      #expect(summary.warningCount == 0)
    }
  }

  @Test func theReasonStaysUntilItIsTakenBack() throws {
    let bench = try Bench(.everything)
    var draft = radish("BDM/A1", from: "2026-06-20", code: "R")
    draft.accepted = "bail en renouvellement"
    #expect(try !entered(bench, draft).isEmpty)
    #expect(try bench.notebook.read { try $0.cycle("R").accepted } == "bail en renouvellement")
    try bench.write { writer in
      var changed = try writer.reader.cycle("R")
      changed.accepted = nil
      _ = try writer.change(cycle: "R", to: changed)
    }
    #expect(try bench.notebook.read { try $0.cycle("R").accepted } == nil)
    try bench.undo()
    #expect(try bench.notebook.read { try $0.cycle("R").accepted } == "bail en renouvellement")
  }
}
