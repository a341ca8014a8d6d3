import CultiverMarseille
import Testing

@testable import CultiverReports

@Suite struct SheetTests {
  static let plots = Sheet(
    "plots", Phrase(fr: "Parcelles", en: "Plots"),
    columns: [
      SheetColumn("code", Phrase(fr: "Code", en: "Code"), role: .key),
      SheetColumn("name", Phrase(fr: "Nom", en: "Name")),
      SheetColumn("squareMetres", Phrase(fr: "Surface", en: "Area"), style: .numbers),
      SheetColumn("kind", Phrase(fr: "Genre", en: "Kind")),
      SheetColumn("grams", Phrase(fr: "kg", en: "kg"), style: .bareNumbers),
      SheetColumn("since", Phrase(fr: "Depuis", en: "Since")),
      SheetColumn("retired", Phrase(fr: "Retirée", en: "Retired"), for: .machines),
    ],
    rows: [
      [
        .text("A1"), .text("Serre 🍅 | nord"), .area(Area(squareDecimetres: 12_050)),
        .term("greenhouse", PlotKind.greenhouse.name), .mass(Mass(grams: 1_234_500)),
        .day(June.month.first.adding(days: 23)), .flag(false),
      ],
      [
        .text("B2"), .text("Fe\u{300}ves du fond"), .area(Area(squareDecimetres: 800)),
        .term("open-ground", PlotKind.openGround.name), .mass(Mass(grams: 250)), .blank, .flag(true),
      ],
    ])

  @Test func aListIsATableOnATerminal() {
    #expect(
      TextFormat(width: 80, colour: false, language: .french).written(Self.plots) == """
        Code  Nom               Surface  Genre               kg  Depuis
        ───────────────────────────────────────────────────────────────────
        A1    Serre 🍅 | nord  120,5\u{A0}m²  serre         1\u{202F}234,5   24/06/2026
        B2    Fe\u{300}ves du fond      8\u{A0}m²    pleine terre      0,25

        """)
  }

  @Test func aListTooWideForTheTerminalIsShownFieldByField() {
    let text = TextFormat(width: 30, colour: false, language: .english).written(Self.plots)
    #expect(text.hasPrefix("Code   A1\nName   Serre 🍅 | nord\nArea   120.5\u{A0}m²\n"))
    #expect(text.contains("\n\nCode   B2\n"))
  }

  @Test func machinesReadCodesAndExactNumbers() throws {
    let json = try JSONReader.read(JSONFormat().written(Self.plots))
    #expect(json.items.count == 2)
    #expect(json.items[0].keys == ["code", "name", "squareMetres", "kind", "grams", "since", "retired"])
    #expect(json.items[0]["squareMetres"] == .number("120.5"))
    #expect(json.items[0]["kind"] == .string("greenhouse"))
    #expect(json.items[0]["since"] == .string("2026-06-24"))
    #expect(json.items[1]["since"] == .null)
    #expect(json.items[1]["retired"] == .bool(true))

    let (header, rows) = Self.plots.values()
    #expect(header == ["code", "name", "squareMetres", "kind", "grams", "since", "retired"])
    #expect(rows[1][1] == .text("Fe\u{300}ves du fond"))
    #expect(rows[0][2] == .decimal(12_050, places: 2))
    #expect(rows[1][5] == .blank)
  }

  @Test func markdownTakesNamesLiterally() {
    let text = MarkdownFormat(language: .french).written(Self.plots)
    #expect(text.hasPrefix("| Code | Nom | Surface | Genre | kg | Depuis |\n| --- | --- | ---: | --- | ---: | --- |\n"))
    #expect(text.contains(#"| Serre 🍅 \| nord |"#))
  }

  @Test func oneThingIsARecord() throws {
    let record = Sheet(
      "plot", Phrase(fr: "Parcelle", en: "Plot"), shape: .record, columns: Self.plots.columns,
      rows: Array(Self.plots.rows.prefix(1)))
    let text = TextFormat(width: 60, colour: false, language: .french).written(record)
    #expect(text.hasPrefix("Code     A1\nNom      Serre 🍅 | nord\nSurface  120,5\u{A0}m²\nGenre    serre\n"))
    #expect(try JSONReader.read(record.json().written())["code"] == .string("A1"))
    #expect(MarkdownFormat(language: .french).written(record).hasPrefix("- **Code**\u{202F}: A1\n"))
  }

  @Test func anEmptyListIsItsHeadings() {
    let empty = Sheet("plots", Phrase(fr: "Parcelles", en: "Plots"), columns: Self.plots.columns)
    #expect(TextFormat(width: 80, colour: false, language: .english).written(empty).hasPrefix("Code  Name  Area"))
    #expect(JSONFormat().written(empty) == "[]\n")
    #expect(empty.values().rows.isEmpty)
  }

  @Test(arguments: Array(24...140), Language.allCases)
  func noLineIsWiderThanTheTerminal(_ width: Int, _ language: Language) throws {
    let format = TextFormat(width: width, colour: false, language: language)
    let reports = try June.months.map { format.written(try MonthlyReport.report($0.figures)) }
    for line in (reports.joined() + format.written(Self.plots)).split(separator: "\n") {
      #expect(Display.width(String(line)) <= width, "\(line)")
      #expect(line.last != " ")
    }
  }

  @Test func colourOnlyPaints() throws {
    for language in Language.allCases {
      let report = try MonthlyReport.report(June.whole)
      let plain = TextFormat(width: 80, colour: false, language: language).written(report)
      let painted = TextFormat(width: 80, colour: true, language: language).written(report)
      #expect(painted.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
      #expect(!plain.contains("\u{1B}"))
    }
  }

  @Test func everyRowOfTheTableIsAsWideAsItsHeader() throws {
    for (_, figures) in June.months {
      let (header, rows) = try MonthlyReport.report(figures).values()
      #expect(header.first == "section")
      #expect(Set(header).count == header.count)
      #expect(rows.allSatisfy { $0.count == header.count })
    }
  }
}
