import CultiverMarseille
import GRDB
import Testing

@testable import CultiverStore

/// People, cohorts, meetings and next steps as they are entered.
@Suite struct IncubationTests {
  private func refusal(_ bench: Bench, _ body: (Writer) throws -> Void) -> Refusal? {
    do {
      try bench.write { try body($0) }
      return nil
    } catch let misfit as Misfit {
      return misfit.refusal
    } catch {
      Issue.record("\(error)")
      return nil
    }
  }

  @Test func aLegalFormIsOneOfTheList() throws {
    let bench = try Bench()
    let draft = VentureDraft(code: "VC", name: "VC", legalForm: "holding")
    #expect(refusal(bench) { _ = try $0.enter(draft, .adding) } == .unknown(.legalForm, "holding", nearest: ["scop"]))
    // What stood before the list was closed may stay.
    try bench.write { _ = try $0.enter(VentureDraft(code: "VC", name: "VC"), .adding) }
    try bench.write { writer in
      try writer.database.execute(sql: "UPDATE venture SET legal_form = 'à sa façon' WHERE code = 'VC'")
    }
    try bench.write { writer in
      var draft = try writer.reader.venture("VC", on: Bench.today)
      draft.name = "Autre"
      try writer.change(venture: "VC", to: draft, today: Bench.today)
    }
    #expect(try bench.notebook.read { try $0.venture("VC", on: Bench.today).legalForm } == "à sa façon")
  }

