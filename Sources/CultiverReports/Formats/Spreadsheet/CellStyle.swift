/// How a cell of a spreadsheet looks.
struct CellStyle: Hashable {
  /// What part of a page it is.
  enum Part: Hashable {
    case title, lead, section, heading, plain, strong, faint, total
  }

  /// What part of a page it is.
  var part = Part.plain
  /// The format of its number.
  var number = ""
  /// Whether it stands at the end of its column.
  var isAtEnd = false
  /// Whether a little room is left before it.
  var isIndented = false
  /// Whether it is broken into lines.
  var isWrapped = false
}
