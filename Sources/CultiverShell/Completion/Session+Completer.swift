import CultiverMarseille
import CultiverStore

extension Session {
  /// What completes the lines of this session. A notebook that cannot be opened knows no names; the line itself will say why.
  func completer(
    entries: @escaping (String) -> [(name: String, isFolder: Bool)] = { folder in
      (try? System.entries(of: folder.isEmpty ? "." : folder)) ?? []
    }
  ) -> Completer {
    Completer(
      grammar: grammar, language: language, today: today, context: context,
      names: { [self] noun, said in
        (try? read { noun == .action ? try Self.latestActions($0) : try $0.knownNames(noun, said) }) ?? []
      }, entries: entries)
  }

  /// The latest actions by their numbers, newest first, with the lines that were typed.
  private static func latestActions(_ reader: Reader) throws -> [KnownName] {
    try reader.history(limit: 10).map { action in
      KnownName(Phrase(verbatim: "\(action.number)"), about: Phrase(verbatim: action.shownLine))
    }
  }
}
