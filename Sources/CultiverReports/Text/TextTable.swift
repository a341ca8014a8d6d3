import CultiverMarseille

/// A table laid out for a page: the columns there is room for, and how wide each stands.
struct TextTable {
  private typealias Piece = (text: String, tone: Ink.Tone?)

  /// What must be known of the totals that are shown.
  let lacking: [Phrase]
  private let columns: [TextColumn]
  private let widths: [Int]
  private let rows: Int
  /// Whether the last row of every column is what it comes to.
  private let isTotalled: Bool
  private let isHeaded: Bool
  private let page: TextPage

  /// Lays out the columns at those places; nil when even the narrowest form is wider than the page.
  init?(_ sheet: Sheet, _ places: [Int], title: String?, page: TextPage) {
    let chart = TextChart(sheet)
    let all = places.map { place in
      let isTitle = title != nil && place == sheet.labelForPeople
      let heading = sheet.columns[place].heading[page.language]
      return TextColumn(
        sheet.columns[place], heading: isTitle ? title ?? heading : heading,
        cells: sheet.rows.map { $0[place] } + Self.total(sheet, place, places), language: page.language,
        isHeaded: sheet.shape != .summary,
        fixed: isTitle ? page.labels : sheet.columns[place].style == .rowNumber ? page.rowNumbers : nil, chart: chart)
    }
    var last = 0
    for rank in Set(all.map(\.rank)).sorted() {
      let fits = Self.total(all.filter { $0.rank <= rank }, \.easy) <= page.width
      guard fits || rank == 0 else { break }
      last = rank
    }
    let shown = zip(places, all).filter { $1.rank <= last }.map(\.0)
    if !sheet.totals.isEmpty, shown.allSatisfy({ sheet.totals[$0].value == .blank }) {
      // What is summed has no room: a total of nothing would say no more.
      guard let table = TextTable(sheet.with(totals: []), places, title: title, page: page) else { return nil }
      self = table
      return
    }
    self.page = page
    isTotalled = !sheet.totals.isEmpty
    rows = sheet.rows.count
    isHeaded = sheet.shape != .summary
    columns = all.filter { $0.rank <= last }
    lacking = sheet.lacking(among: shown)
    guard let widths = Self.fit(columns, into: page.width) else { return nil }
    self.widths = widths
  }

  /// The headings, a line below them, and the rows.
  var lines: [String] {
    var lines: [String] = []
    if isHeaded {
      let headings = zip(columns, widths).map { $0.headings(width: $1) }
      let height = headings.map(\.count).max() ?? 0
      for line in 0..<height {
        let pieces = zip(headings, widths).map { heading, width -> Piece in
          let place = line - (height - heading.count)
          return (place < 0 ? String(repeating: " ", count: width) : heading[place], .strong)
        }
        lines.append(join(pieces))
      }
      lines.append(rule)
    }
    for row in 0..<(isTotalled ? rows + 1 : rows) {
      if row == rows { lines.append(rule) }
      let cells = zip(columns, widths).map { $0.lines(row: row, width: $1) }
      for line in 0..<(cells.map(\.lines.count).max() ?? 0) {
        let pieces = zip(cells, widths).map { cell, width -> Piece in
          line < cell.lines.count ? (cell.lines[line], cell.tone) : (String(repeating: " ", count: width), nil)
        }
        lines.append(join(pieces))
      }
    }
    return lines
  }

  /// A line across the table.
  private var rule: String { page.ink.paint(String(repeating: "─", count: Self.total(columns, widths)), .faint) }

  /// What a column comes to, as the last of its cells; the first that is not summed says what the row is.
  private static func total(_ sheet: Sheet, _ place: Int, _ places: [Int]) -> [Cell] {
    guard !sheet.totals.isEmpty else { return [] }
    return [place == sheet.labelOfTotals(among: places) ? .note(Words.total) : sheet.totals[place]]
  }

  /// Pieces side by side, without spaces at the end.
  private func join(_ pieces: [Piece]) -> String {
    let last = pieces.lastIndex { piece in piece.text.contains { $0 != " " } } ?? -1
    return pieces.prefix(last + 1).enumerated().map { place, piece in
      var text = piece.text
      if place == last { while text.last == " " { text.removeLast() } }
      let gap = place == last ? 0 : columns[place].gap
      return page.ink.paint(text, piece.tone) + String(repeating: " ", count: gap)
    }.joined()
  }

  private static func total(_ columns: [TextColumn], _ width: KeyPath<TextColumn, Int>) -> Int {
    total(columns, columns.map { $0[keyPath: width] })
  }

  private static func total(_ columns: [TextColumn], _ widths: [Int]) -> Int {
    widths.reduce(0, +) + columns.dropLast().reduce(0) { $0 + $1.gap }
  }

  /// The widths at which the columns fill the room and no more: what is easy, then narrower or wider words and bars.
  private static func fit(_ columns: [TextColumn], into room: Int) -> [Int]? {
    guard total(columns, \.least) <= room else { return nil }
    var widths = columns.map(\.easy)
    while total(columns, widths) > room {
      let widest = columns.indices.filter { widths[$0] > columns[$0].least }.max { widths[$0] < widths[$1] }
      guard let widest else { return nil }
      widths[widest] -= 1
    }
    for place in columns.indices {
      widths[place] += max(0, min(room - total(columns, widths), columns[place].natural - widths[place]))
    }
    return widths
  }
}
