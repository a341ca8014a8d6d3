import CultiverMarseille
import Testing

struct TypedYieldTests {
  @Test(
    arguments: [
      ("3,5", 3500), ("3.5 kg", 3500), ("3,5 kg/m²", 3500), ("3,5kg/m2", 3500), ("850 g/m²", 850), ("0,001", 1),
      ("1 234,5 kg / m²", 1_234_500), ("0,01 t/m2", 10_000),
    ] as [(String, Int64)])
  func `a yield is read to the gram`(_ text: String, _ grams: Int64) throws {
    #expect(try Typed.yield(text) == grams)
  }

  @Test func `what is no yield is refused as one`() {
    #expect(reason { () throws(TypedError) in try Typed.yield("3 kg/ha") } == .unknownUnit("ha"))
    #expect(reason { () throws(TypedError) in try Typed.yield("3 bottes/m²") } == .unknownUnit("bottes"))
    #expect(reason { () throws(TypedError) in try Typed.yield("0") } == .notPositive)
    #expect(reason { () throws(TypedError) in try Typed.yield("beaucoup") } == .notUnderstood)
  }

  @Test func `the catalogue's days give a first and a last day of harvest`() throws {
    let stand = try day("2026-04-20")
    let growth = CropGrowth(usualDays: 91, harvestWeeks: 14)
    #expect(try growth.firstHarvest(standingFrom: stand) == day("2026-07-20"))
    #expect(try growth.lastHarvest(standingFrom: stand) == day("2026-10-25"))
    #expect(CropGrowth(isPerennial: true, usualDays: 91, harvestWeeks: 14).lastHarvest(standingFrom: stand) == nil)
    #expect(CropGrowth(usualDays: 91).lastHarvest(standingFrom: stand) == nil)
    #expect(CropGrowth(harvestWeeks: 14).lastHarvest(standingFrom: stand) == nil)
  }

  @Test func `days and yields ascend, over what stands where nothing is stated`() {
    for low in [nil, 1, 2, 3] as [Int64?] {
      for middle in [nil, 2] as [Int64?] {
        for high in [nil, 1, 2, 3] as [Int64?] {
          let known = [low, middle, high].compactMap { $0 }
          let stated = StatedGrowth(fewestDays: low, mostDays: high)
          let days = stated.disorder(over: StatedGrowth(usualDays: middle))
          #expect((days == nil) == (known == known.sorted()), "\(known)")
          let yields = StatedGrowth(typicalYield: middle, highYield: high).disorder(over: StatedGrowth(lowYield: low))
          #expect((yields == nil) == (known == known.sorted()), "\(known)")
        }
      }
    }
  }
}
