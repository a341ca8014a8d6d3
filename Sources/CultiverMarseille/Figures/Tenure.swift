/// Who held each plot on each day, by place.
struct Tenure {
  private struct Holding {
    let plot: Int
    let from: Day
    let to: Day?
    let venture: Int
  }

  /// The place of nobody among the ventures.
  static let nobody = 0

  /// The ventures; nil, at the first place, is nobody.
  let ventures: Places<Identity<Venture>?>
  private let holdings: [Holding]
  private let ofPlot: [Range<Int>]

  /// The occupancies of the plots that have a place; should two overlap, the earlier one holds the plot to its end.
  init(_ occupancies: [Occupancy], of plots: Places<Identity<Plot>>) {
    var ventures = Places<Identity<Venture>?>()
    _ = ventures.place(of: nil)
    var holdings: [Holding] = []
    for occupancy in occupancies {
      guard let plot = plots.known(occupancy.plot) else { continue }
      holdings.append(
        Holding(
          plot: plot, from: occupancy.from, to: occupancy.to, venture: ventures.place(of: occupancy.venture)))
    }
    holdings.sort { ($0.plot, $0.from) < ($1.plot, $1.from) }
    var ofPlot = [Range<Int>](repeating: 0..<0, count: plots.count)
    var start = 0
    while start < holdings.count {
      let plot = holdings[start].plot
      let end = holdings[start...].firstIndex { $0.plot != plot } ?? holdings.count
      ofPlot[plot] = start..<end
      start = end
    }
    self.ventures = ventures
    self.holdings = holdings
    self.ofPlot = ofPlot
  }

  /// The place of who held a plot on a day.
  func holder(of plot: Int, on day: Day) -> Int {
    for place in ofPlot[plot] {
      let holding = holdings[place]
      guard holding.from <= day else { break }
      if holding.to.map({ day <= $0 }) ?? true { return holding.venture }
    }
    return Self.nobody
  }

  /// Splits a stay on a plot, both days included, by who held it; every day is given to one holder or to nobody.
  func split<Failure>(
    _ stay: (first: Day, last: Day), on plot: Int,
    _ give: (_ venture: Int, _ part: (first: Day, last: Day)) throws(Failure) -> Void
  ) throws(Failure) {
    var day = stay.first
    for place in ofPlot[plot] {
      let holding = holdings[place]
      guard holding.from <= stay.last else { break }
      if holding.from > day {
        try give(Self.nobody, (day, holding.from.adding(days: -1)))
        day = holding.from
      }
      let end = min(holding.to ?? stay.last, stay.last)
      if end >= day {
        try give(holding.venture, (day, end))
        day = end.adding(days: 1)
      }
    }
    if day <= stay.last { try give(Self.nobody, (day, stay.last)) }
  }
}
