import CultiverMarseille

/// What a chart's values are, above them: a swatch and a name for each series, and the unit.
enum ChartKey {
  /// Draws it and gives the height it takes.
  static func draw(_ chart: Chart, _ language: Language, on canvas: inout SVGCanvas) -> Int {
    var (x, y) = (0, 110)
    for (place, name) in chart.series.enumerated() {
      let unit = place == 0 && !chart.unit.isEmpty ? " (\(chart.unit))" : ""
      let words = ChartText.shortened(name[language] + unit, size: ChartText.small, to: SVGCanvas.width - 150)
      let width = ChartText.width(words, size: ChartText.small)
      let swatch = chart.series.count > 1 ? 150 : 0
      if x > 0, x + swatch + width > SVGCanvas.width { (x, y) = (0, y + 170) }
      if swatch > 0 { canvas.box(x + 3, y - 90, 100, 100, .series(place)) }
      canvas.text(words, x + swatch, y, .quiet, size: ChartText.small)
      x += swatch + width + 200
    }
    return chart.series.isEmpty ? 0 : y + 90
  }
}
