public import CultiverMarseille

extension PartnershipDraft: TableDraft {
  /// Partnerships.
  public static var table: Kind { .partnerships }

  /// Its cells.
  public var values: [Value] { [Value(code), .text(kind.rawValue), .day(from), Value(to), Value(note)] }

  /// What reads partnerships.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> PartnershipDraft? {
    let (codes, kinds, notes) = (columns[.code], columns[.kind], columns[.note])
    let (firsts, lasts) = (columns[.from], columns[.to])
    return { cells in
      let code = cells.needed(codes, Typed.code)
      let kind = cells.needed(kinds, Typed.partnershipKind)
      let from = cells.needed(firsts, Typed.dayOfTable)
      let to = cells.value(lasts, Typed.dayOfTable)
      guard let code, let kind, let from else { return nil }
      return PartnershipDraft(code: code, kind: kind, from: from, to: to, note: cells.text(notes))
    }
  }
}
