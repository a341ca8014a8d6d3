import CultiverMarseille
import Testing

/// Rules about harvests.
struct HarvestRuleTests {
  private func question(
    _ grams: Int64, on day: Int = 5, from start: Int = 0, to end: Int? = nil, area: Int64? = 200, high: Int64? = 3000,
    earlier: EarlierPicks? = nil
  ) -> HarvestRule.Question {
    let stage: CropCycle.Stage =
      end.map { .finished(Asked.day(start)...Asked.day($0)) } ?? .standing(since: Asked.day(start))
    let cycle = CropCycle(
      id: Identity(rawValue: 1), code: "C", plot: Identity(rawValue: 1), crop: Identity(rawValue: 1),
      area: area.map { Area(squareDecimetres: $0) }, stage: stage)
    return HarvestRule.Question(
      day: Asked.day(day), mass: Mass(grams: grams), cycle: cycle, crop: Phrase(verbatim: "radis"), highYield: high,
      earlier: earlier, today: Asked.day(10))
  }

  @Test func `a pick above what the catalogue gives for a season is warned of, to the gram`() {
    for area in [1, 7, 100, 200, 333] as [Int64] {
      for high in [1, 250, 3000] as [Int64] {
        let usual = area * high / 100
        for grams in [1, usual - 1, usual, usual + 1, usual * 2 + 1] where grams > 0 {
          let speaks = grams * 100 > area * high
          let found = HarvestRule.nearUsualYield.findings(question(grams, area: area, high: high))
          #expect(found.isEmpty != speaks, "\(grams) g on \(area), \(high)")
        }
      }
    }
    #expect(HarvestRule.nearUsualYield.findings(question(.max, area: nil)).isEmpty)
    #expect(HarvestRule.nearUsualYield.findings(question(.max, high: nil)).isEmpty)
  }

  @Test func `a pick many times the best so far is warned of, once enough are known`() {
    for area in [50, 200, 333] as [Int64] {
      for best in [0, 1, 76, 450] as [Int64] {
        for measured in 3...6 as ClosedRange<Int64> {
          let earlier = EarlierPicks(measured: measured, best: best, count: measured, heaviest: Mass(grams: 2_000_000))
          for grams in [1, area * best / 25 - 5, area * best / 25, area * best / 25 + 5, area * best] where grams > 0 {
            let rate = (grams * 200 + area) / (2 * area)
            let speaks = measured >= 5 && best > 0 && rate / best >= 4
            let asked = question(grams, area: area, high: nil, earlier: earlier)
            #expect(HarvestRule.nearEarlierPicks.findings(asked).isEmpty != speaks, "\(grams) \(area) \(best)")
          }
        }
      }
    }
    let unmeasured = EarlierPicks(measured: 0, best: 0, count: 5, heaviest: Mass(grams: 1_900))
    #expect(HarvestRule.nearEarlierPicks.findings(question(18_999, area: nil, earlier: unmeasured)).isEmpty)
    #expect(
      HarvestRule.nearEarlierPicks.findings(question(19_000, area: nil, earlier: unmeasured)) == [
        .warned(.farAboveBest(crop: Phrase(verbatim: "radis"), times: 10, best: .mass(Mass(grams: 1_900))))
      ])
    let seldom = EarlierPicks(measured: 0, best: 0, count: 4, heaviest: Mass(grams: 1_900))
    #expect(HarvestRule.nearEarlierPicks.findings(question(190_000, area: nil, earlier: seldom)).isEmpty)
    // What is above the catalogue's season is said of that alone.
    let known = EarlierPicks(measured: 9, best: 1, count: 9, heaviest: Mass(grams: 1))
    #expect(HarvestRule.nearEarlierPicks.findings(question(9_000, earlier: known)).isEmpty)
  }

  @Test func `a pick is taken while its cycle stands, and not after today`() {
    for day in 0..<13 {
      for end in [4, 8, nil] as [Int?] {
        let question = question(1, on: day, from: 3, to: end)
        #expect(HarvestRule.standsInGround.findings(question).isEmpty == (day >= 3 && day <= end ?? 99))
        #expect(HarvestRule.notInFuture.findings(question).isEmpty == (day <= 10))
      }
    }
  }
}
