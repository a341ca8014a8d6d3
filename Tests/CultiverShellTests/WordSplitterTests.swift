import Testing

@testable import CultiverShell

struct WordSplitterTests {
  private func texts(_ line: String) throws -> [String] { try WordSplitter.words(of: line).map(\.text) }

  @Test(arguments: [
    ("", []), ("   ", []), ("# rien", []), ("a#b c # d", ["a#b", "c"]), ("a\tb  c", ["a", "b", "c"]),
    ("site add E --commune l'Estaque", ["site", "add", "E", "--commune", "l'Estaque"]),
    ("--on aujourd'hui 'hier'", ["--on", "aujourd'hui", "hier"]),
    ("--name \"L'Estaque d'en haut\"", ["--name", "L'Estaque d'en haut"]),
    ("« L'Estaque » «serre»", ["L'Estaque", "serre"]),
    ("«\u{202F}à l'aube\u{A0}» fin", ["à l'aube", "fin"]),
    ("“deux mots” x", ["deux mots", "x"]),
    ("'l'été' x", ["l'été", "x"]), ("'deux mots' x", ["deux mots", "x"]), ("'' x", ["", "x"]),
    ("\"\" x", ["", "x"]), ("'tis x", ["'tis", "x"]), ("d' a' b", ["d'", "a'", "b"]), ("l'a 'b c", ["l'a", "'b", "c"]),
    ("--note=\"deux mots\"", ["--note=deux mots"]), ("\"# non\" a", ["# non", "a"]),
    ("1\u{202F}234,5 kg", ["1\u{202F}234,5", "kg"]), ("12,5\u{A0}kg\u{A0}tomate", ["12,5", "kg", "tomate"]),
    ("\"a\"b\"c d\"", ["abc d"]), ("« »", [""]), ("é 🍅 x", ["é", "🍅", "x"]), ("l’abri d’hiver", ["l’abri", "d’hiver"]),
  ])
  func `a line falls into words as people quote them`(_ line: String, _ words: [String]) throws {
    #expect(try texts(line) == words)
  }

  @Test func `columns count characters from one`() throws {
    let words = try WordSplitter.words(of: "été « à l'aube »  🍅 'deux mots' #x")
    #expect(words.map(\.column) == [1, 5, 19, 21])
    #expect(words.map(\.quoted) == [false, true, false, true])
  }

  @Test(
    arguments: [("a \"b c", "\"", 3), ("a « b", "«", 3), ("a “b", "“", 3), ("x\"y", "\"", 2)]
      as [(String, Character, Int)])
  func `an open quotation mark is named with its place`(_ line: String, _ mark: Character, _ column: Int) {
    #expect(throws: WordSplitter.Unclosed(mark: mark, column: column)) { try WordSplitter.words(of: line) }
  }

  @Test(arguments: [
    ("--on", true), ("-o", true), ("--on=24 juin", true), ("-3", false), ("-", false), ("--", false),
    ("- du soir", false),
    ("-3 kg", false), ("-du soir", false),
  ])
  func `a dash before a digit or a space is no option`(_ text: String, _ isOption: Bool) {
    #expect(Word(text, column: 1).isOption == isOption)
    #expect(!Word(text, column: 1, quoted: true).isOption)
  }

  @Test(arguments: ["a", "deux mots", "l'été", "l'été dernier", "", "dit \"non\"", "# x", "« a »", "'a", "-3 kg", "«"])
  func `what a program hands over is written as a line that reads the same`(_ argument: String) throws {
    let (line, words) = ArgumentLine.line(of: ["x", argument, "y"])
    #expect(words.map(\.text) == ["x", argument, "y"])
    #expect(try texts(line) == ["x", argument, "y"])
    #expect(try WordSplitter.words(of: line).map(\.column) == words.map(\.column))
  }
}
