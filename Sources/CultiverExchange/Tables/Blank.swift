/// The spaces that may stand around a word in a cell: those of ASCII and the no-break spaces of French typography.
enum Blank {
  /// The bytes without the spaces around them.
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = bytes.count
    while start < end {
      let length = leading(bytes, start, end)
      guard length > 0 else { break }
      start += length
    }
    while start < end {
      let length = trailing(bytes, start, end)
      guard length > 0 else { break }
      end -= length
    }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  private static func leading(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    if isPlain(bytes[start]) { return 1 }
    guard bytes[start] >= 0x80 else { return 0 }
    return noBreaks.first { $0.starts(bytes, at: start, within: start..<end) }?.length ?? 0
  }

  private static func trailing(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    if isPlain(bytes[end - 1]) { return 1 }
    guard bytes[end - 1] >= 0x80 else { return 0 }
    return noBreaks.first { $0.starts(bytes, at: end - $0.length, within: start..<end) }?.length ?? 0
  }

  /// A space beyond ASCII, as UTF-8.
  private struct Wide {
    let utf8: (UInt8, UInt8, UInt8?)

    var length: Int { utf8.2 == nil ? 2 : 3 }

    func starts(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, within range: Range<Int>) -> Bool {
      guard index >= range.lowerBound, index + length <= range.upperBound else { return false }
      return bytes[index] == utf8.0 && bytes[index + 1] == utf8.1 && (utf8.2.map { bytes[index + 2] == $0 } ?? true)
    }
  }

  /// U+00A0, U+202F and U+2009.
  private static let noBreaks = [
    Wide(utf8: (0xC2, 0xA0, nil)), Wide(utf8: (0xE2, 0x80, 0xAF)), Wide(utf8: (0xE2, 0x80, 0x89)),
  ]
}
