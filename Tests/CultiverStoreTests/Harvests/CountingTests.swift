import CultiverMarseille
import CultiverStore
import Testing

/// Of a row that stands n times in the file and m times in the notebook, max(0, n − m) are added.
@Suite struct CountingTests {
  /// Two rows that differ, each so many times in the notebook and in the file; a day of its own for each case.
  private static let cases: [(notebook: [Int], file: [Int], day: String)] = {
    var cases: [(notebook: [Int], file: [Int], day: String)] = []
    for place in 0..<81 {
      let counts = [place % 3, place / 3 % 3, place / 9 % 3, place / 27]
      cases.append((Array(counts[..<2]), Array(counts[2...]), date("2026-03-01").adding(days: place).iso))
    }
    return cases
  }()

  private static let options = HarvestOptions(today: date("2027-01-01"))

  private static func rows(_ counts: [Int], _ day: String) -> [HarvestDraft] {
    let rows = zip(counts, [100, 200]).flatMap { count, grams in
      Array(repeating: HarvestDraft.pick(Int64(grams), on: day), count: count)
    }
    // Equal rows need not stand together.
    return rows.enumerated().sorted { ($0.offset % 2, $0.offset) < ($1.offset % 2, $1.offset) }.map(\.element)
  }

  enum Standing: CaseIterable { case counting, voided, undone, underAnAction }

  @Test(arguments: Standing.allCases)
  func everySmallMultisetIsTakenInOnce(standing: Standing) throws {
    let bench = try Bench()
    for (notebook, file, day) in Self.cases {
      var present = notebook
      try bench.take(Self.rows(notebook, day), Self.options)
      switch standing {
      case .counting: break
      case .voided:
        if let number = try bench.harvests().last(where: { $0.draft.voidReason == nil })?.number {
          try bench.write { _ = try $0.void("\(number)", reason: "doublon") }
        }
      case .undone where notebook != [0, 0]:
        try bench.undo()
        present = [0, 0]
      case .undone: break
      case .underAnAction: try bench.write { _ = try $0.take(Self.rows(file, day), Self.options) }
      }
      if standing == .underAnAction { present = zip(notebook, file).map(max) }
      let added = zip(present, file).map { max(0, $1 - $0) }
      let summary = try bench.take(Self.rows(file, day), Self.options)
      #expect(summary.read == Int64(file[0] + file[1]))
      #expect(summary.added == Int64(added[0] + added[1]))
      #expect(summary.alreadyPresent == summary.read - summary.added)
      #expect(summary.refused == 0)
      #expect(summary.mass.grams == Int64(added[0] * 100 + added[1] * 200))
      let again = try bench.take(Self.rows(file, day), Self.options)
      #expect(again.added == 0)
      #expect(again.alreadyPresent == again.read)
      let answer = try bench.notebook.ask(sql: "SELECT count(*) FROM harvest WHERE day = '\(day)'")
      #expect(answer.rows == [[.whole(Int64(max(present[0], file[0]) + max(present[1], file[1])))]])
    }
    #expect(try bench.notebook.read { try $0.check() } == [])
  }

  @Test func theSameFileGivenTwiceInOneActionCountsOnce() throws {
    let bench = try Bench()
    let rows: [HarvestDraft] = [.pick(100), .pick(100), .pick(200, reference: "a"), .pick(3, "kg", "radis", "A2")]
    let summaries = try bench.write { writer in
      [
        try writer.take(rows, .starting), try writer.take(rows, .starting),
        try writer.take(rows + [.pick(100)], .starting),
      ]
    }
    #expect(summaries.map(\.added) == [4, 0, 1])
    #expect(summaries.map(\.alreadyPresent) == [0, 4, 4])
    #expect(try bench.harvests().map(\.number) == [1, 2, 3, 4, 5])
  }

