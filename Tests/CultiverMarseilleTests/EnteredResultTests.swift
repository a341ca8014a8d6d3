import Testing

@testable import CultiverMarseille

@Suite struct EnteredResultTests {
  private static func day(_ text: String) -> Day { HandMonth.day(text) }

  private func result(_ number: Int64, _ value: Int64, _ first: String, _ last: String) -> IndicatorResult {
    IndicatorResult(
      number: number, period: ReportPeriod(Self.day(first)...Self.day(last)), value: value, counter: nil,
      evidence: "cahier")
  }

  private func entered(_ indicator: Indicator, _ results: [IndicatorResult], today: String) throws -> [Int64?] {
    let question = IndicatorQuestion(indicator, period: .year(2025), today: Self.day(today))
    let found = try IndicatorFacts.entered(results, of: question)
    return [found.value, Int64(found.lacking)] + found.counted.map { Optional($0.number) }
  }

  @Test func `a sum holds what was over on the day of the report, whatever is entered later`() throws {
    let results = [result(1, 100, "2025-03-01", "2025-03-31"), result(2, 900, "2025-11-01", "2025-11-30")]
    #expect(try entered(.rain, results, today: "2025-03-31") == [100, 59, 1])
    #expect(try entered(.rain, results, today: "2025-11-29") == [100, 302, 1])
    #expect(try entered(.rain, results, today: "2025-11-30") == [1000, 273, 1, 2])
    #expect(try entered(.rain, results, today: "2026-02-01") == [1000, 304, 1, 2])
    #expect(try entered(.rain, results, today: "2025-03-30") == [nil, 0])
  }

  @Test func `a level is that of the very period, else the last that is over`() throws {
    let (year, quarter) = (result(1, 3, "2025-01-01", "2025-12-31"), result(2, 5, "2025-10-01", "2025-12-31"))
    let spring = result(3, 4, "2025-04-01", "2025-06-30")
    #expect(try entered(.insertion, [year, quarter, spring], today: "2026-01-15") == [3, 0, 1])
    #expect(try entered(.insertion, [quarter, spring], today: "2026-01-15") == [5, 0, 2])
    #expect(try entered(.insertion, [year, quarter, spring], today: "2025-10-15") == [4, 0, 3])
    #expect(try entered(.insertion, [year, quarter, spring], today: "2025-06-29") == [nil, 0])
  }

  @Test func `a ratio is that of the very period once it is over`() throws {
    let year = result(1, 5_200, "2025-01-01", "2025-12-31")
    #expect(try entered(.cultivatedShare, [year], today: "2025-12-31") == [5_200, 0, 1])
    #expect(try entered(.cultivatedShare, [year], today: "2025-12-30") == [nil, 0])
  }

  @Test func `what goes beyond the days counted is named`() {
    let question = IndicatorQuestion(.rain, period: .year(2025), today: Self.day("2025-05-10"))
    let results = [
      result(1, 1, "2025-03-01", "2025-03-31"), result(2, 1, "2025-05-01", "2025-05-31"),
      result(3, 1, "2025-06-01", "2025-06-30"), result(4, 1, "2024-12-01", "2025-01-31"),
    ]
    let named = IndicatorFacts.straddling(results, of: question).map { gap in
      if case .otherDays(let number, _, _) = gap { number } else { Int64(0) }
    }
    #expect(named == [2, 4])
  }
}
