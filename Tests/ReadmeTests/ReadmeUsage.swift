// Between the two marks stand the lines that README.md shows under "How to use the library".
// README: begin
import CultiverMarseille
import CultiverReports
import CultiverStore

func monthlyText(of month: Month, today: Day, in path: String) throws -> String {
  let notebook = try Notebook.open(at: path)
  let facts = try notebook.read { try $0.facts(of: month, scope: .everything, today: today) }
  let figures = try MonthlyFigures(facts)
  let report = try MonthlyReport.report(figures)
  return TextFormat(width: 80, colour: false, language: .french).written(report)
}
// README: end
