public import CultiverMarseille

extension Cell {
  /// What machines read: exact, in grams and square metres; what is drawn for people alone is blank.
  public var value: Value {
    switch self {
    case .blank, .share, .difference, .change, .yield(nil), .ratio(nil, places: _, unit: _), .reading(nil, _): .blank
    case .text(let text): .text(text)
    case .note(let words): .text(String(words.en.map { $0 == "\u{A0}" ? " " : $0 }))
    case .term(let code, _): Value(code)
    case .mass(let mass): .whole(mass.grams)
    case .area(let area): .decimal(area.squareDecimetres, places: 2)
    case .groundDays(let units): .decimal(units, places: 2)
    case .yield(let tenThousandths?): .decimal(tenThousandths, places: 4)
    case .whole(let number), .number(let number): .whole(number)
    case .time(let time): .decimal(time.hundredths, places: 2)
    case .volume(let volume): .decimal(volume.millilitres, places: 3)
    case .ratio(let units?, let places, _): .decimal(units, places: places)
    case .reading(let units?, let unit): .decimal(units, places: unit.places)
    case .money(let money): .money(money)
    case .decimal(let units, let places): .decimal(units, places: places)
    case .day(let day): .day(day)
    case .month(let month): .text(month.iso)
    case .flag(let flag): .flag(flag)
    }
  }

  /// What machines read, as JSON.
  public var json: JSON { JSON(value) }
}

extension JSON {
  /// A value as JSON: days as `YYYY-MM-DD`, blank as null.
  public init(_ value: Value) {
    self =
      switch value {
      case .blank: .null
      case .text(let text): .string(text)
      case .decimal(let units, let places): .number(units, places: places)
      case .money(let money): .number(money.cents, places: 2)
      case .day(let day): .string(day.iso)
      case .flag(let flag): .bool(flag)
      }
  }
}
