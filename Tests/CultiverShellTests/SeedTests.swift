import CultiverExchange
import CultiverMarseille
import CultiverReports
import CultiverStore
import Foundation
import Testing

@testable import CultiverShell

/// The tables that are embedded in the program, taken in by the program's own import.
struct SeedTests {
  private let today = Day.ofTests
  private let header = ActionHeader(who: "check", line: "init --demo", at: 1_784_116_800)
  private let folder = FileManager.default.temporaryDirectory.path + "/cultiver-seeds-" + UUID().uuidString

  @Test func `every table of the demonstration goes in without a problem`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let notebook = try empty("demo")
    let summaries = try fill(notebook) { SeedTables.source("demonstration/\($0.rawValue).csv") }
    for (kind, summary) in summaries { #expect(summary.problems.isEmpty, "\(kind)") }
    let harvests = try #require(summaries.first { $0.kind == .harvests }?.summary)
    #expect(harvests.added > 1_000)
    #expect(harvests.warningCount == 0)
    #expect(try notebook.read { try $0.check() }.isEmpty)
    #expect(try notebook.read { try $0.sites().count } == 5)
    #expect(try notebook.read { try $0.plots().count } >= 20)
    #expect(try notebook.read { try $0.ventures(on: today).count } == 6)
    // Six stories, each with who carries it, meetings and something still to be done.
    for venture in try notebook.read({ try $0.ventures(on: today) }).map(\.draft.code) {
      let page = try notebook.read { try $0.page(of: venture, on: today, personal: true) }
      let carriers = page.people.filter { $0.role.kind == .inCharge }
      #expect(carriers.contains { $0.name?.hasSuffix(" Exemple") ?? false }, "\(venture)")
      #expect(!page.meetings.isEmpty && !page.steps.isEmpty, "\(venture)")
    }
    // Grants that outlast the beds they rest on, a loan of which that is accepted, and a kind of obstacle of one's own.
    let fundings = try notebook.read { try $0.fundings(today: today) }
    let bed = Warning.commitmentOutlastsTenure(
      funding: "RAC-BACS", plot: "GAR/A4", venture: "RAC", tenureEnds: Day("2026-08-31"),
      commitmentEnds: Day("2027-06-30"))
    let givenBack = Warning.commitmentOutlastsTenure(
      funding: "GRA-SOL", plot: "TIL/A5", venture: "GRA", tenureEnds: Day("2026-07-31"),
      commitmentEnds: Day("2027-04-30"))
    #expect(fundings.filter { $0.funding.accepted == nil }.flatMap(\.warnings) == [bed, givenBack])
    #expect(fundings.contains { $0.funding.accepted != nil && !$0.warnings.isEmpty })
    #expect(summaries.filter { [.obstacles, .funding].contains($0.kind) }.map(\.summary.warningCount) == [1, 2])
  }

