import CultiverMarseille

/// A worksheet that is read from top to bottom: headline figures, records, sentences.
///
/// Its columns are the same all the way down: the number of a row, what it is about, its value, and words.
struct WorksheetPage {
  private static let widths = [6, 30, 20, 72]
  private static let (label, value, words) = (1, 2, 3)
  private static let across = 1...3
  private static let room = 118

  private let report: Report
  private let language: Language
  private let heading: Phrase?

  /// A page of a report; a heading of its own stands for its title and story.
  init(_ report: Report, _ language: Language, heading: Phrase? = nil) {
    self.report = report
    self.language = language
    self.heading = heading
  }

  /// Writes the sheets one below another.
  func write(_ sheets: [Sheet], on worksheet: Worksheet) throws(SpreadsheetError) {
    for (column, width) in Self.widths.enumerated() { worksheet.setWidth(width, of: column) }
    let title = (heading ?? report.title)[language]
    worksheet.setUpPage(isWide: true, footer: report.title[language])
    worksheet.setHeight(lines: 2, of: 0)
    try worksheet.write(title, 0, Self.label, CellStyle(part: .title))
    var row = 1
    for line in report.lead {
      try worksheet.write(line[language], row, Self.label, CellStyle(part: .lead))
      row += 1
    }
    if heading == nil, !report.story.isEmpty {
      row += 1
      try sentence(report.story.map { $0[language] }.joined(separator: " "), worksheet, &row)
    }
    for sheet in sheets {
      row += 1
      let title = sheet.title[language]
      if !title.isEmpty, title != report.title[language] {
        try worksheet.write(title, row, Self.label, CellStyle(part: .section))
        row += 1
      }
      try write(sheet, worksheet, &row)
      for note in sheet.lacking(among: sheet.columnsForPeople) + sheet.notes {
        try sentence(note[language], worksheet, &row)
      }
      if let chart = sheet.chart {
        row += 1
        row = try WorksheetChart(chart, language).write(on: worksheet, row, Self.label, width: 720)
      }
    }
  }

  private func sentence(_ text: String, _ worksheet: Worksheet, _ row: inout Int) throws(SpreadsheetError) {
    try worksheet.write(text, row, across: Self.across, width: Self.room)
    row += 1
  }

  private func write(_ sheet: Sheet, _ worksheet: Worksheet, _ row: inout Int) throws(SpreadsheetError) {
    let places = sheet.columnsForPeople.filter { sheet.columns[$0].style != .bar }
    for (number, cells) in sheet.rows.enumerated() {
      if sheet.shape == .summary {
        try headline(sheet, cells, places, worksheet, row)
        row += 1
      } else {
        if number > 0 { row += 1 }
        for place in places {
          try worksheet.write(sheet.columns[place].heading[language], row, Self.label, CellStyle(part: .faint))
          try field(cells[place], worksheet, row)
          row += 1
        }
      }
    }
  }

  /// A figure with what stands before and after it.
  private func headline(_ sheet: Sheet, _ cells: [Cell], _ places: [Int], _ worksheet: Worksheet, _ row: Int)
    throws(SpreadsheetError)
  {
    var column = Self.label
    for place in places {
      let value = cells[place].spreadsheetValue(language, isBare: sheet.columns[place].style == .bareNumbers)
      if sheet.columns[place].style == .rowNumber {
        try worksheet.write(value, row, 0, CellStyle(part: .faint, isAtEnd: true, isIndented: true))
      } else {
        let style = CellStyle(
          part: column == Self.value ? .strong : .plain, isAtEnd: column == Self.value,
          isIndented: column >= Self.words, isWrapped: column >= Self.words)
        try worksheet.write(value, row, column, style)
        if style.isWrapped, case .text(let text, _) = value {
          worksheet.makeRoom(for: [(text, Self.widths[min(column, Self.words)] - 2)], in: row)
        }
        column += 1
      }
    }
  }

  /// A field of a record: a number in its column, words over the rest of the line.
  private func field(_ cell: Cell, _ worksheet: Worksheet, _ row: Int) throws(SpreadsheetError) {
    let value = cell.spreadsheetValue(language, isBare: false)
    if case .text(let text, let isFaint) = value, !isFaint {
      try worksheet.write(text, row, across: Self.value...Self.words, width: 88)
    } else {
      try worksheet.write(value, row, Self.value)
    }
  }
}
