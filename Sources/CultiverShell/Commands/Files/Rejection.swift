import CultiverExchange
import CultiverMarseille
import CultiverStore

/// Writes the rows of a table that were refused, as they stood: the table is read once more, so that no row waits in memory.
struct Rejection {
  let settings: ImportSettings

  init(_ settings: ImportSettings) { self.settings = settings }

  /// Appends the rows that a summary says were refused.
  func append(
    _ input: ImportInput, _ summary: IntakeSummary, _ language: Language, to bytes: inout [UInt8]
  ) throws {
    try input.kind.traffic.reject(self, input, summary, language, &bytes)
  }

  /// Appends the rows of a table of drafts.
  func append<Draft: TableDraft>(
    _: Draft.Type, _ input: ImportInput, _ summary: IntakeSummary, _ language: Language, to bytes: inout [UInt8]
  ) throws {
    let table = try TableImport<Draft>(from: input.source, options: settings.table)
    // As it came, so that the same spreadsheet opens it.
    let writer = Rejects(table.head.delimiter == .semicolon ? .semicolon : .plain)
    if bytes.isEmpty { writer.header(table.head, into: &bytes) }
    let reasons = Dictionary(grouping: summary.problems, by: \.line)
    try table.read { row in
      guard let problems = reasons[row.line] else { return }
      let said = problems.map { problem in
        (problem.column.map { "\($0.rawValue): " } ?? "")
          + problem.refusal.wording[language].split(separator: "\n").joined(separator: " ")
      }
      writer.row(line: row.line, cells: row.cells, reasons: said, into: &bytes)
    }
  }
}
