import FoundationEssentials
import Testing

@testable import CultiverShell

/// The page of commands is made of the grammar; `CULTIVER_RECORD=1` writes it anew, and such a run fails.
struct CommandsPageTests {
  private static let file =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    + "/Sources/CultiverMarseille/CultiverMarseille.docc/Commands.md"
  /// What stands above this line is written by hand.
  private static let mark = "<!-- Below, the commands say themselves; CULTIVER_RECORD=1 swift test writes it. -->\n\n"

  @Test func `the page of commands says what the commands say`() throws {
    let page = String(decoding: try Data(contentsOf: URL(filePath: Self.file)), as: UTF8.self)
    let place = try #require(page.firstRange(of: Self.mark))
    let made = page[..<place.upperBound] + CommandsPage.text
    if ProcessInfo.processInfo.environment["CULTIVER_RECORD"] == "1" {
      try Data(made.utf8).write(to: URL(filePath: Self.file))
      Issue.record("recorded Commands.md")
    } else {
      #expect(page == made, "record with CULTIVER_RECORD=1")
    }
  }
}
