import CultiverMarseille
import Testing

/// Where a target stands, in every way in which one can.
@Suite struct ObjectiveLineTests {
  private static func day(_ month: Int, _ day: Int) -> Day {
    Day(year: 2026, month: month, day: day) ?? Day(ordinal: 0)
  }

  private func line(
    _ indicator: Indicator, _ measure: ObjectiveMeasure, _ bound: ObjectiveBound, target: Int64, reached: Int64?,
    through: Day, baseline: Int64? = nil, period: ReportPeriod = .year(2026), from: Day? = nil, dropped: Day? = nil
  ) -> ObjectiveLine {
    let objective = ObjectiveDraft(
      code: "O", title: "x", indicator: indicator, measure: measure, bound: bound, baseline: baseline,
      baselinePeriod: baseline.map { _ in .year(2025) }, from: from, dropped: dropped,
      dropReason: dropped.map { _ in "x" })
    let stated = ObjectiveTargetDraft(objective: "O", period: period, target: target, indicator: indicator)
    let question = IndicatorQuestion(indicator, period: period, today: through)
    return ObjectiveLine(
      course: ObjectiveCourse(objective: objective, targets: [stated]), target: stated,
      reading: through < period.first ? nil : IndicatorReading(question, computed: reached), through: through)
  }

  @Test func `what accrues is safe once reached and lost once passed; a state is neither before the end`() {
    for (indicator, measures) in [
      (Indicator.harvested, [ObjectiveMeasure.perPeriod, .sinceStart]), (.cultivated, [.level]), (.yield, [.level]),
    ] {
      for measure in measures {
        for bound in ObjectiveBound.allCases {
          for target in Int64(0)...4 {
            for reached in [nil, 0, 1, 2, 3, 4, 5] as [Int64?] {
              for through in [Self.day(1, 1).adding(days: -1), Self.day(6, 30), Self.day(12, 31)] {
                let line = line(indicator, measure, bound, target: target, reached: reached, through: through)
                let isOver = through == Self.day(12, 31)
                let expected: ObjectiveStanding
                if through < Self.day(1, 1) {
                  expected = .toCome
                } else if let reached {
                  let enough = bound == .atLeast ? reached >= target : reached <= target
                  switch (isOver, measure == .level, bound, enough) {
                  case (true, _, _, true): expected = .reached
                  case (true, _, _, false): expected = .missed
                  case (false, false, .atLeast, true): expected = .reached
                  case (false, false, .atMost, false): expected = .missed
                  default: expected = .onTheWay
                  }
                } else {
                  expected = .notCalculable
                }
                #expect(
                  line.standing == expected, "\(indicator) \(measure) \(bound) \(target) \(reached as Any) \(through)")
              }
            }
          }
        }
      }
    }
  }

  @Test func `shares are the exact quotients, rounded once`() {
    for target in Int64(0)...60 {
      for reached in Int64(0)...80 {
        let line = line(.harvested, .perPeriod, .atLeast, target: target, reached: reached, through: Self.day(12, 31))
        guard target > 0 else {
          #expect(line.share == nil)
          continue
        }
        // Half up: the quotient lies from half a tenth of a percent below to less than half a one above.
        let share = line.share ?? -1
        #expect((2 * share - 1) * target <= 2000 * reached && 2000 * reached < (2 * share + 1) * target)
      }
    }
  }

  @Test func `the way of a level goes from its baseline, either way, and back`() {
    for (baseline, target, reached, way) in [
      (100, 200, 150, 500), (100, 200, 200, 1000), (100, 200, 50, -500), (200, 100, 150, 500), (200, 100, 250, -500),
      (100, 200, 250, 1500), (0, 3, 1, 333), (3, 0, 2, 333), (3, 0, 4, -333),
    ] as [(Int64, Int64, Int64, Int64)] {
      let line = line(
        .cultivated, .level, .atLeast, target: target, reached: reached, through: Self.day(12, 31), baseline: baseline)
      #expect(line.way == way, "\(baseline) \(target) \(reached)")
    }
    #expect(
      line(.cultivated, .level, .atLeast, target: 5, reached: 5, through: Self.day(12, 31), baseline: 5).way == nil)
    #expect(
      line(.harvested, .perPeriod, .atLeast, target: 5, reached: 5, through: Self.day(12, 31), baseline: 1).way == nil)
  }

  @Test func `the time gone is that of the days that count`() {
    let half = line(.harvested, .perPeriod, .atLeast, target: 100, reached: 10, through: Self.day(7, 2))
    #expect(half.elapsed == 501)
    #expect(half.isBehindTime)
    let since = line(
      .harvested, .sinceStart, .atLeast, target: 100, reached: 60, through: Self.day(7, 2),
      from: Day(year: 2025, month: 1, day: 1))
    #expect(since.elapsed == 751)
    #expect(since.isBehindTime)
    #expect(!line(.cultivated, .level, .atLeast, target: 100, reached: 1, through: Self.day(7, 2)).isBehindTime)
    #expect(!line(.harvested, .perPeriod, .atMost, target: 100, reached: 1, through: Self.day(7, 2)).isBehindTime)
  }

  @Test func `an objective given up is so from that day on`() {
    for (through, expected) in [(Self.day(5, 10), ObjectiveStanding.onTheWay), (Self.day(5, 11), .dropped)] {
      let line = line(
        .cultivated, .level, .atLeast, target: 3, reached: 1, through: through, dropped: Self.day(5, 11))
      #expect(line.standing == expected)
    }
  }

  @Test func `targets of every length are read on their own days, and those of before are of one length`() {
    let periods: [ReportPeriod] = ["2025", "2026", "2026-Q1", "2026-Q2", "2026-05", "2026-06", "2027"].compactMap {
      ReportPeriod(planCode: $0)
    }
    for measure in ObjectiveMeasure.allCases {
      let indicator: Indicator = measure == .level ? .cultivated : .harvested
      let objective = ObjectiveDraft(code: "O", title: "x", indicator: indicator, measure: measure)
      let course = ObjectiveCourse(
        objective: objective,
        targets: periods.reversed().map {
          ObjectiveTargetDraft(objective: "O", period: $0, target: 1, indicator: indicator)
        })
      #expect(
        course.targets.map(\.period.code) == ["2025", "2026", "2026-Q1", "2026-Q2", "2026-05", "2026-06", "2027"])
      for target in course.targets {
        let counted = course.counted(for: target)
        #expect(counted.last == target.period.last)
        #expect(counted.first == (measure == .sinceStart ? Day(year: 2025, month: 1, day: 1) : target.period.first))
        #expect(course.earlier(than: target).allSatisfy { $0.period.planPart == target.period.planPart })
        #expect(course.earlier(than: target).allSatisfy { $0.period.last < target.period.first })
      }
      #expect(
        course.targets(in: .year(2026)).map(\.period.code) == ["2026", "2026-Q1", "2026-Q2", "2026-05", "2026-06"])
      let may = ReportPeriod(planCode: "2026-05") ?? .year(1)
      #expect(course.targets(in: may).map(\.period.code) == ["2026", "2026-Q2", "2026-05"])
    }
  }

  @Test func `every month, quarter and year has a code that reads back, and nothing else has`() {
    for index in Int32(12)...Int32(12 * 4) {
      for period in [
        ReportPeriod.month(Month(index: index)), .quarter(Quarter(index: index / 3)), .year(Int(index) / 12),
      ] {
        #expect(ReportPeriod(planCode: period.code) == period)
        #expect(period.planPart != nil)
      }
    }
    for code in [
      "", "26", "2026-13", "2026-0", "2026-Q5", "2026-Q0", "2026-spring", "2026-06-01", "0000", "2026-q1", "+026",
    ] {
      #expect(ReportPeriod(planCode: code) == nil, "\(code)")
    }
  }

  @Test func `only what accrues adds up over days`() {
    for indicator in Indicator.allCases {
      for measure in ObjectiveMeasure.allCases {
        let draft = ObjectiveDraft(code: "O", title: "x", indicator: indicator, measure: measure)
        let fits = (try? draft.refuseContradiction()) != nil
        #expect(fits == ((indicator.accrual == .cumulative) != (measure == .level)), "\(indicator) \(measure)")
      }
      #expect(ObjectiveMeasure(of: indicator).fits(indicator))
    }
  }
}
