import CultiverMarseille
import CultiverStore

extension Session {
  /// Does what a typed line says.
  func attempt(line: String) throws(Failure) {
    let words: [Word]
    do {
      words = try WordSplitter.words(of: line)
    } catch {
      throw Failure(NotUnderstood(.unclosed(error.mark), column: error.column), language)
    }
    try attempt(words, line: line)
  }

  /// Does what the words of a line say, with the language, notebook and strictness that the line itself states.
  func attempt(_ words: [Word], line: String) throws(Failure) {
    let words = setting == .alone ? words : Grammar.unnamed(words)
    let outer = (language, database, strict, self.line, isAgreed, values)
    defer { (language, database, strict, self.line, isAgreed, values) = outer }
    // Tab leaves a space behind the word that it completed.
    self.line = line.lastIndex { !$0.isWhitespace }.map { String(line[...$0]) } ?? ""
    values = []
    do {
      if let language = try Self.language(in: words) { self.language = language }
      let understood = try understood(words, line)
      switch understood {
      case .nothing: break
      case .version: try print(Program.versionLine)
      case .help(let page): try write(Array(page.text(language, width: environment.width).utf8))
      case .command(let command, let path, let joined):
        values = joined
        try apply(command, path)
        try command.run(in: self)
      case .said(let words, let options): try say(words, options)
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(error, values: values, language, shownUnder: setting == .script ? nil : line)
    }
  }

  /// What the words of a line say. What names a crop, a plot or a site is no mistyped command, but a harvest that lacks its quantity.
  private func understood(_ words: [Word], _ line: String) throws -> Understood {
    do {
      return try Spoken.$language.withValue(language) { try grammar.understand(words, today: today) }
    } catch let error as NotUnderstood {
      guard case .unknownCommand(let word, _) = error.fact, words.first?.text == word,
        let vocabulary = try? read({ try $0.vocabulary() }),
        !vocabulary.crops(word).isEmpty || !vocabulary.plots(word).isEmpty || vocabulary.site(word) != nil
      else { throw error }
      let rest = words.map(\.text).prefix { $0.first?.isNumber == false }
      throw NotUnderstood(.quantityMissing(word, line: rest.joined(separator: " ")), column: error.column)
    }
  }

  /// Does what the words of a line say and tells what goes wrong.
  func perform(_ words: [Word], line: String) -> ExitStatus {
    do {
      try attempt(words, line: line)
      return .done
    } catch {
      if error.message.isEmpty { return error.status }
      sinks.tell(error.text)
      return error.status
    }
  }

  /// The language that a line states for itself, found before the rest of the line is understood in it.
  static func language(in words: [Word]) throws(NotUnderstood) -> Language? {
    for (place, word) in words.enumerated() {
      if word.text == "--", !word.quoted { return nil }
      guard let (name, inline) = word.option, name == "lang" else { continue }
      let next = words.dropFirst(place + 1).first
      guard let value = inline ?? next?.text else { return nil }
      guard let language = Language(word: value) else {
        throw NotUnderstood(.unknownLanguage(value), column: (inline == nil ? next : word)?.column ?? word.column)
      }
      return language
    }
    return nil
  }

  func apply(_ command: any CultiverCommand, _ path: Grammar.Path) throws(ShellError) {
    strict = strict || command.common.strict
    isAgreed = isAgreed || command.common.yes
    if let changing = command as? any ChangingCommand, changing.changes.allSatisfy({ $0 == nil }) {
      throw .nothingToChange(command: path.text)
    }
    if setting == .script {
      if path.command.barredFromScripts { throw .barredFromScripts(command: path.text) }
      if let other = command.common.db, other != database { throw .otherNotebookInScript }
    }
    database = command.common.db ?? database
  }
}
