/// What was harvested, from how much ground, in one scope and period: exact sums, from which every printed number is rounded once.
public struct Figures: Hashable, Sendable {
  /// How many harvests, voided ones left out.
  public let harvests: Int64
  /// Harvested mass `M`.
  public let mass: Mass
  /// The part of `mass` that was lost.
  public let lost: Mass
  /// The part of `mass` that rests on a unit weight instead of a scale.
  public let estimated: Mass
  /// The part of `mass` whose cycle has no known area; it is left out of the yield.
  public let ofUnknownArea: Mass
  /// Ground held over time: Σ over cycles of known area (area × days in the ground within the period), in dm²·days.
  public let groundDays: Int64
  /// The days of the period that count (`D`): to its end or to today, whichever is earlier.
  public let days: Int64
  /// How many cycles ended in the period, failed ones included.
  public let finishedCycles: Int64
  /// The whole life's mass of those among them whose area is known.
  public let finishedMass: Mass
  /// The area of those among them whose area is known.
  public let finishedArea: Area

  /// Exact sums.
  public init(
    harvests: Int64, mass: Mass, lost: Mass, estimated: Mass, ofUnknownArea: Mass, groundDays: Int64, days: Int64,
    finishedCycles: Int64, finishedMass: Mass, finishedArea: Area
  ) {
    self.harvests = harvests
    self.mass = mass
    self.lost = lost
    self.estimated = estimated
    self.ofUnknownArea = ofUnknownArea
    self.groundDays = groundDays
    self.days = days
    self.finishedCycles = finishedCycles
    self.finishedMass = finishedMass
    self.finishedArea = finishedArea
  }

  /// Cultivated area `C` = `groundDays` ÷ `days`, rounded half up to the dm² (two decimals of m²); zero when no day counts.
  public func cultivatedArea() throws(QuantityError) -> Area {
    guard days > 0 else { return .zero }
    return Area(squareDecimetres: try Exact.ratio(Int128(groundDays), Int128(days)))
  }

  /// Yield of the period = mass of known area ÷ `C`, in ten-thousandths of kg/m², rounded half up; nil when no ground of known area counts.
  public func yield() throws(QuantityError) -> Int64? {
    guard groundDays > 0 else { return nil }
    let known = Int128(mass.grams) - Int128(ofUnknownArea.grams)
    // g/1000 ÷ (dm²·days / (100 · days)) × 10 000 = g × days × 1000 ÷ (dm²·days)
    return try Exact.ratio(known * Int128(days) * 1000, Int128(groundDays))
  }

  /// Yield of finished cycles = whole life's mass ÷ area, in ten-thousandths of kg/m², rounded half up; nil when no area is known.
  public func finishedYield() throws(QuantityError) -> Int64? {
    guard finishedArea > .zero else { return nil }
    return try Exact.ratio(Int128(finishedMass.grams) * 1000, Int128(finishedArea.squareDecimetres))
  }

  /// Whether there is anything to show: a harvest, cultivated ground or a finished cycle.
  public var isEmpty: Bool { harvests == 0 && groundDays == 0 && finishedCycles == 0 }
}
