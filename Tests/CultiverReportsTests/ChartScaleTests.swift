import CultiverMarseille
import Testing

@testable import CultiverReports

@Suite struct ChartScaleTests {
  @Test func lengthsAreProportionalToTheTenth() {
    for largest in Int128(1)...60 {
      let scale = ChartScale(to: largest, length: 3170)
      for value in 0...largest {
        let length = Int128(scale.length(of: value))
        // Within half a tenth of value × 3170 ÷ largest, except that something is never drawn as nothing.
        let twice = length * largest * 2 - value * 3170 * 2
        #expect(twice <= largest && twice > -largest || length == 5)
      }
      #expect(scale.length(of: largest) == 3170)
    }
  }

  @Test func ticksAreRoundFewAndReachTheLargest() {
    for largest in Int128(1)...5_000 {
      let scale = ChartScale(roundedTo: largest, length: 1500)
      let ticks = scale.ticks
      #expect(ticks.first == 0 && (2...5).contains(ticks.count))
      #expect(scale.end >= largest && ticks.last == scale.end)
      let steps = Set(zip(ticks, ticks.dropFirst()).map { $1 - $0 })
      #expect(steps.count == 1)
      var step = steps.first ?? 0
      while step % 10 == 0 { step /= 10 }
      #expect([1, 2, 5].contains(step))
    }
  }

  @Test func ticksAreWrittenInTheUnit() {
    #expect(ChartScale.text(2_000_000_000, .french) == "2\u{202F}000")
    #expect(ChartScale.text(500_000, .french) == "0,5")
    #expect(ChartScale.text(0, .english) == "0")
  }

  @Test func aBarOfAPictureIsAsLongAsItsNumber() throws {
    let points = (0...40).map { ChartPoint(Phrase(verbatim: "\($0)"), [.mass(Mass(grams: $0))]) }
    for count in 1..<points.count {
      let svg = ChartDrawing(language: .english).svg(
        ChartCases.chart(.columns, Array(points[0...count])), id: "a")
      let heights = svg.split(separator: "\n").filter { $0.contains("<rect") }.map { line in
        // `height="12.5"` in tenths.
        let text = line.split(separator: "height=\"")[1].prefix { $0 != "\"" }
        let parts = text.split(separator: ".")
        return (Int(parts[0]) ?? 0) * 10 + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
      }
      let scale = ChartScale(roundedTo: Int128(count) * 1000, length: 1500)
      #expect(heights == (1...count).map { scale.length(of: Int128($0) * 1000) })
    }
  }

  @Test func textIsCutWhereItHasNoRoom() {
    #expect(ChartText.shortened("Tomate", to: 4000) == "Tomate")
    let cut = ChartText.shortened("Jardin partagé de la Garenne", to: 1000)
    #expect(cut.hasSuffix("…") && ChartText.width(cut) <= 1000)
    for line in ChartText.lines("un deux trois quatre cinq six sept huit neuf dix", to: 800) {
      #expect(ChartText.width(line) <= 800)
    }
  }

  @Test func aMapIsAsWideAsTheGround() {
    let west = ChartPoint.Place(latitude: 43_300_000, longitude: 5_300_000, commune: "")
    let east = ChartPoint.Place(latitude: 43_300_000, longitude: 5_400_000, commune: "")
    let projection = MapProjection([west, east], width: 4000, margin: 380)
    // 0.1° at 43.3° N is 8.09 km by the cosine; the formula is off by less than two thousandths.
    let (drawn, kilometre) = (projection.point(east).x - projection.point(west).x, projection.length(1_000_000))
    #expect(abs(drawn * 1_000_000 / kilometre - 8_092) < 20)
  }
}
