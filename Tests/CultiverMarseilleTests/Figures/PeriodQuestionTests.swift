import CultiverMarseille
import Testing

struct PeriodQuestionTests {
  private func spans(
    _ text: String, compare: [PeriodQuestion.Comparison] = [], across: [ReportPeriod.Part] = [], today: String
  ) throws -> [String] {
    let period = try Typed.period(text, today: day(today))
    return PeriodQuestion(period, compare: compare, across: across, today: try day(today)).spans.map {
      "\($0.comparison?.rawValue ?? "-") \($0.part?.rawValue ?? "-") \($0.period.code) \($0.through.iso)"
    }
  }

  @Test func comparedPeriodsAreWholeWhenThePeriodIsOver() throws {
    #expect(
      try spans("2026-Q2", compare: [.previous, .lastYear], today: "2026-07-15") == [
        "- - 2026-Q2 2026-06-30", "previous - 2026-Q1 2026-03-31", "last-year - 2025-Q2 2025-06-30",
      ])
  }

  @Test func aPeriodInProgressIsComparedWithAsManyDays() throws {
    #expect(
      try spans("2026", compare: [.previous, .lastYear], today: "2026-07-15") == [
        "- - 2026 2026-07-15", "previous - 2025 2025-07-15", "last-year - 2025 2025-07-15",
      ])
    #expect(
      try spans("2026-03", compare: [.previous], today: "2026-03-30") == [
        "- - 2026-03 2026-03-30", "previous - 2026-02 2026-02-28",
      ])
    // 2024 has one day more by the end of June; a year earlier is a matter of dates.
    #expect(
      try spans("2024", compare: [.lastYear], today: "2024-02-29") == [
        "- - 2024 2024-02-29", "last-year - 2023 2023-02-28",
      ])
    #expect(
      try spans("2026-Q3", compare: [.previous, .lastYear], today: "2026-07-15") == [
        "- - 2026-Q3 2026-07-15", "previous - 2026-Q2 2026-04-15", "last-year - 2025-Q3 2025-07-15",
      ])
  }

  @Test func partsToComeAreLeftOut() throws {
    #expect(
      try spans("2026-Q3", compare: [.lastYear], across: [.month], today: "2026-08-02") == [
        "- - 2026-Q3 2026-08-02", "last-year - 2025-Q3 2025-08-02", "- month 2026-07 2026-07-31",
        "- month 2026-08 2026-08-02", "last-year month 2025-07 2025-07-31", "last-year month 2025-08 2025-08-02",
      ])
  }

  @Test func daysAreReadOnce() throws {
    func days(_ text: String, _ compare: [PeriodQuestion.Comparison]) throws -> [String] {
      let period = try Typed.period(text, today: day("2026-07-15"))
      return PeriodQuestion(period, compare: compare, across: [.month], today: try day("2026-07-15")).days.map {
        "\($0.lowerBound.iso)..\($0.upperBound.iso)"
      }
    }
    #expect(try days("2025", [.previous, .lastYear]) == ["2024-01-01..2025-12-31"])
    #expect(try days("2026-Q2", [.previous, .lastYear]) == ["2025-04-01..2025-06-30", "2026-01-01..2026-06-30"])
    #expect(try days("2026-07", [.previous]) == ["2026-06-01..2026-06-15", "2026-07-01..2026-07-15"])
    #expect(try days("2027", []) == [])
  }
}
