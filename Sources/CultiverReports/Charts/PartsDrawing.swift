import CultiverMarseille

/// One bar whose parts follow each other from the strongest shade to the faintest, and below it what each part is, in the same order.
struct PartsDrawing {
  private static let shades = [100, 76, 56, 40, 27, 17, 10]

  private let chart: Chart
  private let language: Language

  init(_ chart: Chart, _ language: Language) {
    self.chart = chart
    self.language = language
  }

  /// Draws it and gives the height it takes.
  func draw(on canvas: inout SVGCanvas) -> Int {
    var y = ChartKey.draw(chart, language, on: &canvas)
    let values = chart.points.map { $0.values.first?.millionths ?? 0 }
    let whole = values.reduce(0, +)
    let scale = ChartScale(to: whole, length: SVGCanvas.width)
    // Edges are rounded from the running sum, so that the parts fill the bar exactly.
    var sum: Int128 = 0
    for (place, value) in values.enumerated() where value > 0 {
      let from = sum > 0 ? scale.length(of: sum) : 0
      sum += value
      let gap = sum < whole ? 10 : 0
      canvas.box(from, y, max(scale.length(of: sum) - from - gap, 5), 260, shade(place))
    }
    canvas.line(0, y + 290, to: SVGCanvas.width, y + 290, strength: 0)
    y += 350
    let texts = zip(chart.points, values).map { point, value in
      (
        point.values.first?.words(language).text ?? "–",
        Words.percent(value, of: whole, language)
      )
    }
    let percents = (texts.map { ChartText.width($0.1) }.max() ?? 0)
    let numbers = (texts.map { ChartText.width($0.0, strong: true) }.max() ?? 0)
    for (place, point) in chart.points.enumerated() {
      canvas.box(3, y + 10, 120, 120, shade(place))
      canvas.frame(3, y + 10, 120, 120)
      let right = SVGCanvas.width - percents - 120
      canvas.text(point.label[language], 190, y + 120, room: right - numbers - 190 - 60)
      canvas.text(texts[place].0, right, y + 120, anchor: .end, strong: true)
      canvas.text(texts[place].1, SVGCanvas.width, y + 120, .quiet, anchor: .end)
      y += 210
    }
    return y
  }

  private func shade(_ place: Int) -> SVGCanvas.Tone { .part(Self.shades[min(place, Self.shades.count - 1)]) }
}
