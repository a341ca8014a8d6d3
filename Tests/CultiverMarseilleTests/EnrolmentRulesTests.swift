import CultiverMarseille
import Testing

struct EnrolmentRulesTests {
  private let start = Day(ordinal: 20_000)
  private func day(_ offset: Int) -> Day { start.adding(days: offset) }

  private func refusal(
    _ entered: Int, _ left: Int?, outcome: EnrolmentOutcome? = nil, from: Int = 0, to: Int? = nil,
    beside others: [(Int, Int?)] = []
  ) -> Refusal? {
    let cohort = CohortDraft(code: "C", programme: "starter", from: day(from), to: to.map(day))
    func enrolment(_ span: (Int, Int?)) -> EnrolmentDraft {
      EnrolmentDraft(
        cohort: "O", venture: "V", entered: day(span.0), left: span.1.map(day),
        outcome: span.1.map { _ in .movedOn })
    }
    var draft = enrolment((entered, left))
    if left == nil || outcome != nil { draft.outcome = outcome }
    do throws(Misfit) {
      try draft.check(in: cohort, beside: others.map(enrolment))
      return nil
    } catch {
      return error.refusal
    }
  }

  @Test func `a venture enters on a day of the cohort, and leaves later with an outcome`() {
    #expect(refusal(0, nil) == nil)
    #expect(refusal(5, 5) == nil)
    #expect(refusal(5, 4) == .endBeforeStart(start: day(5), end: day(4)))
    #expect(refusal(-1, nil) == .outsideCohort(cohort: "C", from: day(0), to: nil, day: day(-1)))
    #expect(refusal(9, nil, to: 8) == .outsideCohort(cohort: "C", from: day(0), to: day(8), day: day(9)))
    // Who leaves late leaves all the same.
    #expect(refusal(8, 30, to: 8) == nil)
    #expect(refusal(1, nil, outcome: .stopped) == .missing)
  }

  /// Every two spans of a few days: refused just when a day lies within both, the day of a change left out.
  @Test func `a venture is in one cohort of a programme at a time`() {
    let ends: [Int?] = [nil] + (0...5).map { $0 }
    for a in 0...5 {
      for b in ends where b.map({ a <= $0 }) ?? true {
        for c in 0...5 {
          for d in ends where d.map({ c <= $0 }) ?? true {
            // In halves of days: who enters or leaves on a day is there at its noon, which another may share.
            func stay(_ first: Int, _ last: Int?) -> Set<Int> {
              first == last ? [2 * first] : Set(2 * first + 1..<2 * (last ?? 9))
            }
            let isShared = !(a == b && c == d) && !stay(a, b).isDisjoint(with: stay(c, d))
            #expect((refusal(a, b, beside: [(c, d)]) != nil) == isShared, "\(a) \(b ?? 9) \(c) \(d ?? 9)")
          }
        }
      }
    }
  }
}
