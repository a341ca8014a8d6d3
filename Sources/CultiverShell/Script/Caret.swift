/// Shows a line with a caret under one of its columns.
enum Caret {
  /// The line and the caret below it, both indented by two spaces; tabs and wide characters are followed.
  static func under(_ line: String, column: Int) -> String {
    let margin = line.prefix(max(0, column - 1)).map { character -> String in
      if character == "\t" { return "\t" }
      return isWide(character) ? "  " : " "
    }
    return "  \(line)\n  \(margin.joined())^\n"
  }

  /// Whether terminals give the character two cells.
  private static func isWide(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first else { return false }
    if first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") { return true }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return true
    default: return false
    }
  }
}
