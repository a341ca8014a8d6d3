public import CultiverMarseille

extension ResultDraft: TableDraft {
  /// What indicators came to, as somebody counted it.
  public static var table: Kind { .results }

  /// Its cells: the value in the indicator's unit.
  public var values: [Value] {
    [
      .text(indicator.rawValue), Value(site), Value(venture), .day(from), .day(to),
      .decimal(value, places: indicator.unit.places), Value(counter), .text(evidence), Value(note), Value(reference),
      Value(voidReason),
    ]
  }

  /// What reads them.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> ResultDraft? {
    let (indicators, sites, ventures) = (columns[.indicator], columns[.site], columns[.venture])
    let (first, last, readings) = (columns[.from], columns[.to], columns[.value])
    let (counters, proofs, notes) = (columns[.counter], columns[.evidence], columns[.note])
    let (references, reasons) = (columns[.reference], columns[.voidReason])
    return { cells in
      let indicator = cells.needed(indicators, Typed.indicator)
      let from = cells.needed(first, Typed.dayOfTable)
      let to = cells.needed(last, Typed.dayOfTable)
      let evidence = cells.neededText(proofs)
      guard let indicator else { return nil }
      let value = cells.needed(readings) { text throws(TypedError) in try Typed.reading(text, of: indicator) }
      guard let from, let to, let value, let evidence else { return nil }
      return ResultDraft(
        indicator: indicator, site: cells.word(sites), venture: cells.word(ventures), from: from, to: to,
        value: value, counter: cells.text(counters), evidence: evidence, note: cells.text(notes),
        reference: cells.name(references).flatMap { _ in cells.text(references) }, voidReason: cells.text(reasons))
    }
  }
}
