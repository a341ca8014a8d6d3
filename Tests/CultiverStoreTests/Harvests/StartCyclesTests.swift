import CultiverMarseille
import CultiverStore
import Testing

/// Where no cycle stands, an import that may start cycles opens one of unknown area.
@Suite struct StartCyclesTests {
  /// Code, first and last day, outcome and area of the radishes on BDM's A2, in the order of their days.
  private func radishes(_ bench: Bench) throws -> [String] {
    try bench.notebook.read { try $0.cycles() }.map(\.draft).filter { $0.crop == "radis" && $0.plot == "A2" }.map {
      let area = if case .known(let area) = $0.area { "\(area.squareDecimetres)" } else { "?" }
      return "\($0.started.iso) \($0.ended?.iso ?? "…") \($0.failed ? "failed" : "") \(area)"
    }
  }

  private func pick(_ days: String...) -> [HarvestDraft] {
    days.map { .pick(1, "kg", "radis", "BDM/A2", on: "2026-\($0)") }
  }

  private func start(_ bench: Bench, _ from: String, _ to: String?) throws {
    try bench.write {
      _ = try $0.enter(
        CycleDraft(
          plot: "BDM/A2", crop: "radis", started: date("2026-\(from)"), ended: to.map { date("2026-\($0)") }), .adding)
    }
  }

