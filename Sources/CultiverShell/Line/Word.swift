/// A word of a typed line with its place.
struct Word: Hashable, Sendable {
  /// What it says, without its quotation marks.
  let text: String
  /// Where it begins in the line, in characters from 1.
  let column: Int
  /// Whether any of it stood in quotation marks, so that it is neither an option nor a comment.
  let quoted: Bool

  init(_ text: String, column: Int, quoted: Bool = false) {
    self.text = text
    self.column = column
    self.quoted = quoted
  }

  /// Whether it names an option: `--on`, `-o`, `--on=…`, but neither `-3` nor `- a remark`.
  var isOption: Bool {
    guard !quoted, text.hasPrefix("-") else { return false }
    let name = text.prefix { $0 != "=" }.drop { $0 == "-" }
    return name.first?.isLetter == true && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  /// The option's name without dashes, and the value written to it with `=`, if it is an option.
  var option: (name: String, value: String?)? {
    guard isOption else { return nil }
    let bare = text.drop { $0 == "-" }
    guard let mark = bare.firstIndex(of: "=") else { return (String(bare), nil) }
    return (String(bare[..<mark]), String(bare[bare.index(after: mark)...]))
  }
}
