extension Why {
  /// All harvests that count in the mass, by day, then number.
  public var counted: [Harvest] {
    (harvests + outsideYield.map(\.part)).sorted {
      ($0.harvest.day, $0.harvest.number) < ($1.harvest.day, $1.harvest.number)
    }
  }

  /// What the parts come to: the figures of the row, found from its parts alone. Throws when a sum does not fit 64 bits.
  public func sums() throws(QuantityError) -> Figures {
    var sum = FiguresSum()
    for harvest in harvests { try sum.add(harvest, ofKnownArea: true) }
    for omission in outsideYield { try sum.add(omission.part, ofKnownArea: false) }
    for stay in stays { try sum.addGround(stay.grown.cycle.area, days: stay.days) }
    for ending in endings { try sum.addFinished(ending.lifetime, on: ending.grown.cycle.area) }
    for omission in omittedEndings {
      if case .unknownArea = omission.reason { try sum.addFinished(omission.part.lifetime, on: nil) }
    }
    return sum.figures(days: figures?.days ?? 0)
  }

  /// Whether the parts come to what the report says.
  public func addsUp() throws(QuantityError) -> Bool {
    let sums = try sums()
    guard let figures else { return sums.mass == mass }
    return sums == figures
  }
}

extension FiguresSum {
  fileprivate mutating func add(_ part: Why.Harvest, ofKnownArea: Bool) throws(QuantityError) {
    let harvest = part.harvest
    try add(
      MonthFacts.Pick(
        cycle: harvest.cycle, day: harvest.day, harvests: 1, mass: harvest.mass,
        lost: harvest.destination == .lost ? harvest.mass : .zero, estimated: harvest.isEstimated ? harvest.mass : .zero
      ),
      ofKnownArea: ofKnownArea)
  }
}

extension Why.Stay {
  /// Its area × its days, in dm²·days; zero when the area is unknown. Throws when it does not fit 64 bits.
  public func groundDays() throws(QuantityError) -> Int64 {
    try Exact.product(grown.cycle.area?.squareDecimetres ?? 0, days)
  }
}
