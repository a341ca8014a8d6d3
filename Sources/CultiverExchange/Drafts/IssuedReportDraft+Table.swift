public import CultiverMarseille

extension IssuedReportDraft: TableDraft {
  /// Reports that were issued.
  public static var table: Kind { .issuedReports }

  /// Its cells: the texts as they were issued, character for character.
  public var values: [Value] {
    [
      .whole(number), .text(month.iso), Value(scope.site), Value(scope.plot), Value(scope.venture), Value(scope.crop),
    ] + seal.values + [
      reopened.map { .day($0.day) } ?? .blank, Value(reopened?.reason), .text(text), .text(frozen),
    ]
  }

  /// What reads them.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> IssuedReportDraft? {
    let (numbers, months, seals) = (columns[.number], columns[.month], SealCells(columns))
    let (sites, plots, ventures, crops) = (columns[.site], columns[.plot], columns[.venture], columns[.crop])
    let (reopenings, reasons, texts, frozen) = (columns[.reopened], columns[.reason], columns[.text], columns[.frozen])
    return { cells in
      let number = cells.needed(numbers, Typed.whole)
      let month = cells.needed(months) { text throws(TypedError) in
        guard let month = Month(iso: text) else { throw TypedError(.month, text, .notUnderstood) }
        return month
      }
      let seal = seals.read(&cells)
      let reopened = cells.value(reopenings, Typed.dayOfTable)
      let reason = reopened == nil ? nil : cells.neededText(reasons)
      let text = cells.neededText(texts)
      let typed = cells.neededText(frozen)
      guard let number, let month, let seal, let text, let typed else { return nil }
      return IssuedReportDraft(
        number: number, month: month,
        scope: MonthlyFigures.ScopeCodes(
          site: cells.word(sites), plot: cells.word(plots), venture: cells.word(ventures), crop: cells.word(crops)),
        seal: seal, reopened: reopened.flatMap { day in reason.map { .init(day: day, reason: $0) } }, text: text,
        frozen: typed)
    }
  }
}
