public import CultiverMarseille

extension OccupancyDraft: TableDraft {
  /// Occupancies.
  public static var table: Kind { .occupancies }

  /// Its cells.
  public var values: [Value] { [.text(plot), .text(venture), .day(from), Value(to), Value(title)] }

  /// What reads occupancies.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> OccupancyDraft? {
    let (plots, ventures, titles) = (columns[.plot], columns[.venture], columns[.title])
    let (firsts, lasts) = (columns[.from], columns[.to])
    return { cells in
      let plot = cells.neededWord(plots)
      let venture = cells.neededWord(ventures)
      let from = cells.needed(firsts, Typed.dayOfTable)
      let to = cells.value(lasts, Typed.dayOfTable)
      guard let plot, let venture, let from else { return nil }
      return OccupancyDraft(plot: plot, venture: venture, from: from, to: to, title: cells.text(titles))
    }
  }
}
