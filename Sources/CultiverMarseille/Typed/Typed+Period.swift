extension Typed {
  /// A period: a month as ``month(_:today:)`` reads it, `2026-T2`, `2e trimestre 2026`, `printemps 2026`, `hiver 2025-2026`, `2026`, `last-year`, `2026-04-01..2026-06-15`, `du 1er avril au 15 juin 2026`, `avril à juin 2026`, `2024..2026`, or one day of a stated year.
  ///
  /// Without a year it is the latest that has begun. Throws `empty`, `notUnderstood`, `noSuchDay` and `backwards` (its end lies before its start).
  public static func period(_ text: String, today: Day) throws(TypedError) -> ReportPeriod {
    guard !trimmed(text).isEmpty else { throw TypedError(.period, text, .empty) }
    if let ends = PeriodEnds(text) { return try period(ends, text, today) }
    if let worded = WordedPeriod(CalendarWords.words(of: text), today) { return try worded.period(text) }
    do throws(TypedError) {
      return .month(try month(text, today: today))
    } catch {
      if error.reason != .notUnderstood { throw TypedError(.period, text, error.reason) }
    }
    return ReportPeriod(try lone(text, today))
  }

  /// The days from one to another, or from one month to another, typed apart. Throws as `period` of one text does.
  public static func period(from: String, to: String, today: Day) throws(TypedError) -> ReportPeriod {
    try period(PeriodEnds(from: from, to: to), "\(from)..\(to)", today)
  }

  private static func period(_ ends: PeriodEnds, _ text: String, _ today: Day) throws(TypedError) -> ReportPeriod {
    let days = try ends.days(today)
    guard days.from <= days.to else { throw TypedError(.period, text, .backwards) }
    return ReportPeriod(days.from...days.to)
  }

  /// One day as a period. It says its year or counts from today: `juin 26` may as well be a month.
  private static func lone(_ text: String, _ today: Day) throws(TypedError) -> ClosedRange<Day> {
    do throws(TypedError) {
      let day = try day(text, today: today)
      guard isFixed(today, { try? Self.day(text, today: $0, towards: $1) }) else {
        throw TypedError(.period, text, .notUnderstood)
      }
      return day...day
    } catch {
      throw TypedError(.period, text, error.reason)
    }
  }
}
