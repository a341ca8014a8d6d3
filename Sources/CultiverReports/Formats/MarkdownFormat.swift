public import CultiverMarseille

/// Markdown with tables (GitHub's), every sheet and row of what people read.
public struct MarkdownFormat: Sendable {
  /// The language of its words.
  public let language: Language
  private let templates: TemplateSet

  /// Markdown in a language, with a look.
  public init(language: Language, templates: TemplateSet = .standard) {
    self.language = language
    self.templates = templates
  }

  /// A report, with a line break at the end.
  public func written(_ report: Report) -> String {
    var page = TemplateData(language)
    page.set("title", report.title[language])
    page.set("lead", report.lead.map { $0[language] })
    page.set("story", report.story.isEmpty ? nil : report.story.map { $0[language] }.joined(separator: " "))
    page.set("introduction", lines: templates.introduction(language))
    page.set("sections", templates.sheets(of: report).map { section($0, titled: !$0.title[language].isEmpty) })
    return Self.closed(templates.markdown.written("page", page))
  }

  /// A lone sheet, with a line break at the end.
  public func written(_ sheet: Sheet) -> String {
    Self.closed(templates.markdown.written("section", section(sheet, titled: false)))
  }

  private func section(_ sheet: Sheet, titled: Bool) -> TemplateData {
    var data = TemplateData(language)
    if titled { data.set("heading", sheet.title[language]) }
    let places = sheet.columnsForPeople.filter { sheet.columns[$0].style != .bar }
    if !places.isEmpty, !sheet.rows.isEmpty || sheet.shape == .table {
      if sheet.shape == .record {
        data.set("records", sheet.rows.map { record(sheet, row: $0, places) })
      } else {
        var table = TemplateData()
        table.set("rows", rows(sheet, places))
        data.set("table", table)
      }
    }
    let notes = sheet.lacking(among: sheet.columnsForPeople) + sheet.notes
    data.set("notes", lines: notes.map { $0[language] })
    return data
  }

  /// Headings, rows and totals, a line each.
  private func rows(_ sheet: Sheet, _ places: [Int]) -> String {
    let heading = places.map { MarkdownText.escaped(sheet.columns[$0].heading[language]) }
    let rules = places.map { sheet.columns[$0].isWords ? "---" : "---:" }
    let rows = sheet.rows.map { row in places.map { text(row[$0], sheet.columns[$0]) } }
    return ([heading, rules] + rows + totals(sheet, places)).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }

  private func totals(_ sheet: Sheet, _ places: [Int]) -> [[String]] {
    guard !sheet.totals.isEmpty else { return [] }
    let label = sheet.labelOfTotals(among: places)
    return [
      places.map { place in
        let said =
          place == label
          ? MarkdownText.escaped(Words.total[language]) : text(sheet.totals[place], sheet.columns[place])
        return said.isEmpty ? "" : "**\(said)**"
      }
    ]
  }

  private func record(_ sheet: Sheet, row: [Cell], _ places: [Int]) -> TemplateData {
    var data = TemplateData()
    data.set(
      "fields",
      places.map { place in
        var field = TemplateData()
        field.set("label", sheet.columns[place].heading[language])
        field.set("value", row[place].words(language).whole)
        return field
      })
    return data
  }

  private func text(_ cell: Cell, _ column: SheetColumn) -> String {
    let words = cell.words(language)
    return MarkdownText.escaped(column.style == .bareNumbers ? words.text : words.whole)
  }

  /// Parts stand apart by one blank line, however many their templates leave between them.
  private static func closed(_ text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(line)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}
