import CultiverMarseille

/// The elements of a picture as they are drawn. Places and lengths are in tenths of its unit: integers, so that the same figures give the same bytes everywhere.
struct SVGCanvas {
  /// What something is drawn with. A page sets the custom properties `--chart-1` and `--chart-2`; all else takes the colour of its text.
  enum Tone: Hashable {
    /// Words and values.
    case ink
    /// Words that may be read over.
    case quiet
    /// A series by its number from 0.
    case series(Int)
    /// A part of the first series, in percent of its strength.
    case part(Int)

    /// Its attributes; programs that know no custom properties take the plain colour.
    fileprivate var attributes: String {
      switch self {
      case .ink: "fill=\"currentColor\""
      case .quiet: "fill=\"currentColor\" fill-opacity=\".72\""
      case .series(0): "class=\"chart-1\" fill=\"#2e6f4e\""
      case .series(1):
        "class=\"chart-2\" fill=\"#e0b354\" stroke=\"currentColor\" stroke-opacity=\".55\" stroke-width=\".6\""
      case .series: "fill=\"currentColor\" fill-opacity=\".3\""
      case .part(100): "class=\"chart-1\" fill=\"#2e6f4e\""
      case .part(let percent):
        "class=\"chart-1\" fill=\"#2e6f4e\" fill-opacity=\"\(Written.plain(Int64(percent), places: 2))\""
      }
    }
  }

  /// From which end text stands at its place.
  enum Anchor: String {
    case start, middle, end
  }

  /// How wide every picture is: text of 13 is legible where 400 units fill the width of a telephone.
  static let width = 4000
  /// The colours, for programs that know custom properties; others pass over the whole rule.
  static let style =
    "<style>@supports (color:var(--c)){.chart{font-family:inherit}.chart-1{fill:var(--chart-1,#2e6f4e)}"
    + ".chart-2{fill:var(--chart-2,#e0b354)}}</style>"

  /// What was drawn.
  private(set) var elements = ""

  /// An upright rectangle; nothing when it has no size.
  mutating func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ tone: Tone, round: Int = 0) {
    guard width > 0, height > 0 else { return }
    let corners = round > 0 ? " rx=\"\(Self.number(min(round, width / 2, height / 2)))\"" : ""
    put(
      "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\" "
        + "height=\"\(Self.number(height))\"\(corners) \(tone.attributes)/>")
  }

  /// A frame without anything in it.
  mutating func frame(_ x: Int, _ y: Int, _ width: Int, _ height: Int) {
    put(
      "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\" "
        + "height=\"\(Self.number(height))\" rx=\"4\" fill=\"currentColor\" fill-opacity=\".04\" stroke=\"currentColor\" "
        + "stroke-opacity=\".25\" stroke-width=\".6\"/>")
  }

  /// A line, its strength in percent.
  mutating func line(_ x: Int, _ y: Int, to x2: Int, _ y2: Int, strength: Int = 20, width: Int = 8) {
    put(
      "<line x1=\"\(Self.number(x))\" y1=\"\(Self.number(y))\" x2=\"\(Self.number(x2))\" y2=\"\(Self.number(y2))\" "
        + "stroke=\"currentColor\" stroke-opacity=\"\(Written.plain(Int64(strength), places: 2))\" "
        + "stroke-width=\"\(Self.number(width))\"/>")
  }

  /// A closed shape through some places.
  mutating func polygon(_ places: [(Int, Int)], _ tone: Tone) {
    let points = places.map { "\(Self.number($0.0)),\(Self.number($0.1))" }.joined(separator: " ")
    put("<polygon points=\"\(points)\" \(tone.attributes)/>")
  }

  /// A circle, with a line about it.
  mutating func circle(_ x: Int, _ y: Int, radius: Int, _ tone: Tone) {
    put(
      "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\" \(tone.attributes) "
        + "stroke=\"currentColor\" stroke-width=\".8\"/>")
  }

  /// Words with their base line at `y`, cut to their room when they have one, whole in what is shown when they are pointed at.
  mutating func text(
    _ text: String, _ x: Int, _ y: Int, _ tone: Tone = .ink, size: Int = ChartText.size, anchor: Anchor = .start,
    strong: Bool = false, room: Int? = nil
  ) {
    let shown = room.map { ChartText.shortened(text, size: size, to: $0) } ?? text
    let whole = shown == text ? "" : "<title>\(XMLText.escaped(text))</title>"
    put(
      "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" font-size=\"\(Self.number(size))\""
        + (anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\"") + (strong ? " font-weight=\"600\"" : "")
        + " \(tone.attributes)>\(whole)\(XMLText.escaped(shown))</text>")
  }

  private mutating func put(_ element: String) { elements += "\n  " + element }

  /// A length as it is written: `12.5`.
  static func number(_ tenths: Int) -> String { Written.plain(Int64(tenths), places: 1) }
}
