public import CultiverMarseille

extension ConsentDraft: TableDraft {
  /// Consents.
  public static var table: Kind { .consents }

  /// Its cells.
  public var values: [Value] {
    [.text(venture), .text(field.rawValue), .day(from), Value(to), Value(givenBy), Value(evidence)]
  }

  /// What reads consents.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> ConsentDraft? {
    let (ventures, fields, firsts, lasts) = (columns[.venture], columns[.field], columns[.from], columns[.to])
    let (givers, evidences) = (columns[.givenBy], columns[.evidence])
    return { cells in
      let venture = cells.neededWord(ventures)
      let field = cells.needed(fields, Typed.consentField)
      let from = cells.needed(firsts, Typed.dayOfTable)
      let to = cells.value(lasts, Typed.dayOfTable)
      guard let venture, let field, let from else { return nil }
      return ConsentDraft(
        venture: venture, field: field, from: from, to: to, givenBy: cells.text(givers),
        evidence: cells.text(evidences))
    }
  }
}
