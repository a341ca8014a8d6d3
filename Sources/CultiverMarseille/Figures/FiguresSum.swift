/// Figures while they are being summed; every sum that does not fit 64 bits is an error.
struct FiguresSum {
  private(set) var harvests: Int64 = 0
  private(set) var grams: Int64 = 0
  private(set) var lost: Int64 = 0
  private(set) var estimated: Int64 = 0
  private(set) var ofUnknownArea: Int64 = 0
  private(set) var groundDays: Int64 = 0
  private(set) var finishedCycles: Int64 = 0
  private(set) var finishedGrams: Int64 = 0
  private(set) var finishedArea: Int64 = 0

  /// Whether there is nothing to show.
  var isEmpty: Bool { harvests == 0 && groundDays == 0 && finishedCycles == 0 }

  /// Adds harvests; mass that grew on ground of unknown area stays out of the yield.
  mutating func add(_ pick: MonthFacts.Pick, ofKnownArea: Bool) throws(QuantityError) {
    harvests = try Exact.sum(harvests, pick.harvests)
    grams = try Exact.sum(grams, pick.mass.grams)
    lost = try Exact.sum(lost, pick.lost.grams)
    estimated = try Exact.sum(estimated, pick.estimated.grams)
    if !ofKnownArea { ofUnknownArea = try Exact.sum(ofUnknownArea, pick.mass.grams) }
  }

  /// Adds ground held for some days; unknown ground adds nothing.
  mutating func addGround(_ area: Area?, days: Int64) throws(QuantityError) {
    guard let area else { return }
    groundDays = try Exact.sum(groundDays, try Exact.product(area.squareDecimetres, days))
  }

  /// Adds a cycle that ended; its whole life's mass and its area count when the area is known.
  mutating func addFinished(_ lifetime: Mass, on area: Area?) throws(QuantityError) {
    finishedCycles = try Exact.sum(finishedCycles, 1)
    guard let area else { return }
    finishedGrams = try Exact.sum(finishedGrams, lifetime.grams)
    finishedArea = try Exact.sum(finishedArea, area.squareDecimetres)
  }

  /// Adds what was summed elsewhere.
  mutating func add(_ other: FiguresSum) throws(QuantityError) {
    harvests = try Exact.sum(harvests, other.harvests)
    grams = try Exact.sum(grams, other.grams)
    lost = try Exact.sum(lost, other.lost)
    estimated = try Exact.sum(estimated, other.estimated)
    ofUnknownArea = try Exact.sum(ofUnknownArea, other.ofUnknownArea)
    groundDays = try Exact.sum(groundDays, other.groundDays)
    finishedCycles = try Exact.sum(finishedCycles, other.finishedCycles)
    finishedGrams = try Exact.sum(finishedGrams, other.finishedGrams)
    finishedArea = try Exact.sum(finishedArea, other.finishedArea)
  }

  /// The sums as figures of a period of so many days.
  func figures(days: Int64) -> Figures {
    Figures(
      harvests: harvests, mass: Mass(grams: grams), lost: Mass(grams: lost), estimated: Mass(grams: estimated),
      ofUnknownArea: Mass(grams: ofUnknownArea), groundDays: groundDays, days: days, finishedCycles: finishedCycles,
      finishedMass: Mass(grams: finishedGrams), finishedArea: Area(squareDecimetres: finishedArea))
  }
}

extension [FiguresSum] {
  /// Sums folded into `count` groups; `group` gives the group of each place.
  func folded(into count: Int, by group: (Int) -> Int) throws(QuantityError) -> [FiguresSum] {
    var groups = [FiguresSum](repeating: FiguresSum(), count: count)
    for place in indices { try groups[group(place)].add(self[place]) }
    return groups
  }
}
