import ArgumentParser
import CultiverMarseille

/// What a line says.
enum Understood {
  /// Nothing: it is empty or a comment.
  case nothing
  /// The program's version is asked for.
  case version
  /// Help is asked for: this page.
  case help(HelpPage)
  /// A command to do, with the values its line was joined into.
  case command(any CultiverCommand, Grammar.Path, [Word])
  /// A line that begins with a quantity: its words, and the options among and after them.
  case said([Word], [Word])
}

extension Grammar {
  /// Understands the words of a line. `today` settles how many words a day spans; help is in the language spoken now.
  func understand(_ words: [Word], today: Day) throws(NotUnderstood) -> Understood {
    let (words, common) = try Self.leading(words)
    guard let first = words.first else { return .nothing }
    let rest = words.dropFirst()
    if Saying.begins(words) { return try said(words, common) }
    if HelpPage.words.answers(to: first.text) { return .help(try page(for: rest)) }
    if first.isOption {
      switch first.text {
      case "--version": return .version
      case "--help", "-h": return .help(try page(for: rest))
      default: throw NotUnderstood(.unknownOption(first.text, nearest: []), column: first.column)
      }
    }
    switch entry(first.text) {
    case .noun(let noun):
      let verbWords = try Self.leading(Array(rest))
      guard let word = verbWords.words.first, !Self.asksHelp(word) else {
        guard !rest.contains(where: Self.asksHelp) else { return .help(.noun(noun)) }
        throw NotUnderstood(.verbMissing(noun.words, verbs: noun.verbs.map { $0.words }), column: first.column)
      }
      let command = try verb(word, of: noun)
      return try parse(
        Path(noun: noun.words, command: command), after: word, Array(verbWords.words.dropFirst()),
        common + verbWords.common, today: today)
    case .command(let command):
      return try parse(Path(noun: nil, command: command), after: first, Array(rest), common, today: today)
    case nil:
      throw unknown(first)
    }
  }

  /// A line that begins with a quantity: what stands before its first option, and its options.
  private func said(_ words: [Word], _ common: [Word]) throws(NotUnderstood) -> Understood {
    let said = words.prefix { !$0.isOption }
    let options = words.dropFirst(said.count)
    if options.contains(where: Self.asksHelp), let path = paths.first(where: { $0.command == HarvestAdd.self }) {
      return .help(.command(path))
    }
    // Quotation marks around a whole line are those of who typed it as one argument.
    let plain = said.enumerated().map { place, word in
      place == 0 && word.quoted ? Word(word.text, column: word.column + 1) : word
    }
    return .said(plain, common + options)
  }

  /// The words with the options of every command that stand before the first other word taken out.
  private static func leading(_ words: [Word]) throws(NotUnderstood) -> (words: [Word], common: [Word]) {
    var words = words[...]
    var common: [Word] = []
    while let word = words.first, let (name, value) = word.option, ["db", "lang", "strict", "yes"].contains(name) {
      common.append(word)
      words.removeFirst()
      guard !["strict", "yes"].contains(name), value == nil else { continue }
      guard let next = words.popFirst() else {
        throw NotUnderstood(.valueMissing(option: word.text), column: word.column)
      }
      common.append(next)
    }
    return (Array(words), common)
  }

  static func asksHelp(_ word: Word) -> Bool { word.isOption && (word.text == "--help" || word.text == "-h") }

  private func verb(_ word: Word, of noun: Noun) throws(NotUnderstood) -> any CultiverCommand.Type {
    if let verb = noun.verb(word.text) { return verb }
    let verbs = noun.verbs.map { $0.words }
    let near = CommandWords.nearest(verbs, to: word.text)
    throw NotUnderstood(.unknownVerb(word.text, noun.words, nearest: near, verbs: verbs), column: word.column)
  }

  private func unknown(_ word: Word, or others: [CommandWords] = []) -> NotUnderstood {
    let near = CommandWords.nearest(entries.map(\.words) + [HelpPage.words] + others, to: word.text)
    return NotUnderstood(.unknownCommand(word.text, nearest: near), column: word.column)
  }

  /// The page of help for nothing, a noun, or a noun and a verb.
  private func page(for words: some Collection<Word>) throws(NotUnderstood) -> HelpPage {
    let words = Joiner(Form(options: ["db": .word, "lang": .word]), today: Day(ordinal: 0)).join(words).positionals
    guard let first = words.first else { return .root(self) }
    switch entry(first.text) {
    case .noun(let noun):
      guard words.count > 1 else { return .noun(noun) }
      return .command(Path(noun: noun.words, command: try verb(words[1], of: noun)))
    case .command(let command): return .command(Path(noun: nil, command: command))
    case nil:
      if let topic = HelpTopic.named(first.text) { return .topic(topic) }
      throw unknown(first, or: HelpTopic.all.map(\.words))
    }
  }

  private func parse(
    _ path: Path, after last: Word, _ words: [Word], _ common: [Word], today: Day
  ) throws(NotUnderstood) -> Understood {
    let options = words.prefix { $0.quoted || $0.text != "--" }
    guard !options.contains(where: Self.asksHelp) else { return .help(.command(path)) }
    // Options that stood before the command's words go after them, where an end of options cannot hide them.
    let joined = Joiner(path.command.form, today: today).join(common + words)
    do {
      return .command(try path.command.parse(joined.arguments), path, joined.values)
    } catch {
      throw Diagnosis(path, joined, last: words.last ?? last).notUnderstood(error)
    }
  }
}

extension CommandWords {
  /// Those that go by a word near to this one, nearest first.
  static func nearest(_ candidates: [CommandWords], to word: String) -> [CommandWords] {
    var found: [CommandWords] = []
    for near in Nearest.among(candidates.flatMap(\.all), to: word, limit: 4) {
      guard let words = candidates.first(where: { $0.all.contains(near) }) else { continue }
      if !found.contains(where: { $0.name == words.name }) { found.append(words) }
    }
    return found
  }
}

extension CultiverCommand {
  /// The command that the arguments state.
  fileprivate static func parse(_ arguments: [String]) throws -> any CultiverCommand {
    let command: Self = try Self.parse(arguments)
    return command
  }
}

extension Grammar {
  /// Whether the words are no more than options of every command.
  static func saysNothing(_ words: [Word]) -> Bool { (try? leading(words))?.words.isEmpty ?? false }
}
