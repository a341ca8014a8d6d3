extension Typed {
  /// Time worked, as people say it: `2h30`, `2 h 30`, `1,5 h`, `45 min`, `2:30`; a number alone is in hours when `bareHours` says so.
  ///
  /// Above zero, rounded half up to the minute. Throws `empty`, `notUnderstood`, `twoMarks`, `noUnit`, `unknownUnit`,
  /// `notPositive`, `tooPrecise` and `tooLarge`.
  public static func workTime(_ text: String, bareHours: Bool = false) throws(TypedError) -> WorkTime {
    let numeral = try Numeral(text, expecting: .workTime)
    let tail = Fold.plain(numeral.tail)
    let unit = tail.prefix { $0.isLetter || $0 == ":" }
    let rest = trimmed(tail.dropFirst(unit.count))
    let minutes: Int64
    switch (unit, rest) {
    case ("", ""):
      guard bareHours else { throw numeral.error(.noUnit) }
      minutes = try hours(numeral)
    case ("min", ""), ("mn", ""), ("mins", ""), ("minute", ""), ("minutes", ""): minutes = try numeral.units(places: 0)
    case (let unit, "") where hourWords.contains(unit): minutes = try hours(numeral)
    case (let unit, let rest) where unit == ":" || hourWords.contains(unit):
      guard let after = minutesAfterHours(rest) else { throw numeral.error(.notUnderstood) }
      let (sixty, over) = try numeral.units(places: 0).multipliedReportingOverflow(by: 60)
      let (sum, above) = sixty.addingReportingOverflow(after)
      guard !over, !above else { throw numeral.error(.tooLarge) }
      minutes = sum
    default:
      let word = numeral.tail
      throw numeral.error(Spelling.isUnit(word) ? .unknownUnit(word) : .notUnderstood)
    }
    // Only now: else the refusal would take in the words that follow.
    guard !numeral.isNegative, minutes > 0 else { throw numeral.error(.notPositive) }
    return WorkTime(minutes: minutes)
  }

  private static let hourWords: Set<Substring> = ["h", "hr", "hrs", "heure", "heures", "hour", "hours"]

  /// The minutes of a decimal number of hours.
  private static func hours(_ numeral: Numeral) throws(TypedError) -> Int64 {
    let units = try numeral.units(places: 4, rounding: true)
    do {
      return try Exact.ratio(Int128(units) * 60, 10_000)
    } catch {
      throw numeral.error(.tooLarge)
    }
  }

  /// `30`, `05`, `5 min`; one digit alone could be meant as a decimal.
  private static func minutesAfterHours(_ text: String) -> Int64? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let word = trimmed(text.dropFirst(digits.count))
    guard ["", "min", "mn", "mins", "minute", "minutes"].contains(word), word.isEmpty ? digits.count == 2 : true,
      let minutes = number(digits, digits: 1...2), minutes < 60
    else { return nil }
    return Int64(minutes)
  }
}
