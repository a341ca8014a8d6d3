import CultiverMarseille
import CultiverStore
import GRDB
import Testing

/// The history says who did what, when, and what stood before.
@Suite struct HistoryTests {
  @Test func anActionSaysWhoWhenAndTheLineTyped() throws {
    let bench = try Bench()
    try bench.notebook.write(ActionHeader(who: "Moussa", line: "harvest void 1 « doublon »", at: 1_782_291_300)) {
      _ = try $0.enter(SiteDraft(code: "EST", name: "L'Estaque", commune: "13055"), .adding)
    }
    let action = try #require(try bench.notebook.read { try $0.history(limit: 1) }.first)
    #expect(action.who == "Moussa")
    #expect(action.line == "harvest void 1 « doublon »")
    #expect(action.at == "2026-06-24T08:55:00Z")
    #expect(action.number == 2)
    #expect(action.undoes == nil)
    #expect(action.undoneBy == nil)
  }

  @Test func aChangeKeepsWhatStoodBeforeAndAfter() throws {
    let bench = try Bench()
    try bench.write { try $0.change(site: "BDM", to: SiteDraft(code: "BDM", name: "Belle de Mai", commune: "13203")) }
    let row = try #require(
      try bench.other().read {
        try Row.fetchOne(
          $0,
          sql: """
            SELECT entity, json_extract(before, '$.name'), json_extract(after, '$.name'), row_id & 4294967295
            FROM change ORDER BY id DESC LIMIT 1
            """)
      })
    #expect(row[0] == "site")
    #expect(row[1] == "Ferme BDM")
    #expect(row[2] == "Belle de Mai")
    #expect(row[3] == 1)
  }

  @Test func effectsAreCountedByTable() throws {
    let bench = try Bench()
    try bench.take([.pick(100), .pick(200, variety: "Roma")])
    try bench.write { _ = try $0.void("1", reason: "doublon") }
    let actions = try bench.notebook.read { try $0.history(limit: 2) }
    #expect(
      actions[1].effects.map { "\($0.table) \($0.made) \($0.changed) \($0.removed)" } == [
        "variety 1 0 0", "harvest 2 0 0",
      ])
    #expect(actions[0].effects.map { "\($0.table) \($0.made) \($0.changed) \($0.removed)" } == ["harvest 0 1 0"])
  }

  @Test func aNewHarvestNeedsNoRowOfItsOwnInTheHistory() throws {
    let bench = try Bench()
    let before = try bench.count("SELECT count(*) FROM change")
    try bench.take(Array(repeating: .pick(100), count: 50))
    #expect(try bench.count("SELECT count(*) FROM change") == before)
    #expect(try bench.count("SELECT count(DISTINCT action_id) FROM harvest") == 1)
  }

  /// Things said again as they stand already.
  @Test func whatChangesNothingLeavesNoTrace() throws {
    let bench = try Bench(.everything)
    let before = try Dump.all(bench)
    let unchanged: [(Writer) throws -> Void] = [
      { _ in },
      { _ = try $0.enter(SiteDraft(code: "BDM", name: "Ferme BDM", commune: "Belle de Mai"), .merging(update: false)) },
      { try $0.change(site: "BDM", to: $0.reader.site("BDM")) },
      { try $0.change(plot: "BDM/A1", to: $0.reader.plot("BDM/A1")) },
      { try $0.change(venture: "VA", to: $0.reader.venture("VA", on: Bench.today), today: Bench.today) },
      { try $0.change(crop: "tomate", to: $0.reader.crop("tomate")) },
      { _ = try $0.change(cycle: "T1", to: $0.reader.cycle("T1")) },
      { _ = try $0.correct("1", to: $0.reader.harvest("1").draft, .plain) },
      {
        try $0.changeOccupancy(
          of: "BDM/A1", on: date("2026-03-01"), to: $0.occupancy(of: "BDM/A1", on: date("2026-03-01")))
      },
      { _ = try $0.enter(NoneDraft(plot: "TDM/A1", day: date("2026-06-20"))) },
      { _ = try $0.enter(UnitWeightDraft(crop: "tomate", unit: "barquette", mass: Mass(grams: 300)), .adding) },
      { _ = try $0.take([.pick(2_000, of: "T2", on: "2026-06-04", note: "belles")]) },
      { _ = try $0.take([.pick(2, "barquettes", "tomate", "BDM/A1", on: "2026-06-03", reference: "r1")]) },
      { _ = try $0.take([]) },
      { _ = try $0.take([.pick(1, of: "absent"), .pick(1, "seau", "radis", "BDM/A1", variety: "Neuve")]) },
    ]
    for (place, change) in unchanged.enumerated() {
      try bench.write("unchanged", change)
      #expect(try Dump.all(bench) == before, "\(place)")
    }
  }
}
