public import CultiverMarseille

extension AccountDraft: TableDraft {
  /// Money taken in and spent.
  public static var table: Kind { .accounts }

  /// Its cells.
  public var values: [Value] {
    [
      .day(day), .text(venture), .text(kind.rawValue), .money(amount), Value(subject), Value(evidence), Value(note),
      Value(reference), Value(voidReason),
    ]
  }

  /// What reads them.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> AccountDraft? {
    let (dates, ventures, kinds, amounts) = (columns[.date], columns[.venture], columns[.kind], columns[.amount])
    let (subjects, proofs, notes) = (columns[.subject], columns[.evidence], columns[.note])
    let (references, reasons) = (columns[.reference], columns[.voidReason])
    return { cells in
      let day = cells.needed(dates, Typed.dayOfTable)
      let venture = cells.neededWord(ventures)
      let kind = cells.needed(kinds, Typed.accountKind)
      let amount = cells.needed(amounts, Typed.sum)
      guard let day, let venture, let kind, let amount else { return nil }
      return AccountDraft(
        day: day, venture: venture, kind: kind, amount: amount, subject: cells.text(subjects),
        evidence: cells.text(proofs), note: cells.text(notes),
        reference: cells.name(references).flatMap { _ in cells.text(references) }, voidReason: cells.text(reasons))
    }
  }
}
