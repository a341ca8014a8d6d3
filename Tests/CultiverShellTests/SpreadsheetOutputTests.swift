import CultiverMarseille
import Foundation
import Testing

@testable import CultiverShell

struct SpreadsheetOutputTests {
  private final class Pages {
    var output: [UInt8] = []
    var messages = ""
  }

  /// A notebook of its own, and what is written while lines are said in it.
  private func inSession(isTerminal: Bool, _ body: (Session, Pages, String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "cultiver-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let pages = Pages()
    let sinks = Sinks(
      output: { bytes throws(ShellError) in pages.output += bytes },
      messages: { bytes throws(ShellError) in pages.messages += String(decoding: bytes, as: UTF8.self) })
    let environment = Environment(
      language: .french, today: .ofTests, user: "check", database: folder + "/notebook.sqlite",
      outputIsTerminal: isTerminal)
    let session = Session(environment, grammar: .cultiver, sinks: sinks, beginScript: { try NotebookScript($0) })
    try session.attempt(line: "init")
    pages.output = []
    try body(session, pages, folder)
  }

  @Test func `a spreadsheet goes to a file or a pipe, never over a terminal`() throws {
    try inSession(isTerminal: true) { session, pages, folder in
      for line in ["site list --format xlsx", "site list --format xlsx -o -"] {
        #expect(throws: Failure.self) { try session.attempt(line: line) }
      }
      #expect(pages.output == [])
      try session.attempt(line: "site list -o \(folder)/a.xlsx")
      #expect(try System.read(folder + "/a.xlsx").starts(with: Array("PK".utf8)))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix(".cultiver") } == [])
    }
    try inSession(isTerminal: false) { session, pages, _ in
      try session.attempt(line: "site list --format xlsx")
      #expect(pages.output.starts(with: Array("PK".utf8)))
    }
  }

  @Test func `in a script a spreadsheet appears when the script is kept`() throws {
    try inSession(isTerminal: false) { session, _, folder in
      func run(_ lines: [String]) throws -> ExitStatus {
        try ScriptRunner(session, .init()).run(Script(name: "s", lines: lines))
      }
      let path = folder + "/b.xlsx"
      let failed = try run(["site list -o \(path)", "site list --foo"])
      #expect(failed != .done)
      #expect(!FileManager.default.fileExists(atPath: path))
      let kept = try run(["site list -o \(path)"])
      #expect(kept == .done)
      #expect(FileManager.default.fileExists(atPath: path))
    }
  }
}
