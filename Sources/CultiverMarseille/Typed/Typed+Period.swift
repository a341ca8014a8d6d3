extension Typed {
  /// A month as ``month(_:today:)`` reads it, or a year of four digits, as its first and last day.
  ///
  /// Throws what a month throws.
  public static func period(_ text: String, today: Day) throws(TypedError) -> (from: Day, to: Day) {
    let word = trimmed(text)
    if let year = number(word, digits: 4...4), let first = Month(year: year, month: 1) {
      return (first.first, first.adding(months: 11).last)
    }
    let month = try month(text, today: today)
    return (month.first, month.last)
  }
}
