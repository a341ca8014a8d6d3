import CultiverMarseille
import Testing

@testable import CultiverReports

/// What people type may be anything; a page shows it and obeys none of it.
@Suite struct HostileTextTests {
  private static let typed = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "{{title}}", "{{{rows}}}",
    "&amp; &lt;", "]]>", "<!--", "</style></title>", "\"\u{301} onclick=\"x\"", "<\u{338}b>", "|\u{301} a | b |",
    "=1+1", "\u{1B}[31mrouge\u{1B}[0m", "\u{0}\u{7}\u{9B}31m", "droite \u{202E}gauche", "\u{2066}isolé", "مزرعة",
    "nul\u{FFFE}\u{FFFF}", "tab\tligne\nretour\r\n", String(repeating: "long", count: 2500),
    "*gras* _pas_ `code` [a](b)",
  ]

  private func report(_ text: String) -> Report {
    let phrase = Phrase(fr: "Ferme \(text)", en: "Farm \(text)")
    let columns = [
      SheetColumn("name", phrase), SheetColumn("grams", Phrase(verbatim: "kg"), style: .bareNumbers),
      SheetColumn("note", Phrase(fr: "note", en: "note"), style: .remarks),
    ]
    let row: [Cell] = [.text(text), .mass(Mass(grams: 12_500)), .note(phrase)]
    let shapes: [Sheet.Shape] = [.table, .record, .summary, .series]
    return Report(
      schema: "cultiver/x/1", title: phrase, lead: [phrase], story: [phrase], properties: [],
      sheets: shapes.map { shape in
        Sheet(
          "s", phrase, shape: shape, columns: columns, rows: [row, row], totals: shape == .table ? row : [],
          notes: [phrase])
      })
  }

  @Test(arguments: typed, Language.allCases)
  func `HTML shows what was typed and obeys none of it`(_ text: String, _ language: Language) throws {
    let page = try WellFormed(HTMLFormat(language: language).written(report(text)))
    #expect(page.problem == nil)
    for element in ["script", "img", "b"] { #expect(!page.texts.contains { $0.element == element }) }
    let shown = Display.cleaned(text).replacing("\u{FFFE}", with: "\u{FFFD}").replacing("\u{FFFF}", with: "\u{FFFD}")
    #expect(page.texts.contains { $0.element == "bdi" && $0.text.unicodeScalars.elementsEqual(shown.unicodeScalars) })
    #expect(page.texts.contains { $0.element == "h1" && $0.text.hasSuffix(shown) })
    #expect(page.numbers.contains { $0 == ("12500", language == .french ? "12,5" : "12.5") })
  }

  @Test(arguments: typed)
  func `Markdown keeps to its cells and lines`(_ text: String) {
    let lines = MarkdownFormat(language: .french).written(report(text)).split(separator: "\n")
    let bars = lines.filter { $0.hasPrefix("|") }.map { line in
      var scalars = Array(line.unicodeScalars)
      for place in scalars.indices.dropFirst() where scalars[place - 1] == "\\" { scalars[place] = " " }
      return scalars.count { $0 == "|" }
    }
    #expect(bars.allSatisfy { $0 == 4 }, "\(bars)")
    #expect(!lines.contains { $0.contains("<") && !$0.contains("\\<") })
  }
}
