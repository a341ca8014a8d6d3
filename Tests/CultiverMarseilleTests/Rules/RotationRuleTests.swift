import CultiverMarseille
import Testing

/// A botanical family that comes back too soon.
struct RotationRuleTests {
  private func found(_ question: CycleRule.Question) -> [FamilyStay] {
    CycleRule.rotatesFamily.findings(question).compactMap { finding in
      if case .warned(.sameFamily(_, _, _, let stay, _)) = finding { stay } else { nil }
    }
  }

  @Test func `it warns of one that ended less than the interval before, to the day`() {
    for years in 0...4 {
      for gap in 1...(years * 365 + 3) {
        let question = Asked.question(
          from: 2000, to: 2050, others: [Asked.cycle(from: 1000 - gap, to: 2000 - gap)], years: years, today: 3000)
        #expect(found(question) == (gap < years * 365 ? [.until(Asked.day(2000 - gap))] : []), "\(years) \(gap)")
      }
    }
  }

  @Test func `it warns of one that follows less than the interval after, to the day`() {
    for gap in [1, 2, 200, 728, 729, 730, 731, 900] {
      let others = [Asked.cycle(from: 50 + gap, to: 60 + gap)]
      let stays: [FamilyStay] = gap < 730 ? [.from(Asked.day(50 + gap))] : []
      #expect(found(Asked.question(from: 0, to: 50, others: others, years: 2, today: 3000)) == stays)
      // Where the end is only expected, it is counted from there.
      #expect(found(Asked.question(from: 0, expected: 50, others: others, years: 2, today: 3000)) == stays)
    }
  }

  @Test func `beside one another on ground of their own they are no rotation`() {
    for (one, two, plot) in [(5, 5, 10), (5, 6, 10), (10, 1, 10), (4, 6, 10), (4, 6, 9)] as [(Int64, Int64, Int64)] {
      let question = Asked.question(
        from: 20, to: 40, area: one, plot: Asked.plot(area: plot), others: [Asked.cycle(from: 0, area: two)], years: 4)
      #expect(found(question) == (one + two > plot ? [.beside] : []), "\(one) \(two) \(plot)")
    }
    // What is not known is not said to be the same ground.
    for (one, two, plot) in [(nil, 5, 10), (5, nil, 10), (5, 5, nil)] as [(Int64?, Int64?, Int64?)] {
      let question = Asked.question(
        from: 20, area: one, plot: Asked.plot(area: plot), others: [Asked.cycle(from: 0, area: two)], years: 4)
      #expect(found(question).isEmpty)
    }
  }

  @Test func `another family, none, or no known interval says nothing`() {
    let others = [Asked.cycle(from: 0, to: 10, family: "Fabaceae"), Asked.cycle(from: 0, to: 10, family: nil)]
    #expect(found(Asked.question(from: 20, others: others, years: 4)).isEmpty)
    #expect(found(Asked.question(Asked.crop(family: nil), from: 20, others: others, years: 4)).isEmpty)
    #expect(found(Asked.question(from: 20, others: [Asked.cycle(from: 0, to: 10)], years: 0)).isEmpty)
  }

  @Test func `what stands for years does not warn of itself`() {
    let same = Asked.cycle(from: 0, to: 10, crop: 1)
    #expect(found(Asked.question(from: 20, isPerennial: true, others: [same], years: 4)).isEmpty)
    #expect(found(Asked.question(from: 20, isPerennial: false, others: [same], years: 4)) == [.until(Asked.day(10))])
    let other = Asked.cycle(from: 0, to: 10, crop: 2)
    #expect(found(Asked.question(from: 20, isPerennial: true, others: [other], years: 4)) == [.until(Asked.day(10))])
  }

  @Test func `a plan is held against plans and what is expected, what stands is not held against plans`() {
    let plans = [Asked.plan(from: 0, to: 10), Asked.plan("Q", from: 60, to: 80)]
    let stays: [FamilyStay] = [.expectedUntil(Asked.day(10)), .from(Asked.day(60))]
    #expect(found(Asked.question(from: 20, expected: 40, isPlanned: true, others: plans, years: 4)) == stays)
    #expect(found(Asked.question(from: 20, expected: 40, others: plans, years: 4)).isEmpty)
    // A cycle that stands is expected to be gone when the plan's day comes.
    let standing = Asked.cycle(from: 0, expected: 10)
    let planned = Asked.question(from: 20, expected: 40, isPlanned: true, others: [standing], years: 4)
    #expect(found(planned) == [.expectedUntil(Asked.day(10))])
    #expect(found(Asked.question(from: 20, expected: 40, others: [standing], years: 4)) == [.beside])
  }
}
