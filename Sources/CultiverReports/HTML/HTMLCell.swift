import CultiverMarseille

/// A cell as HTML: what people read, around it the exact value that machines read.
enum HTMLCell {
  /// The cell with its unit, or without where a heading names it.
  static func content(_ cell: Cell, bare: Bool, _ language: Language) -> String {
    let words = cell.words(language)
    let unit = bare || words.unit.isEmpty ? "" : "<span class=\"unit\">\(XMLText.escaped(words.unit))</span>"
    let text = XMLText.escaped(words.text)
    switch (cell, cell.value) {
    case (.text, _): return text.isEmpty ? "" : "<bdi>\(text)</bdi>"
    case (.month(let month), _): return "<time datetime=\"\(month.iso)\">\(text)</time>"
    case (_, .day(let day)): return "<time datetime=\"\(day.iso)\">\(text)</time>"
    case (_, .decimal(let units, let places)):
      return "<data value=\"\(Written.plain(units, places: places))\">\(text)\(unit)</data>"
    case (_, .money(let money)):
      return "<data value=\"\(Written.plain(money.cents, places: 2))\">\(text)\(unit)</data>"
    default: return text + unit
    }
  }

  /// How many digits stand behind the decimal mark; nil for what is no number.
  static func fraction(_ cell: Cell, _ language: Language) -> Int? {
    let words = cell.words(language)
    guard !words.faint, !words.text.isEmpty else { return nil }
    guard let mark = words.text.lastIndex(of: language == .french ? "," : ".") else { return 0 }
    return words.text.distance(from: mark, to: words.text.endIndex) - 1
  }
}
