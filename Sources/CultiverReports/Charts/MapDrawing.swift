import CultiverMarseille

/// A schematic map: a numbered circle for each point, its surface by the value, and below it what each is. No network, no tiles.
struct MapDrawing {
  private static let margin = 380
  private static let largest = 260
  private static let least = 40

  private let placed: [(number: Int, point: ChartPoint, place: ChartPoint.Place)]
  private let unplaced: [ChartPoint]
  private let chart: Chart
  private let language: Language

  init(_ chart: Chart, _ language: Language) {
    let known = chart.points.compactMap { point in point.place.map { (point, $0) } }
    placed = known.enumerated().map { ($0 + 1, $1.0, $1.1) }
    unplaced = chart.points.filter { $0.place == nil }
    self.chart = chart
    self.language = language
  }

  /// Draws it and gives the height it takes.
  func draw(on canvas: inout SVGCanvas) -> Int {
    var y = ChartKey.draw(chart, language, on: &canvas)
    if !placed.isEmpty {
      y = drawGround(from: y, on: &canvas)
      for (number, point, place) in placed { y = name(point, place.commune, number, from: y, on: &canvas) }
    }
    if !unplaced.isEmpty {
      let names = unplaced.map { "\($0.label[language]) (\(value($0)))" }.joined(separator: ", ")
      let head = Self.noPlace[language]
      for line in ChartText.lines("\(head) \(names)", size: ChartText.small, to: SVGCanvas.width) {
        canvas.text(line, 0, y + 110, .quiet, size: ChartText.small)
        y += 150
      }
      y += 50
    }
    return y
  }

  /// The circles in their frame, and below it how long a kilometre is and where north lies.
  private func drawGround(from top: Int, on canvas: inout SVGCanvas) -> Int {
    let projection = MapProjection(placed.map(\.place), width: SVGCanvas.width, margin: Self.margin)
    let bottom = top + projection.height
    canvas.frame(4, top + 4, SVGCanvas.width - 8, projection.height - 8)
    let most = placed.compactMap { $0.point.values.first?.millionths }.max() ?? 0
    let circles = placed.map { _, point, place in
      let (x, y) = projection.point(place)
      return Circle(x: x, y: top + y, radius: radius(point.values.first?.millionths ?? 0, of: most))
    }
    // The largest first, so that none hides another.
    for place in circles.indices.sorted(by: { (-circles[$0].radius, $0) < (-circles[$1].radius, $1) }) {
      canvas.circle(circles[place].x, circles[place].y, radius: circles[place].radius, .part(30))
    }
    var labels = MapLabels(
      within: MapLabels.Box(left: 20, top: top + 20, right: SVGCanvas.width - 20, bottom: bottom - 20))
    for (circle, (number, _, _)) in zip(circles, placed) { labels.number(number, at: circle, on: &canvas) }
    for circle in circles { labels.keepClear(of: circle) }
    var named: Set<String> = []
    for (circle, (_, _, place)) in zip(circles, placed) where named.insert(place.commune).inserted {
      labels.name(place.commune, at: circle, on: &canvas)
    }
    drawScale(projection, from: bottom, on: &canvas)
    return bottom + 330
  }

  private func drawScale(_ projection: MapProjection, from top: Int, on canvas: inout SVGCanvas) {
    let metres = Self.rounds.last { projection.length($0) <= 1000 } ?? Self.rounds[0]
    let (length, y) = (projection.length(metres), top + 120)
    canvas.line(10, y, to: 10 + length, y, strength: 80, width: 12)
    canvas.line(10, y - 40, to: 10, y + 40, strength: 80, width: 12)
    canvas.line(10 + length, y - 40, to: 10 + length, y + 40, strength: 80, width: 12)
    canvas.text(
      "\(Written.decimal(metres, places: 3, language))\u{A0}km", 80 + length, y + 40, .quiet, size: ChartText.small)
    let x = SVGCanvas.width - 60
    canvas.polygon([(x, y - 75), (x - 45, y + 55), (x, y + 25), (x + 45, y + 55)], .quiet)
    canvas.text("N", x - 90, y + 40, .quiet, size: ChartText.small, anchor: .end)
  }

  /// A line of what the numbers stand for.
  private func name(
    _ point: ChartPoint, _ commune: String, _ number: Int, from y: Int, on canvas: inout SVGCanvas
  ) -> Int {
    let value = value(point)
    canvas.text("\(number)", 150, y + 120, .quiet, anchor: .end)
    canvas.text(
      point.label[language], 230, y + 120, room: SVGCanvas.width - 230 - 60 - ChartText.width(value, strong: true))
    canvas.text(value, SVGCanvas.width, y + 120, anchor: .end, strong: true)
    canvas.text(commune, 230, y + 270, .quiet, size: ChartText.small, room: SVGCanvas.width - 230)
    return y + 360
  }

  private func value(_ point: ChartPoint) -> String { point.values.first?.words(language).whole ?? "–" }

  /// The radius at which a circle's surface is to the largest one's as their values are.
  private func radius(_ value: Int128, of most: Int128) -> Int {
    guard value > 0, most > 0 else { return Self.least }
    let square = value * Int128(Self.largest * Self.largest) / most
    return max((1...Self.largest).last { Int128($0 * $0) <= square } ?? 0, Self.least)
  }

  /// Lengths for the scale, in metres.
  private static let rounds: [Int64] = (2...6).flatMap { power in
    let ten = (0..<power).reduce(Int64(1)) { number, _ in number * 10 }
    return [ten, ten * 2, ten * 5]
  }
  private static let noPlace = Phrase(
    fr: "Sans coordonnées, hors de la carte\u{202F}:", en: "Without coordinates, not on the map:")

  /// A circle as it is drawn, in tenths.
  struct Circle {
    let x: Int
    let y: Int
    let radius: Int
  }
}
