import CultiverMarseille
import Testing

struct TypedSiretTests {
  /// The key by hand: from the right, every second digit doubled.
  private func isSound(_ digits: [Int]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      sum += place % 2 == 0 ? digit : [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][digit]
    }
    return sum % 10 == 0
  }

  private func accepts(_ digits: [Int]) -> Bool {
    (try? Typed.siret(digits.map(String.init).joined())) != nil
  }

  @Test func `one last digit in ten is the key`() {
    for start in stride(from: 0, to: 1_000_000, by: 7919) {
      let head = (0..<13).map { (start >> $0) % 10 }
      let accepted = (0...9).filter { accepts(head + [$0]) }
      #expect(accepted.count == 1)
      #expect(accepted.allSatisfy { isSound(head + [$0]) })
    }
  }

  @Test func `one wrong digit shows, and so do two neighbours that changed places`() {
    let digits = [7, 3, 2, 8, 2, 9, 3, 2, 0, 0, 0, 0, 7, 4]
    #expect(accepts(digits))
    for place in digits.indices {
      for other in 0...9 where other != digits[place] {
        var wrong = digits
        wrong[place] = other
        #expect(!accepts(wrong))
      }
      guard place > 0, digits[place] != digits[place - 1] else { continue }
      // The one pair that the key does not tell apart is 0 and 9.
      guard Set([digits[place], digits[place - 1]]) != [0, 9] else { continue }
      var turned = digits
      turned.swapAt(place, place - 1)
      #expect(!accepts(turned))
    }
  }

  @Test func `the establishments of La Poste have a sum that five divides`() throws {
    #expect(try Typed.siret("356 000 000 00048") == "35600000000048")
    for last in 0..<10_000 {
      let digits = [3, 5, 6, 0, 0, 0, 0, 0, 0] + String(10_000 + last).map { $0.wholeNumberValue ?? 0 }
      #expect(accepts(digits) == (digits.reduce(0, +) % 5 == 0 || isSound(digits)))
    }
  }
}
