/// Bytes of UTF-16 made UTF-8 as they come.
struct UTF16Bytes {
  private let isBigEndian: Bool
  private var half: UInt8?
  private var lead: UInt32?

  init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

  /// The text of a piece; throws `notUTF16` for a surrogate without its partner.
  mutating func utf8(_ bytes: [UInt8]) throws(TableError) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      try append(isBigEndian ? UInt32(first) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(first), to: &text)
    }
    return text
  }

  /// Throws `notUTF16` when half a character is left.
  func finish() throws(TableError) {
    guard half == nil, lead == nil else { throw .notUTF16 }
  }

  private mutating func append(_ unit: UInt32, to text: inout [UInt8]) throws(TableError) {
    switch (unit, lead) {
    case (0xDC00...0xDFFF, let high?):
      UTF8.append(0x10000 + ((high & 0x3FF) << 10 | unit & 0x3FF), to: &text)
      lead = nil
    case (0xD800...0xDBFF, nil): lead = unit
    case (0xD800...0xDFFF, _), (_, _?): throw .notUTF16
    default: UTF8.append(unit, to: &text)
    }
  }
}
