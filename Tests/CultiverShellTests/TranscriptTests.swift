import CultiverMarseille
import FoundationEssentials
import Testing

@testable import CultiverShell

/// Replays Transcripts/*.transcript; `CULTIVER_RECORD=1` writes them anew from what the program answers, and such a run fails.
struct TranscriptTests {
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: TranscriptSession.transcripts)) ?? [])
    .filter { $0.hasSuffix(".transcript") }.sorted()

  @Test(arguments: names)
  func `the program answers as it is written`(_ name: String) throws {
    let text = try TranscriptSession.text(name)
    let transcript = Transcript(text)
    let sessions = try transcript.languages.map { try TranscriptSession($0) }
    let answers = try transcript.blocks.map { block in
      try sessions.map { session in try block.step.map(session.play) ?? Answer() }
    }
    let played = transcript.written(answers)
    if ProcessInfo.processInfo.environment["CULTIVER_RECORD"] == "1" {
      try Data(played.utf8).write(to: URL(filePath: TranscriptSession.transcripts + name))
      Issue.record("recorded \(name)")
    } else if played != text {
      Issue.record("\(name): \(Self.difference(text, played)); record with CULTIVER_RECORD=1")
    }
  }

  /// The first line that is not as written.
  private static func difference(_ written: String, _ played: String) -> String {
    let (written, played) = (lines(written), lines(played))
    let place = zip(written, played).enumerated().first { $1.0 != $1.1 }?.offset ?? min(written.count, played.count)
    func line(_ lines: [Substring]) -> String { place < lines.count ? "«\(lines[place])»" : "the end" }
    return "line \(place + 1): \(line(written)) became \(line(played))"
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
