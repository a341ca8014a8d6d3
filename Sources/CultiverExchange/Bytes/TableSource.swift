/// Something whose bytes can be read from the beginning, as often as needed: detection reads it before the rows do.
public protocol TableSource: Sendable {
  /// A reader at the first byte; throws what the source throws, such as `FileError`.
  func open() throws -> any TableBytes
}

/// The bytes of a table, handed out piece by piece, so that memory does not grow with the file.
public protocol TableBytes {
  /// The next piece, never empty, or nil at the end; throws what the source throws.
  mutating func next() throws -> [UInt8]?
}
