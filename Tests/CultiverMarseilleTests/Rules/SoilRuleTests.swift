import CultiverMarseille
import Testing

/// Lead in soil.
struct SoilRuleTests {
  private func found(
    _ tests: [SoilTest], _ category: String?, kind: PlotKind = .openGround, from: Int = 100
  ) -> [Finding] {
    CycleRule.soilIsSafe.findings(
      Asked.question(Asked.crop(category: category), from: from, plot: Asked.plot(kind), soil: tests))
  }

  private func lead(_ content: Int64, on day: Int = 10, by laboratory: String? = nil) -> SoilTest {
    SoilTest(element: .lead, content: content, day: Asked.day(day), laboratory: laboratory)
  }

  private func warning(_ test: SoilTest, limit: Int64) -> [Finding] {
    [.warned(.leadInSoil(plot: "A1", crop: Phrase(verbatim: "crop"), test, limit: limit))]
  }

  @Test(
    arguments: [
      ("légume-feuille", EatenPart.leaf), ("légume-tige", .leaf), ("aromatique", .leaf), ("micro-pousse", .leaf),
      ("légume-racine", .root), ("légume-tubercule", .root), ("légume-bulbe", .root), ("légume-fruit", .other),
      ("légume-fleur", .other), ("légume-graine (légumineuse)", .other), ("petit fruit", .other), ("fruit", .other),
      ("champignon", .other), (nil, .other), ("autre chose", .other), ("engrais vert", .nothing), ("fleurs", .nothing),
      ("LEGUMES-RACINES", .root),
    ] as [(String?, EatenPart)])
  func `the category tells what is eaten`(_ category: String?, _ part: EatenPart) {
    #expect(EatenPart(category: category) == part)
  }

  @Test func `leafy and root crops are warned of above 100 mg per kg, everything eaten above 300`() {
    for content in [0, 1, 99_999, 100_000, 100_001, 200_000, 299_999, 300_000, 300_001, 900_000] as [Int64] {
      let test = lead(content)
      for category in ["légume-feuille", "aromatique", "légume-racine", "légume-tubercule", "légume-bulbe"] {
        let expected =
          content > 300_000
          ? warning(test, limit: 300_000) : content > 100_000 ? warning(test, limit: 100_000) : []
        #expect(found([test], category) == expected, "\(category) \(content)")
      }
      for category in ["légume-fruit", "petit fruit", "champignon", nil] {
        #expect(found([test], category) == (content > 300_000 ? warning(test, limit: 300_000) : []))
      }
      #expect(found([test], "engrais vert").isEmpty)
    }
  }

  @Test func `the latest test that is not after the start decides, and of one day the highest`() {
    let old = lead(150_000, on: 10)
    let clean = lead(20_000, on: 50)
    #expect(found([old, clean], "légume-feuille").isEmpty)
    #expect(found([clean, old], "légume-feuille", from: 49) == warning(old, limit: 100_000))
    #expect(found([old, clean], "légume-feuille", from: 9).isEmpty)
    let high = lead(120_000, on: 50, by: "LCA")
    #expect(found([high, clean, old], "légume-feuille") == warning(high, limit: 100_000))
    #expect(found([clean, high, old], "légume-feuille") == warning(high, limit: 100_000))
  }

  @Test func `it speaks of lead alone, and only where roots reach the earth`() {
    for element in SoilElement.allCases where element != .lead {
      #expect(found([SoilTest(element: element, content: 900_000, day: Asked.day(1))], "légume-feuille").isEmpty)
    }
    for kind in PlotKind.allCases {
      let speaks = [.openGround, .greenhouse, .raisedBed, .rooftop].contains(kind)
      #expect(found([lead(150_000)], "légume-feuille", kind: kind).isEmpty != speaks, "\(kind)")
    }
  }
}
