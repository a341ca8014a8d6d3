public import CultiverMarseille

extension OrganisationDraft: TableDraft {
  /// Organisations.
  public static var table: Kind { .organisations }

  /// Its cells.
  public var values: [Value] {
    [.text(code), .text(name), .text(kind.rawValue), Value(siret), Value(commune), Value(note)]
  }

  /// What reads organisations.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> OrganisationDraft? {
    let (codes, names, kinds) = (columns[.code], columns[.name], columns[.kind])
    let (sirets, communes, notes) = (columns[.siret], columns[.commune], columns[.note])
    return { cells in
      let code = cells.needed(codes, Typed.code)
      let name = cells.neededText(names)
      let kind = cells.needed(kinds, Typed.organisationKind)
      let siret = cells.value(sirets, Typed.siret)
      guard let code, let name, let kind else { return nil }
      return OrganisationDraft(
        code: code, name: name, kind: kind, siret: siret, commune: cells.word(communes), note: cells.text(notes))
    }
  }
}
