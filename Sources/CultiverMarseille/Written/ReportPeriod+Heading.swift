extension ReportPeriod {
  /// The period as the heading of a column beside others of its kind: `janv.`, `T2`, `2026`, `10–30 avr.`, with its year when they are of several.
  public func heading(_ language: Language, withYear: Bool) -> String {
    func dated(_ words: String, _ year: Int) -> String { withYear ? "\(words) \(Written.year(year))" : words }
    switch self {
    case .month(let month): return dated(month.abbreviated(language), month.year)
    case .quarter(let quarter): return dated("\(language == .french ? "T" : "Q")\(quarter.number)", quarter.year)
    case .season, .year: return text(language)
    case .days(let days):
      let (from, to) = (days.lowerBound, days.upperBound)
      func name(_ day: Day) -> String { "\(day.parts.day)\u{A0}\(day.month.abbreviated(language))" }
      let words =
        from.month != to.month
        ? "\(name(from))–\(name(to))" : from == to ? name(from) : "\(from.parts.day)–\(name(to))"
      return dated(words, to.parts.year)
    }
  }
}
