import CultiverMarseille
import CultiverReports
import Testing

@Suite struct MonthlyReportSnapshots {
  @Test(arguments: June.months.indices, Language.allCases)
  func text(_ month: Int, _ language: Language) throws {
    let (name, figures) = June.months[month]
    let report = try MonthlyReport.report(figures)
    for width in [60, 80, 120] {
      let text = TextFormat(width: width, colour: false, language: language).written(report)
      try expectSnapshot(text, "\(name)-\(width).\(language.rawValue).txt")
    }
    let coloured = TextFormat(width: 80, colour: true, language: language).written(report)
    try expectSnapshot(coloured, "\(name)-colour.\(language.rawValue).txt")
  }

  @Test(arguments: June.months.indices, Language.allCases)
  func markdown(_ month: Int, _ language: Language) throws {
    let (name, figures) = June.months[month]
    let text = MarkdownFormat(language: language).written(try MonthlyReport.report(figures))
    try expectSnapshot(text, "\(name).\(language.rawValue).md")
  }

  @Test(arguments: June.months.indices)
  func json(_ month: Int) throws {
    let (name, figures) = June.months[month]
    try expectSnapshot(JSONFormat().written(try MonthlyReport.report(figures)), "\(name).json")
  }

  @Test(arguments: June.months.indices)
  func table(_ month: Int) throws {
    let (name, figures) = June.months[month]
    let (header, rows) = try MonthlyReport.report(figures).values()
    let lines = [header] + rows.map { $0.map(written) }
    try expectSnapshot(lines.map { $0.joined(separator: ",") + "\n" }.joined(), "\(name).csv")
  }

  private func written(_ value: Value) -> String {
    switch value {
    case .blank: ""
    case .text(let text): text
    case .decimal(let units, let places): Written.plain(units, places: places)
    case .money(let money): Written.plain(money.cents, places: 2, minimumPlaces: 2)
    case .day(let day): day.iso
    case .flag(let flag): flag ? "true" : "false"
    }
  }
}
