import CultiverMarseille
import CultiverStore
import Testing

/// What a plan may be, and what it becomes.
@Suite struct PlanEntryTests {
  private func refusal(_ bench: Bench, _ body: (Writer) throws -> Void) -> Misfit? {
    var misfit: Misfit?
    do { try bench.write("refused", body) } catch { misfit = error as? Misfit }
    return misfit
  }

  private func radish(
    _ code: String? = "P1", _ plot: String = "A2", on stand: String = "2026-08-01", group: String? = nil
  ) -> PlanDraft {
    PlanDraft(
      code: code, plot: plot, crop: "radis", area: .known(Area(squareDecimetres: 100)), stand: date(stand), group: group
    )
  }

  private func check(_ bench: Bench) throws -> [Unsound] { try bench.notebook.read { try $0.check() } }

  @Test func aPlanAndItsCycleShareKeyAndCode() throws {
    let bench = try Bench()
    try bench.write { _ = try $0.enter(radish(), .adding) }
    #expect(try bench.count("SELECT count(*) FROM cycle WHERE code = 'P1'") == 0)
    let started = try bench.write { try $0.start(plans: "p1", on: date("2026-07-10")) }
    #expect(started.map(\.code) == ["P1"])
    #expect(try bench.count("SELECT count(*) FROM plan JOIN cycle USING (id, code, code_key)") == 1)
    #expect(try check(bench) == [])
    // Starting is undone: the plan waits again, and can be started again.
    try bench.undo()
    #expect(try bench.notebook.read { try $0.planCourse("P1") }.started == nil)
    try bench.write { _ = try $0.start(plans: "P1", on: date("2026-07-11")) }
    #expect(try bench.notebook.read { try $0.planCourse("P1") }.started == date("2026-07-11"))
    #expect(
      refusal(bench) { _ = try $0.start(plans: "P1", on: date("2026-07-12")) }
        == Misfit(.code, .startedAlready(plan: "P1", date("2026-07-11"))))
  }

  @Test func aPlanIsNotTakenBackUnderItsCycle() throws {
    let bench = try Bench()
    try bench.write { _ = try $0.enter(radish(), .adding) }
    let planned = try bench.latest()
    try bench.write { _ = try $0.start(plans: "P1", on: date("2026-07-10")) }
    let started = try bench.latest()
    #expect(throws: Refusal.laterAction(planned, by: started)) { try bench.undo(planned) }
    try bench.undo()
    try bench.undo(planned)
    #expect(try bench.count("SELECT count(*) FROM plan") == 0)
  }

  @Test func aCodeThatWasFreedIsNotGivenBackOnceItIsInOtherHands() throws {
    let bench = try Bench()
    try bench.write { _ = try $0.enter(radish(), .adding) }
    try bench.write { writer in
      var draft = try writer.reader.plan("P1")
      draft.code = "P2"
      _ = try writer.change(plan: "P1", to: draft)
    }
    let renamed = try bench.latest()
    try bench.write {
      _ = try $0.enter(CycleDraft(code: "P1", plot: "A2", crop: "laitue", started: date("2026-07-01")), .adding)
    }
    #expect(throws: Refusal.laterAction(renamed, by: renamed + 1)) { try bench.undo(renamed) }
    #expect(try check(bench) == [])
  }

  @Test func aCodeNamesOnePlanCycleOrGroup() throws {
    let bench = try Bench()
    try bench.write { _ = try $0.enter(radish("G-1", group: "G"), .adding) }
    func taken(_ noun: Refusal.Noun, _ code: String, by: String, _ column: Column = .code) -> Misfit {
      Misfit(column, .taken(noun, code, by: by))
    }
    #expect(refusal(bench) { _ = try $0.enter(radish("g-1"), .adding) } == taken(.plan, "g-1", by: "g-1"))
    #expect(refusal(bench) { _ = try $0.enter(radish("T1"), .adding) } == taken(.cycle, "T1", by: "T1"))
    #expect(refusal(bench) { _ = try $0.enter(radish("g"), .adding) } == taken(.group, "g", by: "G"))
    #expect(
      refusal(bench) { _ = try $0.enter(radish("X", group: "t1"), .adding) } == taken(.cycle, "t1", by: "T1", .group))
    #expect(
      refusal(bench) { writer in
        _ = try writer.enter(CycleDraft(code: "G", plot: "A2", crop: "radis", started: date("2026-07-01")), .adding)
      } == taken(.group, "G", by: "G"))
    // Another crop's cycle does not become that plan's.
    #expect(
      refusal(bench) { writer in
        _ = try writer.enter(CycleDraft(code: "G-1", plot: "A2", crop: "laitue", started: date("2026-07-01")), .adding)
      } == taken(.plan, "G-1", by: "G-1"))
    // What has no code is given one that nothing has.
    try bench.write { writer in
      let number = try writer.enter(radish(nil), .adding).code.dropFirst()
      let next = (Int64(number) ?? 0) + 2
      _ = try writer.enter(radish("C\(next)"), .adding)
      let entered = try writer.enter(radish(nil, on: "2026-09-01"), .adding)
      #expect(entered.code == "C\(next)-bis")
    }
    #expect(try check(bench) == [])
  }

  @Test func aCycleKeepsItsPlansCodeWhateverItIsChangedTo() throws {
    let bench = try Bench()
    try bench.write { _ = try $0.enter(radish(), .adding) }
    try bench.write { _ = try $0.start(plans: "P1", on: date("2026-07-10")) }
    try bench.write { writer in
      var draft = try writer.reader.cycle("P1")
      draft.code = "Q1"
      _ = try writer.change(cycle: "P1", to: draft)
    }
    #expect(try bench.notebook.read { try $0.planCourse("Q1") }.started == date("2026-07-10"))
    #expect(try check(bench) == [])
    try bench.undo()
    #expect(try bench.notebook.read { try $0.planCourse("P1") }.started == date("2026-07-10"))
  }

  @Test func checkFindsCodesThatAreSharedWithoutTheKey() throws {
    let bench = try Bench()
    try bench.write { _ = try $0.enter(radish("G-1", group: "G"), .adding) }
    try bench.write { _ = try $0.enter(radish("P2"), .adding) }
    try bench.tamper(
      "DROP TRIGGER plan_history_update; DROP TRIGGER plan_own_code_update; "
        + "UPDATE plan SET (code, code_key) = ('T1', 't1') WHERE code = 'P2'")
    #expect(try check(bench) == [.codeShared("T1")])
    try bench.tamper("UPDATE plan SET (code, code_key) = ('G', 'g') WHERE code = 'T1'")
    #expect(try check(bench) == [.codeShared("G")])
  }

  @Test func aGroupIsStartedSownEndedAndDroppedAsAWhole() throws {
    let bench = try Bench()
    try bench.write { writer in
      for number in 1...3 { _ = try writer.enter(radish("G-\(number)", group: "G"), .adding) }
    }
    #expect(try bench.write { try $0.sow(plans: "g", on: date("2026-07-01")) }.map(\.code) == ["G-1", "G-2", "G-3"])
    #expect(
      refusal(bench) { _ = try $0.end(cycles: "G", on: date("2026-07-01")) }
        == Misfit(.cycle, .notStarted(plan: "G", stand: date("2026-08-01"))))
    try bench.write { _ = try $0.drop(plans: "G-3", on: date("2026-07-02"), because: "fonte des semis") }
    #expect(try bench.write { try $0.start(plans: "G", on: date("2026-07-05")) }.map(\.code) == ["G-1", "G-2"])
    #expect(try bench.notebook.read { try $0.cycle("G-2").sown } == date("2026-07-01"))
    try bench.write { _ = try $0.end(cycles: "G-1", on: date("2026-07-09")) }
    let failure = CycleFailure(reason: "limaces")
    #expect(try bench.write { try $0.end(cycles: "G", on: date("2026-07-10"), failed: failure) }.map(\.code) == ["G-2"])
    #expect(try bench.notebook.read { try $0.cycle("G-2").cause } == .pest)
    #expect(try bench.notebook.read { try $0.cycle("G-1").cause } == nil)
    try bench.undo()
    try bench.undo()
    #expect(try check(bench) == [])
  }

  @Test func whatTheCatalogueDoesNotKnowIsLeftOpen() throws {
    let bench = try Bench()
    try bench.write { try $0.change(crop: "radis", to: CropDraft(code: "radis", name: "Radis")) }
    var draft = radish()
    draft.computes = PlanDraft.computable
    let entered = try bench.write { try $0.enter(draft, .adding) }
    #expect(entered.computed == [])
    #expect(entered.draft.firstHarvest == nil && entered.draft.lastHarvest == nil && entered.draft.expected == nil)
  }

  @Test func theDaysOfAPlanStandInTheirOrder() throws {
    let bench = try Bench()
    for (column, day) in [(Column.sow, "2026-08-02"), (.firstHarvest, "2026-07-31"), (.lastHarvest, "2026-07-31")] {
      var draft = radish()
      switch column {
      case .sow: draft.sow = date(day)
      case .firstHarvest: draft.firstHarvest = date(day)
      default: draft.lastHarvest = date(day)
      }
      #expect(refusal(bench) { _ = try $0.enter(draft, .adding) } != nil, "\(column)")
    }
    var draft = radish()
    (draft.sow, draft.firstHarvest, draft.lastHarvest) = (draft.stand, draft.stand, draft.stand)
    #expect(refusal(bench) { _ = try $0.enter(draft, .adding) } == nil)
  }

  @Test func theSameFileTwiceAddsNothingAndOtherContentIsAProblem() throws {
    let bench = try Bench()
    func take(_ drafts: [PlanDraft], update: Bool = false) throws -> IntakeSummary {
      try bench.write("import plans") { writer in
        let intake = writer.importPlans(update: update)
        for (place, draft) in drafts.enumerated() { try intake.add(draft, line: place + 2) }
        return intake.finish()
      }
    }
    // Without a code, a plan is known by plot, crop, variety and day.
    let drafts = [radish(), radish(nil, on: "2026-09-01"), radish(nil, on: "2026-09-15")]
    #expect(try take(drafts).added == 3)
    #expect(try take(drafts).alreadyPresent == 3)
    var other = radish()
    other.plants = 12
    #expect(
      try take([other]).problems.map(\.refusal) == [
        .differs(.plan, "P1", column: .plants, stands: "", stated: "12")
      ])
    #expect(try take([other], update: true).updated == 1)
    // Once it is a cycle, what was planned is not changed any more.
    try bench.write { _ = try $0.start(plans: "P1", on: date("2026-07-10")) }
    #expect(try take([other], update: true).alreadyPresent == 1)
    other.plants = 13
    #expect(
      try take([other], update: true).problems.map(\.refusal) == [.startedAlready(plan: "P1", date("2026-07-10"))])
  }

  @Test func plansAndCyclesMeetInWhateverOrderTheirFilesCome() throws {
    for cyclesFirst in [false, true] {
      let bench = try Bench()
      let cycle = CycleDraft(code: "P1", plot: "A2", crop: "radis", started: date("2026-07-01"))
      func cycles() throws {
        try bench.write { writer in
          let intake = writer.importCycles(update: false, strict: false)
          try intake.add(cycle, line: 2)
          #expect(intake.finish().added == 1)
        }
      }
      func plans() throws {
        try bench.write { writer in
          let intake = writer.importPlans()
          try intake.add(radish(), line: 2)
          #expect(intake.finish().added == 1)
        }
      }
      if cyclesFirst { try cycles() }
      try plans()
      if !cyclesFirst { try cycles() }
      #expect(try bench.count("SELECT count(*) FROM plan JOIN cycle USING (id, code)") == 1)
      #expect(try check(bench) == [])
    }
  }

  @Test func harvestsOpenNoCycleUnderThePlansCode() throws {
    let bench = try Bench()
    let next = try bench.write { try $0.enter(radish(nil), .adding).code.dropFirst() }
    try bench.write { _ = try $0.enter(radish("C\((Int(next) ?? 0) + 2)", on: "2026-09-01"), .adding) }
    try bench.take([.pick(4, "kg", "radis", "A2", on: "2026-05-05")], .starting)
    #expect(try bench.count("SELECT count(*) FROM plan JOIN cycle ON cycle.id = plan.id") == 0)
    #expect(try check(bench) == [])
  }

  @Test func aSeasonIsCopiedOnce() throws {
    let bench = try Bench()
    try bench.write { writer in
      _ = try writer.enter(radish("L", on: "2028-02-29"), .adding)
      // Two of the same on one day are two.
      for _ in 1...2 { _ = try writer.enter(radish(nil, on: "2028-04-01"), .adding) }
      for number in 1...2 {
        _ = try writer.enter(radish("G-\(number)", "BDM/A1", on: "2028-05-0\(number)", group: "G"), .adding)
      }
      _ = try writer.enter(radish("D", on: "2028-06-01"), .adding)
      _ = try writer.drop(plans: "D", on: Bench.today, because: "non")
    }
    func copy() throws -> PlansCopied {
      try bench.write {
        try $0.copyPlans(of: 2028, into: 2029, site: nil, done: false, accepted: nil, today: Bench.today)
      }
    }
    let first = try copy()
    #expect(
      first.plans.map(\.draft.stand.iso) == ["2029-02-28", "2029-04-01", "2029-04-01", "2029-05-01", "2029-05-02"])
    #expect(first.present == 0)
    let groups = Set(first.plans.compactMap(\.draft.group))
    #expect(groups.count == 1 && !groups.contains("G"))
    let again = try copy()
    #expect(again.plans.isEmpty && again.present == 5)
    let done = try bench.write {
      try $0.copyPlans(of: 2026, into: 2027, site: "BDM", done: true, accepted: nil, today: Bench.today)
    }
    #expect(done.plans.map(\.draft.crop) == ["laitue", "tomate", "tomate"])
    #expect(try check(bench) == [])
  }
}
