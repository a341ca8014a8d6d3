import CultiverMarseille
import CultiverReports
import Testing

@Suite struct MeansReportSnapshots {
  @Test(arguments: MeansCases.all.indices, Language.allCases)
  func text(_ place: Int, _ language: Language) throws {
    let (name, figures) = MeansCases.all[place]
    let report = try MeansReport.report(figures)
    for width in [60, 80, 120] {
      let text = TextFormat(width: width, colour: false, language: language).written(report)
      try expectSnapshot(text, "\(name)-\(width).\(language.rawValue).txt")
    }
  }

  @Test(arguments: MeansCases.all.indices, Language.allCases)
  func markdown(_ place: Int, _ language: Language) throws {
    let (name, figures) = MeansCases.all[place]
    let text = MarkdownFormat(language: language).written(try MeansReport.report(figures))
    try expectSnapshot(text, "\(name).\(language.rawValue).md")
  }

  @Test(arguments: MeansCases.all.indices)
  func json(_ place: Int) throws {
    let (name, figures) = MeansCases.all[place]
    try expectSnapshot(JSONFormat().written(try MeansReport.report(figures)), "\(name).json")
  }

  @Test(arguments: MeansCases.all.indices)
  func table(_ place: Int) throws {
    let (name, figures) = MeansCases.all[place]
    let (header, rows) = try MeansReport.report(figures).values()
    let lines =
      [header]
      + rows.map { row in
        row.map { value in
          switch value {
          case .blank: ""
          case .text(let text): text
          case .decimal(let units, let places): Written.plain(units, places: places)
          case .money(let money): Written.plain(money.cents, places: 2)
          case .day(let day): day.iso
          case .flag(let flag): flag ? "true" : "false"
          }
        }
      }
    try expectSnapshot(lines.map { $0.joined(separator: ",") + "\n" }.joined(), "\(name).csv")
  }
}