  @Test func `the catalogue holds the metropolis and its crops`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let notebook = try empty("catalogue")
    #expect(try notebook.read { try $0.communeNames().count } == 92 + 16)
    #expect(try notebook.read { try $0.crops().count } == 90)
    // A word that means one crop alone must keep doing so: growers type it every day.
    for word in ["tomate", "tomatoes", "courgettes", "radis", "laitue", "blettes", "fèves"] {
      #expect(throws: Never.self) { try notebook.read { try $0.crop(word) } }
    }
  }

  @Test func `all that the catalogue says of growth is taken in`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let notebook = try empty("growth")
    let columns = [
      "days_min": "days_min", "days_typical": "days_typical", "days_max": "days_max", "harvest_weeks": "harvest_weeks",
      "low_yield": "yield_low", "typical_yield": "yield_typical", "high_yield": "yield_high",
    ]
    let traits = try SeedTables.catalogue().cropTraits
    for (column, seed) in columns {
      let answer = try notebook.ask(sql: "SELECT code, \(column) FROM crop WHERE \(column) IS NOT NULL ORDER BY code")
      let stated = traits.filter { !($0[seed] ?? "").isEmpty }.sorted { ($0["crop"] ?? "") < ($1["crop"] ?? "") }
      #expect(
        answer.rows == stated.map { [.text($0["crop"] ?? ""), .whole(Int64($0[seed] ?? "") ?? -1)] }, "\(column)")
    }
  }

  @Test func `what is exported and taken into a fresh notebook gives the same reports and the same files`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let notebook = try empty("one")
    _ = try fill(notebook) { SeedTables.source("demonstration/\($0.rawValue).csv") }
    let plot = RetirementDraft(thing: .plot, code: "TIL/A5", since: Day.ofTests.adding(days: -25))
    try notebook.write(header) { _ = try $0.enter(plot, .adding) }
    try enterMeans(notebook)
    let copy = try empty("two")
    let tables = try tables(of: notebook)
    _ = try fill(copy) { tables[$0].map { BytesSource($0) } }
    #expect(try self.tables(of: copy) == tables)
    for month in (0..<19).map({ Day.ofTests.month.adding(months: $0 - 18) }) {
      #expect(try report(copy, month) == report(notebook, month), "\(month.iso)")
    }
    #expect(try means(copy) == means(notebook))
    // Once more adds nothing.
    let again = try fill(copy) { tables[$0].map { BytesSource($0) } }
    for (kind, summary) in again { #expect(summary.added == 0 && summary.problems.isEmpty, "\(kind)") }
  }

  /// Work, inputs, meters and readings, some of them voided, retired or known by a reference.
  private func enterMeans(_ notebook: Notebook) throws {
    let day = today.adding(days: -30)
    let cycle = try notebook.read { try $0.cycles().first { $0.draft.site == "TIL" }?.draft.code }
    try notebook.write(header) { writer in
      for (number, place) in ["TIL", "TIL/A1", cycle ?? "TIL", "ARC"].enumerated() {
        let work = WorkDraft(
          day: day, place: StatedPlace(place), kind: .volunteer, people: Int64(number + 1),
          time: WorkTime(minutes: 35), task: "semis", reference: number == 1 ? "R\(number)" : nil)
        for _ in 0..<(number == 1 ? 1 : 2) { _ = try writer.add(work, today: today) }
        for (kind, unit) in [(SupplyKind.water, "m3"), (.compost, "brouettes"), (.wasteDiverted, "kg")] {
          let quantity = Quantity(count: Count(thousandths: 1_250), unit: unit)
          let supply = SupplyDraft(day: day, place: StatedPlace(place), kind: kind, quantity: quantity)
          _ = try writer.add(supply, today: today)
        }
      }
      _ = try writer.voidWork("1", reason: "deux fois")
      _ = try writer.voidSupply("2", reason: "deux fois")
      for (code, plot) in [("EAU1", nil), ("EAU2", "TIL/A1")] as [(String, String?)] {
        _ = try writer.enter(MeterDraft(code: code, site: "TIL", plot: plot), .adding)
        for (days, litres) in [(-60, 100), (-40, 2_000), (-3, 9_000)] {
          let reading = ReadingDraft(meter: code, day: today.adding(days: days), litres: Int64(litres))
          _ = try writer.add(reading, today: today)
        }
      }
      _ = try writer.enter(
        RetirementDraft(thing: .meter, code: "EAU2", since: today.adding(days: -5)), .adding)
    }
  }

  private func means(_ notebook: Notebook) throws -> String {
    let (from, to) = (today.month.adding(months: -1).first, today.month.adding(months: -1).last)
    let facts = try notebook.read { try $0.means(from: from, to: to, scope: .everything, today: today) }
    return JSONFormat().written(try MeansReport.report(try MeansFigures(facts)))
  }

  private func empty(_ name: String) throws -> Notebook {
    try Notebook.create(
      at: "\(folder)/\(name).sqlite", number: 7, uuid: String(repeating: "0", count: 32),
      catalogue: try SeedTables.catalogue())
  }

  private func fill(
    _ notebook: Notebook, _ source: (Kind) -> BytesSource?
  ) throws -> [(kind: Kind, summary: IntakeSummary)] {
    try notebook.write(header) { writer in
      try Kind.inOrder.compactMap { kind in
        guard let source = source(kind) else { return nil }
        return (kind, try FileImport(settings: ImportSettings(), today: today).take(kind, source, into: writer))
      }
    }
  }

  private func tables(of notebook: Notebook) throws -> [Kind: [UInt8]] {
    try notebook.read { reader in
      var tables: [Kind: [UInt8]] = [:]
      for kind in Kind.inOrder {
        var bytes: [UInt8] = []
        CSVWriter().header(of: kind, into: &bytes)
        try kind.traffic.rows(reader, today) { CSVWriter().row($0, into: &bytes) }
        tables[kind] = bytes
      }
      return tables
    }
  }

  private func report(_ notebook: Notebook, _ month: Month) throws -> String {
    let facts = try notebook.read { try $0.facts(of: month, scope: .everything, today: today) }
    return JSONFormat().written(try MonthlyReport.report(try MonthlyFigures(facts)))
  }
}
