import CultiverMarseille
import CultiverStore
import Testing

/// Sites, plots, ventures and crops: codes, areas, and what is no longer in use.
@Suite struct GroundTests {
  private func refusal(_ bench: Bench, _ body: (Writer) throws -> Void) -> Refusal? {
    do { try bench.write("refused", body) } catch { return (error as? Misfit)?.refusal ?? error as? Refusal }
    return nil
  }

  @Test func codesAreUniqueWithoutRegardToCaseAPlotsWithinItsSite() throws {
    let bench = try Bench()
    #expect(
      refusal(bench) { _ = try $0.enter(SiteDraft(code: "bdm", name: "X", commune: "13203"), .adding) }
        == .taken(.site, "bdm", by: "bdm"))
    #expect(
      refusal(bench) { _ = try $0.enter(PlotDraft(code: "a1", site: "BDM"), .adding) } == .taken(.plot, "a1", by: "a1"))
    #expect(
      refusal(bench) { _ = try $0.enter(VentureDraft(code: "va", name: "X"), .adding) }
        == .taken(.venture, "va", by: "va"))
    #expect(refusal(bench) { _ = try $0.enter(PlotDraft(code: "a2", site: "TDM"), .adding) } == nil)
    #expect(
      refusal(bench) { try $0.change(site: "TDM", to: SiteDraft(code: "Bdm", name: "X", commune: "13203")) }
        == .taken(.site, "Bdm", by: "BDM"))
    #expect(
      refusal(bench) { try $0.change(plot: "TDM/A1", to: PlotDraft(code: "A1", site: "BDM", kind: .openGround)) }
        == .taken(.plot, "A1", by: "BDM/A1"))
    // Its own code in another case is its own.
    #expect(
      refusal(bench) { try $0.change(site: "TDM", to: SiteDraft(code: "tdm", name: "X", commune: "13055")) } == nil)
  }

  @Test func aNameThatIsAnotherCropsIsRefused() throws {
    let bench = try Bench()
    #expect(
      refusal(bench) { _ = try $0.enter(CropDraft(code: "tomato", name: "Tomates"), .adding) }
        == .taken(.crop, "Tomates", by: "tomate"))
    #expect(
      refusal(bench) { _ = try $0.enter(CropDraft(code: "tomate", name: "Tomate"), .adding) }
        == .taken(.crop, "tomate", by: "tomate"))
  }

  @Test func anAreaIsItsSides() throws {
    let bench = try Bench()
    try bench.write { _ = try $0.enter(PlotDraft(code: "B1", site: "BDM", length: 3_000, width: 80), .adding) }
    #expect(try bench.notebook.read { try $0.plot("B1").area } == Area(squareDecimetres: 2_400))
    let wrong = PlotDraft(code: "B2", site: "BDM", area: Area(squareDecimetres: 2_500), length: 3_000, width: 80)
    #expect(
      refusal(bench) { _ = try $0.enter(wrong, .adding) }
        == .areaNotSides(Area(squareDecimetres: 2_500), sides: Area(squareDecimetres: 2_400)))
  }

  @Test func aPlotDoesNotBecomeSmallerThanWhatStandsOnIt() throws {
    let bench = try Bench()
    let small = PlotDraft(code: "A2", site: "BDM", area: Area(squareDecimetres: 5_999), kind: .openGround)
    let refused = Refusal.smallerThanCycle(
      Area(squareDecimetres: 5_999), plot: "A2", cycle: "T2", Area(squareDecimetres: 6_000))
    #expect(refusal(bench) { try $0.change(plot: "A2", to: small) } == refused)
    let summary = try bench.notebook.write(bench.header("import"), keeping: { $0.refused == 0 }) { writer in
      let intake = writer.importPlots(update: true)
      try intake.add(small, line: 2)
      return intake.finish()
    }
    #expect(summary.problems.map(\.refusal) == [refused])
    #expect(try bench.notebook.read { try $0.check() } == [])
  }

  @Test func whatIsRetiredStaysAndTakesNothingNew() throws {
    let bench = try Bench()
    let day = date("2026-07-01")
    for (thing, code) in [(RetirementDraft.Thing.plot, "BDM/A1"), (.site, "TDM"), (.venture, "VA")] {
      try bench.write { _ = try $0.enter(RetirementDraft(thing: thing, code: code, since: day), .adding) }
      #expect(
        refusal(bench) { _ = try $0.enter(RetirementDraft(thing: thing, code: code, since: Bench.today), .adding) }
          != nil)
    }
    #expect(try bench.notebook.read { try $0.plots() }.map(\.retired) == [day, nil, nil])
    #expect(try bench.notebook.read { try $0.sites() }.map(\.retired) == [nil, day])
    #expect(try bench.notebook.read { try $0.ventures(on: Bench.today) }.map(\.retired) == [day, nil])
    func start(_ from: String) -> Refusal? {
      refusal(bench) { _ = try $0.enter(CycleDraft(plot: "BDM/A1", crop: "radis", started: date(from)), .adding) }
    }
    #expect(start("2026-07-01") == .retired(.plot, "BDM/A1", since: day))
    #expect(start("2026-06-30") == nil)
    #expect(
      refusal(bench) { _ = try $0.enter(PlotDraft(code: "Z", site: "TDM"), .adding) }
        == .retired(.site, "TDM", since: day))
    // What stood there may still be harvested.
    #expect(refusal(bench) { _ = try $0.add(.pick(100, on: "2026-07-02"), .plain) } == nil)
    #expect(try bench.notebook.read { try $0.retirements() }.map(\.draft.code) == ["TDM", "BDM/A1", "VA"])
  }

  @Test func whatIsUnknownIsSaidWithWhatComesNearest() throws {
    let bench = try Bench()
    #expect(
      refusal(bench) { try $0.change(site: "BDN", to: SiteDraft(code: "X", name: "X", commune: "13203")) }
        == .unknown(.site, "BDN", nearest: ["BDM"]))
    #expect(
      refusal(bench) { _ = try $0.enter(SiteDraft(code: "X", name: "X", commune: "Marseile"), .adding) }
        == .unknown(.commune, "Marseile", nearest: ["Marseille"]))
    #expect(
      refusal(bench) { _ = try $0.enter(StageDraft(venture: "VA", stage: "?", since: Bench.today), .adding) }
        == .unknown(.stage, "?", nearest: ["starter", "couveuse"]))
    #expect(refusal(bench) { _ = try $0.void("99", reason: "x") } == .unknown(.harvest, "99", nearest: []))
    for word in ["0", "-1", "1e3", "4294967296", "x"] {
      #expect(refusal(bench) { _ = try $0.void(word, reason: "x") } == .unknown(.harvest, word, nearest: []))
    }
  }

  @Test func keysCarryTheNotebooksNumber() throws {
    let bench = try Bench(.everything)
    for table in ["site", "plot", "venture", "cycle", "harvest", "occupancy", "none", "action"] {
      #expect(try bench.count("SELECT count(*) FROM \(table) WHERE id >> 32 <> 7") == 0)
      #expect(try bench.count("SELECT min(id & 4294967295) FROM \(table)") == 1)
    }
    #expect(try bench.count("SELECT count(*) FROM crop WHERE id >> 32 = 0") == 5)
  }
}
