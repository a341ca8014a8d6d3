import CultiverMarseille
import FoundationEssentials
import Testing

@testable import CultiverShell

/// What every command owes to people, whoever adds it.
struct CommandCoverageTests {
  static let paths = Grammar.cultiver.paths.map(\.text)

  private func path(_ text: String) throws -> Grammar.Path {
    try #require(Grammar.cultiver.paths.first { $0.text == text })
  }

  @Test(arguments: paths)
  func `a command says what it does in both languages`(_ text: String) throws {
    let path = try path(text)
    let about = path.command.words.about
    #expect(!about.fr.isEmpty && !about.en.isEmpty && about.fr != about.en)
    for language in [Language.french, .english] {
      let page = HelpPage.command(path).text(language, width: 80)
      #expect(page.contains(language == .french ? "EXEMPLE" : "EXAMPLE"), "\(page)")
      // An option or value without words of its own would stand alone on its line.
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("  -") || line.hasPrefix("  <") {
        let words = line.split(separator: " ").filter { !$0.hasPrefix("-") && !$0.hasPrefix("<") }
        #expect(!words.isEmpty || next.hasPrefix("    "), "\(line)")
      }
    }
  }

  @Test(arguments: paths)
  func `a command has a French word`(_ text: String) throws {
    let path = try path(text)
    #expect(!path.command.words.shownAliases.isEmpty)
    if let noun = path.noun { #expect(!noun.aliases.isEmpty) }
  }

  @Test(arguments: paths)
  func `a command's worked example is understood as that command`(_ text: String) throws {
    let path = try path(text)
    for example in [path.command.words.example.fr, path.command.words.example.en] {
      let words = try WordSplitter.words(of: example)
      guard case .command(_, let found, _) = try Grammar.cultiver.understand(words, today: .ofTests) else {
        Issue.record("\(example) is no command")
        continue
      }
      #expect(found.text == text)
    }
  }

  @Test(arguments: paths)
  func `a command is played in a transcript by its own word and by a French one`(_ text: String) throws {
    let path = try path(text)
    let played = try TranscriptTests.names.flatMap { try Transcript(TranscriptSession.text($0)).blocks }
      .flatMap { block -> [String] in if case .say(_, let lines)? = block.step { lines } else { [] } }
      .map { line in ((try? WordSplitter.words(of: line)) ?? []).map(\.text) }
    func isPlayed(_ nouns: [String], _ verbs: [String]) -> Bool {
      played.contains { words in
        let verb = nouns.isEmpty ? words.first : words.dropFirst().first
        return (nouns.isEmpty || words.first.map(nouns.contains) ?? false) && verb.map(verbs.contains) ?? false
      }
    }
    let noun = path.noun
    #expect(isPlayed(noun.map { [$0.name] } ?? [], [path.command.words.name]))
    #expect(isPlayed(noun.map(\.all) ?? [], path.command.words.aliases))
  }

  @Test(arguments: paths)
  func `a command stands on the page of commands`(_ text: String) throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    let file = folder + "/Sources/CultiverMarseille/CultiverMarseille.docc/Commands.md"
    let page = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
    #expect(page.contains(text), "\(text) is not in Commands.md")
  }

  @Test func `every verb of one noun goes by words of its own`() {
    for case .noun(let noun) in Grammar.cultiver.entries {
      let keys = noun.verbs.flatMap { verb in Set(verb.words.all.map { Fold.key($0) }) }
      #expect(keys.count == Set(keys).count, "\(noun.words.name): \(keys)")
    }
    let keys = Grammar.cultiver.entries.flatMap { entry in Set(entry.words.all.map { Fold.key($0) }) }
    #expect(keys.count == Set(keys).count, "\(keys)")
  }
}
