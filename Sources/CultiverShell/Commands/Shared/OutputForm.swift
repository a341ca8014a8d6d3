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

  /// The form of a file that is to be written; one whose name ends in nothing is text. Throws when it ends in what is no form of ours.
  init(path: String) throws(ShellError) {
    let name = path.split(separator: "/").last ?? ""
    if let form = OutputForm(ending: path) {
      self = form
    } else if let dot = name.lastIndex(of: "."), dot != name.startIndex, path != "-" {
      throw .unknownEnding(String(name[dot...]), forms: OutputForm.allCases.map(\.rawValue))
    } else {
      self = .text
    }
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
