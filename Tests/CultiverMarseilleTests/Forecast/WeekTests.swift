import CultiverMarseille
import Foundation
import Testing

struct WeekTests {
  @Test func `every week of two centuries has the number that ISO 8601 gives it`() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for ordinal in Int32(-36_525)...36_525 {
      let day = Day(ordinal: ordinal)
      let parts = calendar.dateComponents(
        [.weekOfYear, .yearForWeekOfYear], from: Date(timeIntervalSince1970: Double(ordinal) * 86_400))
      let week = Week(of: day)
      #expect(week.number == parts.weekOfYear && week.year == parts.yearForWeekOfYear, "\(day.iso)")
      #expect(week.monday.weekday == 1 && week.days.contains(day))
    }
  }

  @Test func `a week is named by its number`() throws {
    let day = try #require(Day(iso: "2027-01-03"))
    #expect(Week(of: day).iso == "2026-W53")
    #expect(Week(of: day).short(.french) == "S53")
    #expect(Week(of: day.adding(days: 1)).iso == "2027-W01")
    #expect(Week(of: day.adding(days: 1)).short(.english) == "W1")
    #expect(Week(of: day).weeks(to: Week(of: day.adding(days: 15))) == 3)
  }
}
