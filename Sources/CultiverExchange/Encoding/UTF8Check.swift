/// Holds bytes that come in pieces to strict UTF-8: no overlong form, no surrogate, nothing above U+10FFFF, no part left.
struct UTF8Check {
  private var awaited = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether the bytes so far are whole characters.
  var isComplete: Bool { awaited == 0 }

  /// The index of the first byte that cannot stand there, or nil when all can.
  mutating func firstFault(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { raw in
      var index = 0
      while index < raw.count {
        if awaited == 0 {
          while index + 8 <= raw.count,
            raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
          {
            index += 8
          }
          guard index < raw.count else { break }
        }
        guard accepts(raw[index]) else { return index }
        index += 1
      }
      return nil
    }
  }

  private mutating func accepts(_ byte: UInt8) -> Bool {
    guard awaited == 0 else {
      guard allowed.contains(byte) else { return false }
      awaited -= 1
      allowed = 0x80...0xBF
      return true
    }
    switch byte {
    case 0..<0x80: return true
    case 0xC2...0xDF: awaited = 1
    case 0xE0: (awaited, allowed) = (2, 0xA0...0xBF)
    case 0xED: (awaited, allowed) = (2, 0x80...0x9F)
    case 0xE1...0xEF: awaited = 2
    case 0xF0: (awaited, allowed) = (3, 0x90...0xBF)
    case 0xF1...0xF3: awaited = 3
    case 0xF4: (awaited, allowed) = (3, 0x80...0x8F)
    default: return false
    }
    return true
  }
}
