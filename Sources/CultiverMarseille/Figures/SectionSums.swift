/// A period told apart: sums by cycle, from which those by crop and place are folded, and by what a pick or a day decides.
struct SectionSums: FiguresSink {
  static let tellsDays = true

  private let placed: PlacedCycles
  private let first: Day

  /// By cycle.
  private(set) var cycles: [FiguresSum]
  /// By who held the plot.
  private(set) var ventures: [FiguresSum]
  /// By crop and variety.
  private(set) var varieties: [FiguresSum]
  /// The crops and varieties, those that only a harvest states included.
  private(set) var varietyPlaces: Places<PlacedCycles.VarietyPlace>
  /// By what became of it; each that occurs stands once.
  private(set) var destinations: [(destination: Destination?, sum: FiguresSum)] = []
  /// Grams by day from the first of the period.
  private(set) var days: [Int64]
  /// Whether a cycle stood on the plot.
  private(set) var stood: [Bool]

  /// Empty sums for a period of so many days.
  init(_ walk: FiguresWalk, first: Day, length: Int) {
    placed = walk.placed
    self.first = first
    cycles = Array(repeating: FiguresSum(), count: walk.placed.cycles.count)
    ventures = Array(repeating: FiguresSum(), count: walk.tenure.ventures.count)
    varieties = Array(repeating: FiguresSum(), count: walk.placed.varieties.count)
    varietyPlaces = walk.placed.varieties
    days = Array(repeating: 0, count: length)
    stood = Array(repeating: false, count: walk.placed.plots.count)
  }

  mutating func addGround(_ place: Int, venture: Int, days: Int64) throws(QuantityError) {
    let cycle = placed.cycles[place]
    stood[cycle.plot] = true
    try cycles[place].addGround(cycle.area, days: days)
    try varieties[cycle.variety].addGround(cycle.area, days: days)
    try ventures[venture].addGround(cycle.area, days: days)
  }

  mutating func addFinished(_ place: Int, venture: Int) throws(QuantityError) {
    let cycle = placed.cycles[place]
    try cycles[place].addFinished(cycle.lifetime, on: cycle.area)
    try varieties[cycle.variety].addFinished(cycle.lifetime, on: cycle.area)
    try ventures[venture].addFinished(cycle.lifetime, on: cycle.area)
  }

  mutating func add(_ pick: MonthFacts.Pick, venture: Int) throws(QuantityError) {
    let cycle = placed.cycles[pick.cycle]
    let known = cycle.area != nil
    try cycles[pick.cycle].add(pick, ofKnownArea: known)
    try ventures[venture].add(pick, ofKnownArea: known)
    let variety = place(of: pick.variety, in: cycle)
    // Another variety's cycle lends this one no ground, so its mass must stay out of this one's yield.
    try varieties[variety].add(pick, ofKnownArea: known && variety == cycle.variety)
    let day = first.days(to: pick.day)
    days[day] = try Exact.sum(days[day], pick.mass.grams)
    let place = destinations.firstIndex { $0.destination == pick.destination } ?? destinations.count
    if place == destinations.count { destinations.append((pick.destination, FiguresSum())) }
    try destinations[place].sum.add(pick, ofKnownArea: known)
  }

  private mutating func place(of stated: Identity<Variety>?, in cycle: PlacedCycles.Cycle) -> Int {
    guard let stated, stated != cycle.varietyStated else { return cycle.variety }
    let place = varietyPlaces.place(of: PlacedCycles.VarietyPlace(crop: cycle.crop, variety: stated))
    if place == varieties.count { varieties.append(FiguresSum()) }
    return place
  }
}
