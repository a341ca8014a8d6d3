import CultiverMarseille

/// The one grammar of the command line, the prompt and scripts: nouns with their verbs, and commands of one word.
struct Grammar: Sendable {
  /// A noun with its verbs.
  struct Noun: Sendable {
    let words: CommandWords
    let verbs: [any CultiverCommand.Type]
  }

  /// What a line may begin with.
  enum Entry: Sendable {
    case noun(Noun)
    case command(any CultiverCommand.Type)

    var words: CommandWords {
      switch self {
      case .noun(let noun): noun.words
      case .command(let command): command.words
      }
    }
  }

  /// A command and the noun before it.
  struct Path: Sendable {
    let noun: CommandWords?
    let command: any CultiverCommand.Type

    /// The words that lead to it, as in `harvest add`.
    var text: String { (noun.map { $0.name + " " } ?? "") + command.words.name }
  }

  /// Everything a line may begin with, in the order in which help lists it.
  let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  /// The words without the program's own name before them: examples bear it, and copied to the prompt or into a script they mean the same.
  static func unnamed(_ words: [Word]) -> [Word] {
    words.count > 1 && words[0].text == "cultiver" ? Array(words.dropFirst()) : words
  }

  /// The entry that goes by a word.
  func entry(_ word: String) -> Entry? {
    entries.first { $0.words.name == word } ?? entries.first { $0.words.answers(to: word) }
  }

  /// Every command with its path, in the order of help.
  var paths: [Path] {
    entries.flatMap { entry in
      switch entry {
      case .noun(let noun): noun.verbs.map { Path(noun: noun.words, command: $0) }
      case .command(let command): [Path(noun: nil, command: command)]
      }
    }
  }
}

extension Grammar.Noun {
  /// A noun; its aliases are French.
  init(_ name: String, _ aliases: [String], about: Phrase, _ verbs: [any CultiverCommand.Type]) {
    self.init(words: CommandWords(name, aliases, about: about), verbs: verbs)
  }

  /// The verb that goes by a word.
  func verb(_ word: String) -> (any CultiverCommand.Type)? {
    verbs.first { $0.words.name == word } ?? verbs.first { $0.words.answers(to: word) }
  }
}
