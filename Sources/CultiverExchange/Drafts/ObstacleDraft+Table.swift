public import CultiverMarseille

extension ObstacleDraft: TableDraft {
  /// Obstacles.
  public static var table: Kind { .obstacles }

  /// Its cells.
  public var values: [Value] {
    [
      Value(code), .text(kind), Value(place.site), Value(place.plot), Value(venture), Value(authority), .day(opened),
      Value(ended), Value(outcome?.rawValue), Value(conclusion), Value(note),
    ]
  }

  /// What reads them: ended without an outcome is lifted.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> ObstacleDraft? {
    let (codes, kinds, sites, plots) = (columns[.code], columns[.kind], columns[.site], columns[.plot])
    let (ventures, authorities) = (columns[.venture], columns[.authority])
    let (firsts, lasts, outcomes) = (columns[.opened], columns[.ended], columns[.outcome])
    let (conclusions, notes) = (columns[.conclusion], columns[.note])
    return { cells in
      let code = cells.needed(codes, Typed.code)
      let kind = cells.neededWord(kinds)
      let opened = cells.needed(firsts, Typed.dayOfTable)
      let ended = cells.value(lasts, Typed.dayOfTable)
      let outcome = cells.value(outcomes, Typed.obstacleOutcome)
      if outcome != nil && cells.word(lasts) == nil { cells.missing(lasts) }
      guard let code, let kind, let opened, outcome == nil || ended != nil else { return nil }
      return ObstacleDraft(
        code: code, kind: kind, place: StatedPlace(site: cells.word(sites), plot: cells.word(plots)),
        venture: cells.word(ventures), authority: cells.word(authorities), opened: opened, ended: ended,
        outcome: ended == nil ? nil : outcome ?? .lifted, conclusion: cells.text(conclusions), note: cells.text(notes))
    }
  }
}
