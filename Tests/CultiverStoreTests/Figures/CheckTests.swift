import CultiverMarseille
import CultiverStore
import FoundationEssentials
import GRDB
import Testing

/// `check` finds whatever came to a notebook past the program.
@Suite struct CheckTests {
  private func check(_ bench: Bench) throws -> [Unsound] { try bench.notebook.read { try $0.check() } }

  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.take([.pick(100), .pick(200, of: "T2", on: "2026-06-01")])
    #expect(try check(bench) == [])
    return bench
  }

  /// Changes rows after taking away what guards them.
  private func damage(_ bench: Bench, _ sql: String) throws {
    let triggers = try bench.other().read {
      try String.fetchAll($0, sql: "SELECT 'DROP TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger'")
    }
    try bench.tamper((triggers + ["PRAGMA foreign_keys = OFF", sql]).joined(separator: ";\n"))
  }

  @Test func aHarvestChangedBehindItsSums() throws {
    let bench = try bench()
    try damage(bench, "UPDATE harvest SET grams = grams + 1 WHERE id & 4294967295 = 1")
    #expect(try check(bench) == [.sums(cycle: "T1", month: "2026-06")])
  }

  @Test func sumsChangedBehindTheHarvests() throws {
    for column in ["harvests", "grams", "lost", "estimated"] {
      let bench = try bench()
      try bench.tamper("UPDATE cycle_month SET \(column) = \(column) + 1 WHERE harvests = 1 AND grams = 200")
      #expect(try check(bench) == [.sums(cycle: "T2", month: "2026-06")])
    }
    let bench = try bench()
    try bench.tamper("DELETE FROM cycle_month")
    #expect(try check(bench) == [.sums(cycle: "T1", month: "2026-06"), .sums(cycle: "T2", month: "2026-06")])
    try bench.tamper("INSERT INTO cycle_month SELECT id, '2026-01', 1, 1, 0, 0 FROM cycle WHERE code = 'L1'")
    #expect(try check(bench).contains(.sums(cycle: "L1", month: "2026-01")))
  }

  @Test func aHarvestOutsideItsCycle() throws {
    let bench = try bench()
    try damage(bench, "UPDATE cycle SET ended = '2026-05-30' WHERE code = 'T2'")
    #expect(try check(bench) == [.harvestOutside(number: 2, cycle: "T2")])
  }

  @Test func aCycleLargerThanItsPlot() throws {
    let bench = try bench()
    try damage(bench, "UPDATE cycle SET area = 6001 WHERE code = 'T2'")
    #expect(try check(bench) == [.cycleTooLarge(cycle: "T2", plot: "BDM/A2")])
  }

  @Test func aMeterThatRunsBackwards() throws {
    let bench = try bench()
    try bench.write { writer in
      _ = try writer.enter(MeterDraft(code: "EAU1", site: "BDM"), .adding)
      for (day, litres) in [("2026-06-01", 100), ("2026-06-05", 200), ("2026-06-09", 300)] {
        _ = try writer.enter(ReadingDraft(meter: "EAU1", day: date(day), litres: Int64(litres)), .adding)
      }
    }
    #expect(try check(bench) == [])
    try damage(bench, "UPDATE reading SET litres = 150 WHERE day = '2026-06-09'")
    #expect(try check(bench) == [.readingBackwards(meter: "EAU1", date("2026-06-09"))])
  }

  @Test func rowsThatPointToNothing() throws {
    let bench = try bench()
    try damage(bench, "UPDATE plot SET site_id = 99 WHERE code = 'A2'; UPDATE cycle SET variety_id = 99")
    #expect(try check(bench) == [.links(table: "cycle", 4), .links(table: "plot", 1)])
  }

  @Test func aDamagedFile() throws {
    let bench = try bench()
    try bench.tamper("PRAGMA wal_checkpoint(TRUNCATE)")
    let copy = bench.folder + "/damaged.sqlite"
    try bench.notebook.backUp(to: copy)
    var bytes = try #require(FileManager.default.contents(atPath: copy))
    let root = try bench.count("SELECT rootpage FROM sqlite_master WHERE name = 'crop_name'")
    let page = Int(try bench.count("PRAGMA page_size"))
    let start = (Int(root) - 1) * page
    bytes.replaceSubrange(start + 100..<start + page, with: repeatElement(0x5A, count: page - 100))
    try bytes.write(to: URL(filePath: copy))
    #expect(throws: StoreError.damaged(path: copy)) { try bench.notebook.checkBackup(at: copy) }
    let unsound = try? Notebook.open(at: copy).read { try $0.check() }
    if let unsound { #expect(unsound.contains { if case .file = $0 { true } else { false } }) }
  }
}
