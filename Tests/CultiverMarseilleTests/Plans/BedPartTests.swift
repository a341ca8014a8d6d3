import CultiverMarseille
import Testing

/// What parts of beds come to.
struct BedPartTests {
  @Test func aShareOfEveryAreaIsRoundedHalfUp() throws {
    for area in 1...60 as ClosedRange<Int64> {
      for all in 1...12 as ClosedRange<Int64> {
        var sum: Int64 = 0
        for parts in 1...all {
          let part = try BedPart.share(parts, of: all).area(of: Area(squareDecimetres: area), width: nil)
          let found = try #require(part).squareDecimetres
          // Twice the distance to the exact share is at most one part of it, and a half goes up.
          let twice = 2 * (found * all - area * parts)
          #expect(twice > -all && twice <= all, "\(parts)/\(all) of \(area)")
          #expect(found >= sum)
          sum = found
        }
        #expect(sum == area)
      }
    }
  }

  @Test func aLengthTakesTheWholeWidth() throws {
    let bed = Area(squareDecimetres: 2_400)
    #expect(try BedPart.length(1_000).area(of: bed, width: 80)?.squareDecimetres == 800)
    #expect(try BedPart.length(1_000).area(of: nil, width: 80)?.squareDecimetres == 800)
    #expect(try BedPart.length(1_000).area(of: bed, width: nil) == nil)
    #expect(try BedPart.share(1, of: 2).area(of: nil, width: 80) == nil)
    #expect(throws: QuantityError.overflow) { try BedPart.length(.max).area(of: nil, width: .max) }
  }
}
