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
      for line in step.lines where !Prompt.leaving.contains(line[language]) {
        let words = line[language].replacing(" -o ", with: " -o {dir}/").replacing("{dir}", with: session.folder)
        #expect(session.type(words) == 0, "\(words)")
      }
    }
  }
}
