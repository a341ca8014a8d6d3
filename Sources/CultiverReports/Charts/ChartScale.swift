import CultiverMarseille

/// How long a value is drawn: exactly in proportion, rounded once to a tenth of the picture's unit.
struct ChartScale {
  /// The value at the far end, in millionths.
  let end: Int128
  /// How long the whole is, in tenths.
  let length: Int

  /// A scale that ends with the largest value.
  init(to largest: Int128, length: Int) {
    end = max(largest, 1)
    self.length = length
  }

  /// A scale that ends with the first round value that is no less than the largest.
  init(roundedTo largest: Int128, length: Int) {
    let step = Self.step(for: largest)
    self.init(to: max((largest + step - 1) / step, 1) * step, length: length)
  }

  /// How long a value is drawn, half up; something is never drawn as nothing.
  func length(of value: Int128) -> Int {
    guard value > 0 else { return 0 }
    return max(Int((value * Int128(length) * 2 + end) / (end * 2)), Self.least)
  }

  /// The round values along it, zero first: four at most above it.
  var ticks: [Int128] {
    let step = Self.step(for: end)
    return (0...Int(min(end / step, 5))).map { Int128($0) * step }
  }

  /// A round value as it is written.
  static func text(_ millionths: Int128, _ language: Language) -> String {
    let (whole, rest) = millionths.quotientAndRemainder(dividingBy: 1_000_000)
    guard rest != 0, let units = Int64(exactly: millionths) else {
      return Written.decimal(Int64(clamping: whole), places: 0, language)
    }
    return Written.decimal(units, places: 6, language)
  }

  private static let least = 5

  /// The least of 1, 2, 5, 10, 20, 50 … that reaches the largest value in four steps.
  private static func step(for largest: Int128) -> Int128 {
    var power: Int128 = 1
    while true {
      for step in [power, power * 2, power * 5] where step * 4 >= largest { return step }
      power *= 10
    }
  }
}
