import CultiverMarseille
import Testing

@testable import CultiverReports

@Suite struct TemplateTests {
  private func error(_ text: String, in file: String = "html/foot.mustache") -> TemplateError? {
    do {
      _ = try TemplateSet(overriding: [file: Array(text.utf8)])
      return nil
    } catch {
      return error
    }
  }

  @Test func `nothing is wrong with the parts the program carries`() throws {
    _ = try TemplateSet(overriding: [:])
    #expect(TemplateSet.standardFiles.count == StandardParts.texts.count)
    let same = try TemplateSet(overriding: Dictionary(uniqueKeysWithValues: TemplateSet.standardFiles))
    let report = try MonthlyReport.report(June.months[0].figures)
    #expect(
      HTMLFormat(language: .french, templates: same).written(report)
        == HTMLFormat(language: .french, templates: .standard).written(report))
  }

  @Test(arguments: [
    ("{{", 1, 1, TemplateError.Reason.unfinishedTag), ("a\n  {{title", 2, 3, .unfinishedTag),
    ("{{title\n}}", 1, 1, .unfinishedTag), ("{{{rows}}", 1, 1, .unfinishedTag), ("{{! never", 1, 1, .unfinishedTag),
    ("é {{=<% %>=}}", 1, 3, .otherTag("{{=")), ("{{<page}}{{/page}}", 1, 1, .otherTag("{{<")),
    ("{{$block}}{{/block}}", 1, 1, .otherTag("{{$")), ("{{%CONTENT_TYPE: TEXT}}", 1, 1, .otherTag("{{%")),
    ("{{>*dynamic}}", 1, 1, .notAName("*dynamic")), ("{{}}", 1, 1, .notAName("")), ("{{a.b}}", 1, 1, .notAName("a.b")),
    ("{{ #lead}}", 1, 1, .notAName("#lead")), ("{{reversed(title)}}", 1, 1, .notAName("reversed(title)")),
    ("{{{{rows}}}}", 1, 1, .notAName("{rows")), ("x{{#lead}}", 1, 2, .neverClosed("lead")),
    ("{{#lead}}\n{{/story}}", 2, 1, .closesOther("story", open: "lead")),
    ("{{/lead}}", 1, 1, .closesOther("lead", open: nil)),
    ("{{{title}}}", 1, 1, .onlyEscaped("title")), ("{{& title }}", 1, 1, .onlyEscaped("title")),
    ("{{#lead}}{{{.}}}{{/lead}}", 1, 10, .onlyEscaped(".")), ("{{rows}}", 1, 1, .onlyWhole("rows")),
    ("{{lead}}", 1, 1, .onlyOpened("lead")),
    (String(repeating: "{{#lead}}", count: 100_000), 1, 289, .tooDeep(limit: 32)),
  ])
  func `a broken template names its line and column`(
    _ text: String, _ line: Int, _ column: Int, _ reason: TemplateError.Reason
  ) {
    #expect(error(text) == TemplateError(file: "html/foot.mustache", line: line, column: column, reason: reason))
  }

  @Test func `names that are not known are told with those that are`() throws {
    let part = try #require(error("\n {{>footer}}"))
    guard case .unknownPart("footer", let parts) = part.reason else { return #expect(Bool(false), "\(part)") }
    #expect(parts.contains("foot") && (part.line, part.column) == (2, 2))
    let name = try #require(error("{{titel}}", in: "markdown/page.mustache"))
    guard case .unknownName("titel", let names) = name.reason else { return #expect(Bool(false), "\(name)") }
    #expect(names.contains("title") && !names.contains("cards"))
    let file = try #require(error("", in: "html/footer.mustache"))
    guard case .unknownFile(let files) = file.reason else { return #expect(Bool(false), "\(file)") }
    #expect(files.contains("html/foot.mustache") && files.contains("logo.png"))
    let section = try #require(error("summary\n byCorp # x\n", in: "sections/monthly-report.txt"))
    guard case .unknownSection("byCorp", _) = section.reason else { return #expect(Bool(false), "\(section)") }
    #expect((section.line, section.column) == (2, 2))
    #expect(error("legend\nlegend", in: "sections/monthly-report.txt")?.reason == .sectionTwice("legend"))
  }

  @Test func `a part that takes itself in is refused`() {
    #expect(
      error("{{>foot}}")
        == TemplateError(
          file: "html/foot.mustache", line: 1, column: 1, reason: .takesItselfIn(["foot", "foot"])))
    let round = error("{{>section}}", in: "html/notes.mustache")
    #expect(round?.reason == .takesItselfIn(["notes", "section", "notes"]))
  }

  @Test func `files that are not what their name says are refused`() throws {
    #expect(throws: TemplateError(file: "html/foot.mustache", reason: .notText)) {
      try TemplateSet(overriding: ["html/foot.mustache": [0xC3, 0x28]])
    }
    #expect(error("plain words", in: "logo.svg")?.reason == .notAPicture)
    #expect(error("<svg/>", in: "logo.png")?.reason == .notAPicture)
    #expect(
      error("<svg>" + String(repeating: " ", count: 1 << 20), in: "logo.svg")?.reason
        == .tooLarge(limit: TemplateSet.largestLogo))
    #expect(error("\u{FEFF}<p>x</p>\r\n{{#story}}\r\n{{.}}\r\n{{/story}}\r\n") == nil)
  }

  /// Whatever stands in a template, the program goes on.
  @Test func `pieces of tags in any order are refused or written`() throws {
    let pieces = [
      "{{", "}}", "{", "}", "{{{", "}}}", "#", "/", "^", ">", "!", "&", "$", "<", "=", "%", ".", "lead", "title",
      "rows",
      "foot", " ", "\n", "\r\n", "\u{301}", "é", "(", ")", "*",
    ]
    let report = Report(of: [Sheet("", Phrase(verbatim: "x"), notes: [Phrase(verbatim: "y")])])
    var state: UInt64 = 7
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<1500 {
      let text = (0..<(1 + next(9))).map { _ in pieces[next(pieces.count)] }.joined()
      guard let look = try? TemplateSet(overriding: ["markdown/introduction.mustache": Array(text.utf8)]) else {
        continue
      }
      #expect(!MarkdownFormat(language: .english, templates: look).written(report).isEmpty)
    }
  }

  @Test func `every section that a report has can be chosen`() throws {
    for (_, figures) in June.months {
      let report = try MonthlyReport.report(figures)
      let keys = report.sheetsForPeople.map(\.key)
      #expect(Set(keys).isSubset(of: SectionChoice.known[report.name] ?? []), "\(keys)")
    }
    for (_, figures) in MeansCases.all {
      let report = try MeansReport.report(figures)
      let keys = report.sheetsForPeople.map(\.key)
      #expect(Set(keys).isSubset(of: SectionChoice.known[report.name] ?? []), "\(keys)")
    }
  }

  @Test func `every section of a period and of a year can be chosen`() throws {
    for (name, report) in try PeriodCases.all() {
      let keys = Set(report.sheetsForPeople.map(\.key))
      #expect(keys.isSubset(of: SectionChoice.known[report.name] ?? []), "\(name): \(keys)")
    }
  }

  @Test func `a choice of sections hides no erratum`() throws {
    let chosen = try TemplateSet(overriding: ["sections/monthly-report.txt": Array("legend\nsummary".utf8)])
    func sheet(_ key: String) -> Sheet { Sheet(key, Phrase(verbatim: key), notes: [Phrase(verbatim: "x")]) }
    let report = Report(
      schema: "cultiver/monthly-report/1", title: Phrase(verbatim: "x"), lead: [], properties: [],
      sheets: ["summary", "byCrop", "legend", "erratum1", "erratum1Lines"].map(sheet))
    #expect(chosen.sheets(of: report).map(\.key) == ["legend", "summary", "erratum1", "erratum1Lines"])
    #expect(TemplateSet.standard.sheets(of: report).count == 5)
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func `base 64 is as in RFC 4648`(_ text: String, _ expected: String) {
    #expect(Base64.text(Array(text.utf8)) == expected)
  }
}
