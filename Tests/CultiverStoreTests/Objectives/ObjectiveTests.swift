import CultiverMarseille
import CultiverStore
import Testing

/// Results of objectives against the rows themselves, and what is refused of them.
@Suite struct ObjectiveTests {
  private static let periods = ["2025", "2025-Q3", "2026", "2026-Q1", "2026-Q2", "2026-05", "2026-06", "2026-07"]

  @Test(arguments: 0..<8)
  func everyResultIsThatOfTheRowsOfItsOwnDays(seed: Int) throws {
    var dice = Dice(seed: 900 + seed)
    let bench = try Bench()
    try MonthFactsTests().fill(bench, &dice)
    let scopes: [(venture: String?, site: String?)] = [(nil, nil), ("VA", nil), ("VB", "BDM"), (nil, "TDM")]
    try bench.write { writer in
      for (number, scope) in scopes.enumerated() {
        for (indicator, measure) in [
          (Indicator.harvested, ObjectiveMeasure.perPeriod), (.harvested, .sinceStart), (.cultivated, .level),
          (.yield, .level),
        ] {
          let code = try writer.enter(
            ObjectiveDraft(
              title: "\(number)", indicator: indicator, measure: measure, venture: scope.venture, site: scope.site),
            .adding
          ).code
          for period in dice.shuffled(Self.periods).compactMap({ ReportPeriod(planCode: $0) }) {
            _ = try writer.enter(
              ObjectiveTargetDraft(objective: code, period: period, target: 100_000, indicator: indicator), .adding)
          }
        }
      }
    }
    for today in ["2026-06-15", "2026-07-31"].map(date) {
      let lines = try bench.notebook.read { try $0.objectives(in: .year(2026), today: today).lines }
      #expect(lines.count == scopes.count * 4 * 6)
      for line in lines {
        let objective = line.course.objective
        let naive = try NaiveMonth(
          bench, today.month, today: today, scope: (objective.site, nil, objective.venture, nil))
        let first = objective.counting == .sinceStart ? date("2025-01-01") : line.target.period.first
        guard line.target.period.first <= today else {
          #expect(line.standing == .toCome && line.reached == nil)
          continue
        }
        let last = min(line.target.period.last, today)
        let days = (0...first.days(to: last)).map { first.adding(days: $0) }
        let row = naive.line(on: days)
        let (grams, unknown, ground, count) = (row[1], row[4], row[5], Int64(days.count))
        switch objective.indicator {
        case .harvested: #expect(line.reached == grams)
        case .cultivated: #expect(line.reached == (ground * 2 + count) / (count * 2))
        default:
          #expect(line.reached == (ground == 0 ? nil : ((grams - unknown) * count * 2000 + ground) / (ground * 2)))
        }
      }
    }
  }

  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.write { writer in
      _ = try writer.enter(OrganisationDraft(code: "FDS", name: "Fondation", kind: .funder), .adding)
      _ = try writer.enter(
        FundingDraft(
          code: "F1", venture: "VA", source: "FDS", kind: .grant, grantedOn: date("2026-01-01"),
          granted: Money(cents: 100)), .adding, today: Bench.today)
      _ = try writer.enter(
        ObjectiveDraft(code: "O1", title: "récolter", indicator: .harvested, from: date("2026-01-01")), .adding)
      _ = try writer.enter(target("2026"), .adding)
    }
    return bench
  }

  private func target(_ code: String, _ value: Int64 = 5, _ indicator: Indicator = .harvested) -> ObjectiveTargetDraft {
    ObjectiveTargetDraft(
      objective: "O1", period: ReportPeriod(planCode: code) ?? .days(date("2026-01-01")...date("2026-01-09")),
      target: value, indicator: indicator)
  }

  private func refusal(_ bench: Bench, _ body: (Writer) throws -> Void) -> Refusal? {
    do {
      try bench.write { try body($0) }
      return nil
    } catch let misfit as Misfit {
      return misfit.refusal
    } catch {
      return nil
    }
  }

  @Test func aTargetOfTheSameLengthIsRefusedAndOneOfAnotherIsNot() throws {
    let bench = try bench()
    #expect(
      refusal(bench) { _ = try $0.enter(self.target("2026", 9), .adding) }
        == .targetStands("O1", .harvested, .year(2026), 5))
    for code in ["2027", "2026-Q1", "2026-Q2", "2026-03"] {
      #expect(refusal(bench) { _ = try $0.enter(self.target(code), .adding) } == nil)
    }
    #expect(try bench.notebook.read { try $0.objective("o1").targets.count } == 5)
  }

  @Test func whatCannotBeIsRefused() throws {
    let bench = try bench()
    #expect(
      refusal(bench) { _ = try $0.enter(self.target("2025"), .adding) }
        == .targetBeforePlan("O1", .year(2025), begins: date("2026-01-01")))
    #expect(
      refusal(bench) { _ = try $0.enter(self.target("none"), .adding) }
        == .notOfPlan(.days(date("2026-01-01")...date("2026-01-09"))))
    #expect(
      refusal(bench) { _ = try $0.enter(self.target("2027", 5, .yield), .adding) }
        == .otherIndicator("O1", .harvested, stated: .yield))
    #expect(
      refusal(bench) {
        _ = try $0.enter(ObjectiveDraft(title: "x", indicator: .cultivated, measure: .sinceStart), .adding)
      } == .measureDoesNotFit(.cultivated, .sinceStart))
    #expect(
      refusal(bench) {
        _ = try $0.enter(ObjectiveDraft(title: "x", indicator: .harvested, funding: "F1", venture: "VB"), .adding)
      } == .fundingOfAnother("F1", venture: "VB"))
    #expect(
      refusal(bench) { writer in
        var draft = try writer.reader.objective("O1").objective
        draft.indicator = .water
        try writer.change(objective: "O1", to: draft)
      } == .indicatorHasTargets("O1", .harvested))
    #expect(
      refusal(bench) { try $0.remove(target: .year(2030), of: "O1") } == .noTarget("O1", .year(2030)))
    _ = try bench.write { try $0.drop(objective: "O1", on: date("2026-06-01"), because: "x") }
    #expect(
      refusal(bench) { _ = try $0.drop(objective: "O1", on: date("2026-06-02"), because: "y") }
        == .objectiveDropped("O1", date("2026-06-01"), reason: "x"))
  }

  @Test func anObjectiveOfAFundingIsOfItsVenture() throws {
    let bench = try bench()
    try bench.write { writer in
      _ = try writer.enter(ObjectiveDraft(code: "O2", title: "x", indicator: .harvested, funding: "F1"), .adding)
    }
    let course = try bench.notebook.read { try $0.objective("O2") }
    #expect(course.venture == "VA" && course.objective.venture == nil)
  }
}
