import CultiverMarseille
import Testing

/// Rules about harvests.
struct HarvestRuleTests {
  private func question(
    _ grams: Int64, on day: Int = 5, from start: Int = 0, to end: Int? = nil, area: Int64? = 200, high: Int64? = 3000
  ) -> HarvestRule.Question {
    let stage: CropCycle.Stage =
      end.map { .finished(Asked.day(start)...Asked.day($0)) } ?? .standing(since: Asked.day(start))
    let cycle = CropCycle(
      id: Identity(rawValue: 1), code: "C", plot: Identity(rawValue: 1), crop: Identity(rawValue: 1),
      area: area.map { Area(squareDecimetres: $0) }, stage: stage)
    return HarvestRule.Question(
      day: Asked.day(day), mass: Mass(grams: grams), cycle: cycle, crop: "radis", highYield: high,
      today: Asked.day(10))
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
