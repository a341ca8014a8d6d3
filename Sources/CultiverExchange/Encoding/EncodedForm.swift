/// How the bytes of a source become text: its encoding, its byte order and the mark to skip.
struct EncodedForm: Hashable {
  let encoding: TextEncoding
  let isBigEndian: Bool
  let mark: Int

  /// What a source is: by the setting, else its byte-order mark, else strict UTF-8 throughout, else Windows-1252.
  ///
  /// Throws `workbook`, `notText`, `notUTF8`, and what the source throws.
  static func detect(_ source: any TableSource, encoding: TextEncoding?) throws -> EncodedForm {
    var bytes = try source.open()
    let (head, isWhole) = try firstPiece(&bytes)
    // A zip archive (xlsx, ods) and the compound file of old workbooks (xls).
    if head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw TableError.workbook
    }
    let form = marked(head, encoding: encoding)
    if let form, form.encoding != .utf8 { return form }
    if head.contains(0) { throw TableError.notText }
    guard let line = try lineOfFault(head, isWhole, &bytes) else {
      return form ?? EncodedForm(encoding: .utf8, isBigEndian: false, mark: 0)
    }
    guard form == nil else { throw TableError.notUTF8(line: line) }
    return EncodedForm(encoding: .windows1252, isBigEndian: false, mark: 0)
  }

  /// What the setting or the byte-order mark says, or nil when neither says anything.
  private static func marked(_ head: [UInt8], encoding: TextEncoding?) -> EncodedForm? {
    if head.starts(with: [0xEF, 0xBB, 0xBF]), encoding ?? .utf8 == .utf8 {
      return EncodedForm(encoding: .utf8, isBigEndian: false, mark: 3)
    }
    if encoding ?? .utf16 == .utf16 {
      if head.starts(with: [0xFF, 0xFE]) { return EncodedForm(encoding: .utf16, isBigEndian: false, mark: 2) }
      if head.starts(with: [0xFE, 0xFF]) { return EncodedForm(encoding: .utf16, isBigEndian: true, mark: 2) }
    }
    return encoding.map { EncodedForm(encoding: $0, isBigEndian: false, mark: 0) }
  }

  /// Enough bytes to know a mark by, however small the pieces are.
  private static func firstPiece(_ bytes: inout any TableBytes) throws -> (head: [UInt8], isWhole: Bool) {
    var head: [UInt8] = []
    while head.count < 4 {
      guard let piece = try bytes.next() else { return (head, true) }
      head += piece
    }
    return (head, false)
  }

  /// The line of the first byte that is not UTF-8, or nil when all are.
  private static func lineOfFault(_ head: [UInt8], _ isWhole: Bool, _ bytes: inout any TableBytes) throws -> Int? {
    var check = UTF8Check()
    var line = 1
    var piece: [UInt8]? = head
    while let current = piece {
      let fault = check.firstFault(in: current)
      line += current[..<(fault ?? current.count)].reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
      if fault != nil { return line }
      piece = isWhole ? nil : try bytes.next()
    }
    return check.isComplete ? nil : line
  }
}
