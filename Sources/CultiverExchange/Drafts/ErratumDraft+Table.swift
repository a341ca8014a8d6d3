public import CultiverMarseille

extension ErratumDraft: TableDraft {
  /// Errata that were issued.
  public static var table: Kind { .errata }

  /// Its cells: the texts as they were issued, character for character.
  public var values: [Value] { [.whole(report), .whole(number)] + seal.values + [.text(text), .text(frozen)] }

  /// What reads them.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> ErratumDraft? {
    let (reports, numbers, seals) = (columns[.report], columns[.number], SealCells(columns))
    let (texts, frozen) = (columns[.text], columns[.frozen])
    return { cells in
      let report = cells.needed(reports, Typed.whole)
      let number = cells.needed(numbers, Typed.whole)
      let seal = seals.read(&cells)
      let text = cells.neededText(texts)
      let typed = cells.neededText(frozen)
      guard let report, let number, let seal, let text, let typed else { return nil }
      return ErratumDraft(report: report, number: number, seal: seal, text: text, frozen: typed)
    }
  }
}
