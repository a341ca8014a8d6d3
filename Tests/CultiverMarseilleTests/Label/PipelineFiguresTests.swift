import Testing

@testable import CultiverMarseille

/// The pipeline against a computation that goes through the days one by one.
@Suite struct PipelineFiguresTests {
  private static let stages = ["a", "b", "c"]

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(ordinal: 0)
  }

  /// Numbers that are the same every time.
  private struct Draws {
    var state: UInt64

    mutating func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
  }

  private static let none: [Int64] = [0, 0, 0, 0, 0, 0, 0]
  private static let start = Self.day(2024, 1, 1)

  private func facts(_ seed: UInt64, _ period: ReportPeriod, today: Day) -> PipelineFacts {
    var draws = Draws(state: seed)
    let ventures = (0..<12).map { number -> PipelineFacts.Venture in
      var on = Self.start.adding(days: draws.next(300))
      var steps: [PipelineFacts.Step] = []
      var enrolments: [EnrolmentDraft] = []
      for stage in 0..<draws.next(4) {
        steps.append(PipelineFacts.Step(Self.stages[draws.next(3)], since: on))
        let entered = on.adding(days: draws.next(5))
        on = on.adding(days: 10 + draws.next(160))
        let outcomes: [EnrolmentOutcome] = [.movedOn, .autonomous, .stopped, .unknown]
        let isOver = draws.next(4) > 0
        enrolments.append(
          EnrolmentDraft(
            cohort: "C\(stage)", venture: "V\(number)", entered: entered,
            left: isOver ? entered.adding(days: 3 + draws.next(200)) : nil,
            outcome: isOver ? outcomes[draws.next(4)] : nil))
      }
      return PipelineFacts.Venture(
        code: "V\(number)", name: "V\(number)", steps: steps, enrolments: enrolments,
        retired: draws.next(5) == 0 ? Self.start.adding(days: 200 + draws.next(500)) : nil)
    }
    return PipelineFacts(
      period: period, today: today, stages: Self.stages.map { .init(code: $0, name: Phrase(verbatim: $0)) },
      programmes: [.init(code: "P", name: Phrase(verbatim: "P"))],
      cohorts: (0..<4).map { CohortDraft(code: "C\($0)", programme: "P", from: Self.start) }, ventures: ventures)
  }

  /// Where a venture stands on a day: the last stage come to, unless it was left for good since, or the venture retired.
  private func stage(of venture: PipelineFacts.Venture, on day: Day) -> String? {
    guard let step = venture.steps.last(where: { $0.since <= day }) else { return nil }
    let next = venture.steps.first { $0.since > day }?.since
    if let retired = venture.retired, step.since <= retired, retired <= day { return nil }
    for leaving in venture.enrolments {
      guard let left = leaving.left, leaving.outcome != .movedOn, step.since <= left, left <= day else { continue }
      let isElsewhere = venture.enrolments.contains { other in
        let isLater = other.left.map { $0 > left } ?? true
        return isLater && (next.map { other.entered < $0 } ?? true)
      }
      if !isElsewhere { return nil }
    }
    return step.stage
  }

  @Test(arguments: Array(UInt64(1)...60))
  func `every count is that of the days one by one`(_ seed: UInt64) throws {
    let periods: [ReportPeriod] = [
      .year(2024), .year(2025), .month(Self.day(2024, 9, 1).month),
      .quarter(Quarter(of: Self.day(2025, 1, 1).month)),
    ]
    let period = periods[Int(seed) % periods.count]
    let today = seed % 3 == 0 ? period.first.adding(days: 20) : Self.day(2026, 12, 31)
    let facts = facts(seed, period, today: today)
    let figures = PipelineFigures(facts, limits: StageLimits(days: ["a": 30], others: 60))
    let (eve, through) = (period.first.adding(days: -1), min(period.last, today))
    #expect(figures.through == through)

    var rows: [String: [Int64]] = [:]
    var (lengths, ended): ([String: [Int64]], [String: [Int64]]) = ([:], [:])
    var standing: [String: Int64] = [:]
    for venture in facts.ventures {
      var (last, length) = (String?.none, Int64(0))
      var day = Self.start.adding(days: -2)
      while day <= through {
        let now = stage(of: venture, on: day)
        let isStart = venture.steps.contains { $0.since == day && $0.stage == now }
        if now != last || isStart {
          if day > eve {
            if let last {
              rows[last, default: Self.none][now.map { $0 < last ? 4 : 3 } ?? 5] += 1
              lengths[last, default: []].append(length)
              ended[last, default: []].append(length)
            }
            if let now { rows[now, default: Self.none][last == nil ? 1 : 2] += 1 }
          }
          length = 0
        }
        length += 1
        if day == eve, let now { rows[now, default: Self.none][0] += 1 }
        last = now
        day = day.adding(days: 1)
      }
      if let last {
        rows[last, default: Self.none][6] += 1
        lengths[last, default: []].append(length)
        standing[venture.code] = length
      }
    }
    for stage in Self.stages {
      let row = figures.stages.first { $0.stage.code == stage }
      let own = row.map { [$0.atStart, $0.new, $0.movedIn, $0.movedOn, $0.movedBack, $0.left, $0.atEnd] }
      #expect(own == rows[stage], "\(stage)")
      #expect(row?.all.longest == lengths[stage]?.max())
      #expect(row?.all.median == lengths[stage].map(median))
      #expect(row?.ended.median == ended[stage].map(median))
      if let row { #expect(row.atStart + row.new + row.movedIn - row.movedOn - row.movedBack - row.left == row.atEnd) }
    }
    #expect(Dictionary(uniqueKeysWithValues: figures.standing.map { ($0.venture.code, $0.days) }) == standing)
    let limits = ["a": Int64(30), "b": 60, "c": 60]
    #expect(
      Set(figures.stalled.map(\.venture.code))
        == Set(figures.standing.filter { $0.days > limits[$0.stay.stage] ?? 0 }.map(\.venture.code)))
    for row in figures.cohorts + figures.programmes {
      #expect(row.atStart + row.entered - row.left.values.reduce(0, +) == row.atEnd)
    }
    for row in figures.programmes {
      let cohorts = figures.cohorts.filter { $0.programme == row.programme }
      #expect(cohorts.reduce(0) { $0 + $1.atEnd } == row.atEnd)
      #expect(cohorts.reduce(0) { $0 + $1.entered } == row.entered)
    }
  }

  /// The median in tenths: the middle one, else half of both together.
  private func median(_ days: [Int64]) -> Int64 {
    let sorted = days.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) * 5
  }

  @Test func `who stands still is said with the obstacles in the way, the unstated last`() {
    let steps = [PipelineFacts.Step("a", since: Self.day(2024, 1, 1))]
    let water = ObstacleDraft(code: "O", kind: "eau", opened: Self.day(2024, 2, 1))
    let facts = PipelineFacts(
      period: .year(2024), today: Self.day(2026, 1, 1), stages: [.init(code: "a", name: Phrase(verbatim: "A"))],
      ventures: ["X", "Y", "Z"].map { .init(code: $0, name: $0, steps: steps) },
      obstacles: [ObstacleCourse(obstacle: water, stops: ["X", "Y"])])
    let figures = PipelineFigures(facts, limits: StageLimits(others: 365))
    #expect(figures.stalled.map(\.venture.code) == ["X", "Y", "Z"])
    #expect(figures.stalledOn.map(\.kind) == ["eau", nil])
    #expect(figures.stalledOn.map(\.ventures) == [["X", "Y"], ["Z"]])
    #expect(PipelineFigures(facts, limits: StageLimits(others: 366)).stalled.isEmpty)
  }
}
