import CultiverMarseille

/// Our own prompt: each line an action of its own, rows pasted together one action, and no failure ends it.
struct Prompt {
  /// The words that leave it.
  static let leaving = ["exit", "quit", "quitter", "sortir"]

  let session: Session

  init(_ session: Session) { self.session = session }

  /// Does line after line until there are no more or one of them leaves.
  func run(_ source: any LineSource) {
    let outer = (session.setting, session.ask)
    session.setting = .prompt
    session.ask = { [unowned session] question in System.waiting { source.answer(to: question[session.language]) } }
    defer { (session.setting, session.ask) = outer }
    while let typed = source.next(prompt: session.prompt) {
      if let window = source.window { session.environment.follow(window) }
      if case .line(let line) = typed, leaves(line) { return }
      do throws(Failure) {
        try System.working { () throws(Failure) in try perform(typed) }
      } catch {
        if !error.message.isEmpty { session.sinks.tell(error.text) }
      }
    }
  }

  private func leaves(_ line: String) -> Bool {
    let words = (try? WordSplitter.words(of: line)) ?? []
    return words.count == 1 && Self.leaving.contains(words[0].text)
  }

  private func perform(_ typed: TypedLine) throws(Failure) {
    switch typed {
    case .nothing: break
    case .line(let line): try session.attempt(line: line)
    case .rows(let rows): try record(rows)
    }
  }

  /// Shows pasted rows, tries them as one script, and records them after one yes.
  private func record(_ rows: [String]) throws(Failure) {
    let margin = String(rows.count).count
    for (place, row) in rows.enumerated() {
      let number = String(place + 1)
      session.sinks.tell(String(repeating: " ", count: margin - number.count) + "\(number)  \(row)\n")
    }
    let outer = session.line
    defer { session.line = outer }
    session.line = "\(rows[0]) (+\(rows.count - 1))"
    do {
      var runner = ScriptRunner(session, ScriptRunner.Options())
      runner.confirms = { session.agrees(.recordLines($0)) }
      _ = try runner.run(Script(name: Phrase.pasted[session.language], lines: rows))
    } catch {
      throw error as? Failure ?? Failure(error, session.language)
    }
  }
}
