import CultiverMarseille
import CultiverStore
import Testing

/// Soil tests in the notebook.
@Suite struct SoilTestTests {
  private func lead(_ content: Int64, on iso: String = "2026-02-01", by laboratory: String? = nil) -> SoilTestDraft {
    SoilTestDraft(plot: "A2", day: date(iso), laboratory: laboratory, element: .lead, content: content)
  }

  @Test func oneTestIsKnownByPlotElementDayAndLaboratory() throws {
    let bench = try Bench()
    func enter(_ draft: SoilTestDraft, update: Bool = false) throws -> EntryOutcome {
      try bench.write { try $0.enter(draft, .merging(update: update)) }
    }
    #expect(try enter(lead(85_000)) == .added)
    #expect(try enter(lead(85_000)) == .present)
    #expect(try enter(lead(85_000, by: "LCA")) == .added)
    #expect(try enter(lead(85_000, on: "2026-02-02")) == .added)
    #expect(throws: Misfit.self) { try enter(lead(86_000)) }
    #expect(try enter(lead(86_000), update: true) == .updated)
    let kept = try bench.notebook.read { try $0.soilTests().map(\.draft) }
    #expect(kept.map(\.content) == [86_000, 85_000, 85_000])
    #expect(kept.allSatisfy { $0.site == "BDM" && $0.plot == "A2" })
    // Taking the change back, then the first test itself.
    try bench.undo()
    #expect(try bench.notebook.read { try $0.soilTests().first?.draft.content } == 85_000)
  }

  @Test func leadFoundBeforeACycleBeginsIsWarnedOf() throws {
    let bench = try Bench()
    try bench.write { _ = try $0.enter(lead(350_000, on: "2026-07-01", by: "LCA"), .adding) }
    func warnings(from iso: String) throws -> [Warning] {
      try bench.write { writer in
        try writer.enter(CycleDraft(plot: "A2", crop: "radis", started: date(iso), ended: date(iso)), .adding).warnings
      }
    }
    #expect(try warnings(from: "2026-06-30").contains { if case .leadInSoil = $0 { true } else { false } } == false)
    let test = SoilTest(element: .lead, content: 350_000, day: date("2026-07-01"), laboratory: "LCA")
    let found = try warnings(from: "2026-07-01").last
    #expect(found == .leadInSoil(plot: "A2", crop: Phrase(fr: "Radis", en: "Radish"), test, limit: 300_000))
  }
}
