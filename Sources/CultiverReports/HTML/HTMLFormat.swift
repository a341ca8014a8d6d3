public import CultiverMarseille

/// HTML pages: each in one file that asks for no other, without script, for screens and for A4.
public struct HTMLFormat: Sendable {
  /// The language of its words.
  public let language: Language
  private let templates: TemplateSet

  /// HTML in a language, with a look.
  public init(language: Language, templates: TemplateSet = .standard) {
    self.language = language
    self.templates = templates
  }

  /// A report as a page. Sheets that only repeat others are left out, save the basis of its figures.
  public func written(_ report: Report) -> String {
    let sheets = templates.sheets(of: report).filter { !$0.repeats || $0.key == "basis" }
    var page = TemplateData(language)
    page.set("title", Display.cleaned(report.title[language]))
    page.set("lead", report.lead.map { $0[language] })
    page.set("story", report.story.isEmpty ? nil : report.story.map { $0[language] }.joined(separator: " "))
    page.set("introduction", lines: templates.introduction(language))
    page.set("logo", templates.logo)
    var keys: [String] = []
    var contents: [TemplateData] = []
    page.set(
      "sections",
      sheets.map { sheet in
        let key = Self.key(sheet.key, besides: &keys)
        let isTitled = !sheet.title[language].isEmpty && sheet.title != report.title
        let section = HTMLSection(sheet: sheet, language: language).data(key: key, titled: isTitled)
        if isTitled { contents.append(section) }
        return section
      })
    if contents.count > 2 {
      var list = TemplateData()
      list.set("entries", contents)
      page.set("contents", list)
    }
    return templates.html.written("page", page)
  }

  /// The key by which a section is found on its page; one that stands there already gets a number behind it.
  private static func key(_ key: String, besides keys: inout [String]) -> String {
    let base = key.isEmpty ? "section" : key
    var own = base
    var number = 2
    while keys.contains(own) {
      own = "\(base)-\(number)"
      number += 1
    }
    keys.append(own)
    return own
  }
}
