public import CultiverMarseille

/// Plain text for a terminal of some width: aligned tables, bars and quiet headings.
public struct TextFormat: Sendable {
  /// The widest that a line gets, in columns; at least 24, and at most 120 for a report.
  public let width: Int
  /// Whether ANSI weights and colour are used.
  public let colour: Bool
  /// The language of its words.
  public let language: Language

  /// Text of a width in a language.
  public init(width: Int, colour: Bool, language: Language) {
    self.width = max(24, width)
    self.colour = colour
    self.language = language
  }

  /// A report, with a line break at the end.
  public func written(_ report: Report) -> String {
    var page = TextPage(width: min(width, 120), ink: Ink(isOn: colour), language: language)
    let sheets = report.sheetsForPeople.filter { !$0.repeats }
    page.alignLabels(of: sheets)
    var lines = page.wrapped(report.title[language], .strong)
    lines += report.lead.flatMap { page.wrapped($0[language], .faint) }
    lines.append(page.rule)
    let story = report.story.map { $0[language] }.joined(separator: " ")
    if !story.isEmpty { lines += [""] + page.wrapped(story, nil) }
    for sheet in sheets {
      let section = page.section(sheet)
      if !section.isEmpty { lines += [""] + section }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A lone sheet, with a line break at the end; a table without rows is its headings.
  public func written(_ sheet: Sheet) -> String {
    let page = TextPage(width: width, ink: Ink(isOn: colour), language: language)
    return (page.rows(sheet, title: nil) + page.notes(sheet)).map { $0 + "\n" }.joined()
  }
}
