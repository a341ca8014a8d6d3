/// What takes up a period's ground, finished cycles and picks as they are met.
protocol FiguresSink {
  /// Whether it tells days and holders apart; when it does not and every venture counts, nobody looks at them.
  static var tellsDays: Bool { get }
  /// A cycle stood for some days while a venture, or nobody, held its plot.
  mutating func addGround(_ cycle: Int, venture: Int, days: Int64) throws(QuantityError)
  /// A cycle ended while a venture, or nobody, held its plot.
  mutating func addFinished(_ cycle: Int, venture: Int) throws(QuantityError)
  /// Harvests from a plot that a venture, or nobody, held.
  mutating func add(_ pick: MonthFacts.Pick, venture: Int) throws(QuantityError)
}

/// Goes once through the cycles and picks of a period, with the scope's venture applied to each day.
struct FiguresWalk {
  let placed: PlacedCycles
  let tenure: Tenure
  /// The place of the only venture that counts, or nil when all do; −1 when it holds none of the plots.
  private let only: Int?

  init(_ cycles: [MonthFacts.Cycle], _ occupancies: [Occupancy], _ scope: Scope) {
    placed = PlacedCycles(cycles)
    let tenure = Tenure(occupancies, of: placed.plots)
    self.tenure = tenure
    only = scope.venture.map { tenure.ventures.known($0) ?? -1 }
  }

  init(_ facts: MonthFacts) { self.init(facts.cycles, facts.occupancies, facts.scope) }

  /// Gives a sink what counts on the days. Picks of a month that is only compared with have no exact day unless a venture's are asked for.
  func run<Sink: FiguresSink>(
    _ days: CountedDays, _ picks: [MonthFacts.Pick], into sink: inout Sink
  ) throws(QuantityError) {
    guard days.count > 0 else { return }
    let exact = Sink.tellsDays || only != nil
    for (place, cycle) in placed.cycles.enumerated() {
      guard let stay = days.part(from: cycle.started, to: cycle.ended) else { continue }
      if exact {
        try tenure.split(stay, on: cycle.plot) { (venture, held) throws(QuantityError) in
          guard counts(venture) else { return }
          try sink.addGround(place, venture: venture, days: Int64(held.first.days(to: held.last)) + 1)
        }
      } else {
        try sink.addGround(place, venture: Tenure.nobody, days: Int64(stay.first.days(to: stay.last)) + 1)
      }
      if let ended = cycle.ended, days.contains(ended) {
        let venture = exact ? tenure.holder(of: cycle.plot, on: ended) : Tenure.nobody
        if counts(venture) { try sink.addFinished(place, venture: venture) }
      }
    }
    for pick in picks where !exact || days.contains(pick.day) {
      let venture = exact ? tenure.holder(of: placed.cycles[pick.cycle].plot, on: pick.day) : Tenure.nobody
      if counts(venture) { try sink.add(pick, venture: venture) }
    }
  }

  private func counts(_ venture: Int) -> Bool { only == nil || only == venture }
}
