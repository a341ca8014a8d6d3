extension Day {
  /// The day as `YYYY-MM-DD`.
  public var iso: String {
    let (year, month, day) = parts
    return String(unsafeUninitializedCapacity: 10) { text in
      ISO.write(year, digits: 4, into: text, at: 0)
      text[4] = ISO.hyphen
      ISO.write(month, digits: 2, into: text, at: 5)
      text[7] = ISO.hyphen
      ISO.write(day, digits: 2, into: text, at: 8)
      return 10
    }
  }

  /// The day written as `YYYY-MM-DD`, or nil when the text is anything else.
  public init?(iso text: some StringProtocol) {
    let day = Array(text.utf8).withUnsafeBufferPointer { Day(isoBytes: $0) }
    guard let day else { return nil }
    self = day
  }

  /// The day that bytes spell as `YYYY-MM-DD`, or nil when they spell anything else.
  public init?(isoBytes bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, bytes[4] == ISO.hyphen, bytes[7] == ISO.hyphen,
      let year = ISO.number(bytes[0..<4]), let month = ISO.number(bytes[5..<7]), let day = ISO.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension Month {
  /// The month as `YYYY-MM`.
  public var iso: String { String(first.iso.prefix(7)) }

  /// The month written as `YYYY-MM`, or nil when the text is anything else.
  public init?(iso text: some StringProtocol) {
    let parts: (year: Int, month: Int)? = Array(text.utf8).withUnsafeBufferPointer { bytes in
      guard bytes.count == 7, bytes[4] == ISO.hyphen,
        let year = ISO.number(bytes[0..<4]), let month = ISO.number(bytes[5..<7])
      else { return nil }
      return (year, month)
    }
    guard let parts else { return nil }
    self.init(year: parts.year, month: parts.month)
  }
}

/// Digits of ISO 8601 calendar dates.
private enum ISO {
  static let hyphen = UInt8(ascii: "-")

  static func write(_ value: Int, digits: Int, into text: UnsafeMutableBufferPointer<UInt8>, at start: Int) {
    var rest = value
    for place in (start..<start + digits).reversed() {
      text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }

  static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}
