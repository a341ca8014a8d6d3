import CultiverMarseille

/// A cell as it is kept with an issued report: a word for what it is, then its values as text, so that no later version of this program reads it otherwise.
extension Cell: Codable {
  private enum Word: String {
    case blank, text, note, term, mass, area, yield, time, volume, ratio, whole, number, decimal, money, day, month
    case flag, reading, share, difference, change
    case groundDays = "ground-days"
  }

  /// Writes the cell as an array of texts.
  public func encode(to encoder: any Encoder) throws {
    let (word, values): (Word, [String]) =
      switch self {
      case .blank: (.blank, [])
      case .text(let text): (.text, [text])
      case .note(let words): (.note, [words.fr, words.en])
      case .term(let code, let words): (.term, [words.fr, words.en] + (code.map { [$0] } ?? []))
      case .mass(let mass): (.mass, [String(mass.grams)])
      case .area(let area): (.area, [String(area.squareDecimetres)])
      case .groundDays(let units): (.groundDays, [String(units)])
      case .yield(let units): (.yield, units.map { [String($0)] } ?? [])
      case .time(let time): (.time, [String(time.minutes)])
      case .volume(let volume): (.volume, [String(volume.millilitres)])
      case .ratio(let units, let places, let unit):
        (.ratio, [String(places), unit] + (units.map { [String($0)] } ?? []))
      case .reading(let units, let unit): (.reading, [unit.word] + (units.map { [String($0)] } ?? []))
      case .whole(let number): (.whole, [String(number)])
      case .number(let number): (.number, [String(number)])
      case .decimal(let units, let places): (.decimal, [String(units), String(places)])
      case .money(let money): (.money, [String(money.cents)])
      case .day(let day): (.day, [day.iso])
      case .month(let month): (.month, [month.iso])
      case .flag(let flag): (.flag, [String(flag)])
      case .share(let part, let whole): (.share, [String(part), String(whole)])
      case .difference(let now, let before): (.difference, [String(now.grams), String(before.grams)])
      case .change(let now, let before): (.change, [String(now.grams), String(before.grams)])
      }
    var container = encoder.singleValueContainer()
    try container.encode([word.rawValue] + values)
  }

  /// Reads a cell; throws `DecodingError` when it is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let parts = try container.decode([String].self)
    func fail() -> DecodingError {
      .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no cell: \(parts)"))
    }
    func text(_ place: Int) throws -> String {
      guard parts.indices.contains(place) else { throw fail() }
      return parts[place]
    }
    func number(_ place: Int) throws -> Int64 {
      guard let number = Int64(try text(place)) else { throw fail() }
      return number
    }
    func optional(_ place: Int) throws -> Int64? { parts.count > place ? try number(place) : nil }
    guard let word = Word(rawValue: try text(0)) else { throw fail() }
    switch word {
    case .blank: self = .blank
    case .text: self = .text(try text(1))
    case .note: self = .note(Phrase(fr: try text(1), en: try text(2)))
    case .term: self = .term(parts.count > 3 ? parts[3] : nil, Phrase(fr: try text(1), en: try text(2)))
    case .mass: self = .mass(Mass(grams: try number(1)))
    case .area: self = .area(Area(squareDecimetres: try number(1)))
    case .groundDays: self = .groundDays(try number(1))
    case .yield: self = .yield(try optional(1))
    case .time: self = .time(WorkTime(minutes: try number(1)))
    case .volume: self = .volume(Volume(millilitres: try number(1)))
    case .ratio: self = .ratio(try optional(3), places: Int(try number(1)), unit: try text(2))
    case .reading:
      let word = try text(1)
      guard let unit = IndicatorUnit.known.first(where: { $0.word == word }) else { throw fail() }
      self = .reading(try optional(2), unit)
    case .whole: self = .whole(try number(1))
    case .number: self = .number(try number(1))
    case .decimal: self = .decimal(try number(1), places: Int(try number(2)))
    case .money: self = .money(Money(cents: try number(1)))
    case .day:
      guard let day = Day(iso: try text(1)) else { throw fail() }
      self = .day(day)
    case .month:
      guard let month = Month(iso: try text(1)) else { throw fail() }
      self = .month(month)
    case .flag: self = .flag(try text(1) == "true")
    case .share: self = .share(try number(1), of: try number(2))
    case .difference: self = .difference(Mass(grams: try number(1)), from: Mass(grams: try number(2)))
    case .change: self = .change(Mass(grams: try number(1)), from: Mass(grams: try number(2)))
    }
  }
}

extension IndicatorUnit {
  /// Every unit that a kept cell may have.
  fileprivate static let known: [IndicatorUnit] = Array(Set(Indicator.allCases.map(\.unit)))

  /// Its word in a kept cell: its sign in English.
  fileprivate var word: String { sign.en }
}
