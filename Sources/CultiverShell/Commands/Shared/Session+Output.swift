import CultiverExchange
import CultiverMarseille
import CultiverReports

extension Session {
  /// Writes a sheet as the options say.
  func show(_ sheet: Sheet, _ options: OutputOptions) throws {
    let text =
      switch try form(options) {
      case .text: textFormat(options).written(sheet)
      case .json: JSONFormat().written(sheet)
      case .md: MarkdownFormat(language: language).written(sheet)
      case .csv: csv(sheet.values(), options)
      }
    try write(Array(text.utf8), to: options.output)
  }

  /// Writes a record and, when there are any, its lines as the options say: in JSON they are a member of the record, and in CSV they stand for it.
  func show(_ record: Sheet, with lines: Sheet?, _ options: OutputOptions) throws {
    guard let lines else { return try show(record, options) }
    let text: String
    switch try form(options) {
    case .text: text = [record, lines].map { textFormat(options).written($0) }.joined(separator: "\n")
    case .md: text = [record, lines].map { MarkdownFormat(language: language).written($0) }.joined(separator: "\n")
    case .json:
      guard case .object(let members) = record.json() else { throw ShellError.fault("a record of several rows") }
      text = JSON.object(members + [(lines.key, lines.json())]).written() + "\n"
    case .csv: text = csv(lines.values(), options)
    }
    try write(Array(text.utf8), to: options.output)
  }

  /// Writes a report as the options say.
  func show(_ report: Report, _ options: OutputOptions) throws {
    let text =
      switch try form(options) {
      case .text: textFormat(options).written(report)
      case .json: JSONFormat().written(report)
      case .md: MarkdownFormat(language: language).written(report)
      case .csv: csv(report.values(), options)
      }
    try write(Array(text.utf8), to: options.output)
  }

  /// Writes a value as JSON.
  func show(_ json: JSON) throws { try print(json.written()) }

  /// `--for-spreadsheet` alone means CSV.
  private func form(_ options: OutputOptions) throws -> OutputForm {
    let form = try OutputForm(word: options.format)
    return options.forSpreadsheet && form == .text ? .csv : form
  }

  private func textFormat(_ options: OutputOptions) -> TextFormat {
    let isFile = options.output.map { $0 != "-" } ?? false
    return TextFormat(width: environment.width, colour: environment.colour && !isFile, language: language)
  }

  private func csv(_ table: (header: [String], rows: [[Value]]), _ options: OutputOptions) -> String {
    let writer = CSVWriter(options.forSpreadsheet ? .spreadsheet : .plain)
    var bytes: [UInt8] = []
    writer.header(table.header, into: &bytes)
    for row in table.rows { writer.row(row, into: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The forms of a result.
enum OutputForm: String, CaseIterable {
  case text, csv, json, md

  /// The form of a word; throws when there is none.
  init(word: String) throws(ShellError) {
    guard let form = OutputForm(rawValue: word.lowercased()) else {
      throw .choice(option: "--format", word, of: OutputForm.allCases.map(\.rawValue))
    }
    self = form
  }
}
