import CultiverMarseille
import CultiverReports
import CultiverStore
import Testing

@testable import CultiverShell

/// An erratum says what two notebooks, one as it was at issue and one as it is, say of each other when nobody knows their history.
struct IssuedComparisonTests {
  /// What can be typed about June, over and over; what the notebook refuses is left.
  private static let lines: [@Sendable (inout Dice) -> String] = [
    { "harvest add \($0.below(9) + 1) kg tomate A1 --on \($0.below(28) + 1)/06/2026 --correction a" },
    { "harvest add \($0.below(9) + 1) cagettes tomate A1 --on \($0.below(28) + 1)/06/2026 --to don --correction b" },
    { "harvest add \($0.below(9) + 1) kg courgette A3 --on \($0.below(28) + 1)/06/2026 --correction c" },
    { "harvest correct \($0.below(12) + 1) --quantity \($0.below(9) + 1) kg --correction d" },
    { "harvest correct \($0.below(12) + 1) --on \($0.below(28) + 1)/0\($0.below(3) + 5)/2026 --correction e" },
    { "harvest correct \($0.below(12) + 1) --to \($0.one(of: ["perte", "vente"])) --correction f" },
    { "harvest void \($0.below(12) + 1) --reason \"g h\"" },
    { "undo \($0.below(30) + 12) --correction i" }, { _ in "undo --correction j" },
    { "cycle change T1 --area \($0.below(20) + 5) m2" }, { "cycle change K1 --area \($0.below(20) + 5) m2" },
    { "plot change A3 --area \($0.below(40) + 25) m2" },
    { "occupancy start A1 TDM --from \($0.below(28) + 1)/06/2026" }, { _ in "occupancy end A1 --on 15/06/2026" },
    { "harvest none A2 --on \($0.below(28) + 1)/06/2026 --correction k" },
    { "unit weight tomate cagette \($0.below(6) + 2) kg" }, { _ in "harvest recompute --crop tomate --correction l" },
  ]

  @Test(arguments: 0..<25)
  func `an erratum is the difference of two notebooks`(_ seed: Int) throws {
    var dice = Dice(seed: seed)
    let session = try TranscriptSession(.french)
    for line in try TranscriptSession.text("farm.given").split(separator: "\n") { session.type(String(line)) }
    session.type("unit weight tomate cagette 5 kg")
    for place in 0..<12 { session.type(Self.lines[dice.below(place < 6 ? 3 : 6)](&dice)) }
    let options = ["", " --site BDM", " --plot A1", " --crop tomate", " --venture TDM"]
    let scope = dice.one(of: options)
    var then = try Seen(session, scope)
    #expect(session.type("report issue juin 2026\(scope)") == 0)
    for erratum in 1...3 {
      for _ in 0..<10 { session.type(Self.lines[dice.below(Self.lines.count)](&dice)) }
      let now = try Seen(session, scope)
      let page = try page(session, scope)
      // What was issued does not move.
      #expect(page.figures("totals") == (try first(session, scope)).figures("totals"))
      #expect(Set(page.rows("errataLines", erratum)) == now.lines(since: then), "\(scope)")
      #expect(Set(page.rows("errataFigures", erratum)) == now.changedFigures(since: then), "\(scope)")
      let answer = session.type("report issue juin 2026\(scope)")
      #expect(answer == 0)
      let isNew = !now.lines(since: then).isEmpty || !now.changedFigures(since: then).isEmpty
      #expect((try self.page(session, scope).errata.last == erratum) == isNew)
      if scope.isEmpty && erratum == 1 { #expect(isNew) }
      guard isNew else { break }
      then = now
    }
    #expect(session.type("check") == 0)
  }

  private func page(_ session: TranscriptSession, _ scope: String) throws -> Page {
    try reading(session, scope) { Page(try $0.report()) }
  }

  /// The figures as they were issued.
  private func first(_ session: TranscriptSession, _ scope: String) throws -> Page {
    try Notebook.open(at: session.notebook).read { reader in
      let report = try #require(try reader.issuedReports().last)
      return Page(try MonthlyPage.report(report, errata: 0, reader))
    }
  }
}

/// June as a person would write it down from two lists.
private struct Seen {
  private let live: Page
  /// Harvests that count, by number: day, place, crop, variety, destination, grams, unit.
  private let harvests: [Int64: [String]]

