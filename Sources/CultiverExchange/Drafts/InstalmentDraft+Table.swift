public import CultiverMarseille

extension InstalmentDraft: TableDraft {
  /// Parts of fundings, to be paid and paid.
  public static var table: Kind { .instalments }

  /// Its cells.
  public var values: [Value] {
    [
      .text(funding), Value(number, places: 0), Value(due), Value(amount), Value(paidOn), Value(paid), Value(note),
    ]
  }

  /// What reads instalments: each has a sum and a day, planned or paid.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> InstalmentDraft? {
    let (fundings, numbers, notes) = (columns[.funding], columns[.number], columns[.note])
    let (dues, amounts, days, sums) = (columns[.due], columns[.amount], columns[.paidOn], columns[.paid])
    return { cells in
      let funding = cells.neededWord(fundings)
      let number = cells.needed(numbers, Typed.whole)
      let (due, paidOn) = (cells.value(dues, Typed.dayOfTable), cells.value(days, Typed.dayOfTable))
      let (amount, paid) = (cells.money(amounts), cells.money(sums))
      // What is stated and does not read is refused for that, and not missing.
      let (isDue, isAsked) = (cells.word(dues) != nil, cells.word(amounts) != nil)
      let (isDated, isPaid) = (cells.word(days) != nil, cells.word(sums) != nil)
      if !isAsked, isDue || !isDated && !isPaid { cells.missing(amounts) }
      if isAsked, !isDue { cells.missing(dues) }
      if isDated, !isPaid { cells.missing(sums) }
      if isPaid, !isDated { cells.missing(days) }
      guard let funding, let number, (due == nil) == (amount == nil), (paidOn == nil) == (paid == nil),
        due != nil || paidOn != nil
      else { return nil }
      return InstalmentDraft(
        funding: funding, number: number, due: due, amount: amount, paidOn: paidOn, paid: paid, note: cells.text(notes))
    }
  }
}
