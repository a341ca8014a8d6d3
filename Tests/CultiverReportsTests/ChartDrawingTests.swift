import CultiverMarseille
import CultiverReports
import Foundation
import FoundationXML
import Testing

@Suite struct ChartDrawingTests {
  @Test(arguments: ChartCases.all.indices, Language.allCases)
  func looks(_ place: Int, _ language: Language) throws {
    let (name, chart) = ChartCases.all[place]
    let svg = ChartDrawing(language: language).svg(chart, id: "picture")
    try expectSnapshot(svg + "\n", "chart-\(name).\(language.rawValue).svg")
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(!svg.contains("NaN") && !svg.contains("//") && !svg.contains("<script"))
  }
}
