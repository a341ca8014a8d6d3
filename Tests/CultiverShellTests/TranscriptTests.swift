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
  func `the program answers as it is written, to typed lines and to words handed over`(_ name: String) throws {
    let text = try TranscriptSession.text(name)
    let transcript = Transcript(text)
    let sessions = try transcript.languages.map { try TranscriptSession($0) }
    let answers = try transcript.blocks.map { block in
      try sessions.map { session in try block.step.map(session.play) ?? Answer() }
    }
    try playOtherwise(name, transcript, answers.map { $0[0] })
    let played = transcript.written(answers)
    if ProcessInfo.processInfo.environment["CULTIVER_RECORD"] == "1" {
      try Data(played.utf8).write(to: URL(filePath: TranscriptSession.transcripts + name))
      Issue.record("recorded \(name)")
    } else if played != text {
      Issue.record("\(name): \(Self.difference(text, played)); record with CULTIVER_RECORD=1")
    }
  }

  /// The same lines in a notebook of their own: what is typed there is handed over as words, and words are typed.
  private func playOtherwise(_ name: String, _ transcript: Transcript, _ answers: [Answer]) throws {
    let session = try TranscriptSession(transcript.languages[0])
    for (block, answer) in zip(transcript.blocks, answers) {
      guard let step = block.step else { continue }
      let otherwise = try session.playOtherwise(step)
      // The history quotes in one way what can be quoted in several.
      #expect(Self.unquoted(answer) == Self.unquoted(otherwise), "\(name): \(step.lines[0])")
    }
  }

  private static func unquoted(_ answer: Answer) -> [String] {
    answer.lines.map { line in line.filter { $0 != "\"" && $0 != "'" } }
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
