extension ReportPeriod {
  /// The period for people: `juin 2026`, `2e trimestre 2026`, `hiver 2025-2026`, `2026`, `du 1er avril au 15 juin 2026`.
  public func text(_ language: Language) -> String {
    switch self {
    case .month(let month): month.text(language)
    case .quarter(let quarter): "\(quarter.ordinal(language)) \(Written.year(quarter.year))"
    case .season(let season): "\(season.name.text(language)) \(season.years)"
    case .year(let year): Written.year(year)
    case .days(let days): Self.text(days, language)
    }
  }

  /// The period for people, short enough for a heading: `06/2026`, `T2 2026`, `hiver 2025-2026`, `2026`, `01/04/2026 – 15/06/2026`.
  public func short(_ language: Language) -> String {
    switch self {
    case .month(let month): month.short(language)
    case .quarter(let quarter):
      "\(language == .french ? "T" : "Q")\(quarter.number) \(Written.year(quarter.year))"
    case .season, .year: text(language)
    case .days(let days):
      days.lowerBound == days.upperBound
        ? days.lowerBound.short(language)
        : "\(days.lowerBound.short(language)) – \(days.upperBound.short(language))"
    }
  }

  private static func text(_ days: ClosedRange<Day>, _ language: Language) -> String {
    let (from, to) = (days.lowerBound.parts, days.upperBound.parts)
    func date(_ day: Int, _ month: Int?, _ year: Int?) -> String {
      var words = [language == .french && day == 1 ? "1er" : "\(day)"]
      if let month { words.append(CalendarWords.months[month - 1][language]) }
      if let year { words.append(Written.year(year)) }
      return words.joined(separator: " ")
    }
    let end = date(to.day, to.month, to.year)
    if from == to { return language == .french ? "le \(end)" : end }
    let start =
      from.year != to.year
      ? date(from.day, from.month, from.year)
      : from.month != to.month ? date(from.day, from.month, nil) : date(from.day, nil, nil)
    return language == .french ? "du \(start) au \(end)" : "\(start) to \(end)"
  }
}

extension Quarter {
  /// `2e trimestre`, `2nd quarter`.
  fileprivate func ordinal(_ language: Language) -> String {
    switch language {
    case .french: "\(number)\(number == 1 ? "er" : "e") trimestre"
    case .english: "\(number)\(["st", "nd", "rd", "th"][number - 1]) quarter"
    }
  }
}

extension Season {
  /// The year, or the two years of a winter.
  fileprivate var years: String {
    name == .winter ? "\(Written.year(year - 1))-\(Written.year(year))" : Written.year(year)
  }
}

extension Season.Name {
  /// Its name for people.
  func text(_ language: Language) -> String {
    switch self {
    case .winter: language == .french ? "hiver" : "winter"
    case .spring: language == .french ? "printemps" : "spring"
    case .summer: language == .french ? "été" : "summer"
    case .autumn: language == .french ? "automne" : "autumn"
    }
  }
}
