/// Where a cell lies in the bytes of a table, without its quotes.
struct Cell: Hashable {
  /// The first byte.
  let start: Int32
  /// The byte after the last.
  let end: Int32
  /// Whether quotes within it are doubled.
  let isDoubled: Bool

  init(_ start: Int, _ end: Int, isDoubled: Bool = false) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.isDoubled = isDoubled
  }

  /// Its bytes as they stand in the file.
  func raw(in bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(start)..<Int(end)])
  }

  /// Its text, doubled quotes made one.
  func text(in bytes: UnsafeBufferPointer<UInt8>) -> String {
    let raw = raw(in: bytes)
    guard isDoubled else { return String(decoding: raw, as: UTF8.self) }
    var single: [UInt8] = []
    single.reserveCapacity(raw.count)
    var isSecond = false
    for byte in raw {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if !isSecond { single.append(byte) }
    }
    return String(decoding: single, as: UTF8.self)
  }
}
