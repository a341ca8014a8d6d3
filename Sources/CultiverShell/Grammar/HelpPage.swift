import ArgumentParser
import CultiverMarseille

/// A page of help, in the language asked for.
enum HelpPage {
  /// What there is.
  case root(Grammar)
  /// What a noun does.
  case noun(Grammar.Noun)
  /// How a command is used.
  case command(Grammar.Path)
  /// What can be typed.
  case topic(HelpTopic)

  /// The word by which help is asked for.
  static let words = CommandWords(
    "help", ["aide"], about: Phrase(fr: "afficher l'aide", en: "show help"),
    example: Phrase(fr: "help harvest add", en: "help harvest add"))

  /// The page as text that fits a width in characters.
  func text(_ language: Language, width: Int) -> String {
    let sections =
      switch self {
      case .root(let grammar): root(grammar, language, width)
      case .noun(let noun): self.noun(noun, language, width)
      case .command(let path): command(path, language, width)
      case .topic(let topic): self.topic(topic, language, width)
      }
    return sections.joined(separator: "\n\n") + "\n"
  }

  private func root(_ grammar: Grammar, _ language: Language, _ width: Int) -> [String] {
    let title = Phrase(
      fr: "cultiver — le carnet de l'agriculture urbaine à Marseille",
      en: "cultiver — the notebook of urban agriculture in Marseille")
    let usage = Phrase(
      fr: "cultiver <COMMANDE> …\ncultiver 3 kg tomate A1 hier\ncultiver shell [FICHIER]",
      en: "cultiver <COMMAND> …\ncultiver 3 kg tomato A1 yesterday\ncultiver shell [FILE]")
    let more = Phrase(
      fr:
        "Pour en savoir plus\u{202F}: cultiver help <COMMANDE> [<VERBE>], cultiver help <SUJET>. Pour commencer\u{202F}: cultiver tour",
      en: "To know more: cultiver help <COMMAND> [<VERB>], cultiver help <TOPIC>. To begin: cultiver tour")
    return [
      title[language],
      Self.section(.usage, Self.indented(usage[language]), language),
      Self.section(.commands, Self.list(grammar.entries.map(\.words) + [Self.words], language, width), language),
      Self.section(.topics, Self.list(HelpTopic.all.map(\.words), language, width), language),
      common(language, width),
      Self.wrapped(more[language], to: width).joined(separator: "\n"),
    ]
  }

  private func noun(_ noun: Grammar.Noun, _ language: Language, _ width: Int) -> [String] {
    let name = noun.words.name
    let more = Phrase(
      fr: "Pour en savoir plus\u{202F}: cultiver help \(name) <VERBE>", en: "To know more: cultiver help \(name) <VERB>"
    )
    let usage = Phrase(fr: "cultiver \(name) <VERBE> …", en: "cultiver \(name) <VERB> …")
    var sections = ["\(name) — \(noun.words.about[language])"]
    sections.append(Self.section(.usage, Self.indented(usage[language]), language))
    sections += also(noun.words, language)
    sections.append(Self.section(.verbs, Self.list(noun.verbs.map { $0.words }, language, width), language))
    sections.append(more[language])
    return sections
  }

  private func command(_ path: Grammar.Path, _ language: Language, _ width: Int) -> [String] {
    let words = path.command.words
    var sections = ["\(path.text) — \(words.about[language])"]
    let form = Self.wrapped(Synopsis.form(path, language), to: width - 4).joined(separator: "\n    ")
    sections.append(Self.section(.usage, "  " + form, language))
    sections += also(words, language)
    sections += arguments(path.command, language, width)
    sections.append(common(language, width))
    if !words.example.fr.isEmpty {
      sections.append(Self.section(.example, Self.indented("cultiver " + words.example[language]), language))
    }
    if let discussion = words.discussion {
      let paragraphs = discussion[language].split(separator: "\n", omittingEmptySubsequences: false)
      sections.append(paragraphs.flatMap { Self.wrapped(String($0), to: width) }.joined(separator: "\n"))
    }
    return sections
  }

  private func topic(_ topic: HelpTopic, _ language: Language, _ width: Int) -> [String] {
    let rows = topic.rows.map { ($0.typed[language], $0.means[language]) }
    return ["\(topic.words.name) — \(topic.words.about[language])", Self.table(rows, width)]
      + topic.notes.map { Self.wrapped($0[language], to: width).joined(separator: "\n") }
  }

  private func also(_ words: CommandWords, _ language: Language) -> [String] {
    let aliases = words.shownAliases.joined(separator: ", ")
    return aliases.isEmpty ? [] : [Self.section(.also, Self.indented(aliases), language)]
  }

  private func common(_ language: Language, _ width: Int) -> String {
    let rows = CommonOptions.described.map { ($0.option, $0.about[language]) }
    return Self.section(.everywhere, Self.table(rows, width), language)
  }

  /// The parser's own lists of arguments and options, under our headings.
  private func arguments(_ command: any CultiverCommand.Type, _ language: Language, _ width: Int) -> [String] {
    let help = Spoken.$language.withValue(language) { command.helpMessage(columns: width) }
    var sections: [String] = []
    for line in help.split(separator: "\n", omittingEmptySubsequences: false) {
      if let heading = Heading.parsers[String(line)] {
        sections.append(heading.text[language])
      } else if !sections.isEmpty, !line.isEmpty {
        sections[sections.count - 1] += "\n" + Heading.translated(String(line), language)
      }
    }
    return sections
  }
}
