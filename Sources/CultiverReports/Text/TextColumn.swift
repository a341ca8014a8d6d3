import CultiverMarseille

/// A column of a table in text: its cells in one language, and how narrow and how wide it may stand.
struct TextColumn {
  private static let leastBar = 6
  private static let widestBar = 30
  private static let leastWords = 10
  private static let easyWords = 30

  let rank: Int
  /// The narrowest that it stands without breaking what must not break.
  let least: Int
  /// As wide as it likes to be before further columns are taken in.
  let easy: Int
  /// The widest of any use.
  let natural: Int

  /// How much room it leaves before the next column: the number of a row stands close to what it numbers.
  var gap: Int { style == .rowNumber ? 1 : 2 }

  private let style: SheetColumn.Style
  private let heading: String
  private let cells: [Cell]
  private let texts: [CellText]
  private let mark: Character
  private let tail: Int
  private let chart: TextChart?

  init(
    _ column: SheetColumn, heading: String, cells: [Cell], language: Language, isHeaded: Bool, fixed: Int? = nil,
    chart: TextChart? = nil
  ) {
    // Why a row counts in no total is taken in before anything else that may be left out, in however little room.
    rank = column.rank == 0 ? 0 : column.role == .exclusion ? 1 : column.rank + 1
    style = column.style
    self.chart = column.style == .bar ? chart : nil
    self.heading = Display.cleaned(heading)
    self.cells = cells
    mark = language == .french ? "," : "."
    let bare = column.style == .bareNumbers
    texts = cells.map { cell in
      var text = cell.words(language)
      if bare { text.unit = "" }
      return text
    }
    let word = isHeaded ? self.heading.split(separator: " ").map { Display.width(String($0)) }.max() ?? 0 : 0
    switch column.style {
    case .bar:
      let least = max(chart?.least ?? Self.leastBar, word)
      (self.least, easy, natural, tail) = (least, least, Self.widestBar, 0)
    case .words, .remarks, .links:
      let widest = max(texts.map { Display.width($0.whole) }.max() ?? 0, isHeaded ? Display.width(self.heading) : 0)
      natural = fixed.map { max($0, word) } ?? widest
      let most = column.role == .exclusion ? Self.leastWords : Self.easyWords
      easy = fixed.map { max($0, word) } ?? max(word, min(widest, most))
      least = min(natural, max(word, Self.leastWords))
      tail = 0
    case .rowNumber:
      let widest = max(texts.map { Display.width($0.text) }.max() ?? 0, word, fixed ?? 0)
      (least, easy, natural, tail) = (widest, widest, widest, 0)
    case .numbers, .bareNumbers:
      let parts = texts.map { [mark] in Self.parts($0, mark: $0.faint ? nil : mark) }
      let tail = parts.map { Display.width($0.tail) }.max() ?? 0
      let whole = (parts.map { Display.width($0.whole) }.max() ?? 0) + tail
      (least, easy, natural) = (max(whole, word), max(whole, word), max(whole, word))
      self.tail = tail
    }
  }

  /// The heading's lines at a width.
  func headings(width: Int) -> [String] {
    Display.wrapped(heading, to: max(2, width)).map {
      Display.padded($0, to: width, atEnd: style == .numbers || style == .bareNumbers || style == .rowNumber)
    }
  }

  /// A row's lines at a width, and how they are painted.
  func lines(row: Int, width: Int) -> (lines: [String], tone: Ink.Tone?) {
    let text = texts[row]
    let isQuiet =
      text.faint || style == .remarks || style == .rowNumber || style == .bareNumbers && cells[row].saysNothing
    let tone: Ink.Tone? = isQuiet ? .faint : nil
    switch style {
    case .bar:
      if let chart {
        return ([Display.padded(row < chart.rows ? chart.line(row, width: width) : "", to: width)], .accent)
      }
      guard case .share(let part, let whole) = cells[row] else { return ([""], nil) }
      return ([Display.padded(Bar.across(part, of: whole, width: width), to: width)], .accent)
    case .words, .remarks, .links:
      let lines = Display.wrapped(text.whole, to: max(2, width))
      return (lines.map { Display.padded($0, to: width) }, tone)
    case .rowNumber: return ([Display.padded(text.text, to: width, atEnd: true)], tone)
    case .numbers, .bareNumbers:
      let parts = Self.parts(text, mark: text.faint ? nil : mark)
      let number = parts.whole + Display.padded(parts.tail, to: tail)
      return ([Display.padded(number, to: width, atEnd: true)], tone)
    }
  }

  /// A number before its decimal mark, and from there on with its unit.
  private static func parts(_ text: CellText, mark: Character?) -> (whole: String, tail: String) {
    guard let mark, let place = text.text.firstIndex(of: mark) else { return (text.text, text.unit) }
    return (String(text.text[..<place]), text.text[place...] + text.unit)
  }
}
