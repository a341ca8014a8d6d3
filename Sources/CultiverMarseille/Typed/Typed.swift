/// Reads what people type, in both languages at once; each value has a file of its own.
///
/// Nothing here knows the clock or the language of the session: a day that depends on today takes it as an argument.
public enum Typed {
  /// The text without the spaces around it.
  static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// The whole number in a word of digits alone, when it has as many digits as allowed.
  static func number(_ word: some StringProtocol, digits: ClosedRange<Int>) -> Int? {
    let bytes = word.utf8
    guard digits.contains(bytes.count), bytes.allSatisfy({ Spelling.isDigit($0) }) else { return nil }
    return Int(word)
  }
}
