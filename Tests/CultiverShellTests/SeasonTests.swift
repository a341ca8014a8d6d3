import CultiverMarseille
import FoundationEssentials
import Testing

@testable import CultiverShell

/// A season of plans, cycles and harvests leaves the notebook as files and comes back the same.
struct SeasonTests {
  /// Plays what is typed in a transcript.
  private func typed(_ name: String) throws -> TranscriptSession {
    let session = try TranscriptSession(.french)
    for block in Transcript(try TranscriptSession.text(name)).blocks {
      if let step = block.step { _ = try session.play(step) }
    }
    return session
  }

  private func files(_ session: TranscriptSession, _ folder: String) throws -> [String: Data] {
    #expect(session.type("export notebook \(session.folder)/\(folder)") == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: session.folder + "/" + folder)
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: URL(filePath: "\(session.folder)/\(folder)/\($0)"))) }
    )
  }

  private func answer(_ session: TranscriptSession, _ line: String) throws -> [String] {
    try session.play(.say(.typed, [line])).lines
  }

  @Test(arguments: ["season.transcript", "groups.transcript", "successions.transcript", "plans.transcript"])
  func `the same by files gives the same notebook and the same reports`(_ name: String) throws {
    let first = try typed(name)
    let left = try files(first, "out")
    let second = try TranscriptSession(.french)
    _ = try second.play(.directive(["set", "today", "2026-11-20"]))
    _ = try first.play(.directive(["set", "today", "2026-11-20"]))
    #expect(second.type("init") == 0)
    #expect(second.type("import notebook \(first.folder)/out") == 0)
    #expect(try files(second, "out") == left)
    // Twice adds nothing, one file at a time either.
    for kind in Kind.inOrder {
      let summary = try answer(second, "import \(kind.rawValue) \(first.folder)/out/\(kind.rawValue).csv --format json")
      #expect(
        summary.contains { $0.hasSuffix("\"added\": 0,") } && summary.contains { $0.hasSuffix("\"refused\": 0,") },
        "\(summary)")
    }
    #expect(try files(second, "again") == left)
    for line in (3...11).map({ "report monthly 2026-\($0 < 10 ? "0" : "")\($0) --format json" })
      + ["plan list --format json", "cycle list --format json", "check"]
    {
      #expect(try answer(second, line) == answer(first, line), "\(line)")
    }
  }

  @Test func `a plan that comes by a file of three columns has what a typed one has`() throws {
    let session = try TranscriptSession(.french)
    _ = try session.play(.directive(["given", "farm"]))
    _ = try session.play(
      .file(
        name: "plans.csv", encoding: nil, lines: ["code,parcelle,culture,en place", "F1,A2,tomate,2026-08-01"]))
    #expect(session.type("import plans {dir}/plans.csv".replacing("{dir}", with: session.folder)) == 0)
    #expect(session.type("cycle plan tomate A2 --on 01/08/2026 --code T9") == 0)
    let rows = try answer(session, "export plans").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst()
    }
    #expect(rows.count == 2 && rows[0] == rows[1])
    #expect(rows[0].contains("195.6"))
  }
}
