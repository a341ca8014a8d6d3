import CultiverExchange
import CultiverMarseille
import CultiverReports

extension Session {
  /// Writes a sheet as the options say.
  func show(_ sheet: Sheet, _ options: OutputOptions) throws {
    let bytes: [UInt8]
    switch try options.form() {
    case .text: bytes = Array(textFormat(options).written(sheet).utf8)
    case .json: bytes = Array(JSONFormat().written(sheet).utf8)
    case .md: bytes = Array(try markdownFormat(options).written(sheet).utf8)
    case .csv: bytes = csv(sheet.values(), options)
    case .html, .xlsx, .pdf: bytes = try written(Report(of: [sheet]), options)
    }
    try write(bytes, to: options.output)
  }

  /// Writes a record and, when there are any, its lines as the options say: in JSON they are a member of the record, and in CSV they stand for it.
  func show(_ record: Sheet, with lines: Sheet?, _ options: OutputOptions) throws {
    guard let lines else { return try show(record, options) }
    let bytes: [UInt8]
    switch try options.form() {
    case .text: bytes = Array([record, lines].map { textFormat(options).written($0) }.joined(separator: "\n").utf8)
    case .md:
      let format = try markdownFormat(options)
      bytes = Array([record, lines].map { format.written($0) }.joined(separator: "\n").utf8)
    case .json:
      guard case .object(let members) = record.json() else { throw ShellError.fault("a record of several rows") }
      bytes = Array((JSON.object(members + [(lines.key, lines.json())]).written() + "\n").utf8)
    case .csv: bytes = csv(lines.values(), options)
    case .html, .xlsx, .pdf: bytes = try written(Report(of: [record, lines]), options)
    }
    try write(bytes, to: options.output)
  }

  /// Writes a report as the options say.
  func show(_ report: Report, _ options: OutputOptions) throws {
    try write(try written(report, options), to: options.output)
  }

  /// A report in the form that the options say.
  func written(_ report: Report, _ options: OutputOptions) throws -> [UInt8] {
    try keepOffTerminal(options)
    return switch try options.form() {
    case .text: Array(textFormat(options).written(report).utf8)
    case .json: Array(JSONFormat().written(report).utf8)
    case .md: Array(try markdownFormat(options).written(report).utf8)
    case .csv: csv(report.values(), options)
    case .html: Array(try htmlFormat(options).written(report).utf8)
    case .xlsx: try spreadsheet(report)
    case .pdf: try pdf(report, options)
    }
  }

  /// Writes a value as JSON.
  func show(_ json: JSON) throws { try print(json.written()) }

  private func textFormat(_ options: OutputOptions) -> TextFormat {
    let isFile = options.output.map { $0 != "-" } ?? false
    return TextFormat(width: environment.width, colour: environment.colour && !isFile, language: language)
  }

  private func markdownFormat(_ options: OutputOptions) throws -> MarkdownFormat {
    MarkdownFormat(language: language, templates: try templates(options))
  }

  private func htmlFormat(_ options: OutputOptions) throws -> HTMLFormat {
    HTMLFormat(language: language, templates: try templates(options))
  }

  private func pdf(_ report: Report, _ options: OutputOptions) throws -> [UInt8] {
    try PDFPrinter(in: environment.programs).pdf(try htmlFormat(options).written(report))
  }

  private func csv(_ table: (header: [String], rows: [[Value]]), _ options: OutputOptions) -> [UInt8] {
    csv(table, options.forSpreadsheet ? .spreadsheet : .plain)
  }

  /// A table as CSV.
  func csv(_ table: (header: [String], rows: [[Value]]), _ dialect: Dialect) -> [UInt8] {
    let writer = CSVWriter(dialect)
    var bytes: [UInt8] = []
    writer.header(table.header, into: &bytes)
    for row in table.rows { writer.row(row, into: &bytes) }
    return bytes
  }
}
