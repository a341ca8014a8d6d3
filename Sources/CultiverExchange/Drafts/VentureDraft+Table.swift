public import CultiverMarseille

extension VentureDraft: TableDraft {
  /// Ventures.
  public static var table: Kind { .ventures }

  /// Its cells.
  public var values: [Value] {
    [
      .text(code), .text(name), Value(legalForm), Value(siret), Value(stage), Value(stageSince), Value(kind?.rawValue),
      Value(commune), Value(founded), Value(mission), Value(esusFrom), Value(esusTo),
    ]
  }

  /// What reads ventures.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> VentureDraft? {
    let (codes, names, forms) = (columns[.code], columns[.name], columns[.legalForm])
    let (sirets, stages, since) = (columns[.siret], columns[.stage], columns[.stageSince])
    let (kinds, communes, foundings) = (columns[.kind], columns[.commune], columns[.founded])
    let (missions, firsts, lasts) = (columns[.mission], columns[.esusFrom], columns[.esusTo])
    return { cells in
      let code = cells.needed(codes, Typed.code)
      let name = cells.neededText(names)
      let siret = cells.value(sirets, Typed.siret)
      let stageSince = cells.value(since, Typed.dayOfTable)
      let kind = cells.value(kinds, Typed.ventureKind)
      let founded = cells.value(foundings, Typed.dayOfTable)
      let esusFrom = cells.value(firsts, Typed.dayOfTable)
      let esusTo = cells.value(lasts, Typed.dayOfTable)
      guard let code, let name else { return nil }
      return VentureDraft(
        code: code, name: name, legalForm: cells.word(forms), siret: siret, stage: cells.word(stages),
        stageSince: stageSince, kind: kind, commune: cells.word(communes), founded: founded,
        mission: cells.text(missions), esusFrom: esusFrom, esusTo: esusTo)
    }
  }
}
