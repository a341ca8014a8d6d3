/// Letters with their accents as one character each, as a keyboard types them.
///
/// Names that come from some file systems and pages bear an accent as a character of its own behind the letter; a terminal draws both in one place, and an editor of lines counts two.
enum Composed {
  /// A text whose accents behind a letter are put into it, as far as French and its neighbours write such letters.
  static func text(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { marks[$0] != nil }) else { return text }
    var composed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let pairs = marks[scalar], let last = composed.last, let letter = pairs[last] {
        composed.removeLast()
        composed.append(letter)
      } else {
        composed.append(scalar)
      }
    }
    return String(composed)
  }

  /// By the accent, the letters that bear it.
  private static let marks: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [
    "\u{300}": pairs("aeiouAEIOU", "àèìòùÀÈÌÒÙ"), "\u{301}": pairs("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ"),
    "\u{302}": pairs("aeiouAEIOU", "âêîôûÂÊÎÔÛ"), "\u{303}": pairs("anoANO", "ãñõÃÑÕ"),
    "\u{308}": pairs("aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ"), "\u{327}": pairs("cC", "çÇ"),
  ]

  private static func pairs(_ letters: String, _ composed: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(zip(letters.unicodeScalars, composed.unicodeScalars), uniquingKeysWith: { first, _ in first })
  }
}
