import CultiverMarseille
import CultiverStore
import Testing

/// Hours and inputs that have no code: counted, or known by their reference.
@Suite struct WorkTests {
  private static func work(
    _ minutes: Int64, on iso: String = "2026-06-10", _ place: StatedPlace = StatedPlace(plot: "BDM/A1"),
    reference: String? = nil, voided: String? = nil
  ) -> WorkDraft {
    WorkDraft(
      day: date(iso), place: place, time: WorkTime(minutes: minutes), reference: reference, voidReason: voided)
  }

  private static func supply(_ kilograms: Int64, reference: String? = nil, note: String? = nil) -> SupplyDraft {
    SupplyDraft(
      day: date("2026-06-10"), place: StatedPlace(site: "BDM"), kind: .compost,
      quantity: Quantity(count: Count(thousandths: kilograms * 1000), unit: "kg"), note: note, reference: reference)
  }

  private func take(_ bench: Bench, _ drafts: [WorkDraft], update: Bool = false) throws -> IntakeSummary {
    try bench.write { writer in
      let intake = writer.importWork(update: update, strict: false, today: Bench.today)
      for (place, draft) in drafts.enumerated() { try intake.add(draft, line: place + 2) }
      return intake.finish()
    }
  }

  private func take(_ bench: Bench, _ drafts: [SupplyDraft], update: Bool = false) throws -> IntakeSummary {
    try bench.write { writer in
      let intake = writer.importSupplies(update: update, strict: false, today: Bench.today)
      for (place, draft) in drafts.enumerated() { try intake.add(draft, line: place + 2) }
      return intake.finish()
    }
  }

  /// A row that is refused for a warning is not in the notebook either, and the rows around it are.
  @Test func whatIsRefusedForItsWarningIsNotEntered() throws {
    let bench = try Bench()
    let rows = [Self.work(30), Self.work(40, on: Bench.today.adding(days: 1).iso), Self.work(50)]
    let summary = try bench.write { writer in
      let intake = writer.importWork(update: false, strict: true, today: Bench.today)
      for (place, draft) in rows.enumerated() { try intake.add(draft, line: place + 2) }
      return intake.finish()
    }
    #expect(summary.added == 2)
    #expect(summary.problems.map(\.line) == [3])
    #expect(try bench.notebook.read { try $0.work().map(\.draft.time.minutes) } == [30, 50])
    #expect(try bench.notebook.read { try $0.check() } == [])
  }

  /// Of a row that stands n times in the file and m times in the notebook, max(0, n − m) are added.
  @Test func everySmallMultisetIsTakenInOnce() throws {
    let bench = try Bench()
    var day = date("2025-01-01")
    for notebook in 0...3 {
      for file in 0...3 {
        for voids in [false, true] {
          day = day.adding(days: 1)
          let rows = { (count: Int) in Array(repeating: Self.work(30, on: day.iso), count: count) }
          let standing = try take(bench, rows(notebook) + [Self.work(31, on: day.iso)])
          #expect(standing.added == Int64(notebook) + 1)
          if voids, notebook > 0 {
            let number = try bench.notebook.read { try $0.work().map(\.number).max() } ?? 0
            try bench.write { _ = try $0.voidWork("\(number - 1)", reason: "doublon") }
          }
          let summary = try take(bench, rows(file))
          #expect(summary.added == Int64(max(0, file - notebook)))
          #expect(summary.alreadyPresent == summary.read - summary.added)
          #expect(try take(bench, rows(file)).added == 0)
        }
      }
    }
    #expect(try bench.notebook.read { try $0.check() } == [])
  }

  @Test func whateverDiffersMakesAnotherRow() throws {
    let bench = try Bench()
    var rows = [Self.work(30), Self.work(31), Self.work(30, on: "2026-06-11")]
    rows += [StatedPlace(site: "BDM"), StatedPlace(cycle: "T1"), StatedPlace(plot: "BDM/A2")].map { place in
      Self.work(30, place)
    }
    for change: (inout WorkDraft) -> Void in [
      { $0.kind = .volunteer }, { $0.people = 2 }, { $0.task = "semis" }, { $0.note = "" }, { $0.reference = "r" },
    ] {
      var row = Self.work(30)
      change(&row)
      rows.append(row)
    }
    #expect(try take(bench, rows).added == Int64(rows.count))
    #expect(try take(bench, rows).added == 0)
    #expect(try bench.notebook.read { try $0.work().map(\.draft.time.minutes).reduce(0, +) } == 30 * 10 + 31)
  }

