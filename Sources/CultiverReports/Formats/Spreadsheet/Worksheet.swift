import CXLSXWriter
import CultiverMarseille

/// A sheet of a workbook, written cell by cell; rows and columns count from 0.
struct Worksheet {
  /// As many rows as a sheet of a spreadsheet has.
  static let mostRows = 1_048_576

  let sheet: UnsafeMutablePointer<lxw_worksheet>
  /// The name under which charts point at it.
  let name: String
  let book: Workbook

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ name: String, in book: Workbook) {
    self.sheet = sheet
    self.name = name
    self.book = book
  }

  /// Writes words, and says whether their end had to be cut.
  @discardableResult
  func write(_ text: String, _ row: Int, _ column: Int, _ style: CellStyle = CellStyle()) throws(SpreadsheetError)
    -> Bool
  {
    let (text, isCut) = SpreadsheetText.fitted(text)
    try check(worksheet_write_string(sheet, UInt32(row), UInt16(column), text, book.format(style)))
    return isCut
  }

  /// Writes a typed value, and says whether the end of its words had to be cut; a blank leaves the cell as it is.
  @discardableResult
  func write(_ value: SpreadsheetValue, _ row: Int, _ column: Int, _ style: CellStyle = CellStyle())
    throws(SpreadsheetError) -> Bool
  {
    var style = style
    switch value {
    case .blank:
      guard style.part == .total else { return false }
      try check(worksheet_write_blank(sheet, UInt32(row), UInt16(column), book.format(style)))
    case .number(let number, let format):
      style.number = format
      style.isWrapped = false
      try check(worksheet_write_number(sheet, UInt32(row), UInt16(column), number, book.format(style)))
    case .text(let text, let isFaint):
      if isFaint, style.part == .plain { style.part = .faint }
      return try write(text, row, column, style)
    case .tooLong(let text):
      return try write(text, row, column, style)
    }
    return false
  }

  /// Writes words over several columns, broken into lines; the row is as high as they need.
  func write(_ text: String, _ row: Int, across columns: ClosedRange<Int>, width: Int, _ style: CellStyle = CellStyle())
    throws(SpreadsheetError)
  {
    var style = style
    style.isWrapped = true
    let fitted = SpreadsheetText.fitted(text).text
    // A spreadsheet never makes a row higher for cells that were joined; its largest height is 409 points.
    let size = style.part == .section ? 17.0 : 15.0
    let height = min(409.0, Double(Display.wrapped(fitted, to: max(8, width)).count) * size)
    worksheet_set_row(sheet, UInt32(row), height, nil)
    guard columns.count > 1 else { return _ = try write(fitted, row, columns.lowerBound, style) }
    try check(
      worksheet_merge_range(
        sheet, UInt32(row), UInt16(columns.lowerBound), UInt32(row), UInt16(columns.upperBound), fitted,
        book.format(style)))
  }

  /// Sets the width of a column, in characters.
  func setWidth(_ width: Int, of column: Int) {
    worksheet_set_column(sheet, UInt16(column), UInt16(column), Double(width), nil)
  }

  /// Sets a row's height, in lines of text.
  func setHeight(lines: Int, of row: Int) { worksheet_set_row(sheet, UInt32(row), Double(lines) * 15 + 3, nil) }

  /// Makes a row as high as its longest broken text: not every spreadsheet does so by itself when it opens a file.
  func makeRoom(for texts: [(text: String, width: Int)], in row: Int) {
    let lines = texts.map { Display.wrapped(SpreadsheetText.fitted($0.text).text, to: max(8, $0.width)).count }.max()
    if let lines, lines > 1 { worksheet_set_row(sheet, UInt32(row), min(409, Double(lines) * 15), nil) }
  }

  /// Sets up the printed page: A4, one page wide, a number on each page, and the rows of headings on every one.
  func setUpPage(isWide: Bool, footer: String, headings: ClosedRange<Int>? = nil) {
    worksheet_set_paper(sheet, 9)
    if isWide { worksheet_set_landscape(sheet) }
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.7)
    if let headings { worksheet_repeat_rows(sheet, UInt32(headings.lowerBound), UInt32(headings.upperBound)) }
    // An ampersand begins a code there; the whole may have 255 characters.
    var words = SpreadsheetText.cleaned(footer)
    while words.utf8.count > 120 { words.removeLast() }
    worksheet_set_footer(
      sheet, "&L&8 \(words.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&"))&R&8 &P / &N"
    )
    worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }

  func check(_ error: lxw_error) throws(SpreadsheetError) {
    if error != LXW_NO_ERROR { throw .refused(error.rawValue) }
  }
}
