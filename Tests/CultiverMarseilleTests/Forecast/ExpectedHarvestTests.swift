import CultiverMarseille
import Testing

struct ExpectedHarvestTests {
  private let monday = Day(ordinal: 20_612)

  @Test func `the days of a window add up to the gram, however it is cut`() throws {
    for length in 1...15 {
      let window = monday...monday.adding(days: length - 1)
      for grams in [0, 1, 2, 3, 7, 10, 999, 1_000, 12_345] as [Int64] {
        let harvest = ExpectedHarvest(window: window, mass: Mass(grams: grams), life: window)
        #expect(try harvest.mass(on: monday.adding(days: -9)...monday.adding(days: 40)).grams == grams)
        var days: [Int64] = []
        for place in 0..<length {
          let day = monday.adding(days: place)
          days.append(try harvest.mass(on: day...day).grams)
        }
        #expect(days.reduce(0, +) == grams)
        // Evenly: no day is further than a gram from another.
        #expect((days.max() ?? 0) - (days.min() ?? 0) <= 1)
        for first in 0..<length {
          for last in first..<length {
            let part = try harvest.mass(on: monday.adding(days: first)...monday.adding(days: last))
            #expect(part.grams == days[first...last].reduce(0, +))
          }
        }
      }
    }
  }

  @Test func `nothing is expected when its cycle does not stand`() throws {
    let window = monday...monday.adding(days: 9)
    let whole = monday.adding(days: -100)...monday.adding(days: 100)
    let gone = ExpectedHarvest(window: window, mass: Mass(grams: 1_000), life: nil)
    #expect(try gone.mass(on: whole) == .zero)
    let failed = ExpectedHarvest(
      window: window, mass: Mass(grams: 1_000), life: monday.adding(days: -30)...monday.adding(days: 3))
    #expect(try failed.mass(on: whole).grams == 400)
    #expect(try failed.mass(on: monday.adding(days: 4)...monday.adding(days: 9)) == .zero)
    let young = ExpectedHarvest(
      window: window, mass: Mass(grams: 1_000), life: monday.adding(days: 8)...monday.adding(days: 9))
    #expect(try young.mass(on: whole).grams == 200)
  }
}
