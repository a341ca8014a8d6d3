/// A period that is only compared with: one sum over the whole scope, and the mass of each crop.
struct WholeSum: FiguresSink {
  static let tellsDays = false

  private let cycles: [PlacedCycles.Cycle]
  private(set) var sum = FiguresSum()
  /// Grams by crop.
  private(set) var crops: [Int64]

  init(_ placed: PlacedCycles) {
    cycles = placed.cycles
    crops = Array(repeating: 0, count: placed.crops.count)
  }

  mutating func addGround(_ cycle: Int, venture: Int, days: Int64) throws(QuantityError) {
    try sum.addGround(cycles[cycle].area, days: days)
  }

  mutating func addFinished(_ cycle: Int, venture: Int) throws(QuantityError) {
    try sum.addFinished(cycles[cycle].lifetime, on: cycles[cycle].area)
  }

  mutating func add(_ pick: MonthFacts.Pick, venture: Int) throws(QuantityError) {
    let cycle = cycles[pick.cycle]
    try sum.add(pick, ofKnownArea: cycle.area != nil)
    crops[cycle.crop] = try Exact.sum(crops[cycle.crop], pick.mass.grams)
  }
}
