import CultiverMarseille
import CultiverStore
import Testing

/// On which plots fundings rest, and what changes of who holds them do.
@Suite struct FundingTests {
  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.write { writer in
      _ = try writer.enter(OrganisationDraft(code: "FDS", name: "Fondation", kind: .funder), .adding)
      for (plot, venture, from, to) in [
        ("BDM/A1", "VA", "2026-01-01", nil), ("A2", "VA", "2026-01-01", "2026-03-31"),
        ("TDM/A1", "VB", "2026-05-01", nil),
      ] as [(String, String, String, String?)] {
        _ = try writer.enter(
          OccupancyDraft(plot: plot, venture: venture, from: date(from), to: to.map(date)), .adding)
      }
    }
    return bench
  }

  private func draft(_ venture: String?, on iso: String, plots: [String] = [], until: String = "2028-12-31")
    -> FundingDraft
  {
    FundingDraft(
      code: "F1", venture: venture, source: "FDS", kind: .grant, askedOn: date(iso), asked: Money(cents: 100),
      until: date(until), plots: plots)
  }

  private func plots(_ bench: Bench) throws -> [String] {
    try bench.notebook.read {
      try $0.funding("F1", today: Bench.today).plots.map { "\($0.site ?? "")/\($0.plot ?? "")" }
    }
  }

  @Test func itRestsOnThePlotsItNamesElseOnThoseHeldOnItsFirstDayElseToday() throws {
    for (draft, expected) in [
      (draft("VA", on: "2026-02-01"), ["BDM/A1", "BDM/A2"]), (draft("VA", on: "2026-06-01"), ["BDM/A1"]),
      (draft("VB", on: "2026-02-01"), ["TDM/A1"]), (draft(nil, on: "2026-02-01"), []),
      (draft("VA", on: "2026-02-01", plots: ["TDM/A1"]), ["TDM/A1"]),
    ] {
      let bench = try bench()
      try bench.write { _ = try $0.enter(draft, .adding, today: Bench.today) }
      #expect(try plots(bench) == expected)
    }
  }

  @Test func anOccupancyThatComesToEndTooSoonIsNewsOnce() throws {
    let bench = try bench()
    try bench.write { _ = try $0.enter(draft("VA", on: "2026-06-01"), .adding, today: Bench.today) }
    let expected = Warning.commitmentOutlastsTenure(
      funding: "F1", plot: "BDM/A1", venture: "VA", tenureEnds: date("2027-06-30"), commitmentEnds: date("2028-12-31"))
    try bench.write { writer in
      let watch = try FundingWatch(writer.reader, today: Bench.today)
      #expect(try watch.news().isEmpty)
      _ = try writer.endOccupancy(of: "BDM/A1", on: date("2027-06-30"))
      #expect(try watch.news().map(\.warning) == [expected])
      #expect(try watch.news().isEmpty)
    }
    #expect(try bench.notebook.read { try $0.funding("F1", today: Bench.today).warnings } == [expected])
    // Nor is it news when something else of the funding changes.
    let entered = try bench.write { writer in
      try writer.alter(funding: "F1", today: Bench.today) { $0.note = "vu" }
    }
    #expect(entered.warnings.isEmpty && entered.course.warnings == [expected])
  }

  @Test func aFileOfOccupanciesWarnsOfWhatItShortens() throws {
    let bench = try bench()
    try bench.write { _ = try $0.enter(draft("VA", on: "2026-06-01"), .adding, today: Bench.today) }
    let summary = try bench.write { writer in
      let intake = try writer.importOccupancies(update: true, strict: false, today: Bench.today)
      try intake.add(
        OccupancyDraft(plot: "BDM/A1", venture: "VA", from: date("2026-01-01"), to: date("2026-12-31")), line: 2)
      return intake.finish()
    }
    #expect(summary.updated == 1 && summary.warningCount == 1)
  }

  @Test func aPaymentGoesToWhatIsDueFirstAndSumsAreExact() throws {
    let bench = try bench()
    try bench.write { writer in
      var grant = draft("VA", on: "2026-06-01")
      (grant.grantedOn, grant.granted) = (date("2026-06-02"), Money(cents: 100_001))
      _ = try writer.enter(grant, .adding, today: Bench.today)
      for due in ["2027-03-01", "2026-09-01"] {
        let part = InstalmentDraft(funding: "F1", due: date(due), amount: Money(cents: 33_333))
        _ = try writer.plan(part, today: Bench.today)
      }
    }
    func pay(_ cents: Int64) throws -> (Int64, [Warning]) {
      try bench.write { writer in
        let paid = try writer.pay(
          funding: "f1", Money(cents: cents), on: Bench.today, number: nil, note: nil, today: Bench.today)
        return (paid.number, paid.funding.warnings)
      }
    }
    #expect(try pay(33_334) == (2, []))
    #expect(try pay(33_333) == (1, []))
    #expect(try pay(33_334) == (3, []))
    let last = try pay(1)
    #expect(last.0 == 4)
    #expect(last.1 == [.paidAboveGranted(funding: "F1", Money(cents: 100_002), granted: Money(cents: 100_001))])
    #expect(throws: Refusal.self) {
      try bench.write { try $0.alter(funding: "F1", today: Bench.today) { try $0.refuse(on: Bench.today, nil) } }
    }
  }

  @Test func aFileThatStatesPartOfAFundingLeavesTheRest() throws {
    let bench = try bench()
    try bench.write { _ = try $0.enter(draft("VA", on: "2026-06-01", plots: ["A2"]), .adding, today: Bench.today) }
    func take(_ draft: FundingDraft, update: Bool) throws -> IntakeSummary {
      try bench.write { writer in
        let intake = writer.importFunding(update: update, strict: false, today: Bench.today)
        try intake.add(draft, line: 2)
        return intake.finish()
      }
    }
    let partial = FundingDraft(code: "F1", kind: .grant, grantedOn: date("2026-06-03"), granted: Money(cents: 50))
    #expect(try take(FundingDraft(code: "F1", kind: .grant), update: false).alreadyPresent == 1)
    #expect(try take(partial, update: false).refused == 1)
    #expect(try take(partial, update: true).updated == 1)
    let early = FundingDraft(code: "F1", kind: .grant, grantedOn: date("2026-05-03"), granted: Money(cents: 50))
    #expect(
      try take(early, update: true).problems.map(\.refusal)
        == [.outOfOrder(.askedOn, date("2026-06-01"), .grantedOn, date("2026-05-03"))])
    #expect(try take(FundingDraft(code: "F1", kind: .grant, plots: ["BDM/A1"]), update: false).refused == 1)
    #expect(try take(FundingDraft(code: "F1", kind: .grant, plots: ["BDM/A1"]), update: true).updated == 1)
    #expect(try take(FundingDraft(code: "F1", kind: .grant, plots: ["BDM/A1"]), update: true).alreadyPresent == 1)
    #expect(try plots(bench) == ["BDM/A1"])
  }
}
