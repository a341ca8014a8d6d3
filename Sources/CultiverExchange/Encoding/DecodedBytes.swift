/// The text of a source in UTF-8 without byte-order mark, piece by piece.
struct DecodedBytes: TableBytes {
  private var bytes: any TableBytes
  private let encoding: TextEncoding
  private var toSkip: Int
  private var utf16: UTF16Bytes

  /// How many bytes of the source have been taken.
  private(set) var taken: Int64 = 0

  init(_ source: any TableSource, form: EncodedForm) throws {
    bytes = try source.open()
    encoding = form.encoding
    toSkip = form.mark
    utf16 = UTF16Bytes(isBigEndian: form.isBigEndian)
  }

  mutating func next() throws -> [UInt8]? {
    while let piece = try taking() {
      let text: [UInt8] =
        switch encoding {
        case .utf8: piece
        case .utf16: try utf16.utf8(piece)
        case .windows1252: Windows1252.utf8(piece)
        }
      if !text.isEmpty { return text }
    }
    if encoding == .utf16 { try utf16.finish() }
    return nil
  }

  /// The next piece without the byte-order mark.
  private mutating func taking() throws -> [UInt8]? {
    guard let piece = try bytes.next() else { return nil }
    taken += Int64(piece.count)
    guard toSkip > 0 else { return piece }
    let skipped = min(toSkip, piece.count)
    toSkip -= skipped
    return Array(piece.dropFirst(skipped))
  }
}
