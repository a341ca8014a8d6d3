extension CoverageFigures {
  /// The coverage of some months from the facts about them, by the rules of the monthly report.
  public init(_ facts: CoverageFacts) {
    let names = facts.directory
    let placed = PlacedCycles(facts.cycles.map { .init(cycle: $0, lifetime: .zero) })
    let tenure = Tenure(facts.occupancies, of: placed.plots)
    let wanted = facts.scope.venture.map { tenure.ventures.known($0) ?? -1 }
    let keys = placed.plots.keys.map { id in
      let plot = names.plot(id)
      return MonthlyFigures.PlotKey(plot: plot, site: names.site(plot.site))
    }
    let heard = Dictionary(grouping: facts.heard) { PlotMonthKey(plot: $0.plot, month: $0.month) }

    let columns = facts.months.map { month in
      let days = CountedDays(month, upTo: facts.today)
      let stood = Self.stood(placed, tenure, wanted, days)
      return keys.indices.map { place in
        let plot = keys[place].plot
        let said = heard[PlotMonthKey(plot: plot.id, month: month)] ?? []
        let harvests = said.reduce(0) { $0 + $1.harvests }
        return PlotMonth(
          word: PlotWord(
            stood: stood[place], retired: plot.retired, harvests: harvests,
            saidNone: said.contains { $0.harvests == 0 }, in: month),
          harvests: harvests,
          holder: tenure.ventures.keys[tenure.holder(of: place, on: days.last)].map(names.venture))
      }
    }
    let last = Dictionary(grouping: facts.heard, by: \.plot).compactMapValues { $0.map(\.last).max() }
    var rows: [PlotRow] = []
    for place in keys.indices where columns.contains(where: { $0[place].word != .inactive }) {
      let plot = keys[place].plot.id
      rows.append(
        PlotRow(key: keys[place], months: columns.map { $0[place] }, lastHeard: last[plot] ?? facts.before[plot]))
    }
    self.init(
      months: zip(facts.months, columns).map(MonthRow.init),
      through: facts.months.last.map { CountedDays($0, upTo: facts.today).last } ?? facts.today,
      scope: names.codes(of: facts.scope), plots: rows.sorted { $0.key.code < $1.key.code })
  }

  private struct PlotMonthKey: Hashable {
    let plot: Identity<Plot>
    let month: Month
  }

  /// Whether a cycle stood on each plot on a day that counts, while the holder asked for held it.
  private static func stood(_ placed: PlacedCycles, _ tenure: Tenure, _ wanted: Int?, _ days: CountedDays) -> [Bool] {
    var stood = [Bool](repeating: false, count: placed.plots.count)
    guard days.count > 0 else { return stood }
    for cycle in placed.cycles where !stood[cycle.plot] {
      guard let stay = days.part(from: cycle.started, to: cycle.ended) else { continue }
      tenure.split(stay, on: cycle.plot) { holder, _ in
        if wanted == nil || wanted == holder { stood[cycle.plot] = true }
      }
    }
    return stood
  }
}

extension CoverageFigures.MonthRow {
  fileprivate init(_ month: Month, _ plots: [CoverageFigures.PlotMonth]) {
    func count(_ word: PlotWord) -> Int64 { Int64(plots.count { $0.word == word }) }
    self.init(
      month: month, activePlots: Int64(plots.count { $0.word != .inactive }), reported: count(.reported),
      saidNone: count(.saidNone), silent: count(.silent))
  }
}
