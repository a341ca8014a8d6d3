public import CultiverMarseille

/// Markdown with tables (GitHub's), every sheet and row of what people read.
public struct MarkdownFormat: Sendable {
  /// The language of its words.
  public let language: Language

  /// Markdown in a language.
  public init(language: Language) { self.language = language }

  /// A report, with a line break at the end.
  public func written(_ report: Report) -> String {
    let heads = ["# \(escaped(report.title[language]))"] + report.lead.map { escaped($0[language]) }
    let sheets = report.sheetsForPeople.filter { !$0.rows.isEmpty || !$0.notes.isEmpty }
    return (heads + sheets.flatMap(section)).joined(separator: "\n\n") + "\n"
  }

  /// A lone sheet, with a line break at the end.
  public func written(_ sheet: Sheet) -> String {
    (body(sheet) + notes(sheet)).joined(separator: "\n\n") + "\n"
  }

  private func section(_ sheet: Sheet) -> [String] {
    let title = sheet.title[language]
    return (title.isEmpty ? [] : ["## \(escaped(title))"]) + body(sheet) + notes(sheet)
  }

  private func body(_ sheet: Sheet) -> [String] {
    let places = sheet.columnsForPeople.filter { sheet.columns[$0].style != .bar }
    guard !sheet.rows.isEmpty || sheet.shape == .table, !places.isEmpty else { return [] }
    if sheet.shape == .record { return sheet.rows.map { record(sheet, row: $0, places) } }
    let heading = places.map { escaped(sheet.columns[$0].heading[language]) }
    let rules = places.map { sheet.columns[$0].isWords ? "---" : "---:" }
    let rows = sheet.rows.map { row in places.map { text(row[$0], sheet.columns[$0]) } }
    return [
      ([heading, rules] + rows + totals(sheet, places)).map { "| \($0.joined(separator: " | ")) |" }.joined(
        separator: "\n")
    ]
  }

  private func totals(_ sheet: Sheet, _ places: [Int]) -> [[String]] {
    guard !sheet.totals.isEmpty else { return [] }
    let label = sheet.labelOfTotals(among: places)
    return [
      places.map { place in
        let said = place == label ? escaped(Words.total[language]) : text(sheet.totals[place], sheet.columns[place])
        return said.isEmpty ? "" : "**\(said)**"
      }
    ]
  }

  private func record(_ sheet: Sheet, row: [Cell], _ places: [Int]) -> String {
    let colon = language == .french ? "\u{202F}:" : ":"
    return places.map { place in
      "- **\(escaped(sheet.columns[place].heading[language]))**\(colon) \(escaped(row[place].words(language).whole))"
    }.joined(separator: "\n")
  }

  private func notes(_ sheet: Sheet) -> [String] {
    let notes = sheet.lacking(among: sheet.columnsForPeople) + sheet.notes
    guard !notes.isEmpty else { return [] }
    return [notes.map { "- \(escaped($0[language]))" }.joined(separator: "\n")]
  }

  private func text(_ cell: Cell, _ column: SheetColumn) -> String {
    let words = cell.words(language)
    return escaped(column.style == .bareNumbers ? words.text : words.whole)
  }

  /// Text that Markdown takes literally, in a table too.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in Display.cleaned(text) {
      if "\\|`*_[]<>".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
