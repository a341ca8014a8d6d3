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
      grammar: grammar, language: language, today: today,
      names: { [self] noun, said in (try? read { try $0.knownNames(noun, said) }) ?? [] }, entries: entries)
  }
}
