import CultiverMarseille

extension HelpPage {
  /// The headings of a page.
  enum Heading {
    case usage, commands, topics, verbs, arguments, options, everywhere, also, example

    var text: Phrase {
      switch self {
      case .usage: Phrase(fr: "EMPLOI", en: "USAGE")
      case .commands: Phrase(fr: "COMMANDES", en: "COMMANDS")
      case .topics: Phrase(fr: "SUJETS", en: "TOPICS")
      case .verbs: Phrase(fr: "VERBES", en: "VERBS")
      case .arguments: Phrase(fr: "VALEURS", en: "VALUES")
      case .options: Phrase(fr: "OPTIONS", en: "OPTIONS")
      case .everywhere: Phrase(fr: "OPTIONS DE TOUTES LES COMMANDES", en: "OPTIONS OF EVERY COMMAND")
      case .also: Phrase(fr: "SE DIT AUSSI", en: "ALSO KNOWN AS")
      case .example: Phrase(fr: "EXEMPLE", en: "EXAMPLE")
      }
    }

    /// The headings that the parser prints, in English whatever the language.
    static let parsers: [String: Heading] = ["ARGUMENTS:": .arguments, "OPTIONS:": .options]

    /// A line of the parser's lists with its few words of its own in the language asked for.
    static func translated(_ line: String, _ language: Language) -> String {
      guard language == .french else { return line }
      var line = line
      for (english, french) in [
        ("(default: ", "(par défaut\u{202F}: "), ("(values: ", "(au choix\u{202F}: "),
        ("; default: ", "\u{202F}; par défaut\u{202F}: "),
      ] {
        while let place = line.firstRange(of: english) { line.replaceSubrange(place, with: french) }
      }
      return line
    }
  }

  static func section(_ heading: Heading, _ body: String, _ language: Language) -> String {
    heading.text[language] + "\n" + body
  }

  static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
  }

  /// Nouns or verbs, each with its French words and what it does.
  static func list(_ words: [CommandWords], _ language: Language, _ width: Int) -> String {
    table(words.map { (([$0.name] + $0.shownAliases).joined(separator: ", "), $0.about[language]) }, width)
  }

  /// Two columns; a first cell that is too wide stands on a line of its own.
  static func table(_ rows: [(String, String)], _ width: Int) -> String {
    let first = min(rows.map(\.0.count).max() ?? 0, 24)
    return rows.map { label, about in
      let margin = String(repeating: " ", count: first + 4)
      let lines = wrapped(about, to: max(20, width - first - 4)).joined(separator: "\n" + margin)
      guard label.count <= first else { return "  \(label)\n\(margin)\(lines)" }
      return "  \(label)\(String(repeating: " ", count: first - label.count + 2))\(lines)"
    }.joined(separator: "\n")
  }

  /// The text in lines of at most so many characters, broken at plain spaces.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
