public import CultiverMarseille

/// Draws charts as SVG that stands within HTML: no script, no address, no colour that the page could not set.
///
/// Words and lines take the colour of the page's text; the series take the custom properties `--chart-1` and `--chart-2`
/// where the page sets them. Series are told apart by strength and outline, and values are written out, so that a print
/// in grey says as much. The same chart gives the same bytes everywhere.
public struct ChartDrawing: Sendable {
  /// The language of its words and numbers.
  public let language: Language

  /// Drawings in a language.
  public init(language: Language) { self.language = language }

  /// One `<svg>`, as wide as its place allows up to 32 rem; `id` is its own on the page, and begins the ids of its title and description. Where reference values come from is said in its description alone: the page says it beside the picture.
  public func svg(_ chart: Chart, id: String) -> String {
    var canvas = SVGCanvas()
    let height: Int
    if chart.points.isEmpty {
      canvas.text(Self.nothing[language], 0, 150, .quiet)
      height = 200
    } else {
      height =
        switch chart.kind {
        case .bars: BarsDrawing(chart, language).draw(on: &canvas)
        case .columns: ColumnsDrawing(chart, language).draw(on: &canvas)
        case .parts: PartsDrawing(chart, language).draw(on: &canvas)
        case .ranges: RangesDrawing(chart, language).draw(on: &canvas)
        case .map: MapDrawing(chart, language).draw(on: &canvas)
        }
    }
    let description = [chart.description, chart.source].compactMap { $0?[language] }.joined(separator: " ")
    let (id, kind) = (XMLText.escaped(id), chart.kind.rawValue)
    return """
      <svg class="chart chart-\(kind)" viewBox="0 0 \(SVGCanvas.number(SVGCanvas.width)) \(SVGCanvas.number(height))" \
      width="100%" style="max-width:32rem" font-family="sans-serif" role="img" \
      aria-labelledby="\(id)-title \(id)-desc">
        <title id="\(id)-title">\(XMLText.escaped(chart.title[language]))</title>
        <desc id="\(id)-desc">\(XMLText.escaped(description))</desc>
        \(SVGCanvas.style)\(canvas.elements)
      </svg>
      """
  }

  private static let nothing = Phrase(fr: "Rien à montrer.", en: "Nothing to show.")
}
