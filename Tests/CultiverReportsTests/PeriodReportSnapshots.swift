import CultiverMarseille
import CultiverReports
import Testing

@Suite struct PeriodReportSnapshots {
  @Test(arguments: Language.allCases)
  func text(_ language: Language) throws {
    for (name, report) in try PeriodCases.all() {
      for width in [60, 80, 120] {
        let text = TextFormat(width: width, colour: false, language: language).written(report)
        #expect(text.split(separator: "\n").allSatisfy { Display.width(String($0)) <= width })
        try expectSnapshot(text, "\(name)-\(width).\(language.rawValue).txt")
      }
    }
  }

  @Test func machines() throws {
    for (name, report) in try PeriodCases.all() where name != "yearly" {
      try expectSnapshot(JSONFormat().written(report), "\(name).json")
    }
  }

  /// What people read in tables with a total is that total.
  @Test(arguments: Language.allCases)
  func rowsAndColumnsAddUp(_ language: Language) throws {
    for (_, report) in try PeriodCases.all() {
      for sheet in report.sheets where !sheet.totals.isEmpty {
        for place in sheet.columns.indices {
          guard case .mass(let total) = sheet.totals[place] else { continue }
          let sum = sheet.rows.reduce(Int64(0)) { sum, row in
            if case .mass(let mass) = row[place] { sum + mass.grams } else { sum }
          }
          #expect(sum == total.grams, "\(sheet.key) \(sheet.columns[place].key)")
        }
        guard sheet.folds else { continue }
        for row in sheet.rows + [sheet.totals] {
          let masses = row.compactMap { if case .mass(let mass) = $0 { mass.grams } else { nil } }
          #expect(masses.dropLast().reduce(0, +) == masses.last)
        }
      }
    }
  }
}
