import CultiverMarseille

/// What a person has settled once and for all, in a file of lines `key = value`.
struct Configuration: Hashable, Sendable {
  /// What can be settled.
  enum Key: String, CaseIterable, Hashable, Sendable {
    /// The folder of templates from which HTML, Markdown and PDF are made.
    case template
  }

  /// What is wrong with a line.
  enum Fault: Hashable, Sendable {
    /// It is not of the form `key = value`.
    case notASetting(String)
    /// Nothing by that name can be settled.
    case unknownKey(String)
    /// It is settled twice.
    case twice(Key)
    /// Nothing stands behind the sign.
    case empty(Key)
  }

  /// The folder of templates, by its path.
  private(set) var template: String?

  /// Nothing settled.
  init() {}

  /// What a file's text settles; `#` begins a comment. A path in it starts from the file's own folder, or from `~/`. Throws `configuration`.
  init(_ text: String, file: String, home: String?) throws(ShellError) {
    var settled: Set<Key> = []
    for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let words = Self.trimmed(line)
      guard !words.isEmpty, !words.hasPrefix("#") else { continue }
      func fault(_ fault: Fault) -> ShellError { .configuration(fault, file: file, line: place + 1) }
      guard let sign = words.firstIndex(of: "=") else { throw fault(.notASetting(words)) }
      let name = Self.trimmed(words[..<sign])
      let value = Self.trimmed(words[words.index(after: sign)...])
      guard let key = Key(rawValue: name) else { throw fault(.unknownKey(name)) }
      guard settled.insert(key).inserted else { throw fault(.twice(key)) }
      guard !value.isEmpty else { throw fault(.empty(key)) }
      switch key {
      case .template: template = Self.path(value, from: file, home: home)
      }
    }
  }

  private static func path(_ path: String, from file: String, home: String?) -> String {
    if path.hasPrefix("/") { return path }
    if path.hasPrefix("~/"), let home { return home + path.dropFirst() }
    return (file.lastIndex(of: "/").map { String(file[...$0]) } ?? "") + path
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
