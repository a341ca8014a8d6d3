extension MonthlyFigures.Coverage {
  /// The coverage of a month: `stood` and `harvests` by the plots' places.
  ///
  /// A plot retired by the first day of the month is not active; one retired later in it was in use for a part, and still counts.
  /// One that was harvested counts as reported even if it also said none.
  init(
    _ plots: [MonthlyFigures.PlotKey], stood: [Bool], harvests: [FiguresSum], saidNone: Set<Identity<Plot>>,
    month: Month
  ) {
    var active: Int64 = 0
    var reported: Int64 = 0
    var none: Int64 = 0
    var silent: [MonthlyFigures.PlotKey] = []
    let first = month.first
    for (place, key) in plots.enumerated() where stood[place] {
      if let retired = key.plot.retired, retired <= first { continue }
      active += 1
      if harvests[place].harvests > 0 {
        reported += 1
      } else if saidNone.contains(key.plot.id) {
        none += 1
      } else {
        silent.append(key)
      }
    }
    silent.sort { $0.code < $1.code }
    self.init(activePlots: active, reported: reported, saidNone: none, silent: silent)
  }
}

extension MonthlyFigures.PlotKey {
  /// By site, then code.
  var code: CodeOrder { CodeOrder(site.code, plot.code) }
}
