import CultiverMarseille
import Testing

@testable import CultiverShell

/// What the pages about typing promise is understood.
struct HelpTopicTests {
  @Test(arguments: Language.allCases)
  func `every day is one`(_ language: Language) throws {
    for row in HelpTopic.dates.rows { _ = try Typed.day(row.typed[language], today: .ofTests) }
  }

  @Test(arguments: Language.allCases)
  func `every quantity is one`(_ language: Language) throws {
    for row in HelpTopic.quantities.rows { _ = try Typed.quantity(row.typed[language]) }
  }

  @Test(arguments: Language.allCases)
  func `every saying is recorded in the demonstration notebook`(_ language: Language) throws {
    let session = try TranscriptSession(language)
    #expect(session.type("init --demo") == 0)
    for row in HelpTopic.sayings.rows { #expect(session.type(row.typed[language]) == 0, "\(session.answer.lines)") }
  }

  @Test(arguments: HelpTopic.all.map(\.words.name))
  func `a topic is found by each of its words, and no command goes by any`(_ name: String) throws {
    let topic = try #require(HelpTopic.named(name))
    for word in topic.words.all {
      #expect(HelpTopic.named(word)?.words.name == name)
      #expect(Grammar.cultiver.entry(word) == nil)
    }
    #expect(!topic.words.about.fr.isEmpty && topic.words.about.fr != topic.words.about.en)
  }

  @Test func `every exit status is told`() {
    #expect(HelpTopic.exitCodes.rows.map(\.typed.fr) == ["0", "64", "65", "66", "70", "73", "74", "75", "130"])
  }
}
