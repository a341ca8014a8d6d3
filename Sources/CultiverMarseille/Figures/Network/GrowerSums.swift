/// The parts of growers in some days, gathered on the one walk through cycles and picks that all figures are made by.
struct GrowerSums: FiguresSink {
  static let tellsDays = true

  private struct Key: Hashable {
    let venture: Int
    let plot: Int
    let isMeasured: Bool
  }

  private let placed: PlacedCycles
  private var grams: [Key: [Destination?: Int64]] = [:]
  private var ground: [Key: Int64] = [:]

  init(_ walk: FiguresWalk) { placed = walk.placed }

  mutating func addGround(_ place: Int, venture: Int, days: Int64) throws(QuantityError) {
    let cycle = placed.cycles[place]
    guard let area = cycle.area else { return }
    let key = Key(venture: venture, plot: cycle.plot, isMeasured: true)
    let more = try Exact.product(area.squareDecimetres, days)
    ground[key] = try Exact.sum(ground[key] ?? 0, more)
  }

  mutating func addFinished(_ cycle: Int, venture: Int) {}

  mutating func add(_ pick: MonthFacts.Pick, venture: Int) throws(QuantityError) {
    let cycle = placed.cycles[pick.cycle]
    let key = Key(venture: venture, plot: cycle.plot, isMeasured: cycle.area != nil)
    let sum = try Exact.sum(grams[key]?[pick.destination] ?? 0, pick.mass.grams)
    grams[key, default: [:]][pick.destination] = sum
  }

  /// The parts, put together by grower, place and whether ground is measured; in no particular order.
  func parts(
    _ tenure: Tenure, _ holders: StagedHolders, _ names: MonthFacts.Directory
  ) throws(QuantityError) -> [GrowerPart] {
    var parts = GrowerParts()
    for key in Set(grams.keys).union(ground.keys) {
      let plot = names.plot(placed.plots.keys[key.plot])
      let holder = tenure.ventures.keys[key.venture].map(holders.holder)
      try parts.add(
        GrowerPart(
          grower: holder?.venture.map { .venture($0) } ?? .site(plot.site),
          place: GrowerPart.Place(
            commune: names.site(plot.site).commune, kind: plot.kind, stage: holder?.stage),
          isMeasured: key.isMeasured, grams: grams[key] ?? [:], groundDays: ground[key] ?? 0))
    }
    return parts.all
  }
}

/// Parts of growers put together.
struct GrowerParts {
  private struct Key: Hashable {
    let grower: Grower
    let place: GrowerPart.Place
    let isMeasured: Bool
  }

  private var parts: [Key: GrowerPart] = [:]

  init() {}

  /// Every part, in no particular order.
  var all: [GrowerPart] { Array(parts.values) }

  mutating func add(_ part: GrowerPart) throws(QuantityError) {
    let key = Key(grower: part.grower, place: part.place, isMeasured: part.isMeasured)
    guard var sum = parts[key] else {
      parts[key] = part
      return
    }
    sum.groundDays = try Exact.sum(sum.groundDays, part.groundDays)
    for (destination, grams) in part.grams {
      sum.grams[destination] = try Exact.sum(sum.grams[destination] ?? 0, grams)
    }
    parts[key] = sum
  }
}
