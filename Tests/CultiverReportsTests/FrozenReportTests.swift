import CultiverMarseille
import Testing

@testable import CultiverReports

/// What was frozen is, thawed, the same report in every form and language.
@Suite struct FrozenReportTests {
  /// One of every kind, with and without what it may lack.
  private static let cells: [Cell] = {
    let (fr, en) = ("Tomate\u{202F}: «\u{A0}cœur\u{A0}»", "Tomato \"heart\" \\ /")
    let cells: [Cell] = [
      .blank, .text(""), .text("x\n\t\u{200F}é"), .note(Phrase(fr: fr, en: en)), .term(nil, Phrase(fr: fr, en: en)),
      .term("sold", Phrase(fr: fr, en: en)), .mass(Mass(grams: .max)), .area(Area(squareDecimetres: 12_345)),
      .groundDays(7), .yield(nil), .yield(12_345), .time(WorkTime(minutes: 75)), .volume(Volume(millilitres: 1_500)),
      .ratio(nil, places: 2, unit: "h/kg"), .ratio(-5, places: 2, unit: "h/kg"), .whole(-3), .number(1_042),
      .decimal(1_250, places: 3), .money(Money(cents: 320)), .day(Day(ordinal: 20_000)), .month(June.month),
      .flag(true), .flag(false), .share(1, of: 3), .difference(Mass(grams: 1), from: Mass(grams: 2)),
    ]
    return cells
  }()

  @Test func everyKindOfCellThawsAsItWas() throws {
    for cell in Self.cells {
      let text = try FrozenReport.write([cell])
      let thawed: [Cell] = try FrozenReport.read(text)
      #expect(thawed == [cell], "\(text)")
    }
  }

  /// The words and the order of values are what notebooks hold: another program must read them as this one does.
  @Test func theWordsOfCellsAreThoseOfTheNotebooks() throws {
    #expect(
      try FrozenReport.write(Self.cells) == """
        [["blank"],["text",""],["text","x\\n\\t\u{200F}é"],["note","Tomate\u{202F}: «\u{A0}cœur\u{A0}»","Tomato \\"heart\\" \\\\ /"],\
        ["term","Tomate\u{202F}: «\u{A0}cœur\u{A0}»","Tomato \\"heart\\" \\\\ /"],\
        ["term","Tomate\u{202F}: «\u{A0}cœur\u{A0}»","Tomato \\"heart\\" \\\\ /","sold"],\
        ["mass","9223372036854775807"],["area","12345"],["ground-days","7"],["yield"],["yield","12345"],["time","75"],\
        ["volume","1500"],["ratio","2","h/kg"],["ratio","2","h/kg","-5"],["whole","-3"],["number","1042"],\
        ["decimal","1250","3"],["money","320"],["day","2024-10-04"],["month","2026-06"],["flag","true"],["flag","false"],\
        ["share","1","3"],["difference","1","2"]]
        """)
  }

  /// Keys and words of sheets, which notebooks hold too.
  @Test func aSheetIsFrozenUnderTheKeysOfTheNotebooks() throws {
    let phrase = Phrase(fr: "f", en: "e")
    let chart = Chart(
      .map, phrase, description: phrase, unit: "kg", series: [phrase],
      points: [
        ChartPoint(
          phrase, [.whole(1)], range: .init(low: .whole(1), typical: .blank, high: .whole(2)),
          place: .init(latitude: 1, longitude: -2, commune: "Marseille"))
      ], source: phrase)
    let sheet = Sheet(
      "key", phrase, for: .tables, shape: .series,
      columns: [
        SheetColumn(
          "a", phrase, for: .people, style: .bareNumbers, role: .withdrawal, rank: 2, isSummed: true, isSparse: true)
      ], rows: [[.whole(1)]], totals: [.whole(1)], lacking: [0: phrase], notes: [phrase], repeats: true,
      inner: [Sheet("inner", phrase)], firstNumber: 3, chart: chart)
    let report = Report(
      schema: "s", title: phrase, lead: [phrase], story: [phrase], properties: [("month", .month(June.month))],
      sheets: [sheet])
    let text = try FrozenReport.text(of: report)
    try expectSnapshot(text + "\n", "frozen.json")
    #expect(try FrozenReport.text(of: FrozenReport.report(of: text)) == text)
  }

  @Test(arguments: June.months.indices)
  func aMonthThawsAsItWas(_ month: Int) throws {
    try expectSame(try MonthlyReport.report(June.months[month].figures))
  }

  @Test(arguments: MeansCases.all.indices)
  func meansThawAsTheyWere(_ place: Int) throws {
    try expectSame(try MeansReport.report(MeansCases.all[place].figures))
  }

  private func expectSame(_ report: Report) throws {
    let text = try FrozenReport.text(of: report)
    let thawed = try FrozenReport.report(of: text)
    #expect(try FrozenReport.text(of: thawed) == text)
    #expect(JSONFormat().written(thawed) == JSONFormat().written(report))
    #expect(thawed.values().header == report.values().header)
    #expect(thawed.values().rows == report.values().rows)
    for language in Language.allCases {
      for width in [40, 80, 120] {
        let format = TextFormat(width: width, colour: true, language: language)
        #expect(format.written(thawed) == format.written(report))
      }
      let markdown = MarkdownFormat(language: language)
      #expect(markdown.written(thawed) == markdown.written(report))
    }
  }

  @Test func whatIsNoReportIsSaidToBeNone() {
    for text in ["", "{}", "[[\"mass\",\"x\"]]", "null"] {
      #expect(throws: FreezingError.self) { try FrozenReport.report(of: text) }
    }
  }

  @Test func anAlteredTextIsNotSound() throws {
    let report = try MonthlyReport.report(June.months[0].figures)
    let (content, frozen) = (JSONFormat().written(report), try FrozenReport.text(of: report))
    let sha256 = Fingerprint.sha256(Array(content.utf8))
    #expect(FrozenReport.isSound(content, frozen: frozen, sha256: sha256))
    #expect(!FrozenReport.isSound(content + " ", frozen: frozen, sha256: sha256))
    #expect(
      !FrozenReport.isSound(content, frozen: frozen.replacing("[\"mass\",\"1", with: "[\"mass\",\"2"), sha256: sha256))
    #expect(!FrozenReport.isSound(content, frozen: "{}", sha256: sha256))
  }
}