  @Test func withoutTheOptionTheRowIsRefusedWithTheNearestCycles() throws {
    let bench = try Bench()
    try start(bench, "05-01", "05-20")
    let summary = try bench.take(pick("05-25"))
    let code = try bench.notebook.read { try $0.cycles() }.first { $0.draft.crop == "radis" }?.draft.code ?? ""
    let near = CycleSpan(code: code, started: date("2026-05-01"), ended: date("2026-05-20"))
    #expect(
      summary.problems.map(\.refusal) == [.noCycle(crop: "radis", plot: "A2", day: date("2026-05-25"), nearest: [near])]
    )
  }

  @Test func aCycleStartsWithItsEarliestHarvestWhateverTheOrderOfTheRows() throws {
    let bench = try Bench()
    #expect(try bench.take(pick("06-10", "06-03", "06-20"), .starting).added == 3)
    #expect(try radishes(bench) == ["2026-06-03 …  ?"])
  }

  @Test func anEarlierHarvestMovesItBack() throws {
    let bench = try Bench()
    try bench.take(pick("06-10"), .starting)
    try bench.take(pick("06-12", "05-30", "06-01"), .starting)
    #expect(try radishes(bench) == ["2026-05-30 …  ?"])
    #expect(try bench.take(pick("06-10", "06-12", "05-30", "06-01"), .starting).added == 0)
    #expect(try radishes(bench) == ["2026-05-30 …  ?"])
  }

  @Test func oneThatAPersonHasChangedIsNotMoved() throws {
    let bench = try Bench()
    try bench.take(pick("06-10"), .starting)
    try bench.write { writer in
      var draft = try #require(try writer.reader.cycles().first { $0.draft.crop == "radis" }).draft
      draft.area = .known(Area(squareDecimetres: 500))
      draft.started = date("2026-06-05")
      _ = try writer.change(cycle: draft.code ?? "", to: draft)
    }
    try bench.take(pick("06-01"), .starting)
    #expect(try radishes(bench) == ["2026-06-01 2026-06-04  ?", "2026-06-05 …  500"])
  }

  @Test func itEndsTheDayBeforeTheNextOne() throws {
    let bench = try Bench()
    try start(bench, "05-10", "05-20")
    try start(bench, "06-10", "06-20")
    try bench.take(pick("05-01", "05-09", "05-10", "05-15", "05-21", "06-09", "06-15", "06-21", "07-02"), .starting)
    #expect(
      try radishes(bench) == [
        "2026-05-01 2026-05-09  ?", "2026-05-10 2026-05-20  6000", "2026-05-21 2026-06-09  ?",
        "2026-06-10 2026-06-20  6000", "2026-06-21 …  ?",
      ])
    try bench.take(pick("04-20"), .starting)
    #expect(try radishes(bench).first == "2026-04-20 2026-05-09  ?")
    #expect(try bench.notebook.read { try $0.check() } == [])
  }

  @Test func onePerPlotAndCrop() throws {
    let bench = try Bench()
    try bench.take(
      [
        .pick(1, "kg", "radis", "BDM/A2", on: "2026-05-05"), .pick(1, "kg", "laitue", "BDM/A2", on: "2026-05-04"),
        .pick(1, "kg", "radis", "TDM/A1", on: "2026-05-03"), .pick(1, "kg", "laitue", "BDM/A1", on: "2026-05-02"),
        .pick(1, "kg", "laitue", "BDM/A1", on: "2026-06-02"),
      ], .starting)
    let cycles = try bench.notebook.read { try $0.cycles() }.map {
      "\($0.draft.crop) \($0.draft.plot) \($0.draft.started.iso)"
    }
    #expect(
      cycles.sorted() == [
        "chou-kale A1 2026-03-15", "laitue A1 2026-02-01", "laitue A1 2026-06-02", "laitue A2 2026-05-04",
        "radis A1 2026-05-03", "radis A2 2026-05-05", "tomate A1 2026-03-01", "tomate A2 2026-04-01",
      ])
  }

  @Test func aRefusalUnderStrictHoldsForThemToo() throws {
    let bench = try Bench()
    let strict = HarvestOptions(startCycles: true, strict: true, today: date("2026-06-01"))
    let summary = try bench.take(pick("06-02"), strict)
    #expect(summary.problems.map(\.refusal) == [.warned(.inFuture(date("2026-06-02")))])
    #expect(try radishes(bench) == [])
  }

  /// Cycles of people and files of harvests at random, whole, in parts and in any order.
  @Test(arguments: 0..<30)
  func anyFilesInAnyOrderGiveEachHarvestOneCycle(seed: Int) throws {
    var dice = Dice(seed: seed)
    func day(_ ordinal: Int) -> Day { date("2026-01-01").adding(days: ordinal) }
    var standing: [(from: Int, to: Int?)] = []
    var place = dice.below(30)
    while place < 150, dice.chance(70) {
      let to = dice.chance(10) ? nil : place + dice.below(25)
      standing.append((place, to))
      guard let to else { break }
      place = to + 1 + dice.below(30)
    }
    let days = (0..<(1 + dice.below(12))).map { _ in dice.below(160) }
    let rows = days.enumerated().map { place, ordinal in
      HarvestDraft.pick(Int64(place + 1), "kg", "radis", "BDM/A2", on: day(ordinal).iso)
    }
    let whole = try Bench(), parts = try Bench()
    for bench in [whole, parts] {
      for cycle in standing {
        try bench.write {
          _ = try $0.enter(
            CycleDraft(plot: "BDM/A2", crop: "radis", started: day(cycle.from), ended: cycle.to.map(day)), .adding)
        }
      }
    }
    try whole.take(rows, .starting)
    var rest = dice.shuffled(rows)[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(1 + dice.below(4)))
      rest = rest.dropFirst(part.count)
      try parts.take(part, .starting)
    }
    let model = expected(days: days, standing: standing, day)
    #expect(try radishes(whole).map { $0.replacing("  6000", with: "").replacing("  ?", with: "") } == model)
    #expect(try radishes(parts) == radishes(whole))
    for bench in [whole, parts] {
      #expect(try bench.harvests().count == rows.count)
      #expect(try bench.notebook.read { try $0.check() } == [])
      #expect(try bench.take(dice.shuffled(rows), .starting).added == 0)
    }
  }

  /// What stands at the end: in each gap between cycles of people, one from its earliest harvest to the day before the next.
  private func expected(days: [Int], standing: [(from: Int, to: Int?)], _ day: (Int) -> Day) -> [String] {
    var cycles = standing
    for gap in 0...standing.count {
      let after = gap == 0 ? -1 : standing[gap - 1].to ?? Int.max
      let next = gap == standing.count ? nil : standing[gap].from
      if let first = days.filter({ $0 > after && $0 < next ?? Int.max }).min() {
        cycles.append((first, next.map { $0 - 1 }))
      }
    }
    return cycles.sorted { $0.from < $1.from }.map { "\(day($0.from).iso) \($0.to.map { day($0).iso } ?? "…")" }
  }
}
