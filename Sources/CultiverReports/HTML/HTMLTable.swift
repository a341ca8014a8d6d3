import CultiverMarseille

/// The rows of a table as HTML. Columns that a telephone may leave out are of the class `more`, those that a print may leave out too of the class `extra`.
struct HTMLTable {
  /// From this rank on a telephone may leave a column out.
  private static let more = 1
  /// From this rank on a print may leave a column out too.
  private static let extra = 5
  /// A table of so many columns leaves room beside it.
  private static let narrow = 4
  /// A table of so many fills a page from side to side.
  private static let wide = 12

  private let sheet: Sheet
  private let places: [Int]
  private let label: Int?
  private let language: Language
  /// How many digits stand behind the decimal mark at most, by column.
  private let fractions: [Int: Int]

  /// A table; bars are drawn in it only where no picture stands above it.
  init(_ sheet: Sheet, _ language: Language) {
    self.sheet = sheet
    self.language = language
    places = sheet.columnsForPeople.filter { sheet.columns[$0].style != .bar || sheet.chart == nil }
    label = places.first { sheet.columns[$0].isWords }
    var fractions: [Int: Int] = [:]
    for place in places where sheet.columns[place].style == .numbers || sheet.columns[place].style == .bareNumbers {
      let cells = sheet.rows.map { $0[place] } + (sheet.totals.isEmpty ? [] : [sheet.totals[place]])
      fractions[place] = cells.compactMap { HTMLCell.fraction($0, language) }.max()
    }
    self.fractions = fractions
  }

  /// Whether anything of it is shown.
  var isEmpty: Bool { places.isEmpty }

  /// Whether there is room for a picture beside it.
  var isNarrow: Bool { places.count { sheet.columns[$0].style != .rowNumber } <= Self.narrow }

  /// Whether it has so many columns, such as the months of a year, that a page holds them in small print alone.
  var isWide: Bool {
    places.count { sheet.columns[$0].style != .rowNumber && sheet.columns[$0].rank < Self.extra } >= Self.wide
  }

  /// The row of headings. A column without one is headed by the table's title, for those who hear it.
  var headings: String {
    let cells = places.map { place -> String in
      let column = sheet.columns[place]
      let heading = XMLText.escaped(column.heading[language])
      if column.style == .bar { return "<td\(classes(of: place))></td>" }
      let title = XMLText.escaped(sheet.title[language])
      let words = heading.isEmpty ? title.isEmpty ? "" : "<span class=\"aside\">\(title)</span>" : heading
      return "<th scope=\"col\" data-key=\"\(XMLText.escaped(column.key))\"\(classes(of: place))>\(words)</th>"
    }
    return "<tr>\(cells.joined())</tr>"
  }

  /// The rows, each on a line.
  var rows: String { sheet.rows.map { row($0) }.joined(separator: "\n") }

  /// The row of totals; nil when there is none.
  var totals: String? {
    guard !sheet.totals.isEmpty else { return nil }
    var cells = sheet.totals
    let place = sheet.labelOfTotals(among: places)
    if let place { cells[place] = .note(Words.total) }
    return row(cells, label: place)
  }

  private func row(_ cells: [Cell]) -> String { row(cells, label: label) }

  private func row(_ cells: [Cell], label: Int?) -> String {
    let cells = places.map { place -> String in
      let (cell, column) = (cells[place], sheet.columns[place])
      if column.style == .bar { return "<td\(classes(of: place))>\(Self.bar(cell))</td>" }
      let content =
        column.style == .rowNumber
        ? XMLText.escaped(cell.words(language).text)
        : HTMLCell.content(cell, bare: column.style == .bareNumbers, language)
      if column.style == .links { return "<td>\(HTMLCell.link(cell, as: column.heading[language]))</td>" }
      if place == label { return "<th scope=\"row\">\(content)</th>" }
      return "<td\(classes(of: place, cell))>\(content)</td>"
    }
    return "<tr>\(cells.joined())</tr>"
  }

  /// What a column or a cell in it is, for the style sheet.
  private func classes(of place: Int, _ cell: Cell? = nil) -> String {
    let column = sheet.columns[place]
    var classes: [String] = []
    switch column.style {
    case .rowNumber: classes.append("no")
    case .words, .links: break
    case .remarks: classes.append("remark")
    case .numbers, .bareNumbers: classes.append("number")
    case .bar: classes.append("bar")
    }
    if column.rank >= Self.more { classes.append(column.rank >= Self.extra ? "extra" : "more") }
    if let cell, column.style != .bar {
      if cell.words(language).faint || column.style == .bareNumbers && cell.saysNothing { classes.append("faint") }
      // Room for the digits that others in the column have, so that decimal marks stand below one another.
      if let most = fractions[place], most > 0, let own = HTMLCell.fraction(cell, language), own < most {
        classes.append("\(own == 0 ? "whole" : "short")-\(min(most - own, 6))")
      }
    }
    return classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
  }

  /// A bar for a share, in tenths of a percent rounded up: something is never drawn as nothing.
  private static func bar(_ cell: Cell) -> String {
    guard case .share(let part, let whole) = cell, part > 0, whole > 0 else { return "" }
    let thousandths = Int64(clamping: min((Int128(part) * 1000 + Int128(whole) - 1) / Int128(whole), 1000))
    return "<span style=\"width:\(Written.plain(thousandths, places: 1))%\"></span>"
  }
}
