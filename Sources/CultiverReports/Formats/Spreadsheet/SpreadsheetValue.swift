import CultiverMarseille

/// What is written into a cell of a spreadsheet.
///
/// A number there is a binary one of 53 bits. It is made by one division of a whole number below 2⁵³ by a power of ten
/// below 10²³, both of which are exact, so that it is the binary number nearest to the exact decimal and reads back as
/// that decimal. Larger numbers are written as text.
enum SpreadsheetValue: Hashable {
  /// Nothing.
  case blank
  /// Words; faint when they only say that there is nothing.
  case text(String, isFaint: Bool)
  /// A number and the format in which it is shown.
  case number(Double, format: String)
  /// A number that has more digits than a spreadsheet keeps, as people read it.
  case tooLong(String)
}

extension Cell {
  /// The cell in a spreadsheet; its unit stands in the number's format unless the heading names it.
  func spreadsheetValue(_ language: Language, isBare: Bool) -> SpreadsheetValue {
    func decimal(_ units: Int64, _ places: Int, _ unit: String = "") -> SpreadsheetValue {
      guard let number = Exactly.double(units, over: Exactly.power(places)) else { return tooLong }
      let unit = isBare || unit.isEmpty ? "" : "\"\(unit)\""
      let digits = Self.format(places: places) + unit
      // Nothing is 0, not 0.000: a column of zeros is read over.
      return .number(number, format: places == 0 ? digits : "\(digits);\"\u{2212}\"\(digits);0\(unit)")
    }
    var tooLong: SpreadsheetValue { .tooLong(words(language).whole) }
    switch self {
    case .blank: return .blank
    case .text, .note, .term, .flag, .yield(nil), .ratio(nil, _, _), .reading(nil, _), .change(_, from: .zero):
      let words = words(language)
      return words.text.isEmpty ? .blank : .text(words.whole, isFaint: words.faint)
    case .mass(let mass): return decimal(mass.grams, 3, Words.kilograms)
    case .area(let area): return decimal(area.squareDecimetres, 2, Words.squareMetres)
    case .groundDays(let units): return decimal(units, 2, Words.squareMetreDays[language])
    case .yield(let units?): return decimal(units, 4, Words.yield)
    case .volume(let volume): return decimal(volume.millilitres, 3, Words.litres)
    case .ratio(let units?, let places, let unit): return decimal(units, places, "\u{A0}\(unit)")
    case .reading(let units?, let unit):
      // Readings of many units stand in one column, each with the decimals that say something.
      let kept = unit == .euros ? 2 : Exactly.places(units, of: unit.places)
      return decimal(units / Exactly.power(unit.places - kept), kept, Words.sign(unit, of: units, language))
    case .whole(let number): return decimal(number, 0)
    case .decimal(let units, let places):
      // Counts and measures of any unit stand in one column: 61 bunches are not 61.000.
      let kept = Exactly.places(units, of: places)
      return decimal(units / Exactly.power(places - kept), kept)
    case .money(let money): return decimal(money.cents, 2, Words.euros)
    case .number(let number):
      return Exactly.double(number, over: 1).map { .number($0, format: "0") } ?? tooLong
    case .time(let time):
      // A spreadsheet counts time in days.
      return Exactly.double(time.minutes, over: 1440).map { .number($0, format: "[h]\" h \"mm") } ?? tooLong
    case .day(let day):
      return Self.date(day, language == .french ? "dd/mm/yyyy" : "yyyy-mm-dd")
        ?? .text(day.short(language), isFaint: false)
    case .month(let month):
      return Self.date(month.first, language == .french ? "[$-40C]mmmm yyyy" : "[$-409]mmmm yyyy")
        ?? .text(month.text(language), isFaint: false)
    case .share(let part, let whole): return Self.share(part, of: whole, language)
    case .difference(let now, let before):
      let (grams, overflow) = now.grams.subtractingReportingOverflow(before.grams)
      guard !overflow, let number = Exactly.double(grams, over: 1000) else { return tooLong }
      let unit = isBare ? "" : "\"\(Words.kilograms)\""
      let digits = Self.format(places: 3)
      return .number(number, format: "\"+\"\(digits)\(unit);\"\u{2212}\"\(digits)\(unit);0\(unit)")
    case .change(let now, let before): return Self.change(now, from: before, language)
    }
  }

  private static func format(places: Int) -> String {
    places == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: places)
  }

  /// A day as a spreadsheet counts it; nil before March 1900, where spreadsheets disagree.
  private static func date(_ day: Day, _ format: String) -> SpreadsheetValue? {
    let serial = Int64(day.ordinal) + 25_569
    return serial > 60 ? Exactly.double(serial, over: 1).map { .number($0, format: format) } : nil
  }

  /// The part itself, shown in whole percent as everywhere: never 0 for something or 100 for less than all.
  private static func share(_ part: Int64, of whole: Int64, _ language: Language) -> SpreadsheetValue {
    let words = Words.percent(part, of: whole, language)
    guard whole > 0, let number = Exactly.double(part, over: whole) else { return .number(0, format: "\"\(words)\"") }
    let isPlain = words.first?.isNumber ?? false
    return .number(number, format: isPlain ? (language == .french ? "0\"\u{202F}\"%" : "0%") : "\"\(words)\"")
  }
}

extension Cell {
  /// The change as a part of what was before, shown in whole percent with its sign as everywhere.
  fileprivate static func change(_ now: Mass, from before: Mass, _ language: Language) -> SpreadsheetValue {
    let words = Words.signedPercent(now, from: before, language)
    let (grams, overflow) = now.grams.subtractingReportingOverflow(before.grams)
    guard !overflow, let number = Exactly.double(grams, over: before.grams) else { return .tooLong(words) }
    // Less than half a percent and nearly all say so in words of their own.
    guard !words.contains(where: { "<>".contains($0) }) else { return .number(number, format: "\"\(words)\"") }
    let digits = "#,##0" + (language == .french ? "\"\u{202F}\"%" : "%")
    return .number(number, format: "\"+\"\(digits);\"\u{2212}\"\(digits);\(digits)")
  }
}

/// Binary numbers nearest to exact ones.
enum Exactly {
  /// The binary number nearest to a quotient; nil when one of both has more than 53 bits.
  static func double(_ units: Int64, over divisor: Int64) -> Double? {
    let most: UInt64 = 1 << 53
    guard units.magnitude <= most, divisor > 0, divisor.magnitude <= most else { return nil }
    return Double(units) / Double(divisor)
  }

  /// How many of a number's decimals are not zeros at its end.
  static func places(_ units: Int64, of places: Int) -> Int {
    var (units, places) = (units, places)
    while places > 0, units % 10 == 0 { (units, places) = (units / 10, places - 1) }
    return places
  }

  /// A power of ten.
  static func power(_ places: Int) -> Int64 { (0..<max(0, min(places, 18))).reduce(1) { power, _ in power * 10 } }
}
