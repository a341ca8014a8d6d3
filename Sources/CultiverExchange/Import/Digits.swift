/// Reads the commonest numbers straight from their bytes; a test holds it to give what `Typed` gives.
enum Digits {
  /// The number in units of 10^−`places`: digits and, with `places` or fewer after it, one comma or point; else nil.
  static func units(_ bytes: UnsafeBufferPointer<UInt8>, places: Int) -> Int64? {
    // Fifteen digits and three places stay below 2⁶³.
    guard (1...15).contains(bytes.count) else { return nil }
    var value: Int64 = 0
    var decimals = -1
    for byte in bytes {
      if byte &- 48 < 10 {
        value = value * 10 + Int64(byte - 48)
        if decimals >= 0 { decimals += 1 }
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), decimals < 0 {
        decimals = 0
      } else {
        return nil
      }
    }
    guard decimals != 0, decimals <= places, bytes[0] &- 48 < 10 else { return nil }
    for _ in max(0, decimals)..<places { value *= 10 }
    return value
  }
}
