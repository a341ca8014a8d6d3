public import CultiverMarseille

extension VentureDraft: TableDraft {
  /// Ventures.
  public static var table: Kind { .ventures }

  /// Its cells.
  public var values: [Value] {
    [.text(code), .text(name), Value(legalForm), Value(siret), Value(stage), Value(stageSince)]
  }

  /// What reads ventures.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> VentureDraft? {
    let (codes, names, forms) = (columns[.code], columns[.name], columns[.legalForm])
    let (sirets, stages, since) = (columns[.siret], columns[.stage], columns[.stageSince])
    return { cells in
      let code = cells.needed(codes, Typed.code)
      let name = cells.neededText(names)
      let siret = cells.value(sirets, Typed.siret)
      let stageSince = cells.value(since, Typed.dayOfTable)
      guard let code, let name else { return nil }
      return VentureDraft(
        code: code, name: name, legalForm: cells.word(forms), siret: siret, stage: cells.word(stages),
        stageSince: stageSince)
    }
  }
}
