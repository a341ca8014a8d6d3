/// The forms of a result.
enum OutputForm: String, CaseIterable {
  case text, csv, json, md, html, xlsx, pdf

  /// The form of a word; throws when there is none.
  init(word: String) throws(ShellError) {
    guard let form = OutputForm(rawValue: word.lowercased()) else {
      throw .choice(option: "--format", word, of: OutputForm.allCases.map(\.rawValue))
    }
    self = form
  }

  /// The form that the end of a file's name tells; nil when it tells none.
  init?(ending path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "txt", "text": self = .text
    case "csv": self = .csv
    case "json": self = .json
    case "md", "markdown": self = .md
    case "html", "htm": self = .html
    case "xlsx": self = .xlsx
    case "pdf": self = .pdf
    default: return nil
    }
  }
}
