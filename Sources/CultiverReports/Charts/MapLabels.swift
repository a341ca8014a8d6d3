import CultiverMarseille

/// Sets words on a map one after another, each at the first place where it touches none before it.
struct MapLabels {
  /// Room that is taken, in tenths.
  struct Box {
    let left: Int
    let top: Int
    let right: Int
    let bottom: Int

    func touches(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func lies(within other: Box) -> Bool {
      left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom
    }
  }

  private let frame: Box
  private var taken: [Box] = []

  init(within frame: Box) { self.frame = frame }

  /// Writes a circle's number in its middle or, where it is too small or another number stands there, beside it with a line to the middle.
  mutating func number(_ number: Int, at circle: MapDrawing.Circle, on canvas: inout SVGCanvas) {
    let half = ChartText.width("\(number)", size: ChartText.small) / 2 + 15
    func box(_ x: Int, _ y: Int) -> Box { Box(left: x - half, top: y - 65, right: x + half, bottom: y + 65) }
    let around = Self.rings.map { (circle.x + $0.0, circle.y + $0.1) }
    let middle = circle.radius >= Self.roomy ? [(circle.x, circle.y)] : []
    let free = (middle + around).first { isFree(box($0.0, $0.1)) }
    let (x, y) = free ?? (circle.x, circle.y)
    if (x, y) != (circle.x, circle.y) { canvas.line(circle.x, circle.y, to: x, y, strength: 45, width: 6) }
    taken.append(box(x, y))
    canvas.text("\(number)", x, y + 42, size: ChartText.small, anchor: .middle, strong: true)
  }

  /// Leaves a circle uncovered.
  mutating func keepClear(of circle: MapDrawing.Circle) {
    let (x, y, half) = (circle.x, circle.y, circle.radius * 9 / 10)
    taken.append(Box(left: x - half, top: y - half, right: x + half, bottom: y + half))
  }

  /// Writes a commune's name below, above or beside a circle; where there is no room, the list below names it.
  mutating func name(_ name: String, at circle: MapDrawing.Circle, on canvas: inout SVGCanvas) {
    let width = ChartText.width(name, size: ChartText.small)
    let (x, y, away) = (circle.x, circle.y, circle.radius + 30)
    let places = [
      (x - width / 2, y + away), (x - width / 2, y - away - 120), (x + away, y - 60), (x - away - width, y - 60),
    ]
    for (left, top) in places {
      let box = Box(left: left, top: top, right: left + width, bottom: top + 120)
      guard isFree(box) else { continue }
      taken.append(box)
      canvas.text(name, left, top + 100, .quiet, size: ChartText.small)
      return
    }
  }

  private func isFree(_ box: Box) -> Bool { box.lies(within: frame) && !taken.contains { $0.touches(box) } }

  /// The least radius of a circle in which a number is legible.
  private static let roomy = 70
  /// Places about a middle, nearer ones first, each ring from the east on.
  private static let rings: [(Int, Int)] = [140, 220, 320, 420].flatMap { away in
    let slant = away * 7 / 10
    return [
      (away, 0), (slant, slant), (0, away), (-slant, slant), (-away, 0), (-slant, -slant), (0, -away), (slant, -slant),
    ]
  }
}
