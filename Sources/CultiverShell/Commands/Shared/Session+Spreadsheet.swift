import CultiverMarseille
import CultiverReports

extension Session {
  /// A report as the bytes of a spreadsheet; the file in which it is made leaves no trace, however the program ends.
  func spreadsheet(_ report: Report, _ language: Language? = nil) throws -> [UInt8] {
    let file = try System.namelessFile()
    defer { System.close(file) }
    do throws(SpreadsheetError) {
      try XLSXFormat(language: language ?? self.language).write(report, to: System.path(of: file))
    } catch {
      throw ShellError.spreadsheet(error)
    }
    return try System.contents(of: file)
  }

  /// Refuses to pour the bytes of a file for other programs over a terminal.
  func keepOffTerminal(_ options: OutputOptions) throws {
    let form = try options.form()
    guard [.xlsx, .pdf].contains(form), options.output ?? "-" == "-", environment.outputIsTerminal else { return }
    throw ShellError.notForTerminal(form.rawValue)
  }
}
