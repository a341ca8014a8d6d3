import CultiverMarseille
import Testing

struct TypedSoilTests {
  @Test(
    arguments: [
      ("85", 85_000), ("0,4", 400), ("120.25 mg/kg", 120_250), ("30ppm", 30_000), ("45 µg/kg", 45), ("45 ug/kg", 45),
      ("1 250,5", 1_250_500), ("0", 0), ("0,001", 1),
    ] as [(String, Int64)])
  func `a content is read to the µg per kg`(_ text: String, _ micrograms: Int64) throws {
    #expect(try Typed.soilContent(text) == SoilContent(micrograms: micrograms))
    #expect(try Typed.soilContent("<" + text) == SoilContent(micrograms: micrograms, isBound: true))
    #expect(try Typed.soilContent(" < \(text) ") == SoilContent(micrograms: micrograms, isBound: true))
  }

  @Test func `what is no content is refused as one`() {
    for (text, expected) in [
      ("", .empty), ("x", .notUnderstood), ("85 kg", .unknownUnit("kg")), ("0,0001", .tooPrecise(3)),
      ("0,5 µg/kg", .tooPrecise(0)), ("-1", .notPositive), ("<", .empty),
    ] as [(String, TypedError.Reason)] {
      #expect(reason { () throws(TypedError) in try Typed.soilContent(text) } == expected, "\(text)")
    }
  }

  @Test func `every element goes by its code, its symbol and its names`() throws {
    for element in SoilElement.allCases {
      for word in [element.rawValue, element.symbol, element.name.fr, element.name.en.uppercased()] {
        #expect(try Typed.soilElement(word) == element)
      }
    }
    #expect(reason { () throws(TypedError) in try Typed.soilElement("or") } == .notUnderstood)
  }

  @Test func `several findings in a row, however they are parted`() throws {
    for text in [
      "plomb 85, cadmium 0,4, zinc <120", "Pb 85 Cd 0,4 Zn <120", "lead 85 mg/kg;cadmium 0.4;zinc < 120 mg/kg",
      "plomb 85,cadmium 0,4,zinc <120", "plomb 85 mg/kg, cadmium 400 µg/kg, zinc <120ppm",
    ] {
      let findings = try Typed.soilFindings(text)
      #expect(findings.map(\.element) == [.lead, .cadmium, .zinc], "\(text)")
      #expect(findings.map(\.content.micrograms) == [85_000, 400, 120_000], "\(text)")
      #expect(findings.map(\.content.isBound) == [false, false, true], "\(text)")
    }
    for text in ["85", "plomb", "plomb 85, or 3", "", "plomb 85 cadmium"] {
      #expect(throws: TypedError.self, "\(text)") { try Typed.soilFindings(text) }
    }
  }
}
