import ArgumentParser
import CultiverMarseille
import Testing

@testable import CultiverShell

struct GrammarTests {
  @Test(arguments: [
    ["harvest", "add", "12,5", "kg", "tomate", "A1", "--on", "24", "juin"],
    ["récolte", "ajouter", "12,5 kg", "tomate", "A1", "--on", "24/06/2026"],
    ["recolte", "AJOUTER", "12,5kg", "tomate", "A1", "--on=2026-06-24"],
    ["--strict", "Récoltes", "add", "12,5kg", "tomate", "A1", "--on", "24 juin"],
    ["--db", "x.sqlite", "harvest", "--lang", "fr", "add", "12,5kg", "tomate", "A1", "--on", "24 juin"],
  ])
  func `the same pick can be said in many ways`(_ words: [String]) {
    let kept = Kept()
    let (line, split) = ArgumentLine.line(of: words)
    #expect(kept.session.perform(split, line: line) == .done)
    #expect(kept.output == "12,5 kg tomate A1 2026-06-24\n")
    #expect(kept.messages.isEmpty)
  }

  @Test func `a typed line and handed-over words do the same`() {
    let kept = Kept()
    #expect(kept.type("récolte ajouter 12,5 kg « tomate » A1 --on 24 juin # ce matin") == .done)
    #expect(kept.output == "12,5 kg tomate A1 2026-06-24\n")
    #expect(kept.type("") == .done)
    #expect(kept.type("rapport mensuel juin 2026 --site BDM") == .done)
    #expect(kept.output == "12,5 kg tomate A1 2026-06-24\n2026-06 BDM\n")
  }

  @Test func `an option of one line is forgotten by the next`() {
    let kept = Kept()
    #expect(kept.type("harvest add 1 kg tomate A1 --on demain --strict --lang en --db other") == .refused)
    #expect(kept.messages.hasPrefix("Thursday 16 July 2026 is in the future."))
    #expect(kept.session.language == .french)
    #expect(kept.session.database == "n.sqlite")
    #expect(kept.type("harvest add 1 kg tomate A1 --on demain") == .done)
    #expect(kept.messages.hasSuffix("avertissement\u{202F}: le jeudi 16 juillet 2026 est dans le futur\n"))
  }

  @Test func `the version is one line`() {
    let kept = Kept()
    #expect(kept.run("--version") == .done)
    #expect(kept.output == "cultiver \(Program.version)\n")
  }

  @Test func `a fault of ours is told as one and names no engine`() {
    let kept = Kept(.english)
    #expect(kept.type("harvest add 1kg tomato A1 --note crash") == .fault)
    #expect(kept.messages.contains("a fault of ours"))
  }

  @Test(arguments: Grammar.toy.paths.map(\.text) + Grammar.cultiver.paths.map(\.text))
  func `the form of every command agrees with its declaration`(_ text: String) throws {
    let paths = Grammar.toy.paths + Grammar.cultiver.paths
    let path = try #require(paths.first { $0.text == text })
    #expect(FormCheck.disagreements(path.command) == [])
  }
}
