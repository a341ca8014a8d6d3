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
      let language = (try? Environment.language(System.variable)) ?? .french
      sinks.tell(Failure(error, language).text)
      return error.status.rawValue
    }
  }

  private static func start(_ arguments: [String], _ environment: Environment, _ sinks: Sinks) -> ExitStatus {
    let session = Session(environment, grammar: .cultiver, sinks: sinks, beginScript: { try NotebookScript($0) })
    let (line, words) = ArgumentLine.line(of: arguments)
    guard Grammar.saysNothing(words) else { return session.perform(words, line: line) }
    // Plain `cultiver` is `cultiver shell`, with whatever options it was given.
    let place = line.count + 2
    return session.perform(words + [Word("shell", column: place)], line: line.isEmpty ? "shell" : line + " shell")
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
