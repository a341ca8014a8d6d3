extension MonthlyFigures {
  /// What a reader must know, in a fixed order. A month is over, as far as its figures go, once its last day counts.
  static func warnings(_ totals: Figures, _ coverage: Coverage, of month: Month, through: Day) -> [Warning] {
    var warnings: [Warning] = []
    if through < month.last { warnings.append(.monthInProgress(through: through)) }
    if totals.ofUnknownArea > .zero { warnings.append(.unknownArea(totals.ofUnknownArea, of: totals.mass)) }
    if totals.estimated > .zero { warnings.append(.estimatedMass(totals.estimated, of: totals.mass)) }
    let silent = Int64(coverage.silent.count)
    if silent > 0 { warnings.append(.silentPlots(silent, of: coverage.activePlots)) }
    return warnings
  }
}
