import CultiverMarseille
import CultiverStore

extension Writer {
  /// Two sites with an A1 each, two ventures, and cycles: T1 and T2 of tomato on BDM's A1 and A2, L1 of lettuce on A1, and K1 of kale on TDM's A1, whose area is unknown.
  func enterGround() throws {
    for (code, commune) in [("BDM", "13203"), ("TDM", "13055")] {
      _ = try enter(SiteDraft(code: code, name: "Ferme \(code)", commune: commune), .adding)
    }
    for (code, site, area) in [("A1", "BDM", 12_000), ("A2", "BDM", 6_000), ("A1", "TDM", nil)] as [(_, _, Int64?)] {
      _ = try enter(PlotDraft(code: code, site: site, area: area.map { Area(squareDecimetres: $0) }), .adding)
    }
    for code in ["VA", "VB"] { _ = try enter(VentureDraft(code: code, name: "Les \(code)"), .adding) }
    for (code, plot, crop, from, to) in [
      ("T1", "BDM/A1", "tomate", "2026-03-01", nil), ("L1", "BDM/A1", "laitue", "2026-02-01", "2026-05-31"),
      ("T2", "BDM/A2", "tomate", "2026-04-01", "2026-06-30"), ("K1", "TDM/A1", "chou-kale", "2026-03-15", nil),
    ] as [(_, _, _, _, String?)] {
      let area: StatedArea = code == "L1" ? .known(Area(squareDecimetres: 2_000)) : .whole
      _ = try enter(
        CycleDraft(code: code, plot: plot, crop: crop, area: area, started: date(from), ended: to.map(date)), .adding)
    }
  }
}

extension Writer {
  /// Enters a cycle on the day that is today for tests.
  func enter(_ draft: CycleDraft, _ policy: EntryPolicy) throws -> CycleEntered {
    try enter(draft, policy, today: Bench.today)
  }

  /// Changes a cycle on the day that is today for tests.
  func change(cycle word: String, to draft: CycleDraft) throws -> CycleEntered {
    try change(cycle: word, to: draft, today: Bench.today)
  }

  /// Ends one cycle.
  func end(cycle word: String, on day: Day, failedBecause reason: String?) throws -> CycleEntered? {
    try end(cycles: word, on: day, failed: reason.map { CycleFailure(reason: $0) }).first
  }

  /// Enters a plan on the day that is today for tests.
  func enter(_ draft: PlanDraft, _ policy: EntryPolicy) throws -> PlanEntered {
    try enter(draft, policy, today: Bench.today)
  }

  /// Changes a plan on the day that is today for tests.
  func change(plan word: String, to draft: PlanDraft) throws -> PlanEntered {
    try change(plan: word, to: draft, today: Bench.today)
  }

  /// Starts plans on the day that is today for tests.
  func start(plans word: String, on day: Day) throws -> [CycleEntered] {
    try start(plans: word, on: day, today: Bench.today)
  }

  /// Takes in a file of plans on the day that is today for tests.
  func importPlans(update: Bool = false, strict: Bool = false) -> RowIntake<PlanDraft> {
    importPlans(update: update, strict: strict, today: Bench.today)
  }

  /// Takes in a file of cycles on the day that is today for tests.
  func importCycles(update: Bool, strict: Bool) -> RowIntake<CycleDraft> {
    importCycles(update: update, strict: strict, today: Bench.today)
  }
}

extension HarvestDraft {
  /// So many grams of a cycle on a day.
  static func pick(
    _ grams: Int64, of cycle: String = "T1", on iso: String = "2026-06-10", variety: String? = nil,
    to destination: Destination? = nil, note: String? = nil, reference: String? = nil
  ) -> HarvestDraft {
    HarvestDraft(
      day: date(iso), variety: variety, cycle: cycle,
      quantity: Quantity(count: Count(thousandths: grams * 1000), unit: "g"), destination: destination, note: note,
      reference: reference)
  }

  /// So many of a unit of a crop from a plot on a day.
  static func pick(
    _ count: Int64, _ unit: String, _ crop: String, _ plot: String, on iso: String = "2026-06-10",
    site: String? = nil, variety: String? = nil, mass: Int64? = nil, reference: String? = nil
  ) -> HarvestDraft {
    HarvestDraft(
      day: date(iso), site: site, plot: plot, crop: crop, variety: variety,
      quantity: Quantity(count: Count(thousandths: count * 1000), unit: unit), mass: mass.map { Mass(grams: $0) },
      reference: reference)
  }
}

extension HarvestOptions {
  static let plain = HarvestOptions(today: Bench.today)
  static let starting = HarvestOptions(startCycles: true, today: Bench.today)
}
