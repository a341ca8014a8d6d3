import CultiverMarseille
import Testing

@testable import CultiverReports

@Suite struct HTMLReportSnapshots {
  /// The standard look without its style sheet, which would be in every snapshot.
  private static let bare = [
    "html/style.mustache": Array("/* style */".utf8), "html/print.mustache": Array("/* print */".utf8),
    "html/colours.mustache": Array("/* colours */".utf8),
  ]

  /// The look of a house of its own.
  private static let own = bare.merging([
    "html/colours.mustache": Array(":root { --accent: #7a1f3d; }".utf8),
    "html/foot.mustache": Array("<footer class=\"foot\"><p>{{title}} · Cité de l'Agriculture</p></footer>\n".utf8),
    "logo.svg": Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8),
    "introduction.fr.txt": Array("Voici ce que les fermes\nont récolté.\n\nMerci à <tous> & à toutes !\n".utf8),
    "introduction.en.txt": Array("This is what the farms picked.\r\n".utf8),
    "markdown/section.mustache": Array(
      "{{#heading}}\n### {{.}}\n\n{{/heading}}\n{{#table}}{{>table}}{{/table}}\n".utf8),
    "sections/monthly-report.txt": Array(
      "# ce que le bailleur lit\nbyDestination\nsummary\n\nremarks # à la fin\n".utf8),
  ]) { _, own in own }

  @Test(arguments: June.months.indices, Language.allCases)
  func pages(_ month: Int, _ language: Language) throws {
    let (name, figures) = June.months[month]
    let format = HTMLFormat(language: language, templates: try TemplateSet(overriding: Self.bare))
    let page = format.written(try MonthlyReport.report(figures))
    try expectSnapshot(page, "\(name).\(language.rawValue).html")
    #expect(try WellFormed(page).problem == nil)
  }

  @Test func `the standard look, whole`() throws {
    let page = HTMLFormat(language: .french).written(try MonthlyReport.report(June.months[0].figures))
    try expectSnapshot(page, "standard.fr.html")
    #expect(try WellFormed(page).problem == nil)
    for outside in ["<script", "http://", "https://", "@import", "url("] {
      #expect(!page.contains(outside), "\(outside)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a look of one's own`(_ language: Language) throws {
    let look = try TemplateSet(overriding: Self.own)
    let report = try MonthlyReport.report(June.months[0].figures)
    let page = HTMLFormat(language: language, templates: look).written(report)
    try expectSnapshot(page, "own.\(language.rawValue).html")
    #expect(try WellFormed(page).problem == nil)
    try expectSnapshot(
      MarkdownFormat(language: language, templates: look).written(report), "own.\(language.rawValue).md")
  }
}