  @Test func aReferenceKnowsItsRow() throws {
    let bench = try Bench()
    #expect(try take(bench, [Self.supply(3, reference: "a"), Self.supply(3, reference: "a")]).alreadyPresent == 1)
    let other = try take(bench, [Self.supply(4, reference: "a"), Self.supply(3, reference: "a", note: "vert")])
    #expect(other.refused == 2)
    #expect(
      other.problems.map(\.refusal) == [
        .differs(.supply, "a", column: .quantity, stands: "3", stated: "4"),
        .differs(.supply, "a", column: .note, stands: "", stated: "vert"),
      ])
    #expect(try take(bench, [Self.supply(4, reference: "a")], update: true).updated == 1)
    let stands = try bench.notebook.read { try $0.supplies() }
    #expect(stands.map(\.draft.quantity.count.thousandths) == [4_000])
    // What was voided stays so.
    try bench.write { _ = try $0.voidSupply("1", reason: "doublon") }
    #expect(try take(bench, [Self.supply(4, reference: "a")]).alreadyPresent == 1)
    #expect(throws: Misfit(nil, .voidedAlready(1, reason: "doublon", of: .supply))) {
      try bench.write { _ = try $0.voidSupply("1", reason: "x") }
    }
    #expect(throws: Misfit(.reference, .taken(.supply, "a", by: "1"))) {
      try bench.write { _ = try $0.add(Self.supply(9, reference: "a"), today: Bench.today) }
    }
  }

  @Test func anActionTakesTheSameFileOnce() throws {
    let bench = try Bench()
    let added = try bench.write { writer in
      try (0..<2).map { _ in
        let intake = writer.importWork(update: false, strict: false, today: Bench.today)
        for line in 2...4 { try intake.add(Self.work(30), line: line) }
        return intake.finish().added
      }
    }
    #expect(added == [3, 0])
  }

  @Test func aWordFindsTheOnePlaceThatItMeans() throws {
    let bench = try Bench()
    func place(_ stated: StatedPlace) throws -> StatedPlace {
      try bench.write { try $0.add(Self.work(30, stated), today: Bench.today).work.draft.place }
    }
    #expect(try place(StatedPlace("bdm")) == StatedPlace(site: "BDM"))
    #expect(try place(StatedPlace("A2")) == StatedPlace(site: "BDM", plot: "A2"))
    #expect(try place(StatedPlace("TDM/A1")) == StatedPlace(site: "TDM", plot: "A1"))
    #expect(try place(StatedPlace("A1", site: "tdm")) == StatedPlace(site: "TDM", plot: "A1"))
    #expect(try place(StatedPlace("t2")) == StatedPlace(site: "BDM", plot: "A2", cycle: "T2"))
    #expect(try place(StatedPlace(plot: "BDM/A2", cycle: "T2")) == StatedPlace(site: "BDM", plot: "A2", cycle: "T2"))
    #expect(throws: Misfit(.plot, .several(.place, "A1", candidates: ["BDM/A1", "TDM/A1"]))) {
      try place(StatedPlace("A1"))
    }
    _ = try bench.write { try $0.enter(SiteDraft(code: "A2", name: "A2", commune: "13055"), .adding) }
    #expect(throws: Misfit(.plot, .several(.place, "a2", candidates: ["--plot A2", "--site A2"]))) {
      try place(StatedPlace("a2"))
    }
    #expect(throws: Misfit(.site, .disagrees(.site, stated: "TDM", cycle: "T1", has: "BDM"))) {
      try place(StatedPlace(site: "TDM", cycle: "T1"))
    }
    #expect(throws: Misfit(.site, .missing)) { try place(StatedPlace()) }
    // The smaller of two places that agree.
    #expect(try place(StatedPlace("BDM", plot: "BDM/A1")) == StatedPlace(site: "BDM", plot: "A1"))
    #expect(try place(StatedPlace("BDM/A2", cycle: "T2")) == StatedPlace(site: "BDM", plot: "A2", cycle: "T2"))
    #expect(throws: Misfit(.plot, .otherPlace("TDM", stated: "BDM/A1"))) {
      try place(StatedPlace("TDM", plot: "BDM/A1"))
    }
  }

  @Test func nothingIsRecordedForWhatIsOutOfUse() throws {
    let bench = try Bench()
    try bench.write { _ = try $0.enter(RetirementDraft(thing: .plot, code: "A2", since: date("2026-06-10")), .adding) }
    let place = StatedPlace(plot: "A2")
    try bench.write { _ = try $0.add(Self.work(30, on: "2026-06-09", place), today: Bench.today) }
    #expect(throws: Misfit(.plot, .retired(.plot, "A2", since: date("2026-06-10")))) {
      try bench.write { _ = try $0.add(Self.work(30, on: "2026-06-10", place), today: Bench.today) }
    }
  }

  @Test func waterIsAVolumeAndWasteAMass() throws {
    let bench = try Bench()
    func add(_ kind: SupplyKind, _ unit: String) throws {
      let quantity = Quantity(count: Count(thousandths: 2_500), unit: unit)
      let draft = SupplyDraft(day: Bench.today, place: StatedPlace("BDM"), kind: kind, quantity: quantity)
      try bench.write { _ = try $0.add(draft, today: Bench.today) }
    }
    for unit in ["l", "m3", "m³", "litres", "hl"] { try add(.water, unit) }
    for unit in ["kg", "g", "tonnes"] { try add(.wasteDiverted, unit) }
    for unit in ["sacs", "kg", "l"] { try add(.compost, unit) }
    #expect(throws: Misfit(.quantity, .typed(TypedError(.volume, "2.5 kg", .unknownUnit("kg"))))) {
      try add(.water, "kg")
    }
    #expect(throws: Misfit(.quantity, .typed(TypedError(.mass, "2.5 bacs", .unknownUnit("bacs"))))) {
      try add(.wasteDiverted, "bacs")
    }
    #expect(
      try bench.count("SELECT sum(millilitres) FROM supply WHERE kind = 'water'") == 2_500 * 2 + 2_500_000 * 2 + 250_000
    )
    #expect(try bench.count("SELECT sum(grams) FROM supply WHERE kind = 'waste-diverted'") == 2_500 + 3 + 2_500_000)
  }

  @Test func aDayToComeWarns() throws {
    let bench = try Bench()
    let tomorrow = Bench.today.adding(days: 1)
    let warnings = try bench.write { try $0.add(Self.work(30, on: tomorrow.iso), today: Bench.today).warnings }
    #expect(warnings == [.inFuture(tomorrow)])
  }
}
