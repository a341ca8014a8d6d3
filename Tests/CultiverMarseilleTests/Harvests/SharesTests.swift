import CultiverMarseille
import Testing

/// Parts add up, none is negative, and who stands first takes nothing from anybody.
@Suite struct SharesTests {
  /// Every list of so many numbers from 0 to `most`.
  private static func lists(_ count: Int, upTo most: Int64) -> [[Int64]] {
    (0..<count).reduce([[]]) { lists, _ in lists.flatMap { list in (0...most).map { list + [$0] } } }
  }

  private static func permutations(_ places: [Int]) -> [[Int]] {
    guard places.count > 1 else { return [places] }
    return places.indices.flatMap { place in
      permutations(places.enumerated().filter { $0.offset != place }.map(\.element)).map { [places[place]] + $0 }
    }
  }

  @Test(arguments: 1...4)
  func everySmallTotalIsDividedToTheLastOne(count: Int) throws {
    for weights in Self.lists(count, upTo: 4) where weights.contains(where: { $0 > 0 }) {
      let sum = weights.reduce(0, +)
      for total in Int64(0)...12 {
        let parts = try Shares.split(total, by: weights)
        #expect(parts.count == count)
        #expect(parts.reduce(0, +) == total)
        for (part, weight) in zip(parts, weights) {
          // Less than one away from the exact part, on either side.
          #expect(part >= 0 && abs(part * sum - total * weight) < sum, "\(total) by \(weights): \(parts)")
          #expect(weight > 0 || part == 0)
        }
      }
    }
  }

  @Test func theOrderOfTheWeightsChangesNobodysPart() throws {
    let orders = Self.permutations([0, 1, 2, 3])
    for weights in Self.lists(4, upTo: 3) where weights.contains(where: { $0 > 0 }) {
      for total in [Int64(1), 5, 7, 100] {
        let parts = try Shares.split(total, by: weights)
        for order in orders {
          let permuted = try Shares.split(total, by: order.map { weights[$0] })
          // Equal weights are alike: what counts is what the weights of one size get together.
          for weight in Set(weights) {
            let before = zip(weights, parts).filter { $0.0 == weight }.map(\.1).sorted()
            let after = zip(order, permuted).filter { weights[$0.0] == weight }.map(\.1).sorted()
            #expect(before == after, "\(total) by \(weights) in the order \(order)")
          }
        }
      }
    }
  }

  @Test func largePartsDoNotOverflow() throws {
    #expect(try Shares.split(.max, by: [.max, .max]) == [.max / 2 + 1, .max / 2])
    #expect(try Shares.split(.max, by: [1, .max - 1]).reduce(0, +) == .max)
    #expect(throws: QuantityError.divisionByZero) { try Shares.split(1, by: [0, 0]) }
    #expect(throws: QuantityError.divisionByZero) { try Shares.split(1, by: []) }
    #expect(try Shares.split(0, by: [0, 0]) == [0, 0])
  }

  @Test func aTableAddsUpBothWays() throws {
    for columns in Self.lists(3, upTo: 5) {
      let sum = columns.reduce(0, +)
      for first in 0...sum {
        for second in 0...(sum - first) {
          let rows = [first, second, sum - first - second]
          let table = try Shares.table(rows: rows, columns: columns)
          #expect(table.map { $0.reduce(0, +) } == rows)
          #expect(columns.indices.map { column in table.reduce(0) { $0 + $1[column] } } == columns)
          #expect(table.allSatisfy { $0.allSatisfy { $0 >= 0 } }, "\(rows) × \(columns): \(table)")
        }
      }
    }
  }

  @Test func linesOfOneUnitWeighWhatTheyWeighTogether() throws {
    for each in [Int64(1), 3, 250, 333] {
      for thousandths in Self.lists(4, upTo: 3).map({ $0.map { $0 * 333 + 1 } }) {
        let lines = zip([0, 1, 0, 1], thousandths).map { ($0, Count(thousandths: $1)) }
        let masses = try Shares.masses(of: lines, each: Mass(grams: each)).map(\.grams)
        let whole = try Count(thousandths: thousandths.reduce(0, +)).times(Mass(grams: each))
        #expect(masses.reduce(0, +) == whole.grams)
        for (mass, quantity) in zip(masses, thousandths) {
          #expect(mass >= 0 && abs(mass * 1000 - quantity * each) < 2500)
        }
      }
    }
  }

  @Test func wholeBunchesOfOneKindWeighWhatTheyWeighAlone() throws {
    // Eight sold and two given, of three cycles.
    let quantities: [Int64] = [2667, 2667, 2666, 667, 667, 666]
    let lines = zip([0, 0, 0, 1, 1, 1], quantities).map { ($0, Count(thousandths: $1)) }
    let masses = try Shares.masses(of: lines, each: Mass(grams: 251)).map(\.grams)
    #expect(masses[..<3].reduce(0, +) == 8 * 251)
    #expect(masses[3...].reduce(0, +) == 2 * 251)
  }

  @Test func aPriceIsRoundedOnce() throws {
    let price = Price(Money(cents: 320), unit: "kg")
    #expect(try price.times(Mass(grams: 1_234), each: Mass(grams: 1_000)) == Money(cents: 395))
    #expect(try price.times(Count(thousandths: 2_500)) == Money(cents: 800))
    #expect(throws: QuantityError.overflow) {
      try Price(Money(cents: 10_000), unit: "t").times(Count(thousandths: .max))
    }
  }
}
