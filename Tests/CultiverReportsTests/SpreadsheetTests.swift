import CultiverMarseille
import Foundation
import Testing

@testable import CultiverReports

struct SpreadsheetTests {
  /// The bytes of a report as a spreadsheet.
  static func bytes(_ report: Report, _ language: Language = .french) throws -> Data {
    let path = NSTemporaryDirectory() + "cultiver-" + UUID().uuidString + ".xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try XLSXFormat(language: language).write(report, to: path)
    return try Data(contentsOf: URL(filePath: path))
  }

  private static func point(_ label: String, _ values: [Int64]) -> ChartPoint {
    ChartPoint(Phrase(verbatim: label), values.map { .mass(Mass(grams: $0)) })
  }

  private static let crops = [
    point("Tomate", [512_350, 420_000]), point("=1+1", [398_000, 401_250]), point("Pleurote <b>", [141_200, 0]),
    point("Aubergine", [96_125, 120_500]), point("Laitue", [71_000, 64_000]),
  ]

  /// A report with a chart of every kind.
  static let charted: Report = {
    let name = SheetColumn("name", Phrase(fr: "Nom", en: "Name"))
    let mass = SheetColumn("grams", Phrase(verbatim: "kg"), style: .bareNumbers)
    let series = [Phrase(fr: "juin 2026", en: "June 2026"), Phrase(fr: "juin 2025", en: "June 2025")]
    func sheet(_ key: String, _ chart: Chart) -> Sheet {
      Sheet(
        key, Phrase(verbatim: key), columns: [name, mass],
        rows: chart.points.map { [.text($0.label.fr), $0.values[0]] }, chart: chart)
    }
    func chart(_ kind: Chart.Kind, _ points: [ChartPoint], _ series: [Phrase], unit: String = "kg") -> Chart {
      Chart(
        kind, Phrase(fr: "Un titre", en: "A title"), description: Phrase(fr: "Ce qu'on y voit.", en: "What is seen."),
        unit: unit, series: series, points: points, source: Phrase(fr: "Source : essai", en: "Source: trial"))
    }
    let ranges = [("Tomate", 41_000, 30_000, 50_000, 80_000), ("Laitue", 9_000, 12_000, 20_000, 28_000)].map {
      ChartPoint(
        Phrase(verbatim: $0.0), [.yield($0.1)],
        range: .init(low: .yield($0.2), typical: .yield($0.3), high: .yield($0.4)))
    }
    let map = [
      ("Belle de Mai", 43_311_000, 5_385_000, 512_000), ("Aubagne", 43_292_000, 5_570_000, 88_000),
      ("=Lamanon", 43_702_000, 5_085_000, 0),
    ].map {
      ChartPoint(
        Phrase(verbatim: $0.0), [.mass(Mass(grams: Int64($0.3)))],
        place: .init(latitude: Int64($0.1), longitude: Int64($0.2), commune: $0.0))
    }
    let days = (1...30).map { point("\($0)", [Int64($0 % 7) * 8_125]) }
    return Report(
      schema: "cultiver/trial/1", title: Phrase(fr: "Essai", en: "Trial"), lead: [Phrase(fr: "tout", en: "all")],
      properties: [("through", .day(June.month.last))],
      sheets: [
        sheet("bars", chart(.bars, crops, series)), sheet("lone bars", chart(.bars, crops, [series[0]])),
        sheet("columns", chart(.columns, days, [series[0]])), sheet("parts", chart(.parts, crops, [series[0]])),
        sheet("ranges", chart(.ranges, ranges, [series[0]], unit: "kg/m²")),
        sheet("map", chart(.map, map, [series[0]])),
      ])
  }()

  @Test func `the same report is the same file, charts and all`() throws {
    let first = try Self.bytes(Self.charted)
    Thread.sleep(forTimeInterval: 2.1)
    #expect(try Self.bytes(Self.charted) == first)
    #expect(try Self.bytes(Self.charted, .english) != first)
    #expect(first.starts(with: Array("PK".utf8)))
  }

  @Test func `a lone list is its table alone, with rows or without`() throws {
    let columns = [SheetColumn("date", Phrase(fr: "Date", en: "Date"))]
    for rows in [[], [[Cell.day(June.month.first)]]] {
      let list = Sheet("", Phrase(fr: "Récoltes", en: "Harvests"), columns: columns, rows: rows)
      #expect(try !Self.bytes(Report(of: [list])).isEmpty)
    }
    let record = Sheet("", Phrase(fr: "Récolte", en: "Harvest"), shape: .record, columns: columns, rows: [[.blank]])
    #expect(try !Self.bytes(Report(of: [record])).isEmpty)
  }

  @Test func `what does not fit is said as a fact, and nothing is written`() throws {
    let column = SheetColumn("name", Phrase(verbatim: "n"))
    let long = Sheet(
      "harvests", Phrase(verbatim: "x"), columns: [column],
      rows: Array(repeating: [.blank], count: XLSXFormat.mostRows + 1))
    let path = NSTemporaryDirectory() + "cultiver-" + UUID().uuidString + ".xlsx"
    #expect(throws: SpreadsheetError.tooManyRows(sheet: "harvests", XLSXFormat.mostRows + 1)) {
      try XLSXFormat(language: .french).write(Report(of: [long]), to: path)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
    let names = (0..<300).map {
      Sheet("s\($0)", Phrase(verbatim: "[Par: culture?]"), columns: [column], rows: [[.blank]])
    }
    #expect(throws: Never.self) { try Self.bytes(Report(of: names)) }
  }
}
