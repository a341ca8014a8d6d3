public import CultiverMarseille

extension ObjectiveTargetDraft: TableDraft {
  /// What objectives are to reach.
  public static var table: Kind { .objectiveTargets }

  /// Its cells.
  public var values: [Value] {
    [
      .text(objective), .text(indicator.rawValue), .text(period.code),
      .decimal(target, places: indicator.unit.places), Value(note),
    ]
  }

  /// What reads targets: each with its indicator, which says in what unit it stands.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> ObjectiveTargetDraft? {
    let (objectives, periods, targets) = (columns[.objective], columns[.period], columns[.target])
    let (indicators, notes) = (columns[.indicator], columns[.note])
    return { cells in
      let objective = cells.neededWord(objectives)
      let period = cells.needed(periods, Typed.planPeriodOfTable)
      let indicator = cells.needed(indicators, Typed.indicator)
      let target = indicator.flatMap { indicator in
        cells.needed(targets) { text throws(TypedError) in try Typed.target(text, of: indicator) }
      }
      guard let objective, let period, let indicator, let target else { return nil }
      return ObjectiveTargetDraft(
        objective: objective, period: period, target: target, indicator: indicator, note: cells.text(notes))
    }
  }
}
