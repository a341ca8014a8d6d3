public import CultiverMarseille

extension StageDraft: TableDraft {
  /// Stages of ventures.
  public static var table: Kind { .stages }

  /// Its cells.
  public var values: [Value] { [.text(venture), .text(stage), .day(since)] }

  /// What reads stages.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> StageDraft? {
    let (ventures, stages, days) = (columns[.venture], columns[.stage], columns[.since])
    return { cells in
      let venture = cells.neededWord(ventures)
      let stage = cells.neededWord(stages)
      let since = cells.needed(days, Typed.dayOfTable)
      guard let venture, let stage, let since else { return nil }
      return StageDraft(venture: venture, stage: stage, since: since)
    }
  }
}
