import CultiverMarseille

/// How wide text stands in a picture, near enough to keep labels apart: no font is known where it is drawn.
enum ChartText {
  /// The size of labels and values, in tenths.
  static let size = 130
  /// The size of what may be read over, in tenths.
  static let small = 115

  /// How wide text stands at a size, in tenths; strong text is a little wider.
  static func width(_ text: String, size: Int = size, strong: Bool = false) -> Int {
    (text.reduce(0) { $0 + hundredths($1) } * size * (strong ? 11 : 10) + 999) / 1000
  }

  /// The text cut with `…` where it is wider than its room.
  static func shortened(_ text: String, size: Int = size, to room: Int) -> String {
    guard width(text, size: size) > room else { return text }
    var result = ""
    var taken = width("…", size: size)
    for character in text {
      taken += width(String(character), size: size)
      if taken > room { break }
      result.append(character)
    }
    while result.last == " " { result.removeLast() }
    return result + "…"
  }

  /// The text in lines that are no wider than their room, broken at spaces; a longer word is shortened.
  static func lines(_ text: String, size: Int = size, to room: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, width("\(last) \(word)", size: size) <= room {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(shortened(String(word), size: size, to: room))
      }
    }
    return lines
  }

  /// How wide a character stands in hundredths of the size: as in the wider of the common sans-serif fonts.
  private static func hundredths(_ character: Character) -> Int {
    switch Display.width(character) {
    case 0: return 0
    case 2: return 110
    default: break
    }
    switch character {
    case "\u{202F}": return 22
    case " ", "\u{A0}", "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", ";", "'", "’", "|", "!", "(", ")", "[", "]":
      return 36
    case "m", "w", "M", "W", "%", "—", "@", "…", "œ", "Œ": return 96
    default: return character.isUppercase ? 72 : 62
    }
  }
}
