import CultiverMarseille
import CultiverReports
import Testing

@Suite struct JSONTests {
  @Test func numbersAreExactAndAsShortAsTheyCanBe() {
    let numbers: [(Int64, Int, String)] = [
      (1250, 2, "12.5"), (1200, 2, "12"), (-5, 3, "-0.005"), (0, 4, "0"), (Int64.min, 0, "-9223372036854775808"),
    ]
    for (units, places, text) in numbers { #expect(JSON.number(units, places: places).written() == text) }
  }

  @Test func everyCharacterComesBack() throws {
    let text = String(String.UnicodeScalarView((0...0x2FF).compactMap(Unicode.Scalar.init))) + "🍅\u{2028}北"
    #expect(try JSONReader.read(JSON.string(text).written()) == .string(text))
    #expect(JSON.string("cœur « é »").written() == "\"cœur « é »\"")
  }

  @Test func prettyAndPlainSayTheSame() throws {
    let json = JSON.object([
      ("b", .array([.whole(1), .null, .bool(true)])), ("a", .object([])), ("c", .array([])),
    ])
    #expect(json.written(pretty: false) == #"{"b":[1,null,true],"a":{},"c":[]}"#)
    #expect(json.written() == "{\n  \"b\": [\n    1,\n    null,\n    true\n  ],\n  \"a\": {},\n  \"c\": []\n}")
    #expect(try JSONReader.read(json.written()) == (try JSONReader.read(json.written(pretty: false))))
  }

  private static let figures = [
    "harvests", "grams", "lostGrams", "estimatedGrams", "unknownAreaGrams", "cultivatedSquareMetres",
    "kilogramsPerSquareMetre", "finishedCycles", "finishedGrams", "finishedSquareMetres",
    "finishedKilogramsPerSquareMetre",
  ]

  @Test(arguments: June.months.indices)
  func theMonthlyReportHasTheKeysOfTheContractInItsOrder(_ month: Int) throws {
    let text = JSONFormat().written(try MonthlyReport.report(June.months[month].figures))
    #expect(text.hasSuffix("}\n"))
    let report = try JSONReader.read(text)
    #expect(
      report.keys == [
        "schema", "month", "through", "scope", "totals", "previousMonth", "sameMonthLastYear", "byCrop", "byVariety",
        "byPlot", "bySite", "byVenture", "byCommune", "byDestination", "byDay", "trend", "expected", "coverage",
        "warnings",
      ])
    #expect(report["scope"]?.keys == ["site", "plot", "venture", "crop"])
    #expect(report["coverage"]?.keys == ["activePlots", "reported", "saidNone", "silent", "silentPlots"])
    for key in ["totals", "previousMonth", "sameMonthLastYear"] { #expect(report[key]?.keys == Self.figures) }
    let sections = [
      "byCrop": ["crop", "name"] + Self.figures, "byVariety": ["crop", "variety"] + Self.figures,
      "byPlot": ["plot", "site"] + Self.figures, "bySite": ["site"] + Self.figures,
      "byVenture": ["venture"] + Self.figures, "byCommune": ["commune", "name"] + Self.figures,
      "byDestination": ["destination", "grams"], "byDay": ["day", "grams"], "trend": ["month", "grams"],
      "expected": ["crop", "name", "expectedGrams", "grams"],
      "warnings": ["code", "message"],
    ]
    for (section, keys) in sections {
      #expect(report[section]?.items.allSatisfy { $0.keys == keys } == true, "\(section)")
    }
    #expect(report["byDay"]?.items.count == 30)
    #expect(report["trend"]?.items.count == 13)
  }

  @Test func whatIsNotStatedIsNull() throws {
    let report = try JSONReader.read(JSONFormat().written(try MonthlyReport.report(June.whole)))
    #expect(report["byVenture"]?.items.last?["venture"] == .null)
    #expect(report["byDestination"]?.items.last?["destination"] == .null)
    #expect(report["byVariety"]?.items.first?["variety"] == .null)
    #expect(report["byPlot"]?.items.first { $0["plot"] == .string("TOIT-2") }?["kilogramsPerSquareMetre"] == .null)
  }
}
