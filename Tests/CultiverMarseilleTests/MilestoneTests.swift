import Testing

@testable import CultiverMarseille

struct MilestoneTests {
  private func day(_ offset: Int) -> Day { Day(ordinal: 20_000).adding(days: offset) }

  @Test func `each mass is reached once, on the day on which the sum comes to it`() throws {
    // 40 kg a day: 100 kg on the third, 500 on the thirteenth, a tonne on the twenty-fifth.
    let harvests = (1...80).map { (day: day($0), mass: Mass(grams: 40_000)) }
    let (milestones, total) = try Milestone.reached(by: harvests)
    #expect(total == Mass(grams: 3_200_000))
    #expect(
      milestones.map(\.milestone) == [
        .firstHarvest, .harvested(Mass(grams: 100_000)), .harvested(Mass(grams: 500_000)),
        .harvested(Mass(grams: 1_000_000)), .harvested(Mass(grams: 2_000_000)), .harvested(Mass(grams: 3_000_000)),
      ])
    #expect(milestones.map(\.day) == [1, 3, 13, 25, 50, 75].map(day))
  }

  @Test func `one harvest may come to several`() throws {
    let (milestones, _) = try Milestone.reached(by: [(day(0), Mass(grams: 1_000_000))])
    #expect(milestones.count == 4)
    #expect(try Milestone.reached(by: []).milestones.isEmpty)
  }
}
