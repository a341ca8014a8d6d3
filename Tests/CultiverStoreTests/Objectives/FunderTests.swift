import CultiverMarseille
import CultiverStore
import Testing

/// What a funder is told, against the rows themselves.
@Suite struct FunderTests {
  private func fill(_ bench: Bench, _ dice: inout Dice) throws {
    try MonthFactsTests().fill(bench, &dice)
    try bench.write { writer in
      for code in ["FDS", "MET"] {
        _ = try writer.enter(OrganisationDraft(code: code, name: "Organisme \(code)", kind: .funder), .adding)
      }
      for (code, source, venture, granted, plots) in [
        ("F1", "FDS", "VA", "2026-02-10", ["BDM/A1"]), ("F2", "FDS", "VB", "2025-11-01", []),
        ("F3", "MET", "VA", "2026-01-01", []), ("F4", "FDS", nil, "2026-03-01", []),
      ] as [(String, String, String?, String, [String])] {
        _ = try writer.enter(
          FundingDraft(
            code: code, venture: venture, source: source, kind: .grant, grantedOn: date(granted),
            granted: Money(cents: 100_000), until: date("2027-12-31"), plots: plots), .adding, today: Bench.today)
        for kind in [ConditionKind.harvest, .cultivatedArea] {
          for place in [StatedPlace(), StatedPlace(site: "BDM"), StatedPlace(site: "BDM", plot: "A2")] {
            let target = Quantity(count: Count(thousandths: 50_000), unit: kind.unit ?? "")
            _ = try writer.add(
              FundingConditionDraft(
                funding: code, kind: kind, target: target, place: place, until: date("2026-06-20")), today: Bench.today)
          }
        }
      }
    }
  }

  @Test(arguments: 0..<6)
  func resultsAndConditionsAreThoseOfTheRows(seed: Int) throws {
    var dice = Dice(seed: 700 + seed)
    let bench = try Bench()
    try fill(bench, &dice)
    for (period, today) in [
      (ReportPeriod.year(2026), "2026-07-15"), (.quarter(Quarter(index: 2026 * 4 + 1)), "2026-07-15"),
      (.year(2026), "2026-06-10"),
    ] {
      let today = date(today)
      let through = min(today, period.last)
      for funder in ["FDS", "MET", "F1"] {
        let figures = try bench.notebook.read { try $0.funder(funder, in: period, today: today) }
        #expect(!figures.fundings.isEmpty)
        for funded in figures.fundings {
          let funding = funded.course.funding
          let naive = try NaiveMonth(bench, through.month, today: through, scope: (nil, nil, funding.venture, nil))
          func line(_ first: Day, _ last: Day, _ isIn: (String, String) -> Bool) -> [Int64] {
            guard first <= last else { return Array(repeating: 0, count: 9) }
            let days = (0...first.days(to: last)).map { first.adding(days: $0) }
            return naive.line(on: days) { cycle, day in
              isIn(cycle.site ?? "", cycle.plot)
                && (funding.venture == nil || naive.holder(cycle, day) == funding.venture)
            }
          }
          let own = { (site: String, plot: String) in funding.plots.isEmpty || funding.plots.contains("\(site)/\(plot)")
          }
          let granted = funding.grantedOn ?? today
          let first = max(period.first, granted)
          let whole = line(first, through, own)
          #expect(funded.grown?.whole.mass.grams == whole[1])
          #expect(funded.grown?.whole.groundDays == whole[5])
          for result in funded.conditions {
            let place = result.condition.place
            let last = min(through, result.condition.until)
            let begin = result.condition.kind == .harvest ? granted : first
            let isIn = { (site: String, plot: String) in
              place.site.map { $0 == site && (place.plot.map { $0 == plot } ?? true) } ?? own(site, plot)
            }
            let row = line(begin, last, isIn)
            let days = Int64(begin.days(to: last) + 1)
            #expect(
              result.value == (result.condition.kind == .harvest ? row[1] : (row[5] * 2 + days) / (days * 2)))
          }
        }
      }
    }
  }

  @Test func aFundingSaysWhoElseSeesTheSameResult() throws {
    var dice = Dice(seed: 1)
    let bench = try Bench()
    try fill(bench, &dice)
    let figures = try bench.notebook.read { try $0.funder("FDS", in: .year(2026), today: Bench.today) }
    #expect(figures.fundings.first { $0.code == "F1" }?.shared == ["F3"])
    let other = try bench.notebook.read { try $0.funder("MET", in: .year(2026), today: Bench.today) }
    #expect(other.fundings.map(\.shared) == [["F1"]])
  }

  @Test func aWordThatIsNoFunderIsSaidSo() throws {
    var dice = Dice(seed: 2)
    let bench = try Bench()
    try fill(bench, &dice)
    #expect(throws: Misfit.self) {
      try bench.notebook.read { try $0.funder("FDX", in: .year(2026), today: Bench.today) }
    }
    #expect(throws: Refusal.periodToCome(date("2027-01-01"))) {
      try bench.notebook.read { try $0.funder("FDS", in: .year(2027), today: Bench.today) }
    }
  }

  @Test func aFundingIsToldOfWhileItHasSomethingToSay() {
    let bare = FundingDraft(code: "F", source: "FDS", kind: .grant, askedOn: date("2026-02-01"), asked: Money(cents: 1))
    func isTold(_ year: Int, _ change: (inout FundingDraft) -> Void = { _ in }) -> Bool {
      var draft = bare
      change(&draft)
      let period = ReportPeriod.year(year)
      return FundingCourse(funding: draft).isTold(from: period.first, through: period.last)
    }
    #expect((2025...2028).map { isTold($0) } == [false, true, true, true])
    #expect((2025...2028).map { isTold($0) { $0.refusedOn = date("2027-01-01") } } == [false, true, true, false])
    #expect((2025...2028).map { isTold($0) { $0.closedOn = date("2026-05-01") } } == [false, true, false, false])
    #expect(
      (2025...2028).map {
        isTold($0) { ($0.closedOn, $0.until) = (date("2026-05-01"), date("2027-06-30")) }
      } == [false, true, true, false])
  }
}
