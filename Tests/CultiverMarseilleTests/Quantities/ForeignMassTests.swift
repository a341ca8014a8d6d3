import CultiverMarseille
import Testing

/// Units of mass that are not recorded.
struct ForeignMassTests {
  @Test func `pounds and ounces are known to the gram, and no unit of ours is one`() {
    let words = ["lb", "LBS", "pounds", "oz", "onces", "livres", "quintaux"]
    #expect(words.map { ForeignMass.named($0)?.grams } == [454, 454, 454, 28, 28, 500, 100_000])
    #expect(["kg", "kilos", "t", "botte", ""].allSatisfy { ForeignMass.named($0) == nil })
  }
}