  @Test func anApprovalEndsAfterItBegins() throws {
    let bench = try Bench()
    func draft(_ from: String?, _ to: String?) -> VentureDraft {
      VentureDraft(code: "VC", name: "VC", esusFrom: from.map(date), esusTo: to.map(date))
    }
    #expect(refusal(bench) { _ = try $0.enter(draft(nil, "2026-01-01"), .adding) } == .missing)
    #expect(
      refusal(bench) { _ = try $0.enter(draft("2026-01-02", "2026-01-01"), .adding) }
        == .endBeforeStart(start: date("2026-01-02"), end: date("2026-01-01")))
    #expect(refusal(bench) { _ = try $0.enter(draft("2026-01-01", "2026-01-01"), .adding) } == nil)
  }

  @Test func aNewNotebookHasTheProgrammesOfTheCatalogueAndAnOlderOneGetsThem() throws {
    let bench = try Bench(.nothing)
    let programmes = try bench.notebook.read { try $0.programmes().map(\.draft) }
    #expect(programmes.map(\.code) == ["starter", "couveuse"])
    #expect(programmes.map(\.stage) == ["starter", "couveuse"])
    // The same rows come to a notebook that had the stages before there were programmes.
    let queue = try DatabaseQueue(path: bench.folder + "/earlier.sqlite")
    let before = Migration.all.firstIndex { $0.name == "4 ventures" } ?? 0
    try Migration.migrator(first: before).migrate(queue)
    try queue.write { database in
      for (id, code) in [(1, "oser-entreprendre"), (2, "starter"), (3, "mine")] {
        try database.execute(
          sql: "INSERT INTO stage (id, code, name, name_en) VALUES (?, ?, ?, ?)", arguments: [id, code, code, code])
      }
      try database.execute(
        sql: "INSERT INTO notebook (id, number, uuid) VALUES (1, 7, ?)", arguments: [String(repeating: "5e", count: 16)]
      )
    }
    try Migration.migrator().migrate(queue)
    let codes = try queue.read { try String.fetchAll($0, sql: "SELECT code FROM programme ORDER BY id") }
    #expect(codes == ["oser-entreprendre", "starter"])
  }

  @Test func twoRolesOfOneKindDoNotOverlap() throws {
    let bench = try Bench(.everything)
    func role(_ kind: RoleKind, _ from: String?, _ to: String?) -> RoleDraft {
      RoleDraft(person: "P1", venture: "VB", kind: kind, from: from.map(date), to: to.map(date))
    }
    try bench.write { _ = try $0.enter(role(.member, "2026-01-01", "2026-03-31"), .adding) }
    #expect(
      refusal(bench) { _ = try $0.enter(role(.member, "2026-03-31", nil), .adding) }
        == .inRoleAlready(person: "P1", venture: "VB", from: date("2026-01-01"), to: date("2026-03-31")))
    #expect(refusal(bench) { _ = try $0.enter(role(.officer, nil, nil), .adding) } == nil)
    #expect(refusal(bench) { _ = try $0.enter(role(.member, "2026-04-01", nil), .adding) } == nil)
    #expect(
      refusal(bench) { _ = try $0.endRoles(of: "P2", in: "VB", kind: nil, on: Bench.today) }
        == .notInRole(person: "P2", venture: "VB", Bench.today))
    // All that the person is there ends on one day.
    let ended = try bench.write { try $0.endRoles(of: "p1", in: "vb", kind: nil, on: Bench.today) }
    #expect(Set(ended.map(\.kind)) == [.member, .officer])
  }

  @Test func aCohortKeepsTheDaysOfItsEntries() throws {
    let bench = try Bench(.everything)
    func cohort(_ from: String, _ to: String?) -> CohortDraft {
      CohortDraft(code: "COUV", programme: "couveuse", from: date(from), to: to.map(date))
    }
    #expect(
      refusal(bench) { try $0.change(cohort: "COUV", to: cohort("2025-09-02", nil)) }
        == .entryOutside(cohort: "COUV", venture: "VA", date("2025-09-01")))
    #expect(refusal(bench) { try $0.change(cohort: "COUV", to: cohort("2025-09-01", "2025-09-01")) } == nil)
  }

  /// The schema says so too, whatever the path.
  @Test func theSchemaRefusesTwoCohortsOfOneProgrammeAtATime() throws {
    let bench = try Bench(.everything)
    try bench.write { writer in
      _ = try writer.enter(CohortDraft(code: "C2", programme: "couveuse", from: date("2026-01-01")), .adding)
    }
    #expect(throws: (any Error).self) {
      try bench.write { writer in
        try writer.database.execute(
          sql: """
            INSERT INTO enrolment (id, cohort_id, venture_id, entered)
            SELECT 99, (SELECT id FROM cohort WHERE code = 'C2'), id, '2026-02-01' FROM venture WHERE code = 'VA'
            """)
      }
    }
    // Left on a day, entered elsewhere on the same: that is a change of cohorts.
    try bench.write { writer in
      _ = try writer.leave(
        cohort: "COUV", venture: "VA", on: date("2026-02-01"), outcome: .movedOn, note: nil, today: Bench.today)
      _ = try writer.join(EnrolmentDraft(cohort: "C2", venture: "VA", entered: date("2026-02-01")), today: Bench.today)
    }
    #expect(try bench.notebook.read { try $0.enrolments().map(\.draft.cohort) } == ["COUV", "C2"])
  }

  @Test func leavingIsUndoneUnlessTheVentureIsElsewhereByThen() throws {
    let bench = try Bench(.everything)
    try bench.write("leave") { writer in
      _ = try writer.leave(
        cohort: "COUV", venture: "VA", on: date("2026-02-01"), outcome: .stopped, note: nil, today: Bench.today)
    }
    let leave = try bench.latest()
    try bench.write("join") { writer in
      _ = try writer.enter(CohortDraft(code: "C2", programme: "couveuse", from: date("2026-01-01")), .adding)
      _ = try writer.join(EnrolmentDraft(cohort: "C2", venture: "VA", entered: date("2026-02-01")), today: Bench.today)
    }
    #expect(throws: Refusal.laterAction(leave, by: try bench.latest())) { try bench.undo(leave) }
  }

  @Test func aCohortMovesToNoProgrammeInWhichItsVenturesAreElsewhere() throws {
    let bench = try Bench(.everything)
    try bench.write { writer in
      _ = try writer.enter(CohortDraft(code: "S1", programme: "starter", from: date("2026-01-01")), .adding)
      _ = try writer.join(EnrolmentDraft(cohort: "S1", venture: "VA", entered: date("2026-01-10")), today: Bench.today)
    }
    #expect(
      refusal(bench) { writer in
        let draft = CohortDraft(code: "S1", programme: "couveuse", from: date("2026-01-01"))
        try writer.change(cohort: "S1", to: draft)
      } == .enrolledAlready(venture: "VA", cohort: "COUV", entered: date("2025-09-01"), left: nil))
    // Nor is a day given back on which somebody has entered since.
    try bench.write("longer") { writer in
      let draft = CohortDraft(code: "S1", programme: "starter", from: date("2025-12-01"))
      try writer.change(cohort: "S1", to: draft)
    }
    let longer = try bench.latest()
    try bench.write("join") { writer in
      _ = try writer.join(EnrolmentDraft(cohort: "S1", venture: "VB", entered: date("2025-12-10")), today: Bench.today)
    }
    #expect(throws: Refusal.laterAction(longer, by: try bench.latest())) { try bench.undo(longer) }
    #expect(try bench.notebook.read { try $0.check() } == [])
  }

  @Test func aFileOfMeetingsAddsNothingTwice() throws {
    let bench = try Bench(.everything)
    let (meetings, steps) = try bench.notebook.read { (try $0.meetings().map(\.draft), try $0.steps().map(\.draft)) }
    try bench.write { writer in
      let intake = writer.importMeetings(update: false, strict: false, today: Bench.today)
      for (place, draft) in meetings.enumerated() { try intake.add(draft, line: place + 2) }
      #expect(intake.finish().alreadyPresent == 1)
      let others = writer.importSteps(update: false, strict: false, today: Bench.today)
      for (place, draft) in steps.enumerated() { try others.add(draft, line: place + 2) }
      #expect(others.finish().alreadyPresent == 1)
      // Other people at the same meeting are another content.
      var other = meetings[0]
      other.people = ["P2"]
      let refused = writer.importMeetings(update: false, strict: false, today: Bench.today)
      try refused.add(other, line: 2)
      #expect(refused.finish().problems.map(\.column) == [.people])
      let updated = writer.importMeetings(update: true, strict: false, today: Bench.today)
      try updated.add(other, line: 2)
      #expect(updated.finish().updated == 1)
      #expect(try writer.reader.meetings().map(\.draft.people) == [["P2"]])
    }
  }
}
