import CLibEdit
import CultiverMarseille

extension EditedLines {
  private static let end = "\u{1B}[201~".unicodeScalars

  /// Takes in what is pasted: a line goes into the line, several of them end it and are rows that belong together.
  func paste() -> UInt8 {
    let rows = Self.rows(of: pastedText())
    let said = rows.filter { $0.contains { !$0.isWhitespace } }
    guard said.count > 1, !isAnswering, let place = el_line(editor)?.pointee else {
      if let row = said.first { el_insertstr(editor, row) }
      return UInt8(CC_REFRESH)
    }
    var whole = said
    whole[0] = Self.text(place.buffer, place.cursor) + whole[0]
    whole[whole.count - 1] += Self.text(place.cursor, place.lastchar)
    pasted = whole
    sinks.tell("\n")
    // An empty line would be taken for Ctrl-D.
    el_insertstr(editor, "\n")
    return UInt8(CC_NEWLINE)
  }

  private func pastedText() -> String {
    var text = String.UnicodeScalarView()
    var letter = wchar_t()
    while el_wgetc(editor, &letter) == 1 {
      guard let scalar = Unicode.Scalar(UInt32(bitPattern: letter)) else { continue }
      text.append(scalar)
      if scalar == "~", text.suffix(Self.end.count).elementsEqual(Self.end) {
        text.removeLast(Self.end.count)
        break
      }
    }
    return String(text)
  }

  /// The lines of a pasted text: a tab between cells is a space, what would be a key is left out, and accents stand in their letters.
  static func rows(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map { row in
      var clean = String.UnicodeScalarView()
      for scalar in row.unicodeScalars {
        if scalar == "\t" {
          clean.append(" ")
        } else if scalar.value >= 0x20, scalar.value != 0x7F {
          clean.append(scalar)
        }
      }
      return Fold.composed(String(clean))
    }
  }
}
