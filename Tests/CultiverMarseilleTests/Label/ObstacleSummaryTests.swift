import CultiverMarseille
import Testing

/// Obstacles put together.
struct ObstacleSummaryTests {
  private func course(
    _ kind: String, _ stops: [String], opened: Int, ended: Int? = nil, _ outcome: ObstacleOutcome? = nil,
    authority: String? = nil, commune: String? = nil
  ) -> ObstacleCourse {
    ObstacleCourse(
      obstacle: ObstacleDraft(
        code: "O", kind: kind, authority: authority, opened: Asked.day(opened), ended: ended.map(Asked.day),
        outcome: outcome), stops: stops,
      commune: commune.map { Commune(id: Identity(notebook: 0, number: 1), insee: $0, name: $0) })
  }

  @Test func `what stops most ventures stands first, each venture counted once`() {
    let summary = ObstacleSummary(
      [
        course("eau", ["VA"], opened: 0), course("eau", ["VA"], opened: 3),
        course("sol", ["VA", "VB"], opened: 5), course("erp", ["VC"], opened: 1, ended: 4, .lifted),
        course("erp", ["VC"], opened: 1, ended: 3, .lifted), course("erp", [], opened: 2, ended: 3, .abandoned),
      ], by: .kind, today: Asked.day(10))
    #expect(summary.rows.map(\.code) == ["sol", "eau", "erp"])
    #expect(summary.rows.map(\.ventures) == [["VA", "VB"], ["VA"], []])
    #expect(summary.rows.map(\.open) == [1, 2, 0])
    #expect(summary.rows.map(\.longest) == [5, 10, nil])
    // Three days and two: two and a half, rounded up.
    #expect(summary.rows.map(\.daysToLift) == [nil, nil, 3])
    #expect(summary.rows.map(\.lifted) == [0, 0, 2])
    #expect(summary.rows.map(\.abandoned) == [0, 0, 1])
  }

  @Test func `equals stand by code, and what is not stated last`() {
    let courses = [
      course("a", ["V"], opened: 0, authority: nil, commune: "13203"),
      course("b", ["V"], opened: 0, authority: "Z", commune: nil),
      course("c", ["V"], opened: 0, authority: "A", commune: "13001"),
    ]
    #expect(ObstacleSummary(courses, by: .authority, today: Asked.day(1)).rows.map(\.code) == ["A", "Z", nil])
    #expect(ObstacleSummary(courses, by: .commune, today: Asked.day(1)).rows.map(\.code) == ["13001", "13203", nil])
  }

  @Test func `days are counted until it ended, else until today, and never below zero`() {
    #expect(course("a", [], opened: 3).days(on: Asked.day(10)) == 7)
    #expect(course("a", [], opened: 3, ended: 5, .lifted).days(on: Asked.day(10)) == 2)
    #expect(course("a", [], opened: 30).days(on: Asked.day(10)) == 0)
  }
}
