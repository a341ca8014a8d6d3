/// How text stands on a terminal.
public enum Display {
  /// How many columns of a terminal the text takes: accents that combine take none, East Asian and emoji two.
  public static func width(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + width($1) }
  }

  /// How many columns one character takes, 0 to 2; its first scalar decides unless a variation selector asks for emoji.
  static func width(_ character: Character) -> Int {
    guard let base = character.unicodeScalars.first else { return 0 }
    if character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch base.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if base.properties.isEmojiPresentation { return 2 }
    return wide.contains { $0.contains(base.value) } ? 2 : 1
  }

  /// Blocks whose characters are wide (Unicode Standard Annex 11, W and F), unassigned places within them included.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x1F1E6...0x1F1FF, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]

  /// The text on one line, without anything that a terminal would obey: line breaks and tabs become spaces, other
  /// control characters, overrides of the writing direction and what is no character U+FFFD.
  static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnruly) else { return text }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where afterReturn: break
      case "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": result.append(" ")
      default: result.append(isUnruly(scalar) ? "\u{FFFD}" : scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(result)
  }

  private static func isUnruly(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    // What is no character; a file of XML may not hold it.
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// The text with spaces up to a width: after it, or before it when it stands at the end.
  static func padded(_ text: String, to width: Int, atEnd: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, width - self.width(text)))
    return atEnd ? spaces + text : text + spaces
  }

  /// The text in lines of at most a width (2 or more), broken at spaces; a longer word is broken where it must.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var taken = 0
    for word in text.split(separator: " ") {
      let wordWidth = self.width(String(word))
      if taken > 0, taken + 1 + wordWidth <= width {
        line += " " + word
        taken += 1 + wordWidth
        continue
      }
      if taken > 0 { lines.append(line) }
      (line, taken) = ("", 0)
      for character in word {
        let next = self.width(character)
        if taken + next > width {
          lines.append(line)
          (line, taken) = ("", 0)
        }
        line.append(character)
        taken += next
      }
    }
    if taken > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}
