import CultiverMarseille

/// A cell as people read it: a number's digits apart from its unit, so that units can be left to a heading.
struct CellText: Hashable {
  /// The words, or the number.
  var text: String
  /// The unit with the space before it; empty for words.
  var unit = ""
  /// Whether it is there only to say that nothing is.
  var faint = false

  /// With its unit.
  var whole: String { text + unit }
}

extension Cell {
  /// The cell as people read it.
  func words(_ language: Language) -> CellText {
    switch self {
    case .blank: CellText(text: "")
    case .text(let text): CellText(text: Display.cleaned(text))
    case .note(let words): CellText(text: Display.cleaned(words[language]))
    case .term(let code, let words): CellText(text: Display.cleaned(words[language]), faint: code == nil)
    case .mass(let mass): CellText(text: mass.kilograms(language), unit: Words.kilograms)
    case .area(let area):
      CellText(text: Written.decimal(area.squareDecimetres, places: 2, language), unit: Words.squareMetres)
    case .groundDays(let units):
      CellText(text: Written.decimal(units, places: 2, language), unit: Words.squareMetreDays[language])
    case .yield(nil): CellText(text: "–", faint: true)
    case .yield(let tenThousandths?):
      CellText(text: Written.decimal(tenThousandths, places: 4, language), unit: Words.yield)
    case .time(let time): CellText(text: time.hours(language), unit: time.afterHours)
    case .volume(let volume): CellText(text: volume.litres(language), unit: Words.litres)
    case .reading(nil, _): CellText(text: "–", faint: true)
    case .reading(let units?, let unit):
      CellText(
        text: Written.decimal(units, places: unit.places, language, minimumPlaces: unit == .euros ? 2 : 0),
        unit: Words.sign(unit, of: units, language))
    case .ratio(nil, _, _): CellText(text: "–", faint: true)
    case .ratio(let units?, let places, let unit):
      CellText(text: Written.decimal(units, places: places, language), unit: "\u{A0}\(unit)")
    case .whole(let number): CellText(text: Written.decimal(number, places: 0, language))
    case .number(let number): CellText(text: String(number))
    case .decimal(let units, let places): CellText(text: Written.decimal(units, places: places, language))
    case .money(let money): CellText(text: money.euros(language), unit: Words.euros)
    case .day(let day): CellText(text: day.short(language))
    case .month(let month): CellText(text: month.text(language))
    case .flag(let flag): CellText(text: flag ? Words.yes[language] : Words.no[language])
    case .share(let part, let whole): CellText(text: Words.percent(part, of: whole, language))
    case .difference(let now, let before):
      CellText(text: Words.signed(now, from: before, language), unit: Words.kilograms)
    case .change(_, from: .zero): CellText(text: "–", faint: true)
    case .change(let now, let before): CellText(text: Words.signedPercent(now, from: before, language))
    }
  }
}
