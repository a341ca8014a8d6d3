import CultiverMarseille

/// Reads what few harvests state beside their mass: a count, a grade, a cause, an amount, the pick, a reason.
struct DetailCells {
  private let counts: Place
  private let units: Place
  private let grades: Place
  private let causes: Place
  private let amounts: Place
  private let picks: Place
  private let reasons: Place

  /// Nil when the table has none of the columns, so that its rows do not pay for them.
  init?(_ columns: Columns) {
    counts = columns[.count]
    units = columns[.countUnit]
    grades = columns[.grade]
    causes = columns[.cause]
    amounts = columns[.amount]
    picks = columns[.pick]
    reasons = columns[.accepted]
    let places = [counts, grades, causes, amounts, picks, reasons]
    guard places.contains(where: { $0.index != nil || $0.fallback != nil }) else { return nil }
  }

  /// Reads the cells of a row.
  func read(_ cells: inout RowCells, into draft: inout HarvestDraft) {
    draft.count = count(&cells)
    draft.grade = cells.text(grades)
    draft.cause = cells.name(causes).flatMap { word in
      Cause(rawValue: word) ?? cells.reading(causes, word, Typed.cause)
    }
    draft.amount = amount(&cells)
    draft.pick = cells.name(picks)
    draft.accepted = cells.text(reasons)
  }

  /// A count; one without a unit anywhere is of pieces.
  private func count(_ cells: inout RowCells) -> Quantity? {
    let stated = cells.name(units)
    if let thousandths = cells.bytes(counts, { Digits.units($0, places: 3) }), thousandths > 0 {
      return Quantity(count: Count(thousandths: thousandths), unit: stated ?? counts.unit ?? "piece")
    }
    guard let word = cells.name(counts) else { return nil }
    return cells.reading(counts, word) { text throws(TypedError) in
      let quantity = try Typed.quantity(text, unit: stated ?? counts.unit ?? "piece")
      if let stated, Fold.key(stated) != Fold.key(quantity.unit) {
        throw TypedError(.quantity, text, .otherUnit(stated))
      }
      return quantity
    }
  }

  private func amount(_ cells: inout RowCells) -> Money? {
    if let cents = cells.bytes(amounts, { Digits.units($0, places: 2) }) { return Money(cents: cents) }
    return cells.name(amounts).flatMap { cells.reading(amounts, $0, Typed.money) }
  }
}
