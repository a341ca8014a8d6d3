import CultiverMarseille

/// Upright columns in the order of time, on round lines that say how high they are.
struct ColumnsDrawing {
  private static let height = 1500
  private static let mostLabels = 8
  private static let widest = 450

  private let chart: Chart
  private let language: Language

  init(_ chart: Chart, _ language: Language) {
    self.chart = chart
    self.language = language
  }

  /// Draws them and gives the height they take.
  func draw(on canvas: inout SVGCanvas) -> Int {
    let top = ChartKey.draw(chart, language, on: &canvas) + 130
    let ground = top + Self.height
    let scale = ChartScale(
      roundedTo: chart.points.flatMap { $0.values.compactMap(\.millionths) }.max() ?? 0, length: Self.height)
    let ticks = scale.ticks.map { ($0, ChartScale.text($0, language)) }
    let gutter = (ticks.map { ChartText.width($0.1, size: ChartText.small) }.max() ?? 0) + 70
    for (value, text) in ticks {
      let y = ground - (value > 0 ? scale.length(of: value) : 0)
      canvas.line(gutter, y, to: SVGCanvas.width, y, strength: value > 0 ? 15 : 60)
      canvas.text(text, gutter - 60, y + 40, .quiet, size: ChartText.small, anchor: .end)
    }
    let room = SVGCanvas.width - gutter
    // The left edge of each point's room; they end exactly with the picture.
    func edge(_ place: Int) -> Int { gutter + room * place / chart.points.count }
    let said = saidValues(room / chart.points.count)
    for (place, point) in chart.points.enumerated() {
      let (from, to) = (edge(place), edge(place + 1))
      let count = max(point.values.count, 1)
      let gap = max(min((to - from) / 4, 150), to - from - Self.widest * count)
      for (series, value) in point.values.enumerated() {
        guard let number = value.millionths else { continue }
        let left = from + gap / 2 + (to - from - gap) * series / count
        let right = from + gap / 2 + (to - from - gap) * (series + 1) / count
        let height = scale.length(of: number)
        // A day on which nothing came is not a day that is not counted.
        if height == 0 { canvas.line(left, ground - 8, to: right, ground - 8, strength: 60, width: 10) }
        canvas.box(left, ground - height, right - left, height, .series(series))
        if series == 0, said.contains(place) {
          say(value.words(language).text, at: (left + right) / 2, ground - height - 50, from: gutter, on: &canvas)
        }
      }
    }
    for place in labels(room) {
      let middle = (edge(place) + edge(place + 1)) / 2
      say(
        chart.points[place].label[language], at: middle, ground + 160, .quiet, from: gutter, on: &canvas)
    }
    return ground + 220
  }

  /// Words about a place, moved so that they stay within the picture.
  private func say(
    _ text: String, at x: Int, _ y: Int, _ tone: SVGCanvas.Tone = .ink, from: Int, on canvas: inout SVGCanvas
  ) {
    let half = ChartText.width(text, size: ChartText.small, strong: tone == .ink) / 2
    let x = max(min(x, SVGCanvas.width - half), min(from + half, SVGCanvas.width / 2))
    canvas.text(
      text, x, y, tone, size: ChartText.small, anchor: .middle, strong: tone == .ink, room: SVGCanvas.width)
  }

  /// The points whose value is written above them: all where there is room, else the largest and, apart from it, the last.
  private func saidValues(_ slot: Int) -> Set<Int> {
    let widths = chart.points.map { point in
      point.values.first.map { ChartText.width($0.words(language).text, size: ChartText.small, strong: true) } ?? 0
    }
    let stated = chart.points.indices.filter { chart.points[$0].values.first?.millionths ?? 0 > 0 }
    if chart.series.count < 2, (widths.max() ?? 0) + 40 <= slot { return Set(stated) }
    guard
      let largest = stated.max(by: { a, b in
        (chart.points[a].values[0].millionths ?? 0, b) < (chart.points[b].values[0].millionths ?? 0, a)
      }), let last = stated.last
    else { return [] }
    // The last one's words may stand beside its column, never across the largest.
    return (last - largest) * slot >= (widths[largest] + widths[last]) ? [largest, last] : [largest]
  }

  /// The points that are named: evenly, and as many as there is room for; the last too where the steps meet it.
  private func labels(_ room: Int) -> [Int] {
    let count = chart.points.count
    let widest = chart.points.map { ChartText.width($0.label[language], size: ChartText.small) }.max() ?? 0
    let fitting = (1...count).first { step in
      step * room / count >= widest + 80 && (count + step - 1) / step <= Self.mostLabels
    }
    guard let fitting else { return [0] }
    // A step that also meets the last is worth a little thinning.
    let meeting = (fitting..<(fitting + 3)).first { (count - 1) % $0 == 0 }
    return Array(stride(from: 0, to: count, by: meeting ?? fitting))
  }
}
