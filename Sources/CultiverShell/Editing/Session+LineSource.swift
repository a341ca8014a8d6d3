import CultiverMarseille

extension Session {
  /// Where the lines of a prompt on this terminal come from: edited ones where the terminal can, plain ones elsewhere.
  func lineSource() -> any LineSource {
    let isDumb = environment.terminal == nil || environment.terminal == "dumb"
    guard !isDumb, environment.messagesAreTerminal else { return PlainLines(sinks) }
    let history = environment.historyFile.map { HistoryFile(path: $0, size: environment.historySize) }
    return EditedLines(
      sinks, language, history: history,
      completer: { [unowned self] line, cursor in completer().completion(of: line, at: cursor) },
      answers: { [unowned self] line, cursor in answers?(line, cursor) ?? .none }) ?? PlainLines(sinks)
  }

  /// Does what asks a person question after question, in a terminal of the system as at our prompt: with Tab, and with Ctrl-C as an answer.
  func conversing(_ body: () throws -> Void) throws {
    guard setting == .alone, ask == nil, environment.inputIsTerminal, environment.messagesAreTerminal else {
      return try body()
    }
    let source = lineSource()
    System.stopOnInterrupt()
    ask = { [unowned self] question in System.waiting { source.answer(to: question[language]) } }
    defer {
      ask = nil
      System.endOnInterrupt()
    }
    try body()
  }
}
