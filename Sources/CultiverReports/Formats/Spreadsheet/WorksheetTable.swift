import CXLSXWriter
import CultiverMarseille

/// A worksheet that is a table under headings that stay in sight and filter.
struct WorksheetTable {
  private let sheet: Sheet
  private let report: Report
  private let language: Language
  private let places: [Int]

  /// A table of a report.
  init(_ sheet: Sheet, of report: Report, _ language: Language) {
    self.sheet = sheet
    self.report = report
    self.language = language
    places = sheet.columnsForPeople.filter { sheet.columns[$0].style != .bar }
  }

  /// Writes the table, its notes below it and its chart beside it.
  func write(on worksheet: Worksheet) throws(SpreadsheetError) {
    let widths = places.map(width)
    let top = try head(worksheet)
    let lines = zip(places, widths).map { place, width in
      Display.wrapped(SpreadsheetText.cleaned(heading(place)), to: max(4, width - 1)).count
    }
    worksheet.setHeight(lines: lines.max() ?? 1, of: top)
    for (column, place) in places.enumerated() {
      worksheet.setWidth(widths[column], of: column)
      var style = style(place, .heading)
      style.isWrapped = true
      try worksheet.write(heading(place), top, column, style)
    }
    var remarks = Remarks()
    for (number, row) in sheet.rows.enumerated() {
      try write(row, worksheet, top + 1 + number, widths, &remarks)
    }
    var row = top + 1 + sheet.rows.count
    if !sheet.totals.isEmpty {
      try totals(worksheet, row)
      row += 1
    }
    arrange(worksheet, top, widths)
    try notes(worksheet, &row, widths, remarks)
    if let chart = sheet.chart { try draw(chart, worksheet, top, row, widths) }
  }

  /// What stands above the headings; gives the row in which they stand.
  private func head(_ worksheet: Worksheet) throws(SpreadsheetError) -> Int {
    guard !report.schema.isEmpty else { return 0 }
    worksheet.setHeight(lines: 2, of: 0)
    try worksheet.write(report.title[language], 0, 0, CellStyle(part: .title))
    try worksheet.write(
      report.lead.map { $0[language] }.joined(separator: " · "), 1, 0, CellStyle(part: .lead))
    // A table whose title heads its first column needs no other.
    if let label = sheet.labelForPeople, !sheet.columns[label].heading[language].isEmpty {
      worksheet.setHeight(lines: 2, of: 2)
      try worksheet.write(sheet.title[language], 2, 0, CellStyle(part: .section))
    }
    return 3
  }

  private func heading(_ place: Int) -> String {
    let heading = sheet.columns[place].heading[language]
    return heading.isEmpty && place == sheet.labelForPeople ? sheet.title[language] : heading
  }

  /// Keeps the headings in sight, lets them filter, and sets up the printed page.
  private func arrange(_ worksheet: Worksheet, _ top: Int, _ widths: [Int]) {
    let label = places.firstIndex { $0 == sheet.labelForPeople } ?? 0
    let held = widths.prefix(label + 1).reduce(0, +) < 60 && places.count > label + 2 ? label + 1 : 0
    worksheet_freeze_panes(worksheet.sheet, UInt32(top + 1), UInt16(held))
    if sheet.rows.count > 1, !places.isEmpty {
      worksheet_autofilter(
        worksheet.sheet, UInt32(top), 0, UInt32(top + sheet.rows.count), UInt16(places.count - 1))
    }
    let title = sheet.title[language]
    let footer = [report.title[language], title == report.title[language] ? "" : title]
    worksheet.setUpPage(
      isWide: widths.reduce(0, +) > 90 || sheet.chart != nil,
      footer: footer.filter { !$0.isEmpty }.joined(separator: " · "), headings: top...top)
  }

  /// What was found while writing that people must know.
  private struct Remarks {
    var cut = 0
    var tooLong = 0
  }