  /// Rows that are equal but for one thing are not the same row.
  @Test func whateverDiffersMakesAnotherRow() throws {
    let bench = try Bench()
    let base = HarvestDraft.pick(1_000)
    var kilograms = base
    kilograms = HarvestDraft(
      day: base.day, cycle: "T1", quantity: Quantity(count: Count(thousandths: 1_000), unit: "kg"))
    let rows: [HarvestDraft] = [
      base, .pick(1_001), .pick(1_000, of: "T2"), .pick(1_000, on: "2026-06-11"), .pick(1_000, variety: "Roma"),
      .pick(1_000, to: .given), .pick(1_000, note: "Mûres"), .pick(1_000, note: ""), kilograms,
    ]
    #expect(try bench.take([base]).added == 1)
    #expect(try bench.take(rows).added == Int64(rows.count) - 1)
    #expect(try bench.take(rows).added == 0)
  }

  @Test func aLongerVersionOfAFileAddsWhatIsNew() throws {
    let bench = try Bench()
    let rows = (1...40).map { HarvestDraft.pick(Int64($0 % 7 + 1) * 100, on: "2026-06-0\($0 % 5 + 1)") }
    try bench.take(Array(rows.prefix(25)))
    #expect(try bench.take(rows).added == 15)
    #expect(try bench.take(rows.reversed()).added == 0)
    #expect(try bench.harvests().count == 40)
  }

  @Test func aRefusedRowRefusesItselfAlone() throws {
    let bench = try Bench()
    let before = try Dump.things(bench)
    let unknownUnit = HarvestDraft.pick(1, "seau", "tomate", "BDM/A1", variety: "Neuve")
    let summary = try bench.take([unknownUnit, .pick(100), .pick(100, of: "absent"), .pick(100, on: "2026-02-28")])
    #expect(summary.read == 4)
    #expect(summary.added == 1)
    #expect(summary.refused == 3)
    #expect(Set(summary.problems.map(\.line)) == [2, 4, 5])
    #expect(summary.problems.map(\.column) == [.unit, .cycle, .date])
    #expect(summary.problems[0].refusal == .unknown(.unit, "seau", nearest: []))
    #expect(summary.problems[1].refusal == .unknown(.cycle, "absent", nearest: []))
    let span = CycleSpan(code: "T1", started: date("2026-03-01"), ended: nil)
    #expect(summary.problems[2].refusal == .outsideCycle(span, day: date("2026-02-28")))
    try bench.undo()
    // A row that was refused left nothing either, such as a variety that nobody grows.
    #expect(try Dump.things(bench) == before)
    #expect(try bench.notebook.read { try $0.history(limit: 3) }[1].effects.map(\.table) == ["harvest"])
  }

  /// Enough rows that index and sums are made once at the end.
  @Test func aLargeFileLeavesEverythingAsASmallOneDoes() throws {
    let bench = try Bench()
    let schema = try SchemaTests.schema(bench.other())
    let before = try Dump.things(bench)
    let rows = (0..<20_500).map { (place: Int) -> HarvestDraft in
      let cycle = place % 3 == 0 ? "T1" : "T2"
      let day = date("2026-04-01").adding(days: place % 90).iso
      return .pick(Int64(place % 90 + 1), of: cycle, on: day, to: place % 10 == 0 ? .lost : nil, note: "\(place)")
    }
    #expect(try bench.take(rows).added == 20_500)
    #expect(try SchemaTests.schema(bench.other()) == schema)
    #expect(try bench.notebook.read { try $0.check() } == [])
    #expect(throws: (any Error).self) { try bench.tamper("INSERT INTO harvest SELECT * FROM harvest LIMIT 1") }
    #expect(try bench.take(rows).added == 0)
    let after = try Dump.things(bench)
    try bench.undo()
    #expect(try Dump.things(bench) == before)
    try bench.undo()
    #expect(try Dump.things(bench) == after)
    #expect(try bench.notebook.read { try $0.check() } == [])
  }
}
