/// A harvest that is expected: a mass spread evenly over the days of a window.
///
/// The days add up to the mass, to the gram: what is expected up to a day is rounded, half up, and a day's part is what it adds.
public struct ExpectedHarvest: Hashable, Sendable {
  /// The days over which it is spread.
  public let window: ClosedRange<Day>
  /// What the whole window gives.
  public let mass: Mass
  /// The days on which its cycle stands, or nil when it never does; what falls on other days is not expected.
  public let life: ClosedRange<Day>?

  /// A harvest; `life` cuts off what is no longer, or not yet, to be had.
  public init(window: ClosedRange<Day>, mass: Mass, life: ClosedRange<Day>?) {
    self.window = window
    self.mass = mass
    self.life = life
  }

  /// What is expected on the days, both ends included; throws when it does not fit 64 bits.
  public func mass(on days: ClosedRange<Day>) throws(QuantityError) -> Mass {
    guard let life else { return .zero }
    let first = max(days.lowerBound, life.lowerBound, window.lowerBound)
    let last = min(days.upperBound, life.upperBound, window.upperBound)
    guard first <= last else { return .zero }
    return Mass(grams: try upTo(last) - (try upTo(first.adding(days: -1))))
  }

  /// The grams expected from the window's first day to a day of it.
  private func upTo(_ day: Day) throws(QuantityError) -> Int64 {
    let length = window.lowerBound.days(to: window.upperBound) + 1
    let count = window.lowerBound.days(to: day) + 1
    return try Exact.ratio(Int128(mass.grams) * Int128(count), Int128(length))
  }
}
