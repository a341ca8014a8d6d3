import CultiverMarseille

/// Runs a script in a session: every line is tried, every failure is listed, and all of it is kept or nothing.
struct ScriptRunner {
  /// What to do with lines that fail.
  struct Options: Hashable {
    /// Keep the good lines.
    var partial = false
    /// End at the first failure.
    var stop = false
    /// Write nothing, only say.
    var dryRun = false
  }

  let session: Session
  let options: Options
  /// Where the lines that failed are written, each below what was wrong with it, to be put right and played again.
  var rejects: String?
  /// Asks, before so many good lines are kept, whether they are to be; what they say is shown by then.
  var confirms: ((Int) -> Bool)?

  init(_ session: Session, _ options: Options) {
    self.session = session
    self.options = options
  }

  /// Runs the lines and gives the status of the first failure, or `done`. Throws what the notebook itself throws.
  func run(_ script: Script) throws -> ExitStatus {
    let transaction = try session.beginScript(session)
    let outer = (session.setting, session.place, session.context)
    session.setting = .script
    session.context = WritingContext()
    session.sinks.hold()
    defer { (session.setting, session.place, session.context) = outer }
    var tally = Tally(rejects: ScriptRejects(session.grammar, today: session.today))
    do {
      try tryLines(script, transaction, &tally)
      if writes(tally), let confirms, tally.good > 0 {
        try session.sinks.showHeld()
        tally.isDeclined = !confirms(tally.good)
      }
      // It waits with the files of the lines, for the commit.
      if let rejects, writes(tally) { try session.write(Array(tally.rejects.text.utf8), to: rejects) }
      if writes(tally) { try transaction.commit() } else { transaction.rollBack() }
    } catch {
      session.sinks.drop()
      transaction.rollBack()
      throw error
    }
    return try tell(tally)
  }

  private struct Tally {
    var good = 0
    var failed = 0
    var first = ExitStatus.done
    var isDeclined = false
    var rejects: ScriptRejects
  }

  private func tryLines(_ script: Script, _ transaction: any ScriptTransaction, _ tally: inout Tally) throws {
    for (place, line) in script.lines.enumerated() {
      session.place = "\(script.name):\(place + 1): "
      do throws(Failure) {
        if System.isStopping() { throw Failure(ShellError.stopped, session.language) }
        guard try isLine(line) else { continue }
        if isKept(failing: 1), let leans = tally.rejects.leans(line) { throw Failure(leans, session.language) }
        try attempt(line, transaction)
        tally.good += 1
        tally.rejects.keep(line)
      } catch {
        if error.status == .interrupted { throw error }
        list(error, at: "\(script.name):\(place + 1)", line)
        if tally.failed == 0 { tally.first = error.status }
        tally.failed += 1
        tally.rejects.reject(line, place + 1, at: "\(script.name):\(place + 1)", error.message)
        if options.stop { return }
      }
    }
  }

  /// Whether the line says anything.
  private func isLine(_ line: String) throws(Failure) -> Bool {
    do {
      return try !WordSplitter.words(of: line).isEmpty
    } catch {
      throw Failure(NotUnderstood(.unclosed(error.mark), column: error.column), session.language)
    }
  }

  private func attempt(_ line: String, _ transaction: any ScriptTransaction) throws(Failure) {
    let mark = session.sinks.mark
    do {
      try transaction.beginLine()
      do {
        try session.attempt(line: line)
        try transaction.keepLine()
      } catch {
        session.sinks.rewind(to: mark)
        try transaction.rollBackLine()
        throw error
      }
    } catch {
      throw error as? Failure ?? Failure(error, session.language)
    }
  }

  private func list(_ failure: Failure, at place: String, _ line: String) {
    let column = failure.column ?? line.prefix(while: \.isWhitespace).count + 1
    let hints = failure.hints.map { "  \($0)\n" }.joined()
    let message = failure.message.isEmpty ? Phrase.toldAbove[session.language] : failure.message
    session.sinks.tell("\(place):\(column): \(message)\n" + Caret.under(line, column: column) + hints)
  }

  /// Whether what the lines did is good enough to be kept.
  private func isKept(_ tally: Tally) -> Bool { isKept(failing: tally.failed) }

  private func isKept(failing: Int) -> Bool { failing == 0 || (options.partial && !options.stop) }

  private func writes(_ tally: Tally) -> Bool { isKept(tally) && !options.dryRun && !tally.isDeclined }

  /// Lets out what waited for the end, if it is kept, and says what came of the script.
  private func tell(_ tally: Tally) throws(ShellError) -> ExitStatus {
    if isKept(tally) { try session.sinks.release(files: writes(tally)) } else { session.sinks.drop() }
    if tally.isDeclined {
      session.tell(.nothingRecorded)
    } else if writes(tally), confirms != nil {
      session.tell(.linesRecorded(tally.good))
    } else if !writes(tally) {
      session.tell(.nothingWritten(tally.good, failed: tally.failed, dryRun: options.dryRun))
    } else if tally.failed > 0 {
      session.tell(.partlyWritten(tally.good, failed: tally.failed))
    }
    return isKept(tally) ? .done : tally.first
  }
}
