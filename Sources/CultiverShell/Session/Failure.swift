import CultiverMarseille

/// Why a line came to nothing: what a person is told, where in the line, and how the program ends for it.
struct Failure: Error, Hashable {
  /// How the program ends for it.
  let status: ExitStatus
  /// What was wrong, in one line.
  let message: String
  /// What helps on, line by line.
  let hints: [String]
  /// Where in the line, in characters from 1; nil when nowhere in particular.
  let column: Int?

  /// A failure of which everything has been told but the status.
  init(status: ExitStatus) {
    self.status = status
    message = ""
    hints = []
    column = nil
  }

  /// A failure in one language; the values of the line show where the word at fault stands. A doubt about a line that is said is shown under it, unless whoever tells the failure does so.
  init(_ error: any Error, values: [Word] = [], _ language: Language, shownUnder line: String? = nil) {
    let explained: any Explained = error as? any Explained ?? ShellError.fault(String(reflecting: type(of: error)))
    let lines = explained.wording[language].split(separator: "\n").map(String.init)
    status = explained.status
    message = lines.first ?? ""
    var shown: [String] = []
    if let line, let notUnderstood = error as? NotUnderstood, case .doubtful = notUnderstood.fact {
      shown = Caret.under(line, column: notUnderstood.column).split(separator: "\n").map { String($0.dropFirst(2)) }
    }
    hints = shown + lines.dropFirst()
    if let notUnderstood = error as? NotUnderstood {
      column = notUnderstood.column
    } else if let about = explained.about {
      let word = values.first { $0.text == about } ?? values.first { !about.isEmpty && $0.text.contains(about) }
      column = word?.column
    } else {
      column = nil
    }
  }

  /// The message and what helps on, as lines that end.
  var text: String { ([message] + hints.map { "  " + $0 }).map { $0 + "\n" }.joined() }
}
