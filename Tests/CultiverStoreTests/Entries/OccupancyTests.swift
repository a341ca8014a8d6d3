import CultiverMarseille
import CultiverStore
import Testing

/// A plot has one holder a day, and both ends of an occupancy are its days.
@Suite struct OccupancyTests {
  /// Every pair of spans among a few days, open ones included, against what days they share.
  @Test func twoHoldersNeverShareADay() throws {
    let bench = try Bench()
    let days = (0..<4).map { date("2026-06-01").adding(days: $0) }
    let spans = days.flatMap { from in [(from, nil)] + days.filter { $0 >= from }.map { (from, Optional($0)) } }
    for (from, to) in spans {
      for (otherFrom, otherTo) in spans {
        let first = OccupancyDraft(plot: "A2", venture: "VA", from: from, to: to)
        let second = OccupancyDraft(plot: "A2", venture: "VB", from: otherFrom, to: otherTo)
        let share = (0..<9).contains { offset in
          let day = days[0].adding(days: offset)
          return [(from, to), (otherFrom, otherTo)].allSatisfy { $0 <= day && day <= $1 ?? day }
        }
        // Neither is to stay.
        try bench.notebook.write(bench.header("try"), keeping: { _ in false }) { writer in
          _ = try writer.enter(first, .adding)
          if share {
            #expect(throws: Misfit(.from, .held(plot: "A2", by: "VA", from: from, to: to))) {
              try writer.enter(second, .adding)
            }
          } else {
            #expect(throws: Never.self) { try writer.enter(second, .adding) }
          }
        }
      }
    }
  }

  @Test func theSchemaRefusesASecondHolderToo() throws {
    let bench = try Bench()
    try bench.write { _ = try $0.enter(OccupancyDraft(plot: "A2", venture: "VA", from: date("2026-01-01")), .adding) }
    let drop = "DROP TRIGGER occupancy_history_insert; DROP TRIGGER occupancy_history_update;"
    try bench.tamper(drop)
    #expect(throws: (any Error).self) {
      try bench.tamper(
        "INSERT INTO occupancy (plot_id, venture_id, from_day) SELECT plot_id, venture_id, '2026-05-01' FROM occupancy")
    }
  }

  @Test func whatHoldsIsEndedAndChanged() throws {
    let bench = try Bench()
    try bench.write {
      _ = try $0.enter(
        OccupancyDraft(plot: "A2", venture: "VA", from: date("2026-01-01"), title: "Bail rural"), .adding)
    }
    #expect(throws: Misfit(.plot, .notHeld(plot: "A2"))) {
      try bench.write { _ = try $0.endOccupancy(of: "A2", on: date("2025-12-31")) }
    }
    try bench.write { _ = try $0.endOccupancy(of: "a2", on: date("2026-05-31")) }
    try bench.write { _ = try $0.enter(OccupancyDraft(plot: "A2", venture: "VB", from: date("2026-06-01")), .adding) }
    #expect(throws: Misfit(.plot, .notHeld(plot: "BDM/A1"))) {
      try bench.write { _ = try $0.endOccupancy(of: "BDM/A1", on: Bench.today) }
    }
    #expect(throws: Misfit(.from, .held(plot: "A2", by: "VA", from: date("2026-01-01"), to: date("2026-05-31")))) {
      try bench.write {
        try $0.changeOccupancy(
          of: "A2", on: Bench.today, to: OccupancyDraft(plot: "A2", venture: "VB", from: date("2026-05-31")))
      }
    }
    try bench.write {
      try $0.changeOccupancy(
        of: "A2", on: Bench.today, to: OccupancyDraft(plot: "A2", venture: "VB", from: date("2026-06-02")))
    }
    let all = try bench.notebook.read { try $0.occupancies() }.map(\.draft)
    #expect(all.map(\.from) == [date("2026-01-01"), date("2026-06-02")])
    #expect(all.map(\.to) == [date("2026-05-31"), nil])
    #expect(all.map(\.title) == ["bail-rural", nil])
  }

  @Test func theEndIsNotBeforeTheStart() throws {
    let bench = try Bench()
    let draft = OccupancyDraft(plot: "A2", venture: "VA", from: date("2026-02-01"), to: date("2026-01-31"))
    #expect(throws: Misfit(.to, .endBeforeStart(start: date("2026-02-01"), end: date("2026-01-31")))) {
      try bench.write { _ = try $0.enter(draft, .adding) }
    }
  }

  @Test func theSameFileTwiceAddsNothing() throws {
    let bench = try Bench()
    let drafts = [
      OccupancyDraft(plot: "A2", venture: "VA", from: date("2026-01-01"), to: date("2026-02-01")),
      OccupancyDraft(plot: "A2", venture: "VA", from: date("2026-02-02")),
    ]
    func take() throws -> IntakeSummary {
      try bench.write { writer in
        let intake = try writer.importOccupancies(update: false, strict: false, today: Bench.today)
        for (line, draft) in drafts.enumerated() { try intake.add(draft, line: line + 2) }
        return intake.finish()
      }
    }
    #expect(try take().added == 2)
    #expect(try take().alreadyPresent == 2)
  }
}
