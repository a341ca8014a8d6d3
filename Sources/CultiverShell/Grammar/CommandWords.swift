import CultiverMarseille

/// What a noun or verb is called and what is said of it.
struct CommandWords: Sendable {
  /// Its word.
  let name: String
  /// Its other words, French first.
  let aliases: [String]
  /// What it does, in one line.
  let about: Phrase
  /// A worked example, without the program's name; empty for a noun.
  let example: Phrase
  /// What else there is to know.
  let discussion: Phrase?

  init(
    _ name: String, _ aliases: [String] = [], about: Phrase, example: Phrase = Phrase(verbatim: ""),
    discussion: Phrase? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.about = about
    self.example = example
    self.discussion = discussion
  }

  /// Every word it goes by.
  var all: [String] { [name] + aliases }

  /// Its other words for people to read: one that only leaves out an accent says nothing new.
  var shownAliases: [String] {
    var keys = [Fold.key(name)]
    return aliases.filter { alias in
      defer { keys.append(Fold.key(alias)) }
      return !keys.contains(Fold.key(alias))
    }
  }

  /// Whether it goes by this word, without regard to case and accents.
  func answers(to word: String) -> Bool {
    if name == word { return true }
    let key = Fold.key(word)
    return all.contains { Fold.key($0) == key }
  }

  /// The word with its first French alias beside it, as it is suggested in French.
  func said(_ language: Language) -> String {
    guard language == .french else { return "“\(name)”" }
    return "«\u{202F}\(name)\u{202F}»" + (aliases.first.map { " (\($0))" } ?? "")
  }
}
