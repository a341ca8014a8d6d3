import CultiverExchange
import CultiverMarseille
import CultiverReports

extension Session {
  /// Writes a sheet as the options say.
  func show(_ sheet: Sheet, _ options: OutputOptions) throws {
    let press = try press(sheet, options)
    let bytes = try System.abandonable(press)
    lastShown = .sheet(sheet)
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
    lastShown = .record(record, lines: lines)
    try write(bytes, to: options.output)
  }

  /// Writes a report as the options say.
  func show(_ report: Report, _ options: OutputOptions) throws {
    let press = try press(options)
    let bytes = try System.abandonable { try press(report) }
    lastShown = .report(report)
    try write(bytes, to: options.output)
  }

  /// A report in the form that the options say.
  func written(_ report: Report, _ options: OutputOptions) throws -> [UInt8] { try press(options)(report) }

  /// Writes a value as JSON.
  func show(_ json: JSON) throws { try print(json.written()) }

  /// What makes a sheet into the form that the options say.
  private func press(_ sheet: Sheet, _ options: OutputOptions) throws -> @Sendable () throws -> [UInt8] {
    switch try options.form() {
    case .text:
      let format = textFormat(options)
      return { Array(format.written(sheet).utf8) }
    case .json: return { Array(JSONFormat().written(sheet).utf8) }
    case .md:
      let format = try markdownFormat(options)
      return { Array(format.written(sheet).utf8) }
    case .csv:
      let dialect: Dialect = options.forSpreadsheet ? .spreadsheet : .plain
      return { Self.csv(sheet.values(), dialect) }
    case .html, .xlsx, .pdf:
      let press = try press(options)
      return { try press(Report(of: [sheet])) }
    }
  }

  private func textFormat(_ options: OutputOptions) -> TextFormat {
    textFormat(isFile: options.output.map { $0 != "-" } ?? false)
  }

  private func csv(_ table: (header: [String], rows: [[Value]]), _ options: OutputOptions) -> [UInt8] {
    Self.csv(table, options.forSpreadsheet ? .spreadsheet : .plain)
  }

  private func markdownFormat(_ options: OutputOptions) throws -> MarkdownFormat {
    MarkdownFormat(language: language, templates: try templates(options.template))
  }
}
