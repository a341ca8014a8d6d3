/// The bytes and letters that numbers, units and codes are made of.
enum Spelling {
  static let minus = UInt8(ascii: "-")
  static let comma = UInt8(ascii: ",")
  static let point = UInt8(ascii: ".")

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  static func isMark(_ byte: UInt8) -> Bool { byte == comma || byte == point }

  /// How many bytes the space at `index` takes, of those that may stand between thousands; 0 when there is none.
  static func groupingSpace(_ bytes: [UInt8], _ index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    switch bytes[index] {
    case 0x20: return 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
      return bytes[index + 2] == 0xAF || bytes[index + 2] == 0x89 ? 3 : 0
    default: return 0
    }
  }

  /// The first index from `start` on that holds no space of any kind that people type.
  static func skipSpaces(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let length = (9...13).contains(bytes[index]) ? 1 : groupingSpace(bytes, index)
      if length == 0 { break }
      index += length
    }
    return index
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (scalar.value | 0x20) &- 0x61 < 26 }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }

  /// Whether the scalar belongs to the letter before it: an accent that was typed or stored apart.
  static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  /// Whether a text reads as a unit: words that begin with a letter and hold letters, apostrophes, hyphens and dots.
  static func isUnit(_ text: String) -> Bool {
    if !text.isEmpty, text.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) { return true }
    // The one unit of ours with a digit.
    if VolumeUnit(word: text) == .cubicMetre { return true }
    var inWord = false
    for scalar in text.unicodeScalars {
      if isLetter(scalar) {
        inWord = true
      } else if scalar.properties.isWhitespace {
        inWord = false
      } else if !inWord || !("'’ʼ-‐‑.".unicodeScalars.contains(scalar) || isAccent(scalar)) {
        return false
      }
    }
    return !text.isEmpty
  }
}
