import CultiverMarseille

/// What a person has settled once and for all, in a file of lines `key = value`.
struct Configuration: Hashable, Sendable {
  /// What can be settled.
  enum Key: String, CaseIterable, Hashable, Sendable {
    /// The language of messages, `fr` or `en`.
    case language
    /// The notebook's file.
    case database
    /// Who is recorded in the history.
    case user
    /// The folder of templates from which HTML, Markdown and PDF are made.
    case template
    /// The width of what people read, in characters, 40 to 400.
    case width
    /// Whether to write in colour on a terminal.
    case colour
    /// The program that shows long texts page by page, with its options; `cat` is none.
    case pager
    /// How many lines typed at the prompt are remembered, 0 to 100 000.
    case history
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
    /// It cannot have that value.
    case value(Key, String)
  }

  /// The language of messages.
  private(set) var language: Language?
  /// The notebook's file, by its path.
  private(set) var database: String?
  /// Who is recorded in the history.
  private(set) var user: String?
  /// The folder of templates, by its path.
  private(set) var template: String?
  /// The width of what people read, in characters.
  private(set) var width: Int?
  /// Whether to write in colour on a terminal.
  private(set) var colour: Bool?
  /// The program that shows long texts page by page, with its options.
  private(set) var pager: String?
  /// How many lines typed at the prompt are remembered.
  private(set) var history: Int?
  /// On which line of the file each key is settled.
  private(set) var lines: [Key: Int] = [:]

  /// Nothing settled.
  init() {}

  /// What a file's text settles; `#` begins a comment. A path in it starts from the file's own folder, or from `~/`. Throws `configuration`.
  init(_ text: String, file: String, home: String?) throws(ShellError) {
    for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let words = Self.trimmed(line)
      guard !words.isEmpty, !words.hasPrefix("#") else { continue }
      func fault(_ fault: Fault) -> ShellError { .configuration(fault, file: file, line: place + 1) }
      guard let sign = words.firstIndex(of: "=") else { throw fault(.notASetting(words)) }
      let name = Self.trimmed(words[..<sign])
      let value = Self.trimmed(words[words.index(after: sign)...])
      guard let key = Key(rawValue: name) else { throw fault(.unknownKey(name)) }
      guard lines.updateValue(place + 1, forKey: key) == nil else { throw fault(.twice(key)) }
      guard !value.isEmpty else { throw fault(.empty(key)) }
      let path = Self.path(value, from: file, home: home)
      guard settle(key, value, path: path) else { throw fault(.value(key, value)) }
    }
  }

  /// Settles one thing; whether it can have that value.
  private mutating func settle(_ key: Key, _ value: String, path: String) -> Bool {
    switch key {
    case .language:
      language = Language(word: value)
      return language != nil
    case .database: database = path
    case .user: user = value
    case .template: template = path
    case .width:
      width = Int(value).flatMap { (40...400).contains($0) ? $0 : nil }
      return width != nil
    case .colour:
      colour = try? Typed.flag(value)
      return colour != nil
    case .pager: pager = value
    case .history:
      history = Int(value).flatMap { (0...100_000).contains($0) ? $0 : nil }
      return history != nil
    }
    return true
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