  private func write(
    _ cells: [Cell], _ worksheet: Worksheet, _ row: Int, _ widths: [Int], _ remarks: inout Remarks
  ) throws(SpreadsheetError) {
    var broken: [(text: String, width: Int)] = []
    for (column, place) in places.enumerated() {
      let isBare = sheet.columns[place].style == .bareNumbers
      let value = cells[place].spreadsheetValue(language, isBare: isBare)
      var style = style(place, sheet.columns[place].style == .rowNumber ? .faint : .plain)
      switch value {
      case .blank, .number: break
      case .tooLong: remarks.tooLong += 1
      case .text(let text, _):
        style.isWrapped = text.utf8.count > widths[column]
        if style.isWrapped { broken.append((text, widths[column] - 2)) }
      }
      if try worksheet.write(value, row, column, style) { remarks.cut += 1 }
    }
    worksheet.makeRoom(for: broken, in: row)
  }

  /// Words stand from the left, a little apart from what is before them; numbers and what stands for one to the right.
  private func style(_ place: Int, _ part: CellStyle.Part) -> CellStyle {
    let isWords = sheet.columns[place].isWords
    return CellStyle(part: part, isAtEnd: !isWords, isIndented: isWords && place != places.first)
  }

  private func totals(_ worksheet: Worksheet, _ row: Int) throws(SpreadsheetError) {
    let label = sheet.labelOfTotals(among: places)
    for (column, place) in places.enumerated() {
      let isBare = sheet.columns[place].style == .bareNumbers
      let value: SpreadsheetValue =
        place == label
        ? .text(Words.total[language], isFaint: false) : sheet.totals[place].spreadsheetValue(language, isBare: isBare)
      try worksheet.write(value, row, column, style(place, .total))
    }
  }

  private func notes(_ worksheet: Worksheet, _ row: inout Int, _ widths: [Int], _ remarks: Remarks)
    throws(SpreadsheetError)
  {
    var notes = (sheet.lacking(among: places) + sheet.notes).map { $0[language] }
    if remarks.cut > 0 { notes.append(Words.cut(remarks.cut)[language]) }
    if remarks.tooLong > 0 { notes.append(Words.tooLong(remarks.tooLong)[language]) }
    guard !notes.isEmpty else { return }
    row += 1
    for note in notes {
      try worksheet.write(note, row, 0, CellStyle(part: .faint))
      row += 1
    }
  }

  /// Beside a narrow table, below a wide one.
  private func draw(_ chart: Chart, _ worksheet: Worksheet, _ top: Int, _ row: Int, _ widths: [Int])
    throws(SpreadsheetError)
  {
    let isBeside = widths.reduce(0, +) <= 100
    let drawing = WorksheetChart(chart, language)
    let label = places.firstIndex { $0 == sheet.labelForPeople } ?? 0
    let (first, column) = isBeside ? (top, places.count + 1) : (row + 1, label)
    let cells = ChartCells(chart, in: sheet, places, first: top + 1, language)
    if isBeside {
      worksheet.setWidth(3, of: places.count)
      if cells == nil {
        for (place, width) in drawing.widths.enumerated() { worksheet.setWidth(width, of: column + place) }
      }
    }
    _ = try drawing.write(on: worksheet, first, column, width: 560, cells: cells)
  }

  /// How wide a column stands, by its longest words and by the longest word of its heading.
  private func width(_ place: Int) -> Int {
    let column = sheet.columns[place]
    if column.style == .rowNumber { return 7 }
    let words = (sheet.rows.prefix(500) + (sheet.totals.isEmpty ? [] : [sheet.totals])).map {
      Display.width($0[place].words(language).whole)
    }
    let title = heading(place)
    // A heading takes two lines where that makes the column narrower.
    let heading = title.split(separator: " ").map { Display.width(String($0)) } + [(Display.width(title) + 1) / 2]
    let most = column.style == .remarks ? 60 : 44
    // Numbers are shown with all their decimals; the arrow of the filter takes three characters.
    return max(min((words.max() ?? 0) + (column.isWords ? 2 : 5), most), (heading.max() ?? 0) + 4, 8)
  }
}

extension Words {
  static func cut(_ count: Int) -> Phrase {
    Phrase(
      fr: "…\u{202F}: texte coupé à 32\u{202F}767 caractères, ce que contient une cellule (\(count) fois).",
      en: "…: text cut at 32,767 characters, which is what a cell holds (\(count) times).")
  }

  static func tooLong(_ count: Int) -> Phrase {
    Phrase(
      fr:
        "Un tableur ne garde que quinze chiffres\u{202F}: les nombres plus longs sont écrits comme du texte (\(count) fois).",
      en: "A spreadsheet keeps fifteen digits: longer numbers are written as text (\(count) times).")
  }
}
