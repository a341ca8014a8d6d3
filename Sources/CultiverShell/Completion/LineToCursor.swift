import CultiverMarseille

/// A line up to its cursor: the words that are whole, and the one that is being typed.
struct LineToCursor {
  /// The words before the one that is being typed.
  let words: [Word]
  /// What is typed of the last word; empty after a space.
  let typed: String
  /// The mark that opens it, when it stands in quotation marks.
  let mark: Character?
  /// How many characters before the cursor it takes, its mark included.
  let length: Int
  /// Whether it is typed at our own prompt: there a name that would be taken for several words is put between quotation marks.
  let isOurs: Bool

  /// What no keyboard types.
  static let cursor = "\u{1}"

  /// Words that another program hands over, which does its own quoting; the last of them is being typed.
  init(_ words: [String]) {
    self.words = ArgumentLine.line(of: Array(words.dropLast())).words
    typed = words.last ?? ""
    mark = nil
    length = typed.count
    isOurs = false
  }

  /// What is typed before the cursor; nil within a comment, where nothing is completed.
  init?(_ before: String) {
    isOurs = true
    do {
      var words = try WordSplitter.words(of: before + Self.cursor)
      guard let last = words.popLast(), last.text.hasSuffix(Self.cursor) else { return nil }
      // `'` quotes a whole word, and is not closed yet.
      if let first = (words + [last]).firstIndex(where: { !$0.quoted && $0.text.hasPrefix("'") }) {
        let column = (words + [last])[first].column
        let opened = before.dropFirst(column - 1)
        self.words = Array(words.prefix(first))
        typed = String(opened.dropFirst())
        mark = "'"
        length = opened.count
        return
      }
      self.words = words
      typed = String(last.text.dropLast())
      mark = nil
      length = before.count - (last.column - 1)
    } catch {
      let opened = before.dropFirst(error.column - 1)
      guard let words = try? WordSplitter.words(of: String(before.prefix(error.column - 1))) else { return nil }
      self.words = words
      typed = String(opened.dropFirst().drop(while: \.isWhitespace))
      mark = opened.first
      length = opened.count
    }
  }

  /// A name as it is put in the place of what is typed, within quotation marks where it needs them.
  func put(_ text: String, quoting: Bool) -> String {
    let needsMarks = mark != nil || quoting && text.contains(where: \.isWhitespace)
    guard isOurs, needsMarks else { return text }
    switch mark {
    case "«": return "«\u{202F}\(text)\u{202F}»"
    case "“": return "“\(text)”"
    case "'": return "'\(text)'"
    default: return "\"\(text)\""
    }
  }
}
