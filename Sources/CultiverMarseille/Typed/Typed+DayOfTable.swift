extension Typed {
  /// A day in a table's cell: ISO, day/month/year (also with `-` or `.`) or with the month's name, always with its year.
  ///
  /// A time of day after it is dropped. Throws `empty`, `notUnderstood` and `noSuchDay`.
  public static func dayOfTable(_ text: String) throws(TypedError) -> Day {
    // A million cells: the common forms cost no allocation.
    if let day = text.utf8.withContiguousStorageIfAvailable({ dayInDigits($0)?.day }) ?? nil { return day }
    let cell = trimmed(text)
    guard !cell.isEmpty else { throw TypedError(.day, text, .empty) }
    if let found = Array(cell.utf8).withUnsafeBufferPointer({ dayInDigits($0) }) {
      guard let day = found.day else { throw TypedError(.day, text, .noSuchDay) }
      return day
    }
    guard let worded = WordedDay(CalendarWords.words(of: withoutTime(cell))), worded.year != nil else {
      throw TypedError(.day, text, .notUnderstood)
    }
    guard let day = worded.dated else { throw TypedError(.day, text, .noSuchDay) }
    return day
  }

  /// Nil when the bytes are no day in digits; a nil day when the calendar has none such.
  private static func dayInDigits(_ bytes: UnsafeBufferPointer<UInt8>) -> (day: Day?, Void)? {
    guard let digits = DigitDay(bytes), let year = digits.year else { return nil }
    guard digits.end == bytes.count || isTime(bytes, from: digits.end) else { return nil }
    return (Day(year: year, month: digits.month, day: digits.day), ())
  }

  /// Whether what follows a day is a time: `T10:00:00Z`, ` 10:00`, ` 10h30`.
  private static func isTime(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var index = start
    if bytes[index] == UInt8(ascii: "T") || bytes[index] == UInt8(ascii: "t") {
      index += 1
    } else {
      while index < bytes.count, bytes[index] == 0x20 { index += 1 }
      guard index > start else { return false }
    }
    let hours = index
    while index < bytes.count, Spelling.isDigit(bytes[index]) { index += 1 }
    guard (1...2).contains(index - hours), index < bytes.count, "hH:".utf8.contains(bytes[index]) else { return false }
    return bytes[index...].allSatisfy { Spelling.isDigit($0) || ":.,+- hHzZaApPmM".utf8.contains($0) }
  }

  /// The cell up to a word such as `10:00` or `10h30`, and to `à` or `at` before it.
  private static func withoutTime(_ cell: String) -> String {
    var words = cell.split(whereSeparator: \.isWhitespace)
    let isTime = { (word: Substring) in
      word.first?.isNumber == true && Array(" \(word)".utf8).withUnsafeBufferPointer { Typed.isTime($0, from: 0) }
    }
    guard let time = words.firstIndex(where: isTime) else { return cell }
    words.removeSubrange(time...)
    if let last = words.last, ["a", "at"].contains(Fold.plain(last)) { words.removeLast() }
    return words.joined(separator: " ")
  }
}
