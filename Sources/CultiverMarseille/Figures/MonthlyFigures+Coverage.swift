extension MonthlyFigures.Coverage {
  /// The coverage of a month: `stood`, `harvests` and `holder` by the plots' places.
  init(
    _ plots: [MonthlyFigures.PlotKey], stood: [Bool], harvests: [FiguresSum], saidNone: Set<Identity<Plot>>,
    month: Month, holder: (Int) -> Venture?
  ) {
    var counts: [PlotWord: Int64] = [:]
    var silent: [(key: MonthlyFigures.PlotKey, place: Int)] = []
    for (place, key) in plots.enumerated() {
      let word = PlotWord(
        stood: stood[place], retired: key.plot.retired, harvests: harvests[place].harvests,
        saidNone: saidNone.contains(key.plot.id), in: month)
      counts[word, default: 0] += 1
      if word == .silent { silent.append((key, place)) }
    }
    silent.sort { $0.key.code < $1.key.code }
    let (reported, none) = (counts[.reported] ?? 0, counts[.saidNone] ?? 0)
    self.init(
      activePlots: reported + none + Int64(silent.count), reported: reported, saidNone: none,
      silent: silent.map { .init($0.key, holder: holder($0.place)) })
  }
}

extension MonthlyFigures.PlotKey {
  /// By site, then code.
  var code: CodeOrder { CodeOrder(site.code, plot.code) }
}
