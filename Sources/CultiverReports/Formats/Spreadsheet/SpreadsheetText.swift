/// Text that may stand in a spreadsheet.
enum SpreadsheetText {
  /// As many UTF-16 units as a cell holds.
  static let most = 32_767

  /// The text on one line, without what a file of XML may not hold, and whether its end had to be cut.
  static func fitted(_ text: String) -> (text: String, isCut: Bool) {
    let clean = cleaned(text)
    guard clean.utf16.count > most else { return (clean, false) }
    var cut = ""
    var length = 1
    for character in clean {
      length += character.utf16.count
      if length > most { break }
      cut.append(character)
    }
    return (cut + "…", true)
  }

  /// The text on one line; `_x0041_`, which spreadsheets would read as `A`, is kept as it is typed.
  static func cleaned(_ text: String) -> String {
    let clean = Display.cleaned(text)
    return clean.utf8.contains(UInt8(ascii: "_")) ? mended(clean) : clean
  }

  private static func mended(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      if scalar == "_", isEscape(scalars[place...].prefix(7)) {
        result.append(contentsOf: "_x005F_".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let scalars = Array(scalars)
    return scalars.count == 7 && scalars[1] == "x" && scalars[6] == "_"
      && scalars[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
