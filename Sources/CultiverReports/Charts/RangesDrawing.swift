import CultiverMarseille

/// A mark for each point on the range in which its value usually lies, all on one scale.
struct RangesDrawing {
  private let chart: Chart
  private let language: Language

  init(_ chart: Chart, _ language: Language) {
    self.chart = chart
    self.language = language
  }

  /// Draws them and gives the height they take.
  func draw(on canvas: inout SVGCanvas) -> Int {
    var y = ChartKey.draw(chart, language, on: &canvas)
    let top = y
    let all = chart.points.flatMap { point in
      (point.values + [point.range?.low, point.range?.typical, point.range?.high].compactMap(\.self))
        .compactMap(\.millionths)
    }
    let margin = 80
    let scale = ChartScale(roundedTo: all.max() ?? 0, length: SVGCanvas.width - 2 * margin)
    func place(_ value: Int128) -> Int { margin + (value > 0 ? scale.length(of: value) : 0) }
    let bottom = top + chart.points.count * Self.row
    for tick in scale.ticks {
      canvas.line(place(tick), top, to: place(tick), bottom + 30, strength: 13)
      canvas.text(
        ChartScale.text(tick, language), place(tick), bottom + 160, .quiet, size: ChartText.small, anchor: .middle)
    }
    for point in chart.points {
      let value = point.values.first ?? .blank
      let words = value.words(language).text
      let room = SVGCanvas.width - ChartText.width(words, strong: true) - 60
      canvas.text(point.label[language], 0, y + 130, room: room)
      canvas.text(words.isEmpty ? "–" : words, SVGCanvas.width, y + 130, anchor: .end, strong: true)
      let middle = y + 240
      canvas.line(margin, middle, to: SVGCanvas.width - margin, middle, strength: 12)
      if let range = point.range {
        if let low = range.low.millionths, let high = range.high.millionths {
          canvas.box(place(low), middle - 45, max(place(high) - place(low), 10), 90, .series(1), round: 45)
        }
        if let usual = range.typical.millionths {
          canvas.line(place(usual), middle - 75, to: place(usual), middle + 75, strength: 90, width: 16)
        }
        canvas.text(said(range), 0, y + 415, .quiet, size: ChartText.small, room: SVGCanvas.width)
      } else {
        canvas.text(Self.unknown[language], 0, y + 415, .quiet, size: ChartText.small)
      }
      if let number = value.millionths { canvas.circle(place(number), middle, radius: 62, .series(0)) }
      y += Self.row
    }
    return bottom + 210
  }

  /// The range in words: `de 4 à 12, d'ordinaire 8`.
  private func said(_ range: ChartPoint.Range) -> String {
    let (low, high) = (range.low.words(language).text, range.high.words(language).text)
    let usual = range.typical.millionths == nil ? nil : range.typical.words(language).text
    switch language {
    case .french: return "repère\u{202F}: de \(low) à \(high)" + (usual.map { ", d'ordinaire \($0)" } ?? "")
    case .english: return "reference: \(low) to \(high)" + (usual.map { ", usually \($0)" } ?? "")
    }
  }

  private static let row = 510
  private static let unknown = Phrase(fr: "sans repère", en: "no reference")
}
