/// The number at the head of what was typed: scanned once, then read at the precision that its unit allows.
///
/// One comma or point is always the decimal mark; U+0020, U+00A0, U+202F and U+2009 group by exactly three digits.
struct Numeral {
  private let expected: TypedError.Expected
  private let text: String
  private let bytes: [UInt8]
  private let start: Int
  /// Where the number ends in the bytes of the text.
  let end: Int
  /// Whether a minus stands before it.
  let isNegative: Bool

  /// The number that begins a text, spaces before it left out; throws `empty`, `notUnderstood` or `twoMarks`.
  init(_ text: String, expecting expected: TypedError.Expected) throws(TypedError) {
    let bytes = Array(text.utf8)
    guard Spelling.skipSpaces(bytes, from: 0) < bytes.count else { throw TypedError(expected, text, .empty) }
    try self.init(text, bytes, from: 0, expecting: expected)
  }

  /// The number that begins at a byte of the text.
  init(
    _ text: String, _ bytes: [UInt8], from first: Int, expecting expected: TypedError.Expected
  ) throws(TypedError) {
    var index = Spelling.skipSpaces(bytes, from: first)
    isNegative = Numeral.skipMinus(bytes, &index)
    start = index
    var digits = Numeral.skipDigits(bytes, &index)
    if (1...3).contains(digits), bytes[start] != UInt8(ascii: "0") { Numeral.skipGroups(bytes, &index) }
    var marks: (first: Int, last: Int)?
    while index + 1 < bytes.count, Spelling.isMark(bytes[index]), Spelling.isDigit(bytes[index + 1]) {
      marks = (marks?.first ?? index, index)
      index += 1
      digits += Numeral.skipDigits(bytes, &index)
    }
    guard digits > 0 else { throw TypedError(expected, text, .notUnderstood) }
    self.expected = expected
    self.text = text
    self.bytes = bytes
    end = index
    if let (first, last) = marks, first != last {
      // Marks of one kind can only group, or the first is the decimal one; of two kinds, either may be.
      let decimal = bytes[first] == bytes[last] ? nil : last
      throw TypedError(expected, text, .twoMarks(reading(decimalAt: decimal), reading(decimalAt: first)))
    }
  }

  /// What follows the number, without the spaces around it.
  var tail: String {
    let first = Spelling.skipSpaces(bytes, from: end)
    guard let last = bytes[first...].last else { return "" }
    let tail = String(decoding: bytes[first...], as: UTF8.self)
    return last > 0x20 && last < 0x80 ? tail : Typed.trimmed(tail)
  }

  /// The bytes of the whole text.
  var source: [UInt8] { bytes }

  /// The number in units of 10^−`places`; throws `tooPrecise` (unless rounding half up) or `tooLarge`.
  func units(places: Int, rounding: Bool = false) throws(TypedError) -> Int64 {
    var value: Int64 = 0
    var missing: Int?
    for byte in bytes[start..<end] {
      if Spelling.isMark(byte) {
        missing = places
      } else if Spelling.isDigit(byte) {
        let digit = Int64(byte - 48)
        if let left = missing {
          missing = left - 1
          if left <= 0 {
            guard rounding || digit == 0 else { throw error(.tooPrecise(places)) }
            if left == 0, digit >= 5 { value += 1 }
            continue
          }
        }
        value = try appending(digit, to: value)
      }
    }
    for _ in 0..<max(0, missing ?? places) { value = try appending(0, to: value) }
    return isNegative ? -value : value
  }

  /// The number in units of 10^−`places`, above zero; throws `notPositive` as well.
  func positive(places: Int) throws(TypedError) -> Int64 {
    if isNegative { throw error(.notPositive) }
    let value = try units(places: places)
    guard value > 0 else { throw error(.notPositive) }
    return value
  }

  /// An error about the whole text.
  func error(_ reason: TypedError.Reason) -> TypedError { TypedError(expected, text, reason) }

  private func appending(_ digit: Int64, to value: Int64) throws(TypedError) -> Int64 {
    let (tens, over) = value.multipliedReportingOverflow(by: 10)
    let (sum, above) = tens.addingReportingOverflow(digit)
    // One is kept free for rounding up.
    guard !over, !above, sum < Int64.max else { throw error(.tooLarge) }
    return sum
  }

  private func reading(decimalAt mark: Int?) -> String {
    var reading = isNegative ? "-" : ""
    for index in start..<end {
      if index == mark {
        reading.append(".")
      } else if Spelling.isDigit(bytes[index]) {
        reading.unicodeScalars.append(Unicode.Scalar(bytes[index]))
      }
    }
    return reading
  }

  private static func skipMinus(_ bytes: [UInt8], _ index: inout Int) -> Bool {
    if index < bytes.count, bytes[index] == Spelling.minus {
      index += 1
      return true
    }
    if bytes[index...].starts(with: [0xE2, 0x88, 0x92]) {
      index += 3
      return true
    }
    return false
  }

  private static func skipDigits(_ bytes: [UInt8], _ index: inout Int) -> Int {
    let first = index
    while index < bytes.count, Spelling.isDigit(bytes[index]) { index += 1 }
    return index - first
  }

  private static func skipGroups(_ bytes: [UInt8], _ index: inout Int) {
    while true {
      let space = Spelling.groupingSpace(bytes, index)
      var after = index + space
      guard space > 0, skipDigits(bytes, &after) == 3 else { return }
      index = after
    }
  }
}
