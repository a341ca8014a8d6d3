/// A day written with digits alone: `2026-06-24`, `24/06/2026` or `24/06`; the parts may lie outside the calendar.
struct DigitDay {
  /// The year, or nil when none was written.
  let year: Int?
  /// The month's number.
  let month: Int
  /// The day of the month.
  let day: Int
  /// Where it ends in the bytes of the text.
  let end: Int

  /// The day that begins the bytes, or nil when they begin with anything else; a year has four digits.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    let first = DigitDay.number(bytes, &index)
    guard first.digits > 0, index < bytes.count else { return nil }
    let mark = bytes[index]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".") else { return nil }
    index += 1
    let second = DigitDay.number(bytes, &index)
    guard second.digits == 1 || second.digits == 2 else { return nil }
    month = second.value
    guard index + 1 < bytes.count, bytes[index] == mark, Spelling.isDigit(bytes[index + 1]) else {
      guard mark == UInt8(ascii: "/"), first.digits <= 2 else { return nil }
      (year, day, end) = (nil, first.value, index)
      return
    }
    index += 1
    let third = DigitDay.number(bytes, &index)
    end = index
    switch (first.digits, third.digits) {
    case (4, 1...2): (year, day) = (first.value, third.value)
    case (1...2, 4): (year, day) = (third.value, first.value)
    default: return nil
    }
  }

  /// A number of at most five digits: one more than any that is asked for.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> (value: Int, digits: Int) {
    let first = index
    var value = 0
    while index < bytes.count, index - first < 5, Spelling.isDigit(bytes[index]) {
      value = value * 10 + Int(bytes[index] - 48)
      index += 1
    }
    return (value, index - first)
  }
}
