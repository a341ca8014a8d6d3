import CultiverMarseille
import GRDB
import Testing

@testable import CultiverStore

/// What the notebook knows of days to come, and of a morning.
@Suite struct ProspectsTests {
  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.write("plan") { writer in
      for (number, code, plot, crop, stand, dropped) in [
        (1, "P1", "A1", "laitue", "2026-07-20", nil), (2, "P2", "A2", "tomate", "2026-07-01", nil),
        (3, "P3", "A2", "radis", "2026-07-10", "2026-07-02"),
      ] as [(Int64, String, String, String, String, String?)] {
        try writer.database.execute(
          sql: """
            INSERT INTO plan (id, code, code_key, plot_id, crop_id, area, sow, stand, first_harvest, last_harvest,
              expected, dropped, drop_reason)
            SELECT ?, ?, ?, plot.id, crop.id, 1000, date(?, '-30 days'), ?, date(?, '+40 days'), date(?, '+53 days'),
              14000, ?, iif(? IS NULL, NULL, 'autre chose')
            FROM plot JOIN site ON site.id = plot.site_id AND site.code = 'BDM', crop
            WHERE plot.code = ? AND crop.code = ?
            """,
          arguments: [
            7 << 32 | number + 900, code, code.lowercased(), stand, stand, stand, stand, dropped, dropped, plot, crop,
          ])
      }
    }
    return bench
  }

  private func forecast(
    _ bench: Bench, from: String, to: String, site: String? = nil, plot: String? = nil, venture: String? = nil,
    crop: String? = nil, family: String? = nil
  ) throws -> Forecast {
    try bench.notebook.read { reader in
      let scope = try reader.scope(site: site, plot: plot, venture: venture, crop: crop)
      return try Forecast(
        reader.forecastFacts(
          from: Week(of: date(from)), to: Week(of: date(to)), scope: scope, family: family, today: Bench.today))
    }
  }

  @Test func plansAndPicksStandSideBySide() throws {
    let bench = try bench()
    try bench.take([
      .pick(500, of: "T1", on: "2026-06-29"), .pick(700, of: "T2", on: "2026-06-30"),
      .pick(900, of: "T1", on: "2026-07-15"), .pick(300, of: "T1", on: "2026-07-13"),
    ])
    try bench.write("void") { _ = try $0.void("4", reason: "faux") }
    let forecast = try forecast(bench, from: "2026-06-29", to: "2026-09-13")
    #expect(forecast.weeks.count == 11)
    // 10 to 23 August, and 29 August to 11 September: a kilogram a day; what was given up is expected no more.
    let rows = Dictionary(uniqueKeysWithValues: forecast.rows.map { ($0.crop.code, $0) })
    #expect(rows["tomate"]?.weeks.map(\.expected.grams) == [0, 0, 0, 0, 0, 0, 7_000, 7_000, 0, 0, 0])
    #expect(rows["laitue"]?.weeks.map(\.expected.grams) == [0, 0, 0, 0, 0, 0, 0, 0, 2_000, 7_000, 5_000])
    #expect(rows["radis"] == nil)
    #expect(rows["tomate"]?.weeks.prefix(4).map { $0.picked?.grams } == [1_200, 0, 900, nil])
    #expect(forecast.total.expected.grams == 28_000)
    #expect(forecast.late == 1)
    // What stands without a plan in the small catalogue, which says nothing of growth.
    #expect(forecast.unknown.map(\.prospect.code) == ["K1", "T1", "T2"])
    #expect(forecast.unknown.first?.reasons == [.area, .yield, .days])
  }

  @Test func aForecastIsNarrowed() throws {
    let bench = try bench()
    func codes(site: String? = nil, plot: String? = nil, crop: String? = nil, family: String? = nil) throws -> [String]
    {
      try forecast(
        bench, from: "2026-08-01", to: "2026-09-13", site: site, plot: plot, crop: crop, family: family
      ).rows.map(\.crop.code)
    }
    #expect(try codes() == ["laitue", "tomate", "chou-kale"])
    #expect(try codes(site: "TDM") == ["chou-kale"])
    #expect(try codes(site: "BDM", plot: "A2") == ["tomate"])
    #expect(try codes(crop: "laitue") == ["laitue"])
    #expect(try codes(family: "Brassicaceae") == ["chou-kale"])
    try bench.write("hold") {
      _ = try $0.enter(OccupancyDraft(plot: "BDM/A2", venture: "VA", from: date("2026-08-15")), .adding)
    }
    let held = try forecast(bench, from: "2026-08-01", to: "2026-09-13", venture: "VA")
    #expect(held.rows.map(\.crop.code) == ["tomate"])
    #expect(held.total.expected.grams == 9_000)
  }

  @Test func aPlanThatWasStartedIsItsCycle() throws {
    let bench = try bench()
    try bench.write("start") { writer in
      let id = 7 << 32 | Int64(902)
      try writer.database.execute(
        sql: """
          INSERT INTO cycle (id, code, code_key, plot_id, crop_id, area, started)
          SELECT id, code, code_key, plot_id, crop_id, area, '2026-07-08' FROM plan WHERE id = ?
          """, arguments: [id])
    }
    let forecast = try forecast(bench, from: "2026-08-03", to: "2026-09-13", crop: "tomate")
    #expect(forecast.rows.first?.weeks.map(\.expected.grams) == [0, 0, 7_000, 7_000, 0, 0])
    #expect(forecast.late == 0)
  }

  @Test func aMorningHasThePlansAndTheLastPicks() throws {
    let bench = try bench()
    try bench.take([
      .pick(500, of: "T1", on: "2026-05-20"), .pick(700, of: "T1", on: "2026-07-02"),
      .pick(900, of: "T1", on: "2026-07-14"), .pick(100, of: "T1", on: "2026-07-15"),
    ])
    try bench.write("void") { _ = try $0.void("3", reason: "faux") }
    try bench.write("none") { _ = try $0.enter(NoneDraft(plot: "TDM/A1", day: date("2026-07-03"))) }
    try bench.write("hold") {
      _ = try $0.enter(
        OccupancyDraft(plot: "BDM/A1", venture: "VB", from: date("2026-01-01"), to: date("2026-08-01")), .adding)
    }
    let facts = try bench.notebook.read { try $0.agendaFacts(on: date("2026-07-14"), ahead: 7) }
    #expect(facts.plans.map(\.code) == ["P2", "P1"])
    #expect(facts.cycles.map(\.prospect.code) == ["T1", "K1"])
    #expect(facts.cycles.map(\.lastPick) == [date("2026-07-02"), nil])
    #expect(facts.saidNone.count == 1)
    let agenda = Agenda(facts)
    #expect(agenda.toPlant.map(\.prospect.code) == ["P1"])
    #expect(agenda.late.map(\.delay) == [.sowing, .planting])
    #expect(agenda.ending.map(\.plotName) == ["BDM/A1"])
    #expect(agenda.ending.first?.standing.map(\.cycle.code) == ["T1"])
    #expect(agenda.silent.isEmpty)
    #expect(agenda.ready.map(\.prospect.code) == ["T1"])
    #expect(agenda.untold.map(\.prospect.code) == ["K1"])
    let early = try bench.notebook.read { try $0.agendaFacts(on: date("2026-07-01"), ahead: 7) }
    #expect(early.cycles.map(\.lastPick) == [date("2026-05-20"), nil])
    #expect(Agenda(early).silent.map(\.plotName) == ["BDM/A1", "TDM/A1"])
  }

  @Test func theLastPickIsFoundInTheIndexAlone() throws {
    let bench = try bench()
    let plan = try bench.other().read { database in
      try Row.fetchAll(
        database,
        sql: """
          EXPLAIN QUERY PLAN SELECT cycle.id, (
            SELECT harvest.day FROM harvest
            WHERE harvest.cycle_id = cycle.id AND harvest.day <= '2026-07-15' AND harvest.void_reason IS NULL
            ORDER BY harvest.day DESC LIMIT 1)
          FROM cycle ORDER BY cycle.id
          """
      ).map { $0["detail"] as String }
    }
    #expect(plan.contains { $0.contains("COVERING INDEX harvest_by_cycle (cycle_id=? AND day<?)") }, "\(plan)")
    #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
  }
}
