import CultiverMarseille
import Testing

@testable import CultiverReports

/// What someone may type as a name or a note stays within its cell in every form, and hurts no number.
struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>", "</td></table><h1>x", "&amp; &lt;b&gt;", "{{title}} {{{headings}}} {{>page}}", "a|b|c",
    "`code` *b* _i_ [l](javascript:1)", "=cmd|' /C calc'!A0", "@SUM(A1)", "+1", "-1", "\u{1B}[31mred\u{1B}[0m",
    "bell\u{7} \u{1}\u{1F}\u{7F}", "\u{202E}detsrever\u{202C} \u{2067}x\u{2069}", "🍅🥕👩\u{200D}🌾", "\"quoted\" 'single'",
    "a\nb\r\nc\td", "_x0041_", "\u{FFFE}\u{FFFF}", String(repeating: "x", count: 10_000),
  ]

  static let report: Report = {
    let rows = texts.enumerated().map {
      [Cell.text($1), .note(Phrase(verbatim: $1)), .mass(Mass(grams: Int64($0 + 1)))]
    }
    let columns = [
      SheetColumn("name", Phrase(verbatim: "Nom")), SheetColumn("note", Phrase(verbatim: "Note"), style: .remarks),
      SheetColumn("grams", Phrase(verbatim: "kg"), style: .bareNumbers),
    ]
    let sheets = texts.enumerated().map { place, text in
      Sheet(
        "s\(place)", Phrase(verbatim: text), columns: columns, rows: place == 0 ? rows : [rows[place]],
        notes: [Phrase(verbatim: text)])
    }
    return Report(
      schema: "cultiver/trial/1", title: Phrase(verbatim: texts.joined()), lead: texts.map { Phrase(verbatim: $0) },
      story: texts.map { Phrase(verbatim: $0) }, properties: [("month", .text(texts[0]))], sheets: sheets)
  }()

  /// Whether a terminal or a browser would obey something in it.
  private func isObeyed(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE...0xFFFF: true
      default: false
      }
    }
  }

  @Test(arguments: [40, 80, 120]) func `text holds nothing that a terminal obeys`(_ width: Int) {
    let text = TextFormat(width: width, colour: false, language: .french).written(Self.report)
    #expect(!isObeyed(text))
    #expect(text.contains("0,019"))
  }

  @Test func `tables of Markdown stay whole`() {
    let text = MarkdownFormat(language: .french).written(Self.report)
    #expect(!isObeyed(text))
    for line in text.split(separator: "\n") where line.hasPrefix("| ") && line.hasSuffix(" |") {
      var bars = 0
      var isEscaped = false
      for character in line {
        if character == "|", !isEscaped { bars += 1 }
        isEscaped = character == "\\" && !isEscaped
      }
      #expect(bars == 4, "\(line.prefix(200))")
    }
  }

  @Test func `a page has the elements it has with tame words, and no other`() {
    let page = HTMLFormat(language: .french).written(Self.report)
    #expect(!isObeyed(page))
    #expect(!page.contains("<script") && !page.contains("<h1>x"))
    // Braces are words like others: no template takes them up.
    #expect(page.contains("{{title}} {{{headings}}} {{&gt;page}}"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    for tag in ["table", "tbody", "tr", "td", "th", "section", "h1", "h2", "bdi", "data", "ul", "li", "p"] {
      let opened = page.split(separator: "<\(tag)>").count + page.split(separator: "<\(tag) ").count
      #expect(opened == page.split(separator: "</\(tag)>").count + 1, "\(tag)")
    }
    #expect(page.contains("<data value=\"19\">"))
  }

  @Test func `JSON keeps every character and every number`() throws {
    let text = JSONFormat().written(Self.report)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    let rows = try #require(JSONReader.read(text)["s0"]).items
    #expect(rows.map { $0["name"] } == Self.texts.map { .string($0) })
    #expect(rows.map { $0["grams"] } == Self.texts.indices.map { .number("\($0 + 1)") })
  }

  @Test func `a spreadsheet is written`() throws {
    #expect(try !SpreadsheetTests.bytes(Self.report).isEmpty)
  }
}
