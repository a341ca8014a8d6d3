import CultiverMarseille
import CultiverReports
import Testing

@Suite struct NetworkReportSnapshots {
  @Test(arguments: Language.allCases)
  func text(_ language: Language) throws {
    for (name, report) in try NetworkCases.all() {
      let text = TextFormat(width: 100, colour: false, language: language).written(report)
      #expect(text.split(separator: "\n").allSatisfy { Display.width(String($0)) <= 100 })
      try expectSnapshot(text, "\(name).\(language.rawValue).txt")
    }
  }

  @Test func machines() throws {
    for (name, report) in try NetworkCases.all() where name != "network-year" {
      try expectSnapshot(JSONFormat().written(report), "\(name).json")
    }
  }

  /// Every breakdown of a public report comes to its total: nothing is told beside it.
  @Test func linesAddUpToTheTotal() throws {
    for (name, report) in try NetworkCases.all() where name.contains("public") {
      func sums(_ key: String) -> Int64 {
        let sheet = report.sheets.first { $0.key == key }
        let place = sheet?.columns.firstIndex { $0.key == "grams" } ?? 0
        return (sheet?.rows ?? []).reduce(0) { sum, row in
          if case .mass(let mass) = row[place] { sum + mass.grams } else { sum }
        }
      }
      let kinds = sums("byKind")
      for key in ["byCommune", "byStage", "byDestination"] { #expect(sums(key) == kinds, "\(name) \(key)") }
    }
  }
}
