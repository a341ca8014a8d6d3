import CultiverMarseille
import Testing

/// Areas that do not fit their plot, days that do not follow, and days to come.
struct RoomRuleTests {
  /// Every cycle beside every two others over six days, against a count of every day.
  @Test func `it warns exactly when on some day more area stands than the plot has, and says how much`() {
    let ends: [Int?] = [1, 3, 5, nil]
    for start in 0..<5 {
      for end in ends where end ?? 9 >= start {
        for first in 0..<5 {
          for firstEnd in ends where firstEnd ?? 9 >= first {
            for second in [0, 2, 4] {
              for secondEnd in ends where secondEnd ?? 9 >= second {
                let spans = [(first, firstEnd, 4), (second, secondEnd, 5)]
                let most =
                  (start...(end ?? 9)).map { day in
                    spans.reduce(3) { $0 + ($1.0 <= day && day <= ($1.1 ?? 9) ? $1.2 : 0) }
                  }.max() ?? 0
                let others = spans.map { Asked.cycle(from: $0.0, to: $0.1, area: Int64($0.2)) }
                let found = CycleRule.leavesRoom.findings(
                  Asked.question(from: start, to: end, area: 3, plot: Asked.plot(area: 8), others: others))
                let warning = Warning.overPlanted(
                  plot: "A1", standing: Area(squareDecimetres: Int64(most) * 100), has: Area(squareDecimetres: 800))
                #expect(found == (most > 8 ? [.warned(warning)] : []), "\(start) \(spans)")
              }
            }
          }
        }
      }
    }
  }

  @Test func `plans give way to what stands, and a plan counts on what is expected to be gone`() {
    func found(_ others: [CycleRule.Other], isPlanned: Bool) -> Bool {
      !CycleRule.leavesRoom.findings(
        Asked.question(from: 20, expected: 40, isPlanned: isPlanned, area: 6, others: others)
      ).isEmpty
    }
    for (other, standing, planned) in [
      (Asked.plan(from: 30, to: 50, area: 6), false, true), (Asked.plan(from: 41, to: 50, area: 6), false, false),
      (Asked.plan(from: 0, to: 19, area: 6), false, false), (Asked.plan(from: 0, area: 6), false, true),
      (Asked.cycle(from: 0, expected: 19, area: 6), true, false), (Asked.cycle(from: 0, area: 6), true, true),
      (Asked.cycle(from: 0, to: 19, area: 6), false, false), (Asked.cycle(from: 50, area: 6), true, false),
    ] {
      #expect(found([other], isPlanned: false) == standing, "\(other)")
      #expect(found([other], isPlanned: true) == planned, "\(other)")
    }
  }

  @Test func `a day after today is warned of, unless it is a plan's`() {
    for start in 8...12 {
      for end in ((start...12).map(Optional.some) + [nil]) {
        let first = [start, end].compactMap { $0 }.first { $0 > 10 }
        let question = Asked.question(from: start, to: end, today: 10)
        #expect(CycleRule.notInFuture.findings(question) == (first.map { [.warned(.inFuture(Asked.day($0)))] } ?? []))
        let plan = Asked.question(from: start, expected: end, isPlanned: true, today: 10)
        #expect(CycleRule.notInFuture.findings(plan).isEmpty)
      }
    }
  }

  @Test func `the end is not before the start, and a cycle not larger than its plot`() {
    for start in 0..<4 {
      for end in 0..<4 {
        #expect(CycleRule.endsAfterStart.findings(Asked.question(from: start, to: end)).isEmpty == (end >= start))
      }
    }
    for area in [nil, 1, 9, 10, 11] as [Int64?] {
      for has in [nil, 10] as [Int64?] {
        let question = Asked.question(area: area, plot: Asked.plot(area: has))
        let fits = has.flatMap { has in area.map { $0 <= has } } ?? true
        #expect(CycleRule.fitsPlot.findings(question).isEmpty == fits)
        #expect(CycleRule.hasKnownArea.findings(question).isEmpty == (area != nil || has != nil))
      }
    }
  }
}
