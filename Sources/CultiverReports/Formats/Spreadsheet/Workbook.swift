import CXLSXWriter
import CultiverMarseille

/// A workbook that is being written; it must be closed once, which writes it.
final class Workbook {
  typealias Format = UnsafeMutablePointer<lxw_format>

  private let book: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellStyle: Format] = [:]
  private var names = SheetNames()

  /// A workbook that will stand at a path. Throws `refused`.
  init(_ path: String) throws(SpreadsheetError) {
    guard let book = workbook_new(path) else { throw .refused(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue) }
    self.book = book
  }

  /// Writes the file, and lets go of everything. Throws `noTemporaryFile`, `unwritable` and `refused`.
  func close() throws(SpreadsheetError) {
    let error = workbook_close(book)
    switch error {
    case LXW_NO_ERROR: return
    case LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE: throw .noTemporaryFile
    case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE,
      LXW_ERROR_ZIP_INTERNAL_ERROR:
      throw .unwritable
    default: throw .refused(error.rawValue)
    }
  }

  /// What the file says of itself. The day stands for the moment it was made, so that the same report is the same file.
  func describe(title: String, subject: String, form: String, day: Day, _ language: Language) {
    let texts = [title, subject, "Cultiver Marseille", form].map { strdup(SpreadsheetText.fitted($0).text) }
    defer { for text in texts { free(text) } }
    var properties = lxw_doc_properties()
    properties.title = texts[0]
    properties.subject = texts[1]
    properties.author = texts[2]
    properties.comments = texts[3]
    properties.created = time_t(day.ordinal) * 86_400 + 43_200
    workbook_set_properties(book, &properties)
    workbook_set_custom_property_string(book, "Language", language == .french ? "fr-FR" : "en-GB")
  }

  /// A further worksheet, under a name as near as can be to the one wished for. Throws `refused`.
  func worksheet(_ wish: String) throws(SpreadsheetError) -> Worksheet {
    let name = names.name(wish)
    guard let sheet = workbook_add_worksheet(book, name) else {
      throw .refused(LXW_ERROR_INVALID_SHEETNAME_CHARACTER.rawValue)
    }
    return Worksheet(sheet, name, in: self)
  }

  /// A chart that is still to be placed. Throws `refused`.
  func chart(_ type: lxw_chart_type) throws(SpreadsheetError) -> UnsafeMutablePointer<lxw_chart> {
    guard let chart = workbook_add_chart(book, UInt8(type.rawValue)) else {
      throw .refused(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue)
    }
    return chart
  }

  /// The format of a style.
  func format(_ style: CellStyle) -> Format? {
    if let known = formats[style] { return known }
    guard let format = workbook_add_format(book) else { return nil }
    formats[style] = format
    switch style.part {
    case .plain: break
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 16)
      format_set_font_color(format, Ink.strong)
    case .section:
      format_set_bold(format)
      format_set_font_size(format, 12)
      format_set_font_color(format, Ink.strong)
    case .heading:
      format_set_bold(format)
      format_set_bg_color(format, Ink.ground)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_bottom_color(format, Ink.strong)
    case .strong: format_set_bold(format)
    case .lead, .faint: format_set_font_color(format, Ink.faint)
    case .total:
      format_set_bold(format)
      format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_top_color(format, Ink.strong)
    }
    if !style.number.isEmpty { format_set_num_format(format, style.number) }
    if style.isAtEnd { format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
    if style.isIndented {
      if !style.isAtEnd { format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue)) }
      format_set_indent(format, 1)
    } else if !style.isAtEnd, !style.number.isEmpty {
      format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    }
    if style.isWrapped { format_set_text_wrap(format) }
    format_set_align(
      format, UInt8((style.part == .heading ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_TOP).rawValue))
    return format
  }

  /// The colours, all told apart in grey.
  enum Ink {
    static let strong: lxw_color_t = 0x1E4D2B
    static let ground: lxw_color_t = 0xE4EFE0
    static let faint: lxw_color_t = 0x5F6B62
  }
}
