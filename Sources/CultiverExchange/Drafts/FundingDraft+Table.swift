public import CultiverMarseille

extension FundingDraft: TableDraft {
  /// Money asked for and given.
  public static var table: Kind { .funding }

  /// Its cells; the plots stand in one, with commas between them.
  public var values: [Value] {
    [
      Value(code), Value(venture), Value(source), .text(kind.rawValue), Value(purpose), Value(stage), Value(askedOn),
      Value(asked), Value(grantedOn), Value(granted), Value(refusedOn), Value(closedOn), Value(until),
      plots.isEmpty ? .blank : .text(plots.joined(separator: ", ")), Value(conclusion), Value(note), Value(accepted),
    ]
  }

  /// What reads them.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> FundingDraft? {
    let (codes, ventures, sources, kinds) = (columns[.code], columns[.venture], columns[.source], columns[.kind])
    let (purposes, stages, plots) = (columns[.purpose], columns[.stage], columns[.plots])
    let days = [Column.askedOn, .grantedOn, .refusedOn, .closedOn, .until].map { columns[$0] }
    let (asked, granted) = (columns[.asked], columns[.granted])
    let (conclusions, notes, reasons) = (columns[.conclusion], columns[.note], columns[.accepted])
    return { cells in
      let code = cells.needed(codes, Typed.code)
      let kind = cells.needed(kinds, Typed.fundingKind)
      let read = days.map { cells.value($0, Typed.dayOfTable) }
      let (sumAsked, sumGranted) = (cells.money(asked), cells.money(granted))
      guard let code, let kind else { return nil }
      return FundingDraft(
        code: code, venture: cells.word(ventures), source: cells.word(sources), kind: kind,
        purpose: cells.text(purposes), stage: cells.word(stages), askedOn: read[0], asked: sumAsked,
        grantedOn: read[1], granted: sumGranted, refusedOn: read[2], closedOn: read[3], until: read[4],
        plots: cells.word(plots).map(Typed.list) ?? [], conclusion: cells.text(conclusions), note: cells.text(notes),
        accepted: cells.text(reasons))
    }
  }
}
