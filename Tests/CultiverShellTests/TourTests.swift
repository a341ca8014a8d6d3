import CultiverMarseille
import Testing

@testable import CultiverShell

/// What the tour says can be typed as it stands.
struct TourTests {
  @Test(arguments: Language.allCases)
  func `every line of the tour works in the demonstration notebook`(_ language: Language) throws {
    let session = try TranscriptSession(language)
    #expect(session.type("init --demo") == 0)
    for step in TourStep.all.dropFirst() {
      if step.isSitting {
        let answer = try session.play(.say(.prompt, step.lines.map { $0[language] }))
        let recorded = answer.lines.filter { $0.hasPrefix("récolte ") || $0.hasPrefix("harvest ") }
        #expect(recorded.count == 2, "\(answer.lines)")
        continue
      }
      for line in step.lines where !Prompt.leaving.contains(line[language]) {
        let words = line[language].replacing(" -o ", with: " -o {dir}/").replacing("{dir}", with: session.folder)
        #expect(session.type(words) == 0, "\(words)")
      }
    }
  }
}
