/// Splits a typed line into words: `"…"`, `“…”` and `« … »` quote, `'` only around a whole word, `#` begins a comment.
struct WordSplitter {
  /// A quotation mark that is never closed.
  struct Unclosed: Error, Hashable {
    /// The mark that opens.
    let mark: Character
    /// Where it stands, in characters from 1.
    let column: Int
  }

  private let line: [Character]
  private var place = 0

  private init(_ line: String) { self.line = Array(line) }

  /// The words of a line, in order.
  static func words(of line: String) throws(Unclosed) -> [Word] {
    var splitter = WordSplitter(line)
    var words: [Word] = []
    while let word = try splitter.next() { words.append(word) }
    return words
  }

  private mutating func next() throws(Unclosed) -> Word? {
    while place < line.count, separates(at: place) { place += 1 }
    guard place < line.count, line[place] != "#" else {
      place = line.count
      return nil
    }
    let start = place
    if let end = apostropheClosing(start) {
      place = end + 1
      return Word(String(line[start + 1..<end]), column: start + 1, quoted: true)
    }
    var text = ""
    var quoted = false
    while place < line.count, !separates(at: place) {
      if let closing = Self.closing(line[place]) {
        text += try quotation(until: closing)
        quoted = true
      } else {
        text.append(line[place])
        place += 1
      }
    }
    return Word(text, column: start + 1, quoted: quoted)
  }

  private static func closing(_ opening: Character) -> Character? {
    switch opening {
    case "\"": "\""
    case "«": "»"
    case "“": "”"
    default: nil
    }
  }

  private mutating func quotation(until closing: Character) throws(Unclosed) -> String {
    guard let end = line[(place + 1)...].firstIndex(of: closing) else {
      throw Unclosed(mark: line[place], column: place + 1)
    }
    var inside = line[place + 1..<end]
    place = end + 1
    if closing == "»" {
      // French typography puts a space inside the guillemets; it is not part of what they quote.
      inside = inside.drop(while: \.isWhitespace)
      while inside.last?.isWhitespace == true { inside.removeLast() }
    }
    return String(inside)
  }

  /// Where the `'` that begins a word at `start` is closed before a space or the end, if it is.
  private func apostropheClosing(_ start: Int) -> Int? {
    guard line[start] == "'" else { return nil }
    return line.indices[(start + 1)...].first { line[$0] == "'" && ($0 + 1 == line.count || separates(at: $0 + 1)) }
  }

  /// Whether words are separated there; a no-break space between digits groups thousands and does not.
  private func separates(at place: Int) -> Bool {
    let character = line[place]
    guard character.isWhitespace else { return false }
    guard character == "\u{A0}" || character == "\u{202F}" else { return true }
    let between = place > 0 && place + 1 < line.count && isDigit(line[place - 1]) && isDigit(line[place + 1])
    return !between
  }

  private func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
