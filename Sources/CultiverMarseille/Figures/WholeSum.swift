/// A period that is only compared with: one sum over the whole scope.
struct WholeSum: FiguresSink {
  static let tellsDays = false

  private let cycles: [PlacedCycles.Cycle]
  private(set) var sum = FiguresSum()

  init(_ placed: PlacedCycles) { cycles = placed.cycles }

  mutating func addGround(_ cycle: Int, venture: Int, days: Int64) throws(QuantityError) {
    try sum.addGround(cycles[cycle].area, days: days)
  }

  mutating func addFinished(_ cycle: Int, venture: Int) throws(QuantityError) {
    try sum.addFinished(cycles[cycle].lifetime, on: cycles[cycle].area)
  }

  mutating func add(_ pick: MonthFacts.Pick, venture: Int) throws(QuantityError) {
    try sum.add(pick, ofKnownArea: cycles[pick.cycle].area != nil)
  }
}
