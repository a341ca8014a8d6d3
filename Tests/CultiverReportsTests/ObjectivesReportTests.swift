import CultiverMarseille
import Testing

@testable import CultiverReports

/// The reports of objectives and to funders, in every form.
@Suite struct ObjectivesReportTests {
  private static let hostile = "<b>“ ' & | \n x"

  private func reports(_ text: String = "Terre") throws -> [(String, Report)] {
    ObjectiveCases.all(text) + [
      ("funder", try FunderReport.report(try FunderCases.figures(text))),
      ("funder-none", try FunderReport.report(FunderCases.nothing)),
    ]
  }

  @Test(arguments: Language.allCases)
  func `every form is written, whatever names hold`(_ language: Language) throws {
    for (name, report) in try reports() + reports(Self.hostile) {
      for width in [24, 40, 60, 80, 120] {
        let text = TextFormat(width: width, colour: false, language: language).written(report)
        #expect(text.split(separator: "\n").allSatisfy { Display.width(String($0)) <= width }, "\(name) \(width)")
      }
      #expect(try WellFormed(HTMLFormat(language: language).written(report)).problem == nil, "\(name)")
      #expect(!MarkdownFormat(language: language).written(report).isEmpty)
      let table = report.values()
      #expect(table.rows.allSatisfy { $0.count == table.header.count })
      #expect(Set(table.header).count == table.header.count, "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func snapshots(_ language: Language) throws {
    for (name, report) in try reports() {
      for width in [80, 120] {
        try expectSnapshot(
          TextFormat(width: width, colour: false, language: language).written(report),
          "\(name)-\(width).\(language.rawValue).txt")
      }
      try expectSnapshot(MarkdownFormat(language: language).written(report), "\(name).\(language.rawValue).md")
    }
    try expectSnapshot(
      HTMLFormat(language: language).written(try FunderReport.report(try FunderCases.figures())),
      "funder.\(language.rawValue).html")
  }

  @Test func machines() throws {
    for (name, report) in try reports() {
      try expectSnapshot(JSONFormat().written(report), "\(name).json")
      #expect(["cultiver/objectives-report/1", "cultiver/funder-report/1"].contains(report.schema))
    }
  }

  @Test func `a reading is kept with an issued report and comes back`() throws {
    for indicator in Indicator.allCases {
      for value in [nil, 0, 1, -5, Int64.max] as [Int64?] {
        let cell = Cell.reading(value, indicator.unit)
        let thawed: [Cell] = try FrozenReport.read(try FrozenReport.write([cell]))
        #expect(thawed == [cell], "\(indicator)")
      }
    }
  }

  @Test func `no total stands below results, which are not added up`() throws {
    for (_, report) in try reports() {
      for sheet in report.sheets where ["targets", "conditions", "actions", "destinations"].contains(sheet.key) {
        #expect(sheet.totals.isEmpty && !sheet.columns.contains(where: \.isSummed))
      }
    }
  }
}
