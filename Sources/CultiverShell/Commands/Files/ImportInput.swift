import CultiverExchange
import CultiverMarseille

/// A table that is to be taken in.
struct ImportInput {
  /// What people call it.
  let name: String
  let kind: Kind
  let source: any TableSource
  /// Where it stands, when it is a file.
  let path: String?

  /// The table in a file, or on standard input for `-`.
  init(kind: Kind, path: String, _ language: Language) throws {
    self.kind = kind
    if path == "-" {
      name = Phrase.standardInput[language]
      source = BytesSource(try System.read("-"))
      self.path = nil
    } else {
      name = path
      source = FileSource(path: path)
      self.path = path
    }
  }

  /// The tables of a folder as `export notebook` writes them, each after those it rests on; one that is absent is passed over.
  static func folder(_ path: String, _ language: Language) throws -> [ImportInput] {
    let inputs = try Kind.inOrder.compactMap { kind -> ImportInput? in
      let file = "\(path)/\(kind.rawValue).csv"
      if case .file = System.standing(at: file) { return try ImportInput(kind: kind, path: file, language) }
      return nil
    }
    guard !inputs.isEmpty else { throw ShellError.fileMissing("\(path)/sites.csv") }
    return inputs
  }
}
