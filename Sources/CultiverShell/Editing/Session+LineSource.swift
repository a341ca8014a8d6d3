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
}
