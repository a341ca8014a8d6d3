import CultiverExchange
import CultiverMarseille
import Testing

struct RoundTripTests {
  /// Writes drafts, reads them back, writes them again.
  func roundTrip<Draft: TableDraft>(_ drafts: [Draft], _ dialect: Dialect = .plain) throws {
    func written(_ drafts: [Draft]) -> [UInt8] {
      var bytes: [UInt8] = []
      let writer = CSVWriter(dialect)
      writer.header(of: Draft.table, into: &bytes)
      for draft in drafts { writer.row(draft.values, into: &bytes) }
      return bytes
    }
    for draft in drafts { #expect(draft.values.count == Draft.table.columns.count) }
    let first = written(drafts)
    let found = try imported(Draft.self, BytesSource(first, piece: 64))
    #expect(found.faults == [])
    #expect(found.drafts == drafts)
    #expect(written(found.drafts) == first)
    #expect(found.head.ignored == [])
  }

  /// Whole minutes come back from hundredths of an hour.
  private func work(_ minutes: Int) -> WorkDraft {
    let place = StatedPlace(site: minutes % 2 == 0 ? "BDM" : nil, plot: "A1")
    var draft = WorkDraft(day: day("2025-01-02"), place: place, time: WorkTime(minutes: Int64(minutes)))
    draft.kind = WorkKind.allCases[minutes % 2]
    draft.people = Int64(minutes % 5 + 1)
    if minutes % 3 == 0 { draft.task = awkward }
    if minutes % 4 == 0 { draft.note = awkward }
    if minutes % 5 == 0 { draft.reference = "R\(minutes)" }
    if minutes % 7 == 0 { draft.voidReason = awkward }
    return draft
  }

  let awkward = "  l'\"été\", c'est; ça |\t\r\nde l’eau \u{A0}🥬 "

  @Test(arguments: [Dialect.plain, .spreadsheet])
  func `what is written comes back the same, byte for byte`(dialect: Dialect) throws {
    try roundTrip(
      [
        SiteDraft(code: "BDM", name: awkward, commune: "13203", address: awkward, latitude: -43_300_001, longitude: 5),
        SiteDraft(code: "S.2", name: "x", commune: "Marseille 3e"),
      ], dialect)
    try roundTrip(
      [
        PlotDraft(code: "A1", name: awkward, site: "BDM", area: Area(squareDecimetres: 1205), kind: .mushroomHouse),
        PlotDraft(
          code: "A2", site: "BDM", area: Area(squareDecimetres: 2400), length: 3000, width: 80,
          grossArea: Area(squareDecimetres: 3555)),
        PlotDraft(code: "A3", site: "BDM", length: 3000, width: 80), PlotDraft(code: "Total", site: "BDM"),
      ], dialect)
    try roundTrip(
      [
        VentureDraft(
          code: "TDM", name: awkward, legalForm: "scic", siret: "73282932000074", stage: "starter",
          stageSince: day("2025-01-02"), kind: .initiative, commune: "13203", founded: day("2024-02-29"),
          mission: awkward, esusFrom: day("2025-01-02"), esusTo: day("2030-01-01")),
        VentureDraft(code: "total", name: "Total"),
      ], dialect)
    try roundTrip(
      [
        OccupancyDraft(plot: "BDM/A1", venture: "TDM", from: day("2025-01-02"), to: day("2026-01-02"), title: awkward),
        OccupancyDraft(plot: "BDM/A1", venture: "TDM", from: day("2026-01-03")),
      ], dialect)
    try roundTrip(
      [
        CropDraft(
          code: "x", name: awkward, nameEn: "X", family: "Solanaceae", category: "légume-fruit",
          growth: StatedGrowth(
            isPerennial: true, fewestDays: 1, usualDays: 2, mostDays: 3, harvestWeeks: 4, lowYield: 1,
            typicalYield: 1999,
            highYield: 12_345))
      ], dialect)
    try roundTrip(
      [
        UnitWeightDraft(
          crop: "radis", variety: "Rond", unit: "botte", mass: Mass(grams: 250), from: day("2025-01-02"), weighed: 12),
        UnitWeightDraft(crop: "radis", unit: "pièce", mass: Mass(grams: 1)),
      ], dialect)
    try roundTrip(
      [
        CycleDraft(plot: "A1", crop: "x", started: day("2025-01-02")),
        CycleDraft(
          code: "C1", site: "BDM", plot: "A1", crop: "x", variety: "Roma", area: .unknown, started: day("2025-01-02"),
          ended: day("2025-02-02"), failed: true, expected: Mass(grams: 12_345)),
        CycleDraft(
          code: "C2", plot: "A1", crop: "x", area: .known(Area(squareDecimetres: 1)), started: day("2025-01-02"),
          ended: day("2025-02-02")),
        CycleDraft(
          code: "G-1", plot: "A1", crop: "x", area: .known(Area(squareDecimetres: 600)), started: day("2025-01-02"),
          ended: day("2025-02-02"), failed: true, sown: day("2024-12-01"), plants: 60, part: .share(1, of: 3),
          group: "G",
          cause: .storm, reason: awkward, accepted: awkward),
      ], dialect)
    try roundTrip(
      [
        PlanDraft(plot: "A1", crop: "x", stand: day("2025-03-02")),
        PlanDraft(
          code: "P1", site: "BDM", plot: "A1", crop: "x", variety: "Roma", area: .unknown, part: .length(250),
          plants: 12,
          sow: day("2025-02-02"), stand: day("2025-03-02"), firstHarvest: day("2025-05-02"),
          lastHarvest: day("2025-06-02"), expected: Mass(grams: 12_345), sown: day("2025-02-03"), series: "S",
          group: "G",
          dropped: day("2025-02-20"), dropReason: awkward, accepted: awkward),
        PlanDraft(
          code: "P2", plot: "A1", crop: "x", area: .known(Area(squareDecimetres: 1)), part: .share(125, of: 1_000),
          stand: day("2025-03-02")),
      ], dialect)
    try roundTrip(
      [
        SoilTestDraft(site: "BDM", plot: "A1", day: day("2025-01-02"), element: .lead, content: 85_001, note: awkward),
        SoilTestDraft(
          plot: "A1", day: day("2025-01-02"), laboratory: "LCA", element: .chromium,
          content: SoilContent(micrograms: 500, isBound: true)),
      ], dialect)
    try roundTrip([NoneDraft(plot: "A1", day: day("2025-01-02"))], dialect)
    try roundTrip([NoneDraft](), dialect)
    try roundTrip(
      [
        MeterDraft(code: "EAU1", site: "BDM"), MeterDraft(code: "EAU2", site: "BDM", plot: "A1"),
        MeterDraft(code: "Total", site: "BDM", plot: "A1"),
      ], dialect)
    try roundTrip(
      [
        ReadingDraft(meter: "EAU1", day: day("2025-01-02"), litres: 0),
        ReadingDraft(meter: "EAU1", day: day("2025-01-03"), litres: 9_999_999),
      ], dialect)
    try roundTrip(
      [
        SupplyDraft(
          day: day("2025-01-02"), place: StatedPlace(site: "BDM", plot: "A1", cycle: "C1"), kind: .wasteDiverted,
          product: awkward, quantity: kilograms(1_250, "kg"), note: awkward, reference: "R 1", voidReason: awkward),
        SupplyDraft(
          day: day("2025-01-02"), place: StatedPlace(site: "BDM"), kind: .water, quantity: kilograms(3, "m3")),
        SupplyDraft(
          day: day("2025-01-02"), place: StatedPlace(cycle: "C1"), kind: .other,
          quantity: kilograms(2_000, "petits sacs")),
      ], dialect)
    try roundTrip((1...240).map(work), dialect)
  }

  @Test(arguments: [Dialect.plain, .spreadsheet])
  func `random harvests come back the same, byte for byte`(dialect: Dialect) throws {
    var random = Repeatable(state: 3)
    let pieces = ["a", "é", "\"", ",", ";", "\n", "\r", " ", "🥬", "'", "|", "\t", "0", "nan", "\u{202F}"]
    var harvests: [HarvestDraft] = []
    func text() -> String? {
      let text = (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      // A spreadsheet's apostrophe before a formula stays.
      return text.isEmpty || "\t\r".contains(text[0]) ? nil : text.joined()
    }
    for index in 0..<2000 {
      let word = { (name: String) in Bool.random(using: &random) ? "\(name)\(index % 7)" : nil }
      let cycle = word("C")
      harvests.append(
        HarvestDraft(
          day: Day(ordinal: Int32.random(in: 0...40_000, using: &random)), site: word("S"),
          plot: word("A") ?? (cycle == nil ? "A" : nil), crop: word("crop") ?? (cycle == nil ? "x" : nil),
          variety: word("Roma"), cycle: cycle,
          quantity: kilograms(Int64.random(in: 1...9_999_999_999, using: &random), word("caisse") ?? "kg"),
          mass: Bool.random(using: &random) ? Mass(grams: Int64.random(in: 1...1_000_000, using: &random)) : nil,
          destination: Destination.allCases.randomElement(using: &random), note: text(), reference: word("R "),
          voidReason: text(), count: Bool.random(using: &random) ? kilograms(12_500, "piece") : nil, grade: text(),
          cause: Cause.allCases.randomElement(using: &random),
          amount: Bool.random(using: &random) ? Money(cents: Int64.random(in: 0...99_999, using: &random)) : nil,
          pick: word("p"), accepted: text()))
    }
    try roundTrip(harvests, dialect)
  }
}
