/// A fraction of exact integers, never negative here; as plain as can be, because other arithmetic is judged by it.
struct Rational {
  let numerator: Int128
  let denominator: Int128

  init(_ numerator: Int128, over denominator: Int128 = 1) {
    var (a, b) = (numerator, denominator)
    while b != 0 { (a, b) = (b, a % b) }
    self.numerator = a == 0 ? 0 : numerator / a
    self.denominator = a == 0 ? 1 : denominator / a
  }

  static func + (a: Rational, b: Rational) -> Rational {
    Rational(a.numerator * b.denominator + b.numerator * a.denominator, over: a.denominator * b.denominator)
  }

  /// The quotient, or nil when the divisor is zero.
  static func / (a: Rational, b: Rational) -> Rational? {
    b.numerator == 0 ? nil : Rational(a.numerator * b.denominator, over: a.denominator * b.numerator)
  }

  /// The value in units of 10^−`places`, half a unit counting as a whole one.
  func halfUp(places: Int) -> Int64 {
    let scaled = (0..<places).reduce(numerator) { value, _ in value * 10 }
    let whole = scaled / denominator
    let rest = scaled - whole * denominator
    return Int64(rest * 2 >= denominator ? whole + 1 : whole)
  }
}
