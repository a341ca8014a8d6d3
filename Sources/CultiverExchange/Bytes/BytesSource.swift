/// A table that is in memory already: standard input, a pasted text.
public struct BytesSource: TableSource {
  private let bytes: [UInt8]
  private let piece: Int

  /// A source of these bytes, handed out in pieces of at most so many (1 or more).
  public init(_ bytes: [UInt8], piece: Int = FileSource.piece) {
    self.bytes = bytes
    self.piece = max(1, piece)
  }

  /// A source of a text in UTF-8.
  public init(_ text: String) { self.init(Array(text.utf8)) }

  /// A reader at the first byte.
  public func open() -> any TableBytes { Reader(rest: bytes[...], piece: piece) }

  private struct Reader: TableBytes {
    var rest: ArraySlice<UInt8>
    let piece: Int

    mutating func next() -> [UInt8]? {
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(piece) }
      return Array(rest.prefix(piece))
    }
  }
}
