import CultiverMarseille
import Testing

/// A cycle that outlasts the tenure of its plot.
struct TenureRuleTests {
  private func found(_ question: CycleRule.Question) -> [Finding] { CycleRule.withinTenure.findings(question) }

  private func warning(_ venture: String, _ tenure: Int, _ cycle: Int) -> [Finding] {
    [
      .warned(
        .outlastsTenure(plot: "A1", venture: venture, tenureEnds: Asked.day(tenure), cycleEnds: Asked.day(cycle)))
    ]
  }

  /// Every pair of occupancies by two ventures and every cycle over nine days, against a count of days.
  @Test func `it warns exactly when the holder at the start no longer holds the plot on the last day`() {
    let days = 0..<7
    for firstEnds in days.dropLast(2) {
      for secondStarts in (firstEnds + 1)..<7 {
        for secondEnds in Array(secondStarts..<7).map(Optional.some) + [nil] {
          for second in ["VA", "VB"] {
            let holdings = [
              CycleRule.Holding(venture: second, from: Asked.day(secondStarts), to: secondEnds.map(Asked.day)),
              CycleRule.Holding(venture: "VA", from: Asked.day(0), to: Asked.day(firstEnds)),
            ]
            // Who holds the plot on each day; 9 stands for ever after.
            let holders = (0..<10).map { day -> String? in
              day <= firstEnds ? "VA" : day >= secondStarts && day <= (secondEnds ?? 9) ? second : nil
            }
            for start in 0..<9 {
              for end in start..<10 {
                let last = holders[...start].last { $0 != nil } ?? nil
                let from = holders[...start].lastIndex { $0 != nil } ?? 0
                let until = holders[from...].prefix { $0 == last }.endIndex - 1
                let isOpen = until == 9
                let expected = !isOpen && end > until ? warning(last ?? "", until, end) : []
                #expect(
                  found(Asked.question(from: start, to: end, holdings: holdings)) == expected,
                  "\(holders) \(start)…\(end)")
              }
            }
          }
        }
      }
    }
  }

  @Test func `a plot that nobody ever held, or holds only later, says nothing`() {
    #expect(found(Asked.question(to: 900)).isEmpty)
    let later = CycleRule.Holding(venture: "VA", from: Asked.day(50), to: Asked.day(60))
    #expect(found(Asked.question(from: 0, to: 55, holdings: [later])).isEmpty)
  }

  @Test func `without an end, it is held against the one expected, and stands at least until today`() {
    let holding = CycleRule.Holding(venture: "VA", from: Asked.day(0), to: Asked.day(100))
    func asked(_ expected: Int?, isPlanned: Bool = false, from: Int = 10, today: Int) -> [Finding] {
      found(Asked.question(from: from, expected: expected, isPlanned: isPlanned, holdings: [holding], today: today))
    }
    #expect(asked(100, today: 20).isEmpty)
    #expect(asked(101, today: 20) == warning("VA", 100, 101))
    #expect(asked(nil, today: 20).isEmpty)
    #expect(asked(nil, today: 120) == warning("VA", 100, 120))
    #expect(asked(50, today: 120) == warning("VA", 100, 120))
    // A plan stands nowhere yet, and one without an end is held against its start.
    #expect(asked(50, isPlanned: true, today: 120).isEmpty)
    #expect(asked(nil, isPlanned: true, from: 101, today: 20) == warning("VA", 100, 101))
    // What begins after today is not there until today.
    #expect(asked(nil, from: 90, today: 20).isEmpty)
  }
}
