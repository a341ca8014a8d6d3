import CultiverMarseille

extension Cell {
  /// Its number in the unit that people read, in millionths, so that numbers of few and of many decimals meet; below zero counts as zero. Nil when it has none.
  var millionths: Int128? {
    switch self {
    case .mass(let mass): Self.millionths(mass.grams, places: 3)
    case .area(let area): Self.millionths(area.squareDecimetres, places: 2)
    case .groundDays(let units): Self.millionths(units, places: 2)
    case .yield(let units?): Self.millionths(units, places: 4)
    case .time(let time): Self.millionths(time.minutes, places: 0) / 60
    case .volume(let volume): Self.millionths(volume.millilitres, places: 3)
    case .ratio(let units?, let places, _): Self.millionths(units, places: places)
    case .reading(let units?, let unit): Self.millionths(units, places: unit.places)
    case .whole(let number), .number(let number): Self.millionths(number, places: 0)
    case .decimal(let units, let places): Self.millionths(units, places: places)
    case .money(let money): Self.millionths(money.cents, places: 2)
    default: nil
    }
  }

  private static func millionths(_ units: Int64, places: Int) -> Int128 {
    (0..<max(0, 6 - places)).reduce(Int128(max(units, 0))) { number, _ in number * 10 }
  }
}
