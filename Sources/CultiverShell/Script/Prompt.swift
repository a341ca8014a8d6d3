/// Our own prompt: each line an action of its own, and no failure ends it.
struct Prompt {
  /// The words that leave it.
  static let leaving = ["exit", "quit", "quitter", "sortir"]

  let session: Session

  init(_ session: Session) { self.session = session }

  /// Does line after line until there are no more or one of them leaves.
  func run(_ source: some LineSource) {
    var source = source
    let outer = session.setting
    session.setting = .prompt
    defer { session.setting = outer }
    while let line = source.next(prompt: "cultiver> ") {
      do throws(Failure) {
        let words = (try? WordSplitter.words(of: line)) ?? []
        if words.count == 1, Self.leaving.contains(words[0].text) { return }
        try session.attempt(line: line)
      } catch {
        if !error.message.isEmpty { session.sinks.tell(error.text) }
      }
    }
  }
}
