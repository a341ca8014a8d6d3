/// A quarter, a season or a year as words say it; its year, when none was said, is the latest that has begun.
enum WordedPeriod {
  case quarter(Int, year: Int)
  case season(Season.Name, year: Int)
  case year(Int)
  case known(ReportPeriod)

  /// What folded words say, or nil when they say anything else.
  init?(_ folded: [String], _ today: Day) {
    var words = folded.map { $0.hasPrefix("l'") ? String($0.dropFirst(2)) : $0 }
    words.removeAll { ["le", "la", "the", "de", "of", "en", "in"].contains($0) }
    if let known = Self.relative(words, today) {
      self = .known(known)
      return
    }
    let isAYear = words.count > 1 && ["annee", "year"].contains(words[0])
    if isAYear { words.removeFirst() }
    let years = words.compactMap { Typed.number($0, digits: 4...4) }
    if words.count == 1, let year = years.first {
      self = .year(year)
      return
    }
    guard !isAYear else { return nil }
    if let number = Self.quarter(words.filter { Typed.number($0, digits: 4...4) == nil }), years.count < 2 {
      let latest = Quarter(of: today.month)
      self = .quarter(number, year: years.first ?? (number <= latest.number ? latest.year : latest.year - 1))
      return
    }
    if let place = words.firstIndex(where: { Self.seasons[$0] != nil }), let name = Self.seasons[words[place]] {
      words.remove(at: place)
      if words.isEmpty {
        let latest = Season(of: today.month)
        self = .season(
          name, year: Season(name, year: latest.year).map { $0 <= latest } ?? false ? latest.year : latest.year - 1)
        return
      }
      guard let year = Self.year(words, of: name) else { return nil }
      self = .season(name, year: year)
      return
    }
    return nil
  }

  /// The period; throws `noSuchDay` when the calendar has none.
  func period(_ text: String) throws(TypedError) -> ReportPeriod {
    let period: ReportPeriod? =
      switch self {
      case .quarter(let number, let year): Quarter(year: year, number: number).map(ReportPeriod.quarter)
      case .season(let name, let year): Season(name, year: year).map(ReportPeriod.season)
      case .year(let year): year > 0 ? .year(year) : nil
      case .known(let period): period
      }
    guard let period else { throw TypedError(.period, text, .noSuchDay) }
    return period
  }

  /// The number of `t2`, `q2`, `2e trimestre`, `second quarter` or `trimestre 2`; 0 or above 4 when it names none that there is.
  private static func quarter(_ words: [String]) -> Int? {
    if words.count == 1, let letter = words[0].first, letter == "t" || letter == "q" {
      return Typed.number(words[0].dropFirst(), digits: 1...1)
    }
    guard words.count == 2 else { return nil }
    if words[1] == "trimestre" || words[1] == "quarter" { return ordinal(words[0]) }
    return words[0] == "trimestre" || words[0] == "quarter" ? Typed.number(words[1], digits: 1...1) : nil
  }

  private static func ordinal(_ word: String) -> Int? {
    if let number = ordinals[word] { return number }
    let digits = word.prefix { $0.isNumber }
    guard ["er", "e", "eme", "st", "nd", "rd", "th", "d"].contains(word.dropFirst(digits.count)) else { return nil }
    return Typed.number(digits, digits: 1...1)
  }

  /// The year of one number, or of the two of a winter: `2026`, `2025 2026`, `2025 26`.
  private static func year(_ words: [String], of name: Season.Name) -> Int? {
    guard let first = Typed.number(words[0], digits: 4...4) else { return nil }
    guard words.count > 1 else { return first }
    guard name == .winter, words.count == 2 else { return nil }
    let second = first + 1
    return Typed.number(words[1], digits: 4...4) == second || Typed.number(words[1], digits: 2...2) == second % 100
      ? second : nil
  }

  private static func relative(_ words: [String], _ today: Day) -> ReportPeriod? {
    let (quarter, season) = (Quarter(of: today.month), Season(of: today.month))
    switch words.joined(separator: " ") {
    case "this quarter", "ce trimestre": return .quarter(quarter)
    case "last quarter", "trimestre dernier", "dernier trimestre": return ReportPeriod.quarter(quarter).previous
    case "this season", "cette saison": return .season(season)
    case "last season", "saison derniere", "derniere saison": return ReportPeriod.season(season).previous
    case "this year", "cette annee": return .year(today.parts.year)
    case "last year", "an dernier", "annee derniere", "derniere annee", "an passe", "annee passee":
      return ReportPeriod.year(today.parts.year).previous
    default: return nil
    }
  }

  private static let seasons: [String: Season.Name] = [
    "hiver": .winter, "winter": .winter, "printemps": .spring, "spring": .spring, "ete": .summer, "summer": .summer,
    "automne": .autumn, "autumn": .autumn, "fall": .autumn,
  ]

  private static let ordinals = [
    "premier": 1, "first": 1, "deuxieme": 2, "second": 2, "troisieme": 3, "third": 3, "quatrieme": 4, "dernier": 4,
    "fourth": 4,
  ]
}
