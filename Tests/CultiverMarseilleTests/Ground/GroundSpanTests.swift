import CultiverMarseille
import Testing

/// What stands on a plot over time, against a count of every day.
struct GroundSpanTests {
  private func day(_ ordinal: Int) -> Day { Day(ordinal: Int32(ordinal)) }

  private func stay(_ code: String, _ first: Int, _ last: Int?, area: Int64? = 4) -> GroundStay {
    GroundStay(
      code: code, crop: Identity(rawValue: 1), area: area.map { Area(squareDecimetres: $0 * 100) }, first: day(first),
      last: last.map(day))
  }

  /// Every two stays over six days, with and without an end, in every period.
  @Test func `spans are whole, as long as they can be, and say what a count of days says`() {
    let pairs = (-1...5).flatMap { first in
      ((first...5).map(Optional.some) + [nil]).map { (first, $0) }
    }
    for (first, last) in pairs {
      for (other, otherLast) in pairs {
        let stays = [stay("B", first, last), stay("A", other, otherLast, area: 5)]
        for (from, to) in [(0, 4), (2, 2), (1, 3)] {
          let spans = GroundSpan.spans(of: stays, from: day(from), to: day(to))
          // Without a gap from the first day to the last.
          #expect(spans.first?.first == day(from) && spans.last?.last == day(to))
          for (span, next) in zip(spans, spans.dropFirst()) {
            #expect(span.last.adding(days: 1) == next.first)
            #expect(Set(span.stays) != Set(next.stays), "\(first) \(last ?? 9) \(other) \(otherLast ?? 9)")
          }
          for ordinal in from...to {
            let span = spans.filter { $0.first <= day(ordinal) && day(ordinal) <= $0.last }
            #expect(span.count == 1)
            let standing = stays.filter { $0.first <= day(ordinal) && $0.last.map { day(ordinal) <= $0 } ?? true }
            #expect(Set(span.first?.stays ?? []) == Set(standing))
            let ordered = span.first?.stays.map { "\($0.first.iso) \($0.code)" } ?? []
            #expect(ordered == ordered.sorted())
          }
        }
      }
    }
  }

  @Test func `a period that ends before it begins has no spans`() {
    #expect(GroundSpan.spans(of: [], from: day(3), to: day(2)).isEmpty)
    #expect(GroundSpan.spans(of: [], from: day(3), to: day(3)).map(\.stays) == [[]])
  }

  @Test func `what is free is exact, or not calculable, and never larger than it is`() throws {
    for net in [nil, 0, 5, 9, 10] as [Int64?] {
      for first in [nil, 1, 4, 5] as [Int64?] {
        for second in [nil, 1, 5, 6] as [Int64?] {
          let span = GroundSpan(
            first: day(0), last: day(1), stays: [stay("A", 0, 1, area: first), stay("B", 0, 1, area: second)])
          let known = (first ?? 0) + (second ?? 0)
          let isWhole = first != nil && second != nil
          let unknown = [first == nil ? "A" : nil, second == nil ? "B" : nil].compactMap { $0 }
          let room = try span.room(of: net.map { Area(squareDecimetres: $0 * 100) })
          let expected: GroundRoom =
            if let net {
              known > net
                ? .over(Area(squareDecimetres: (known - net) * 100), atLeast: !isWhole)
                : isWhole ? .free(Area(squareDecimetres: (net - known) * 100)) : .unknown(.cycles(unknown))
            } else {
              .unknown(.plot)
            }
          #expect(room == expected, "\(net ?? -1) \(first ?? -1) \(second ?? -1)")
        }
      }
    }
  }

  @Test func `a cycle stands until it has ended, at least until today, then as long as is expected`() {
    func stays(_ ended: Int?, expected: Int?, today: Int = 10) -> [Int] {
      let stage: CropCycle.Stage = ended.map { .finished(day(2)...day($0)) } ?? .standing(since: day(2))
      let cycle = CropCycle(
        id: Identity(rawValue: 1), code: "C", plot: Identity(rawValue: 1), crop: Identity(rawValue: 1), area: nil,
        stage: stage)
      let stay = GroundStay(cycle, expectedEnd: expected.map(day), today: day(today))
      #expect(stay.isExpected == (ended == nil && expected != nil))
      return (0...20).filter { stay.stands(on: day($0)) }
    }
    #expect(stays(5, expected: 12) == Array(2...5))
    #expect(stays(nil, expected: 12) == Array(2...12))
    #expect(stays(nil, expected: 6) == Array(2...10))
    #expect(stays(nil, expected: nil) == Array(2...20))
    // One that begins after today stands on its first day at least.
    #expect(stays(nil, expected: 1, today: 0) == [2])
  }

  @Test func `a plan stands on days after today alone`() {
    func stays(_ stand: Int, expected: Int?) -> [Int]? {
      let plan = CyclePlan(
        id: Identity(rawValue: 1), code: "P", plot: Identity(rawValue: 1), crop: Identity(rawValue: 1), area: nil,
        stand: day(stand))
      let stay = GroundStay(plan, expectedEnd: expected.map(day), today: day(10))
      return stay.map { stay in (0...20).filter { stay.stands(on: day($0)) } }
    }
    #expect(stays(12, expected: 15) == Array(12...15))
    #expect(stays(8, expected: 15) == Array(11...15))
    #expect(stays(8, expected: 10) == nil)
    #expect(stays(12, expected: nil) == Array(12...20))
  }
}
