import CultiverMarseille
import Testing

/// What is decided of each of the 28 indicators, and what was entered of them.
struct IndicatorTests {
  @Test func `every indicator is decided, and goes by names of its own`() throws {
    #expect(Indicator.allCases.count == 28)
    #expect(Set(Indicator.allCases.map(\.name.fr)).count == 28)
    #expect(Set(Indicator.allCases.map(\.name.en)).count == 28)
    for indicator in Indicator.allCases {
      #expect(try Typed.indicator(indicator.rawValue.lowercased()) == indicator)
      #expect(try Typed.indicator(indicator.name.fr) == indicator)
      #expect(try Typed.indicator(indicator.name.en) == indicator)
      #expect(!indicator.formula.fr.isEmpty)
      if case .entered(let reason) = indicator.support { #expect(!reason.fr.isEmpty && !reason.en.isEmpty) }
    }
  }

  @Test func `a value reads back in the unit of each indicator`() throws {
    for indicator in Indicator.allCases {
      let (unit, value) = (indicator.unit, 12 * indicator.unit.one)
      for text in ["12", "12 \(unit.sign.fr)", "12 \(unit.sign.en)"] {
        #expect(try Typed.reading(text, of: indicator) == value, "\(indicator.rawValue) \(text)")
      }
      #expect(throws: TypedError.self) { try Typed.reading("-1", of: indicator) }
      #expect(throws: TypedError.self) { try Typed.reading("12 poules", of: indicator) }
    }
  }

  @Test func `an activity has no more newcomers or neighbours than people`() {
    let day = Day(ordinal: 20_000)
    let whole = ActivityDraft(day: day, venture: "V", kind: .visit, attendances: 3, newcomers: 3, local: 0)
    #expect(throws: Never.self) { try whole.check() }
    let more = ActivityDraft(day: day, venture: "V", kind: .visit, attendances: 3, local: 4)
    #expect(throws: Refusal.partOfPeople(.local, 4, of: 3)) { try more.check() }
  }
}
