/// The bytes of Windows-1252 as UTF-8.
enum Windows1252 {
  /// Code points of the bytes 0x80 to 0x9F; the five that are undefined stay C1 controls, so that nothing is lost.
  private static let specials: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
    0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x009D, 0x017E, 0x0178,
  ]

  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case 0..<0x80: text.append(byte)
      case 0x80..<0xA0: UTF8.append(UInt32(specials[Int(byte) - 0x80]), to: &text)
      default: UTF8.append(UInt32(byte), to: &text)
      }
    }
    return text
  }
}

extension UTF8 {
  /// Appends a code point, which must be no surrogate.
  static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    let low = { (shift: UInt32) in UInt8(truncatingIfNeeded: 0x80 | (scalar >> shift & 0x3F)) }
    switch scalar {
    case 0..<0x80: text.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      text.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      text.append(low(0))
    case 0x800..<0x10000:
      text.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      text.append(low(6))
      text.append(low(0))
    default:
      text.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      text.append(low(12))
      text.append(low(6))
      text.append(low(0))
    }
  }
}
