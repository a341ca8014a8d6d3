public import CultiverMarseille

extension ProgrammeDraft: TableDraft {
  /// Programmes.
  public static var table: Kind { .programmes }

  /// Its cells.
  public var values: [Value] {
    [.text(code), .text(name), Value(nameEn), Value(stage)]
  }

  /// What reads programmes.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> ProgrammeDraft? {
    let (codes, names, english, stages) = (columns[.code], columns[.name], columns[.nameEn], columns[.stage])
    return { cells in
      let code = cells.needed(codes, Typed.code)
      let name = cells.neededText(names)
      guard let code, let name else { return nil }
      return ProgrammeDraft(code: code, name: name, nameEn: cells.text(english), stage: cells.word(stages))
    }
  }
}
