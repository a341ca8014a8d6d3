import CultiverExchange
import CultiverMarseille
import CultiverStore

/// Takes a table into the notebook: rows from the exchange go to the store as they come.
struct FileImport {
  let settings: ImportSettings
  let today: Day
  /// Hears how many bytes of the source have been taken.
  var progress: (Int64) throws -> Void = { _ in }
  /// Hears of the headings that say nothing to us.
  var ignored: ([String]) -> Void = { _ in }

  /// Takes a table of a kind in; the caller decides from the summary whether it stays.
  func take(_ kind: Kind, _ source: any TableSource, into writer: Writer) throws -> IntakeSummary {
    try kind.traffic.take(self, source, writer)
  }

  /// Takes a table in, row by row.
  func take<Rows: Intake>(_ source: any TableSource, _ intake: Rows) throws -> IntakeSummary
  where Rows.Draft: TableDraft {
    let table = try TableImport<Rows.Draft>(from: source, options: settings.table)
    ignored(table.head.ignored)
    try table.read(progress: progress) { row in
      switch row.draft {
      case .success(let draft): try intake.add(draft, line: row.line)
      case .failure(let fault): intake.refuse(fault.allProblems(line: row.line))
      }
    }
    return try intake.finish()
  }
}

extension RowFault {
  /// Everything that is wrong with the row, its form included.
  func allProblems(line: Int) -> [Problem] {
    switch form {
    case .strayText: problems + [Problem(line: line, column: nil, .strayText)]
    case .surplusCells(_, let found, let headings):
      problems + [Problem(line: line, column: nil, .surplusCells(found: found, headings: headings))]
    default: problems
    }
  }
}
