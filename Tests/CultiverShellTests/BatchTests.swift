import CultiverMarseille
import CultiverReports
import CultiverStore
import Foundation
import Testing

@testable import CultiverShell

struct BatchTests {
  private let session: TranscriptSession

  init() throws {
    session = try TranscriptSession(.french)
    session.type("init --demo")
  }

  private func bytes(_ path: String) throws -> [UInt8] { try System.read("\(session.folder)/\(path)") }

  private func files(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: session.folder + "/" + folder).sorted()
  }

  @Test(arguments: BatchDivision.allCases)
  func `each report is the one that the month's command gives`(_ division: BatchDivision) throws {
    let status = session.type("report batch 2026-06 --by \(division.rawValue) --format json,csv -o \(session.folder)/b")
    #expect(status == 0)
    let members = try Notebook.open(at: session.notebook).read { reader in
      let facts = try reader.facts(of: try #require(Month(iso: "2026-06")), scope: .everything, today: .ofTests)
      return division.members(try MonthlyFigures(facts), facts.directory)
    }
    let told = members.filter { $0.scope != nil }
    #expect(told.count > 4)
    #expect(try files("b").count == told.count * 2 + 1)
    for member in told {
      let code = division == .plot ? member.code.replacing("-", with: "/", maxReplacements: 1) : member.code
      for form in ["json", "csv"] {
        let path = "one.\(form)"
        session.type("report monthly 2026-06 --\(division.rawValue) \(code) -o \(session.folder)/\(path)")
        #expect(try bytes(path) == bytes("b/2026-06-\(member.code).\(form)"), "\(code)")
      }
    }
  }

  @Test func `the page leads to every file, names what had nothing, and adds up to the whole`() throws {
    session.type("venture add VIDE --name \"<b>Rien & rien\"")
    session.type("report batch 2026-06 -o \(session.folder)/b")
    let page = String(decoding: try bytes("b/index.html"), as: UTF8.self)
    for file in try files("b") where file != "index.html" {
      #expect(page.contains("href=\"\(file)\""))
      #expect(try !bytes("b/\(file)").isEmpty)
    }
    #expect(page.contains("&lt;b&gt;Rien &amp; rien (VIDE)"))
    #expect(page.contains("rien ce mois-ci"))
    #expect(try !files("b").contains("2026-06-VIDE.html"))
    let figures = try Notebook.open(at: session.notebook).read {
      try MonthlyFigures($0.facts(of: try #require(Month(iso: "2026-06")), scope: .everything, today: .ofTests))
    }
    #expect(page.contains("<data value=\"\(figures.totals.mass.grams)\">"))
  }

  @Test func `the same batch is the same files, whichever threads made them`() throws {
    session.type("report batch 2026-06 --by plot --format html,xlsx,md,text -o \(session.folder)/a")
    session.type("report batch 2026-06 --by plot --format html,xlsx,md,text -o \(session.folder)/b")
    #expect(try files("a") == files("b"))
    #expect(try files("a").count == 28 * 4 + 1)
    for file in try files("a") { #expect(try bytes("a/\(file)") == bytes("b/\(file)"), "\(file)") }
  }

  @Test func `in a folder that is there files are replaced and others stay`() throws {
    let folder = session.folder + "/b"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try Data("mine".utf8).write(to: URL(filePath: folder + "/notes.txt"))
    try Data("old".utf8).write(to: URL(filePath: folder + "/index.html"))
    session.type("report batch 2026-06 --format json -o \(folder)/")
    #expect(try bytes("b/notes.txt") == Array("mine".utf8))
    #expect(try bytes("b/index.html") != Array("old".utf8))
    #expect(try files("b").count == 8)
    #expect(try files("b").allSatisfy { !$0.hasPrefix(".") })
  }

  @Test func `what fails leaves no trace`() throws {
    let before = try files()
    let folder = session.folder + "/b"
    for line in [
      "report batch 2026-09 -o \(folder)", "report batch 2026-06 --by famille -o \(folder)",
      "report batch 2026-06 --format html,docx -o \(folder)", "report batch 2026-06 --format pdf -o \(folder)",
      "report batch 2026-06 -o \(folder)/not/there", "report batch 2026-06 -o \(session.notebook)",
    ] {
      #expect(session.type(line) != 0, "\(line)")
      #expect(try files() == before, "\(line)")
    }
    // A folder in the place of a file is found before anything has appeared.
    try FileManager.default.createDirectory(atPath: folder + "/2026-06-VAL.json", withIntermediateDirectories: true)
    #expect(session.type("report batch 2026-06 --format json -o \(folder)") == 73)
    #expect(try files("b") == ["2026-06-VAL.json"])
  }

  @Test func `names of files are plain and unlike`() {
    var names = FileNames()
    #expect(names.name("2026-06", "TDM") == "2026-06-TDM")
    #expect(names.name("2026-06", "tdm") == "2026-06-tdm-2")
    #expect(names.name("2026-06", "BÉ-Œ 1/../x") == "2026-06-Be-oe-1-..-x")
    #expect(names.name("2026-06", "日") == "2026-06--")
  }

  @Test func `a crew does every piece once, and stops at the first that fails`() throws {
    struct Failed: Error {}
    for count in [0, 1, 7, 100] {
      let done = Done()
      try Crew.share(count) {
        done.add($0)
      } watch: { _ in
      }
      #expect(done.all == Array(0..<count))
    }
    let done = Done()
    #expect(throws: Failed.self) {
      try Crew.share(1_000) { place in
        done.add(place)
        if place == 3 { throw Failed() }
      } watch: { _ in
      }
    }
    #expect(done.all.count < 1_000)
    try Crew.share(1_000, isStopped: { true }, { _ in Issue.record("nothing is begun") }, watch: { _ in })
  }

  /// What was done, by several threads.
  private final class Done: @unchecked Sendable {
    private let lock = NSLock()
    private var places: [Int] = []

    func add(_ place: Int) { lock.withLock { places.append(place) } }
    var all: [Int] { lock.withLock { places.sorted() } }
  }
}
