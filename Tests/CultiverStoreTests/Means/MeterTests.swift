import CultiverMarseille
import CultiverStore
import Testing

/// A meter does not run backwards, however its readings come in.
@Suite struct MeterTests {
  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.write { _ = try $0.enter(MeterDraft(code: "EAU1", site: "BDM"), .adding) }
    return bench
  }

  private func reading(_ iso: String, _ litres: Int64) -> ReadingDraft {
    ReadingDraft(meter: "eau1", day: date(iso), litres: litres)
  }

  /// All orders of four readings, of which one or none runs backwards.
  @Test func whetherReadingsGoInDoesNotDependOnTheirOrder() throws {
    let days = ["2026-06-01", "2026-06-02", "2026-06-05", "2026-06-09"]
    for litres: [Int64] in [[0, 5, 5, 9], [0, 5, 4, 9], [3, 2, 5, 9], [0, 5, 6, 5]] {
      let isSound = litres == litres.sorted()
      for order in permutations([0, 1, 2, 3]) {
        let bench = try bench()
        let summary = try bench.write { writer in
          let intake = writer.importReadings(update: false, strict: false, today: Bench.today)
          for place in order { try intake.add(reading(days[place], litres[place]), line: place) }
          return intake.finish()
        }
        #expect((summary.refused == 0) == isSound, "\(litres) \(order)")
        #expect(try bench.notebook.read { try $0.check() } == [])
      }
    }
  }

  private func permutations(_ items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.flatMap { item in permutations(items.filter { $0 != item }).map { [item] + $0 } }
  }

  @Test func bothReadingsAreNamed() throws {
    let bench = try bench()
    try bench.write { _ = try $0.add(reading("2026-06-01", 100), today: Bench.today) }
    #expect(
      throws: Misfit(
        .litres,
        .readingBackwards(
          meter: "EAU1", litres: 99, on: date("2026-06-02"), other: 100, otherDay: date("2026-06-01")))
    ) { try bench.write { _ = try $0.add(reading("2026-06-02", 99), today: Bench.today) } }
    #expect(
      throws: Misfit(
        .litres,
        .readingBackwards(
          meter: "EAU1", litres: 101, on: date("2026-05-31"), other: 100, otherDay: date("2026-06-01")))
    ) { try bench.write { _ = try $0.add(reading("2026-05-31", 101), today: Bench.today) } }
  }

  @Test func aReadingTypedAgainReplacesTheFirstAndAFileOnlyWithUpdate() throws {
    let bench = try bench()
    try bench.write { _ = try $0.add(reading("2026-06-01", 100), today: Bench.today) }
    let entered = try bench.write { try $0.add(reading("2026-06-01", 90), today: Bench.today) }
    #expect(entered.replaced == 100 && entered.before == nil)
    func take(update: Bool) throws -> IntakeSummary {
      try bench.write { writer in
        let intake = writer.importReadings(update: update, strict: false, today: Bench.today)
        try intake.add(reading("2026-06-01", 80), line: 2)
        return intake.finish()
      }
    }
    #expect(
      try take(update: false).problems.map(\.refusal)
        == [.differs(.reading, "EAU1 2026-06-01", column: .litres, stands: "90", stated: "80")])
    #expect(try take(update: true).updated == 1)
    #expect(try take(update: false).alreadyPresent == 1)
  }

  @Test func undoDoesNotLeaveAMeterRunningBackwards() throws {
    let bench = try bench()
    try bench.write { _ = try $0.add(reading("2026-06-01", 100), today: Bench.today) }
    try bench.write { _ = try $0.add(reading("2026-06-01", 10), today: Bench.today) }
    try bench.write { _ = try $0.add(reading("2026-06-05", 50), today: Bench.today) }
    #expect(throws: Refusal.laterAction(4, by: 5)) { try bench.undo(4) }
    try bench.undo(5)
    try bench.undo(4)
    #expect(try bench.notebook.read { try $0.readings().map(\.draft.litres) } == [100])
  }

  @Test func aMeterIsKnownByItsCodeAndItsPlace() throws {
    let bench = try bench()
    func take(_ draft: MeterDraft) throws -> IntakeSummary {
      try bench.write { writer in
        let intake = writer.importMeters(update: false)
        try intake.add(draft, line: 2)
        return intake.finish()
      }
    }
    #expect(try take(MeterDraft(code: "EAU1", site: "BDM")).alreadyPresent == 1)
    #expect(try take(MeterDraft(code: "EAU1", site: "BDM", plot: "A2")).refused == 1)
    #expect(try take(MeterDraft(code: "EAU2", plot: "TDM/A1")).added == 1)
    try bench.write { try $0.change(plot: "TDM/A1", to: PlotDraft(code: "A9", site: "BDM", kind: .rooftop)) }
    let meters = try bench.notebook.read { try $0.meters().map(\.draft) }
    #expect(meters.last == MeterDraft(code: "EAU2", site: "BDM", plot: "A9"))
  }
}
