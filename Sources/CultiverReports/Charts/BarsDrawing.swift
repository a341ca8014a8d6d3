import CultiverMarseille

/// Horizontal bars, each point's label above its own, so that long names need no room beside them.
struct BarsDrawing {
  /// Further points stand in the table alone.
  private static let most = 16

  private let points: ArraySlice<ChartPoint>
  private let left: Int
  private let chart: Chart
  private let language: Language

  init(_ chart: Chart, _ language: Language) {
    points = chart.points.prefix(chart.points.count > Self.most ? Self.most - 4 : Self.most)
    left = chart.points.count - points.count
    self.chart = chart
    self.language = language
  }

  /// Draws them and gives the height they take.
  func draw(on canvas: inout SVGCanvas) -> Int {
    var y = ChartKey.draw(chart, language, on: &canvas)
    let texts = points.flatMap { $0.values.map(text) }
    let room = (texts.map { ChartText.width($0, strong: true) }.max() ?? 0) + 60
    let scale = ChartScale(
      to: chart.points.flatMap { $0.values.compactMap(\.millionths) }.max() ?? 0, length: SVGCanvas.width - room)
    for point in points {
      canvas.text(point.label[language], 0, y + 130, room: SVGCanvas.width)
      y += 180
      let top = y
      for (place, value) in point.values.enumerated() {
        let (height, size) = place == 0 ? (130, ChartText.size) : (90, ChartText.small)
        let length = value.millionths.map(scale.length) ?? 0
        canvas.box(0, y, length, height, .series(place))
        canvas.text(
          text(value), length + 60, y + (height + size * 7 / 10) / 2, place == 0 ? .ink : .quiet, size: size,
          strong: place == 0)
        y += height + 20
      }
      canvas.line(0, top - 15, to: 0, y - 5, strength: 60)
      y += 80
    }
    if left > 0 {
      canvas.text(Self.others(left)[language], 0, y + 110, .quiet, size: ChartText.small)
      y += 180
    }
    return y
  }

  private func text(_ cell: Cell) -> String {
    let text = cell.words(language).text
    return text.isEmpty ? "–" : text
  }

  private static func others(_ count: Int) -> Phrase {
    Phrase(
      fr: "et \(count) autres, dans le tableau", en: "and \(count) more, in the table")
  }
}
