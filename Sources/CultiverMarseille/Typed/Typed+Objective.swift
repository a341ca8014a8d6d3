/// The words of objectives.
extension Typed {
  /// How targets count, by its code or a word of either language.
  public static func objectiveMeasure(_ text: String) throws(TypedError) -> ObjectiveMeasure {
    try word(text, of: measures, expecting: .objectiveMeasure)
  }

  /// On which side of its target an objective is to end, by its code or a word of either language.
  public static func objectiveBound(_ text: String) throws(TypedError) -> ObjectiveBound {
    try word(text, of: bounds, expecting: .objectiveBound)
  }

  /// A month, a quarter or a year, such as `2026-06`, `T2 2026` or `2026`; throws what periods throw, and `notUnderstood` of any other.
  public static func planPeriod(_ text: String, today: Day) throws(TypedError) -> ReportPeriod {
    let period = try period(text, today: today)
    guard period.planPart != nil else { throw TypedError(.planPeriod, text, .notUnderstood) }
    return period
  }

  private static let measures: [String: ObjectiveMeasure] = index([
    (.perPeriod, "per-period, per period, in the period, par période, par période seule, période"),
    (.sinceStart, "since-start, since the start, cumulative, cumulated, depuis le début, cumulé, cumul"),
    (.level, "level, state, niveau, état"),
  ])

  private static let bounds: [String: ObjectiveBound] = index([
    (.atLeast, "at-least, at least, minimum, min, au moins"),
    (.atMost, "at-most, at most, maximum, max, au plus"),
  ])
}

extension Typed {
  /// A month, a quarter or a year as a cell of a table states it: with its year, whatever today is.
  public static func planPeriodOfTable(_ text: String) throws(TypedError) -> ReportPeriod {
    if let period = ReportPeriod(planCode: trimmed(text)) { return period }
    // The same on two days a leap of years apart: it is no period that counts from today.
    let (early, late) = (Day(year: 1990, month: 3, day: 10), Day(year: 2040, month: 9, day: 20))
    guard let early, let late else { throw TypedError(.planPeriod, text, .notUnderstood) }
    let period = try planPeriod(text, today: early)
    guard try planPeriod(text, today: late) == period else { throw TypedError(.planPeriod, text, .notUnderstood) }
    return period
  }
}

extension Typed {
  /// What is to be reached, in the smallest part of an indicator's unit; zero allowed. A mass or an area may be in any unit of its own (`3 t`, `0,2 ha`), else it is as ``reading(_:of:)`` reads it.
  public static func target(_ text: String, of indicator: Indicator) throws(TypedError) -> Int64 {
    let value: Int64?
    switch indicator.unit {
    case .kilograms: value = (try? mass(text, bareUnit: nil))?.grams
    case .squareMetres: value = (try? area(text))?.area.squareDecimetres
    default: value = nil
    }
    if let value { return value }
    do throws(TypedError) {
      return try reading(trimmed(text), of: indicator)
    } catch {
      // `30 m2` of what is counted in kilograms is no value of it.
      if case .otherUnit = error.reason { throw TypedError(.indicatorValue(indicator), text, .notUnderstood) }
      throw error
    }
  }
}
