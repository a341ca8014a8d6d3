import CultiverMarseille
import Testing

struct ReportPeriodTests {
  /// Every day of nine years, two of them leap years and one of those next to a century's rule.
  private static let years = Array(2023...2029) + [2000, 2100]

  @Test(arguments: years)
  func everyDayBelongsToOneMonthQuarterSeasonAndYear(year: Int) throws {
    let first = try #require(Day(year: year, month: 1, day: 1))
    for step in 0..<366 {
      let day = first.adding(days: step)
      let months = (0..<36).map { ReportPeriod.month(day.month.adding(months: $0 - 18)) }
      #expect(months.filter { $0.days.contains(day) } == [.month(day.month)])
      let quarters = (0..<12).map { ReportPeriod.quarter(Quarter(index: Quarter(of: day.month).index + $0 - 6)) }
      #expect(quarters.filter { $0.days.contains(day) } == [.quarter(Quarter(of: day.month))])
      let seasons = (0..<12).map { ReportPeriod.season(Season(index: Season(of: day.month).index + $0 - 6)) }
      #expect(seasons.filter { $0.days.contains(day) } == [.season(Season(of: day.month))])
      let all = (-2...2).map { ReportPeriod.year(day.parts.year + $0) }
      #expect(all.filter { $0.days.contains(day) } == [.year(day.parts.year)])
    }
  }

  /// All months, quarters, seasons and years of a span of the calendar.
  private static let named: [ReportPeriod] =
    (12 * 1995..<12 * 2035).map { .month(Month(index: $0)) }
    + (4 * 1995..<4 * 2035).map { .quarter(Quarter(index: $0)) }
    + (4 * 1995..<4 * 2035).map { .season(Season(index: $0)) } + (1995..<2035).map { .year($0) }

  @Test func thePeriodBeforeEndsTheDayBefore() throws {
    for period in Self.named {
      let previous = try #require(period.previous)
      #expect(previous.last == period.first.adding(days: -1))
      #expect(previous.code < period.code || previous.last.parts.year == period.last.parts.year)
    }
  }

  @Test func aYearEarlierIsTheSameOfTheYearBefore() throws {
    for period in Self.named {
      let before = try #require(period.lastYear)
      #expect(before.first == period.first.adding(years: -1))
      // The end of February moves with the length of its month.
      #expect(before.last.month == period.last.month.adding(months: -12) && before.last == before.last.month.last)
      var steps = period
      let count: Int =
        switch period {
        case .month: 12
        case .quarter, .season: 4
        default: 1
        }
      for _ in 0..<count { steps = try #require(steps.previous) }
      #expect(steps == before)
    }
  }

  @Test func daysHaveAsManyDaysBefore() throws {
    let first = try day("2023-12-20")
    for start in 0..<450 {
      for length in [1, 2, 13, 45, 100] {
        let from = first.adding(days: start)
        let period = ReportPeriod(from...from.adding(days: length - 1))
        guard case .days(let days) = period else { continue }
        let previous = try #require(period.previous)
        #expect(previous.last == from.adding(days: -1))
        #expect(previous.first.days(to: previous.last) == length - 1)
        let before = try #require(period.lastYear)
        for (day, earlier) in [(days.lowerBound, before.first), (days.upperBound, before.last)] {
          let (year, month, number) = day.parts
          let isLeapDay = month == 2 && number == 29
          #expect(earlier.parts == (year - 1, month, isLeapDay ? 28 : number))
        }
      }
    }
  }

  @Test func wholePeriodsAreCalledByTheirName() throws {
    for period in Self.named { #expect(ReportPeriod(period.days) == period) }
    let (from, to) = (try day("2026-04-01"), try day("2026-06-15"))
    #expect(ReportPeriod(from...to) == .days(from...to))
  }

  @Test func partsTileThePeriod() throws {
    let odd = ReportPeriod(try day("2025-11-20")...day("2027-02-03"))
    for period in Self.named.filter({ $0.first.parts.year > 2018 }) + [odd] {
      for part in ReportPeriod.Part.allCases {
        let parts = period.parts(part)
        #expect(parts.count == period.count(of: part))
        #expect(parts.first?.first == period.first && parts.last?.last == period.last)
        for (one, next) in zip(parts, parts.dropFirst()) { #expect(one.last.adding(days: 1) == next.first) }
      }
    }
    #expect(odd.parts(.year).map(\.code) == ["2025-11-20..2025-12-31", "2026", "2027-01-01..2027-02-03"])
    #expect(
      try ReportPeriod.season(#require(Season(.winter, year: 2026))).parts(.month).map(\.code) == [
        "2025-12", "2026-01", "2026-02",
      ])
  }

  @Test func seasonsAreMeteorological() throws {
    let winter = ReportPeriod.season(try #require(Season(.winter, year: 2024)))
    #expect([winter.first.iso, winter.last.iso] == ["2023-12-01", "2024-02-29"])
    #expect(winter.code == "2024-winter" && winter.text(.french) == "hiver 2023-2024")
    let spring = ReportPeriod.season(try #require(Season(.spring, year: 2026)))
    #expect([spring.first.iso, spring.last.iso] == ["2026-03-01", "2026-05-31"])
  }

  @Test func nothingStandsBeforeTheCalendar() throws {
    let first = try #require(Month(year: 1, month: 1))
    let day = first.first
    for period in [
      .month(first), .quarter(Quarter(of: first)), .year(1), .days(day...day),
      .season(try #require(Season(.spring, year: 1))),
    ] as [ReportPeriod] {
      #expect(period.previous == nil && period.lastYear == nil)
    }
    #expect(Season(.winter, year: 1) == nil && Season(.winter, year: 2) != nil)
  }
}
