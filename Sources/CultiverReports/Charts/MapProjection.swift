/// Where places lie on a flat picture, in tenths of its unit: degrees of longitude shrink by the cosine of the middle latitude (equirectangular projection), which over a metropolis is off by less than the width of a line.
struct MapProjection {
  /// How high the picture is, its margins included.
  let height: Int
  private let west: Int64
  private let north: Int64
  private let latitude: Int64
  private let span: Int64
  private let inset: (x: Int, y: Int)
  private let room: Int

  /// Fits places into a width, with a margin about them; at least one place.
  init(_ places: [ChartPoint.Place], width: Int, margin: Int) {
    let latitudes = places.map(\.latitude)
    let (south, top) = (latitudes.min() ?? 0, latitudes.max() ?? 0)
    latitude = (south + top) / 2
    let longitudes = places.map(\.longitude)
    west = longitudes.min() ?? 0
    north = top
    room = width - 2 * margin
    let across = Self.metresEast((longitudes.max() ?? 0) - west, at: latitude)
    let down = Self.metresNorth(top - south)
    // Whichever way is longer fills its room, three kilometres at least; upright pictures stay lower than wide.
    let tallest = Int64(room) * 3 / 5
    span = max(across, down * Int64(room) / tallest, Self.leastSpan)
    let (drawnAcross, drawnDown) = (Int(across * Int64(room) / span), Int(down * Int64(room) / span))
    let least = Int(tallest) / 3
    inset = (margin + (room - drawnAcross) / 2, margin + max(0, least - drawnDown) / 2)
    height = max(drawnDown, least) + 2 * margin
  }

  /// Where a place lies.
  func point(_ place: ChartPoint.Place) -> (x: Int, y: Int) {
    (
      inset.x + length(Self.metresEast(place.longitude - west, at: latitude)),
      inset.y + length(Self.metresNorth(north - place.latitude))
    )
  }

  /// How long a distance is drawn.
  func length(_ metres: Int64) -> Int { Int(metres * Int64(room) / span) }

  private static let leastSpan: Int64 = 3000

  /// From millionths of a degree of latitude: 40 030 km around the earth ÷ 360 = 111,19 km a degree.
  private static func metresNorth(_ millionths: Int64) -> Int64 { millionths * 11_119 / 100_000 }

  /// From millionths of a degree of longitude, with Bhāskara I's formula for the cosine, (32 400 − 4φ²) ÷ (32 400 + φ²) for φ in degrees: exact in whole numbers, and off by less than two thousandths.
  private static func metresEast(_ millionths: Int64, at latitude: Int64) -> Int64 {
    let hundredths = latitude / 10_000
    let (whole, square): (Int64, Int64) = (324_000_000, hundredths * hundredths)
    return metresNorth(millionths) * max(whole - 4 * square, 0) / (whole + square)
  }
}
