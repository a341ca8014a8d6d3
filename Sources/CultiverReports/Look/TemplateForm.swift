/// A form whose pages come from templates: which values its templates can name.
enum TemplateForm: String, CaseIterable {
  case html, markdown

  /// Values that are text and are always escaped.
  var texts: Set<String> {
    switch self {
    case .html:
      [
        "language", "title", "story", "logo", "key", "heading", "number", "label", "basis", "changeNumber", "remark",
      ]
    case .markdown: ["language", "title", "story", "heading", "label", "value"]
    }
  }

  /// Values that are finished markup, made from escaped text.
  var markups: Set<String> {
    switch self {
    case .html: ["chart", "headings", "rows", "totals", "fields", "points", "figure", "change"]
    case .markdown: ["rows"]
    }
  }

  /// Values that are lists, or have values of their own, or only say whether something is so.
  var lists: Set<String> {
    let shared: Set = [
      "french", "english", "lead", "introduction", "sections", "table", "records", "notes", "lines",
    ]
    switch self {
    case .html:
      return shared.union(["contents", "entries", "summary", "cards", "changes", "series", "narrow", "wide", "body"])
    case .markdown: return shared.union(["fields"])
    }
  }

  /// Every name, in alphabetical order.
  var names: [String] { texts.union(markups).union(lists).sorted() }

  /// The file of a part.
  func file(of part: String) -> String { "\(rawValue)/\(part).mustache" }

  /// The part whose file that is; nil when it is none of this form's.
  func part(of file: String) -> String? {
    guard file.hasPrefix(rawValue + "/"), file.hasSuffix(".mustache") else { return nil }
    return String(file.dropFirst(rawValue.count + 1).dropLast(".mustache".count))
  }
}
