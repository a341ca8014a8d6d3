import CultiverMarseille
import Testing

/// Days, series and groups of plans.
struct PlanTests {
  private func plan(_ stand: String) throws -> PlanDraft {
    PlanDraft(
      plot: "A1", crop: "radis", sow: try day(stand).adding(days: -20), stand: try day(stand),
      firstHarvest: try day(stand).adding(days: 35), lastHarvest: try day(stand).adding(days: 41))
  }

  @Test func everyDayOfFourYearsHasItsDayInAnotherYear() throws {
    let first = try day("2024-01-01")
    for offset in 0..<1_461 {
      let day = first.adding(days: offset)
      for years in -5...5 {
        let moved = day.adding(years: years)
        #expect(moved.parts.year == day.parts.year + years)
        #expect(moved.parts.month == day.parts.month)
        let isLeapDay = day.parts.month == 2 && day.parts.day == 29
        #expect(moved.parts.day == (isLeapDay && (day.parts.year + years) % 4 != 0 ? 28 : day.parts.day))
      }
    }
  }

  @Test func aSeriesShiftsAllDaysTogetherAndNumbersItsCodes() throws {
    let batch = PlanBatch(
      draft: try plan("2026-03-01"), plots: [.init(plot: "A1")], isGroup: false, interval: 14, times: 6)
    let plans = batch.drafts("R26")
    #expect(batch.groups("R26").isEmpty)
    #expect(plans.map(\.code) == (1...6).map { "R26-\($0)" })
    #expect(plans.allSatisfy { $0.series == "R26" && $0.group == nil })
    for (place, draft) in plans.enumerated() {
      let days = 14 * place
      #expect(draft.stand == (try day("2026-03-01")).adding(days: days))
      #expect(draft.sow.map { $0.days(to: draft.stand) } == 20)
      #expect(draft.firstHarvest.map { draft.stand.days(to: $0) } == 35)
      #expect(draft.lastHarvest.map { draft.stand.days(to: $0) } == 41)
    }
  }

  @Test func severalPlotsAreAGroupAndASeriesOfThemHasAGroupATime() throws {
    let plots: [PlanBatch.Place] = [
      .init(plot: "A1", area: .known(Area(squareDecimetres: 1_200))), .init(plot: "A2", part: .share(1, of: 2)),
      .init(plot: "B3"),
    ]
    let once = PlanBatch(draft: try plan("2026-03-01"), plots: plots, isGroup: true)
    #expect(once.groups("R26") == ["R26"])
    #expect(once.drafts("R26").map(\.code) == ["R26-1", "R26-2", "R26-3"])
    #expect(once.drafts("R26").map(\.plot) == ["A1", "A2", "B3"])
    #expect(once.drafts("R26").map(\.part) == [nil, .share(1, of: 2), nil])
    #expect(once.drafts("R26").allSatisfy { $0.group == "R26" && $0.series == nil })
    let twice = PlanBatch(draft: try plan("2026-03-01"), plots: plots, isGroup: true, interval: 7, times: 2)
    #expect(twice.groups("R") == ["R-1", "R-2"])
    #expect(twice.drafts("R").map(\.code) == ["R-1-1", "R-1-2", "R-1-3", "R-2-1", "R-2-2", "R-2-3"])
    #expect(twice.drafts("R").map(\.group) == ["R-1", "R-1", "R-1", "R-2", "R-2", "R-2"])
    #expect(twice.count == 6)
    let alone = PlanBatch(draft: try plan("2026-03-01"), plots: [.init(plot: "A1")], isGroup: false)
    #expect(alone.drafts(nil).map(\.code) == [nil])
  }

  @Test func aPlanStandsWhereWhatWasDoneLeftIt() throws {
    let days = try (-2...2).map { try day("2026-06-10").adding(days: $0) }
    let today = days[2]
    for stand in days {
      #expect(
        PlanState(stand: stand, dropped: nil, started: nil, ended: nil, today: today)
          == (stand < today ? .late : .toCome))
      #expect(PlanState(stand: stand, dropped: today, started: nil, ended: nil, today: today) == .dropped)
      #expect(PlanState(stand: stand, dropped: nil, started: stand, ended: nil, today: today) == .standing)
      #expect(PlanState(stand: stand, dropped: nil, started: stand, ended: stand, today: today) == .ended)
    }
  }

  @Test func whatTheCatalogueExpectsIsRoundedOnce() throws {
    let growth = CropGrowth(harvestWeeks: 2, typicalYield: 3_333)
    for area in 1...400 as ClosedRange<Int64> {
      let exact = 3_333 * area
      #expect(try growth.expected(on: Area(squareDecimetres: area))?.grams == (exact + 50) / 100)
    }
    #expect(try growth.expected(on: nil) == nil)
    #expect(try CropGrowth.unknown.expected(on: Area(squareDecimetres: 100)) == nil)
    let first = try day("2026-06-01")
    #expect(growth.lastHarvest(firstOn: first) == first.adding(days: 13))
    #expect(CropGrowth.unknown.lastHarvest(firstOn: first) == nil)
    #expect(CropGrowth(isPerennial: true, harvestWeeks: 2).lastHarvest(firstOn: first) == nil)
  }
}
