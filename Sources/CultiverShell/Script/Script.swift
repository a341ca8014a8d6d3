/// The lines of a script and what it is called in messages.
struct Script: Hashable {
  /// What stands before the line's number in messages.
  let name: String
  /// The lines, without their ends.
  let lines: [String]

  init(name: String, lines: [String]) {
    self.name = name
    self.lines = lines
  }

  /// A script from a file's bytes: UTF-8, with or without byte-order mark, lines ended by CRLF, LF or CR.
  init(name: String, bytes: [UInt8]) throws(ShellError) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else {
      throw .notText(name, line: Self.firstBadLine(body))
    }
    // CRLF is one character.
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    self.init(name: name, lines: lines.map(String.init))
  }

  private static func firstBadLine(_ bytes: ArraySlice<UInt8>) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }
}
