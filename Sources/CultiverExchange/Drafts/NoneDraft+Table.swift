public import CultiverMarseille

extension NoneDraft: TableDraft {
  /// Days on which nothing was harvested.
  public static var table: Kind { .none }

  /// Its cells.
  public var values: [Value] { [.text(plot), .day(day)] }

  /// What reads them.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> NoneDraft? {
    let (plots, dates) = (columns[.plot], columns[.date])
    return { cells in
      let plot = cells.neededWord(plots)
      let day = cells.needed(dates, Typed.dayOfTable)
      guard let plot, let day else { return nil }
      return NoneDraft(plot: plot, day: day)
    }
  }
}
