import CultiverMarseille
import CultiverStore
import Testing

/// What the notebook tells the rules about ventures and the label, and when it says so again.
@Suite struct RecordRulesTests {
  private func warned(_ bench: Bench, _ body: (Writer) throws -> [Warning]) throws -> [Warning] {
    try bench.write { try body($0) }
  }

  @Test func aVentureThatIsRetiredSaysWhatStillHangsOnIt() throws {
    let bench = try Bench(.everything)
    try bench.write { writer in
      _ = try writer.enter(OrganisationDraft(code: "F-DS", name: "Fondation", kind: .funder), .adding)
      _ = try writer.enter(OccupancyDraft(plot: "BDM/A1", venture: "VB", from: date("2026-07-01")), .adding)
      _ = try writer.enter(StageDraft(venture: "VB", stage: "couveuse", since: date("2026-08-01")), .adding)
      _ = try writer.join(
        EnrolmentDraft(cohort: "COUV", venture: "VB", entered: date("2026-01-01")), today: Bench.today)
      for (code, granted, closed) in [("OPEN", nil, nil), ("RUNS", "2026-02-01", nil), ("OVER", nil, "2026-03-01")]
        as [(String, String?, String?)]
      {
        _ = try writer.enter(
          FundingDraft(
            code: code, venture: "VB", source: "F-DS", kind: .grant, askedOn: date("2026-01-01"),
            asked: Money(cents: 100), grantedOn: granted.map(date), granted: granted.map { _ in Money(cents: 90) },
            closedOn: closed.map(date)), .adding, today: Bench.today)
      }
    }
    let venture = RetirementDraft(thing: .venture, code: "vb", since: Bench.today)
    #expect(
      try warned(bench) { try $0.enter(venture, .adding).warnings } == [
        .retiredThough(.venture, "VB", .plot("BDM/A1", until: nil)),
        .retiredThough(.venture, "VB", .plot("A2", until: nil)),
        .retiredThough(.venture, "VB", .stage("couveuse", since: date("2026-08-01"))),
        .retiredThough(.venture, "VB", .cohort("COUV", venture: "VB", until: date("2026-12-31"))),
        .retiredThough(.venture, "VB", .funding("OPEN", .asked)),
        .retiredThough(.venture, "VB", .funding("RUNS", .granted)),
      ])
    let funder = RetirementDraft(thing: .organisation, code: "F-DS", since: Bench.today)
    #expect(
      try warned(bench) { try $0.enter(funder, .adding).warnings } == [
        .retiredThough(.organisation, "F-DS", .funding("RUNS", .granted))
      ])
    let programme = RetirementDraft(thing: .programme, code: "couveuse", since: date("2026-12-31"))
    #expect(try warned(bench) { try $0.enter(programme, .adding).warnings }.isEmpty)
    try bench.write {
      _ = try $0.leave(
        cohort: "COUV", venture: "VB", on: date("2026-07-20"), outcome: .stopped, note: nil, today: Bench.today)
    }
    let sooner = RetirementDraft(thing: .programme, code: "couveuse", since: date("2026-08-01"))
    #expect(
      try warned(bench) { try $0.enter(sooner, .merging(update: true)).warnings } == [
        .retiredThough(.programme, "couveuse", .cohort("COUV", venture: "VA", until: date("2026-12-31")))
      ])
  }

  @Test func aSiretOfAnotherVentureIsWarnedOfOnce() throws {
    let bench = try Bench()
    let siret = "73282932000074"
    let first = VentureDraft(code: "V1", name: "Une", siret: siret)
    var second = VentureDraft(code: "V2", name: "Deux", siret: siret)
    #expect(try warned(bench) { try $0.enter(first, .adding, today: Bench.today).warnings }.isEmpty)
    let taken = [Warning.siretOfAnother(siret, venture: "V1")]
    #expect(try warned(bench) { try $0.enter(second, .adding, today: Bench.today).warnings } == taken)
    second.name = "Deux fois"
    #expect(try warned(bench) { try $0.change(venture: "V2", to: second, today: Bench.today) }.isEmpty)
    second.siret = nil
    #expect(try warned(bench) { try $0.change(venture: "V2", to: second, today: Bench.today) }.isEmpty)
    second.siret = siret
    #expect(try warned(bench) { try $0.change(venture: "V2", to: second, today: Bench.today) } == taken)
  }

  @Test func aMeetingThatMovesSaysWhatItMakesWrong() throws {
    let bench = try Bench()
    var meeting = MeetingDraft(venture: "VA", day: date("2026-06-01"))
    try bench.write { writer in
      let step = StepDraft(venture: "VA", meeting: meeting.day, text: "devis", due: date("2026-06-10"))
      let (entered, numbers, warnings) = try writer.add(meeting, steps: [step], today: Bench.today)
      #expect(warnings.isEmpty)
      #expect(
        try writer.finish(step: "\(numbers[0])", on: date("2026-05-31"), today: Bench.today).warnings
          == [.beforeMeeting(.done, date("2026-05-31"), meeting: date("2026-06-01"))])
      meeting.day = date("2026-05-30")
      #expect(try writer.change(meeting: "\(entered.number)", to: meeting, today: Bench.today).isEmpty)
      meeting.day = date("2026-06-05")
      #expect(
        try writer.change(meeting: "\(entered.number)", to: meeting, today: Bench.today)
          == [.beforeMeeting(.done, date("2026-05-31"), meeting: date("2026-06-05"))])
    }
  }

  @Test func anObstacleThatEndsTooEarlySaysSoOfItsSteps() throws {
    let bench = try Bench()
    try bench.write { writer in
      var draft = ObstacleDraft(code: "O1", kind: "eau", venture: "VA", opened: date("2026-03-01"))
      _ = try writer.enter(draft, .adding, today: Bench.today)
      let step = ObstacleStepDraft(obstacle: "O1", day: date("2026-04-01"), step: "devis")
      #expect(try writer.add(step, today: Bench.today).warnings.isEmpty)
      try draft.end(.lifted, on: date("2026-03-15"), nil)
      #expect(
        try writer.change(obstacle: "O1", to: draft, today: Bench.today).warnings
          == [.stepAfterObstacle(obstacle: "O1", date("2026-04-01"), ended: date("2026-03-15"))])
      draft.note = "reste"
      #expect(try writer.change(obstacle: "O1", to: draft, today: Bench.today).warnings.isEmpty)
    }
  }
}
