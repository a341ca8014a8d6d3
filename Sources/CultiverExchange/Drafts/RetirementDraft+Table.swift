public import CultiverMarseille

extension RetirementDraft: TableDraft {
  /// Things that are no longer in use.
  public static var table: Kind { .retirements }

  /// Its cells.
  public var values: [Value] { [.text(thing.rawValue), .text(code), .day(since)] }

  /// What reads them.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> RetirementDraft? {
    let (things, codes, days) = (columns[.thing], columns[.code], columns[.since])
    return { cells in
      let thing = cells.needed(things, Typed.retirable)
      let code = cells.neededWord(codes)
      let since = cells.needed(days, Typed.dayOfTable)
      guard let thing, let code, let since else { return nil }
      return RetirementDraft(thing: thing, code: code, since: since)
    }
  }
}