  init(_ session: TranscriptSession, _ scope: String) throws {
    live = try reading(session, scope) { Page($0.live) }
    harvests = try Notebook.open(at: session.notebook).read { reader in
      let words = scope.split(separator: " ").map(String.init)
      func option(_ name: String) -> String? { words.first == name ? words.last : nil }
      let scope = try reader.scope(
        site: option("--site"), plot: option("--plot"), venture: option("--venture"), crop: option("--crop"))
      var seen: [Int64: [String]] = [:]
      try reader.harvests(HarvestFilter(scope: scope, from: Day("2026-06-01"), to: Day("2026-06-30"))) { harvest in
        let draft = harvest.draft
        guard draft.voidReason == nil else { return }
        seen[harvest.number] = [
          draft.day.iso, draft.site ?? "", draft.plot ?? "", draft.crop ?? "", draft.variety ?? "",
          draft.destination?.rawValue ?? "", "\(draft.mass?.grams ?? 0)",
          MassUnit(word: draft.quantity.unit) == nil ? "estimated" : "",
        ]
      }
      return seen
    }
  }

  /// `number, day, site, plot, crop, grams before, grams after` of the harvests that differ.
  func lines(since then: Seen) -> Set<[String]> {
    Set(
      Set(harvests.keys).union(then.harvests.keys).filter { harvests[$0] != then.harvests[$0] }.map { number in
        let (was, now) = (then.harvests[number], harvests[number])
        return ["\(number)"] + ((was ?? now)?.prefix(4) ?? []) + [was?[6] ?? "", now?[6] ?? ""]
      })
  }

  /// `section, row, figure, before, after` of the figures that differ.
  func changedFigures(since then: Seen) -> Set<[String]> {
    var changes: Set<[String]> = []
    let nothing: Set<String> = ["", "0"]
    for section in [
      "totals", "byCrop", "byVariety", "byPlot", "bySite", "byVenture", "byCommune", "byDestination", "coverage",
    ] {
      let (was, now) = (then.live.figures(section), live.figures(section))
      for key in Set(was.keys).union(now.keys) where was[key] != now[key] {
        let (before, after) = (was[key] ?? "", now[key] ?? "")
        if nothing.contains(before) && nothing.contains(after) { continue }
        changes.insert([section] + key + [before, after])
      }
    }
    return changes
  }
}

/// A report's JSON, taken apart without knowing what it means.
private struct Page {
  private let members: [String: JSON]

  init(_ report: Report) {
    guard case .object(let members) = report.json() else { preconditionFailure("no object") }
    self.members = Dictionary(uniqueKeysWithValues: members)
  }

  private func objects(_ key: String) -> [[(String, JSON)]] {
    switch members[key] {
    case .array(let values): values.map { if case .object(let members) = $0 { members } else { [] } }
    case .object(let members): [members]
    default: []
    }
  }

  /// The numbers of the errata.
  var errata: [Int] { objects("errata").compactMap { row in Int(Self.text(row[0].1)) } }

  /// Every number of a section by row and name.
  func figures(_ section: String) -> [[String]: String] {
    var figures: [[String]: String] = [:]
    for row in objects(section) {
      let codes = row.filter {
        ["crop", "variety", "plot", "site", "venture", "commune", "destination"].contains($0.0)
      }
      let name = codes.map { Self.text($0.1).isEmpty ? "–" : Self.text($0.1) }.joined(separator: "/")
      for (key, value) in row where !codes.contains(where: { $0.0 == key }) {
        if case .number = value { figures[[name, key]] = Self.text(value) }
      }
    }
    return figures
  }

  /// The rows of an erratum: its lines as far as two lists know them, or its figures.
  func rows(_ key: String, _ erratum: Int) -> [[String]] {
    objects(key).filter { Self.text($0[0].1) == "\(erratum)" }.map { row in
      row.filter { !["erratum", "change", "reason", "by", "on"].contains($0.0) }.map { Self.text($0.1) }
    }
  }

  private static func text(_ json: JSON) -> String {
    switch json {
    case .string(let text): text
    case .number: json.written()
    default: ""
    }
  }
}

private func reading<Answer>(
  _ session: TranscriptSession, _ scope: String, _ body: (MonthlyPage) throws -> Answer
) throws -> Answer {
  let words = scope.split(separator: " ").map(String.init)
  func option(_ name: String) -> String? { words.first == name ? words.last : nil }
  return try Notebook.open(at: session.notebook).read { reader in
    let scope = try reader.scope(
      site: option("--site"), plot: option("--plot"), venture: option("--venture"), crop: option("--crop"))
    return try body(try MonthlyPage(reader, Day("2026-06-01").month, scope, today: .ofTests))
  }
}

/// Numbers that look thrown and are the same each time.
private struct Dice {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func one<Item>(of items: [Item]) -> Item { items[below(items.count)] }
}
