import CultiverMarseille

/// Lays sheets out as lines of text.
struct TextPage {
  let width: Int
  let ink: Ink
  let language: Language
  /// How wide the labels of titled tables stand, so that their numbers keep to one line down the page.
  private(set) var labels = 0
  /// How wide the numbers of rows stand, so that what they number stands below one another.
  private(set) var rowNumbers = 0

  /// A line across the page.
  var rule: String { ink.paint(String(repeating: "─", count: width), .faint) }

  /// A sheet under its title; nothing when it has neither rows nor notes.
  func section(_ sheet: Sheet) -> [String] {
    guard !sheet.rows.isEmpty || !sheet.notes.isEmpty else { return [] }
    let title = sheet.title[language]
    let isHeading = isTitled(sheet)
    let head = title.isEmpty || isHeading ? [] : wrapped(title, .strong)
    return head + rows(sheet, title: isHeading ? title : nil) + notes(sheet)
  }

  /// Whether the sheet is a table whose title heads its first column.
  private func isTitled(_ sheet: Sheet) -> Bool {
    guard sheet.shape == .table, let label = sheet.labelForPeople else { return false }
    return sheet.columns[label].heading[language].isEmpty
  }

  /// Gives the labels of all titled tables one width, that of the widest, up to a third of the page; and so the numbers of rows.
  mutating func alignLabels(of sheets: [Sheet]) {
    for sheet in sheets where sheet.shape != .series {
      for place in sheet.columnsForPeople where sheet.columns[place].style == .rowNumber {
        rowNumbers = max(
          rowNumbers, widest(sheet, place), Display.width(sheet.columns[place].heading[language]))
      }
    }
    // Numbers take a little of the labels' room, so that what stands to the right keeps its own.
    let room = width / 3 - (rowNumbers > 0 ? 2 : 0)
    for sheet in sheets where isTitled(sheet) && !sheet.rows.isEmpty {
      guard let label = sheet.labelForPeople else { continue }
      labels = max(labels, min(max(widest(sheet, label), Display.width(sheet.title[language])), room))
    }
  }

  private func widest(_ sheet: Sheet, _ place: Int) -> Int {
    sheet.rows.map { Display.width($0[place].words(language).whole) }.max() ?? 0
  }

  /// A sheet's rows; a title stands for the heading of the first column.
  func rows(_ sheet: Sheet, title: String?) -> [String] {
    let places = sheet.columnsForPeople
    guard !places.isEmpty, !sheet.rows.isEmpty || sheet.shape == .table else { return [] }
    switch sheet.shape {
    case .record: return records(sheet, places)
    case .series:
      if let line = series(sheet, places) { return line }
    case .table, .summary: break
    }
    guard let table = TextTable(sheet, places, title: title, page: self) else {
      if let folded = folded(sheet, places, title: title) { return folded }
      return (title.map { wrapped($0, .strong) } ?? []) + records(sheet, places) + points(sheet.lacking(among: places))
    }
    return table.lines + points(table.lacking)
  }

  /// A sheet's notes, each on its own lines.
  func notes(_ sheet: Sheet) -> [String] { points(sheet.notes) }

  private func points(_ notes: [Phrase]) -> [String] {
    notes.flatMap { note in
      Display.wrapped(Display.cleaned(note[language]), to: width - 2).enumerated().map { place, line in
        (place == 0 ? ink.paint("·", .faint) + " " : "  ") + line
      }
    }
  }

  /// Lines of at most the page's width.
  func wrapped(_ text: String, _ tone: Ink.Tone?) -> [String] {
    Display.wrapped(Display.cleaned(text), to: width).map { ink.paint($0, tone) }
  }

  /// Every row as its fields below one another, labels to the left.
  private func records(_ sheet: Sheet, _ places: [Int]) -> [String] {
    let places = places.filter { sheet.columns[$0].style != .bar }
    let labels = places.map { Display.cleaned(sheet.columns[$0].heading[language]) }
    let room = min(labels.map(Display.width).max() ?? 0, max(8, width / 3))
    var lines: [String] = []
    for (number, row) in sheet.rows.enumerated() {
      if number > 0 { lines.append("") }
      for (place, label) in zip(places, labels) {
        let words = row[place].words(language)
        let left = Display.wrapped(label, to: room)
        let right = Display.wrapped(words.whole, to: width - room - 2)
        for line in 0..<max(left.count, right.count) {
          let text = line < right.count ? right[line] : ""
          let head = Display.padded(line < left.count ? left[line] : "", to: text.isEmpty ? 0 : room)
          let value = text.isEmpty ? "" : "  " + ink.paint(text, words.faint ? .faint : nil)
          lines.append(ink.paint(head, .faint) + value)
        }
      }
    }
    return lines
  }

  /// One column for every row between the first and the last label; nil when the page is too narrow for it.
  private func series(_ sheet: Sheet, _ places: [Int]) -> [String]? {
    guard let labels = sheet.labelForPeople, let drawn = places.first(where: { sheet.columns[$0].style == .bar }),
      let first = sheet.rows.first?[labels].words(language).whole,
      let last = sheet.rows.last?[labels].words(language).whole,
      Display.width(first) + Display.width(last) + 2 + sheet.rows.count <= width
    else { return nil }
    let line = sheet.rows.map { row in
      if case .share(let part, let whole) = row[drawn] { Bar.upright(part, of: whole) } else { " " }
    }.joined()
    return [ink.paint(first, .faint) + " " + ink.paint(line, .accent) + " " + ink.paint(last, .faint)]
  }
}
