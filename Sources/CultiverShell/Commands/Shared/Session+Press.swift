import CultiverExchange
import CultiverMarseille
import CultiverReports

/// Makes a report into the bytes of a form; it may work on several threads at once.
typealias Press = @Sendable (Report) throws -> [UInt8]

extension Session {
  /// What makes reports into the form that the options say.
  func press(_ options: OutputOptions) throws -> Press {
    let form = try options.form()
    let isFile = options.output.map { $0 != "-" } ?? false
    if [.xlsx, .pdf].contains(form), !isFile, environment.outputIsTerminal {
      // The bytes of a file for other programs would be poured over it.
      throw ShellError.notForTerminal(form.rawValue)
    }
    if form == .csv, options.forSpreadsheet { return { Self.csv($0.values(), .spreadsheet) } }
    return try press(form, template: options.template, isFile: isFile)
  }

  /// What makes reports into a form, for a file or for standard output. Throws what is wrong with the look, and `noPrinter`.
  func press(_ form: OutputForm, template: String?, isFile: Bool = true) throws -> Press {
    let language = language
    switch form {
    case .text:
      let format = textFormat(isFile: isFile)
      return { Array(format.written($0).utf8) }
    case .json: return { Array(JSONFormat().written($0).utf8) }
    case .csv: return { Self.csv($0.values(), .plain) }
    case .md:
      let format = MarkdownFormat(language: language, templates: try templates(template))
      return { Array(format.written($0).utf8) }
    case .html:
      let format = HTMLFormat(language: language, templates: try templates(template))
      return { Array(format.written($0).utf8) }
    case .xlsx: return { try Self.spreadsheet($0, language) }
    case .pdf:
      let format = HTMLFormat(language: language, templates: try templates(template))
      let printer = try PDFPrinter(in: environment.programs)
      return { try printer.pdf(format.written($0)) }
    }
  }

  /// Text for people as wide as the environment says; a file has no colour.
  func textFormat(isFile: Bool) -> TextFormat {
    TextFormat(width: environment.width, colour: environment.colour && !isFile, language: language)
  }

  /// A table as the bytes of a CSV.
  static func csv(_ table: (header: [String], rows: [[Value]]), _ dialect: Dialect) -> [UInt8] {
    let writer = CSVWriter(dialect)
    var bytes: [UInt8] = []
    writer.header(table.header, into: &bytes)
    for row in table.rows { writer.row(row, into: &bytes) }
    return bytes
  }

  /// A report as the bytes of a spreadsheet; the file in which it is made leaves no trace, however the program ends.
  static func spreadsheet(_ report: Report, _ language: Language) throws -> [UInt8] {
    let file = try System.namelessFile()
    defer { System.close(file) }
    do throws(SpreadsheetError) {
      try XLSXFormat(language: language).write(report, to: System.path(of: file))
    } catch {
      throw ShellError.spreadsheet(error)
    }
    return try System.contents(of: file)
  }
}
