import CultiverMarseille

/// The program as a whole: what `main` calls.
public enum Program {
  /// The version of this program.
  public static let version = "0.1.0"

  static let versionLine = "cultiver \(version)"

  /// Runs the program on the words it was given, without its own name, and gives its exit status.
  public static func run(_ arguments: [String]) -> Int32 {
    if arguments == ["--version"] { return version(Sinks.standard()).rawValue }
    System.endOnInterrupt()
    let sinks = Sinks.standard()
    do {
      return start(arguments, try Environment.current(), sinks).rawValue
    } catch {
      // What the settings are wrong about cannot be their language, unless it is.
      let words = ArgumentLine.line(of: arguments).words
      let language = (try? Session.language(in: words)) ?? (try? Environment.language(System.variable)) ?? .french
      sinks.tell(Failure(error, language).text)
      // Whoever asks what is wrong is told the rest too.
      if case .configuration = error, let first = words.first, Doctor.words.answers(to: first.text),
        let environment = try? Environment.current(isConfigured: false)
      {
        _ = start(arguments, environment, sinks)
      }
      return error.status.rawValue
    }
  }

  private static func start(_ arguments: [String], _ environment: Environment, _ sinks: Sinks) -> ExitStatus {
    let session = Session(environment, grammar: .cultiver, sinks: sinks, beginScript: { try NotebookScript($0) })
    if arguments.first == CompletionCommand.door { return complete(arguments.dropFirst(), session) }
    let (line, words) = ArgumentLine.line(of: arguments)
    // `cultiver -c LINE` is `cultiver shell -c LINE`.
    if words.first?.text == "-c" { return session.perform([Word("shell", column: 1)] + words, line: "shell \(line)") }
    guard Grammar.saysNothing(words) else { return session.perform(words, line: line) }
    // Plain `cultiver` is `cultiver shell`, with whatever options it was given.
    let place = line.count + 2
    return session.perform(words + [Word("shell", column: place)], line: line.isEmpty ? "shell" : line + " shell")
  }

  /// Answers a shell of the system that completes a line of its own: a name a line, and behind a tab what it is.
  private static func complete(_ words: ArraySlice<String>, _ session: Session) -> ExitStatus {
    let completer = session.completer(entries: { _ in [] })
    let found = completer.completion(of: LineToCursor(Array(words.first == "--" ? words.dropFirst() : words)))
    let lines = found.candidates.map { $0.text + ($0.help.map { "\t" + $0 } ?? "") + "\n" }
    do {
      try session.write(Array(lines.joined().utf8))
      return .done
    } catch {
      return .io
    }
  }

  private static func version(_ sinks: Sinks) -> ExitStatus {
    do {
      try sinks.write(Array((versionLine + "\n").utf8))
      return .done
    } catch {
      return error.status
    }
  }
}
