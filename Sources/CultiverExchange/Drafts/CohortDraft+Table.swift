public import CultiverMarseille

extension CohortDraft: TableDraft {
  /// Cohorts.
  public static var table: Kind { .cohorts }

  /// Its cells.
  public var values: [Value] {
    [.text(code), .text(programme), Value(name), .day(from), Value(to)]
  }

  /// What reads cohorts.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> CohortDraft? {
    let (codes, programmes, names) = (columns[.code], columns[.programme], columns[.name])
    let (firsts, lasts) = (columns[.from], columns[.to])
    return { cells in
      let code = cells.needed(codes, Typed.code)
      let programme = cells.neededWord(programmes)
      let from = cells.needed(firsts, Typed.dayOfTable)
      let to = cells.value(lasts, Typed.dayOfTable)
      guard let code, let programme, let from else { return nil }
      return CohortDraft(code: code, programme: programme, name: cells.text(names), from: from, to: to)
    }
  }
}
