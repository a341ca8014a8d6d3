import CLibEdit
import CultiverMarseille

extension EditedLines {
  /// Puts into the line what all candidates share, or lists them when that says nothing new.
  func complete() -> UInt8 {
    guard let place = el_line(editor)?.pointee else { return UInt8(CC_ERROR) }
    let before = Self.text(place.buffer, place.cursor)
    let after = Self.text(place.cursor, place.lastchar)
    let completion = (isAnswering ? answers : completer)(before + after, before.count)
    guard let only = completion.candidates.first else { return UInt8(CC_REFRESH_BEEP) }
    let typed = String(before.suffix(completion.replaced))
    var put = completion.sharedBeginning
    if completion.candidates.count == 1, only.isWhole, after.first?.isWhitespace != true { put += " " }
    if put != typed, put.count >= typed.count {
      el_deletestr(editor, Int32(typed.unicodeScalars.count))
      el_insertstr(editor, put)
      return UInt8(CC_REFRESH)
    }
    guard completion.candidates.count > 1 else { return UInt8(CC_REFRESH_BEEP) }
    let table = CandidateTable(candidates: completion.candidates, language: language)
    sinks.tell("\n" + table.lines(width: window?.width ?? 80).map { $0 + "\n" }.joined())
    return UInt8(CC_REDISPLAY)
  }

  /// The text between two places of a line.
  static func text(_ start: UnsafePointer<CChar>?, _ end: UnsafePointer<CChar>?) -> String {
    guard let start, let end else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: start, count: end - start), as: UTF8.self)
  }
}
