public import CultiverMarseille

/// All indicators: what each is, and how it comes about.
public enum IndicatorCatalogue {
  /// The list.
  public static let sheet = Sheet(
    "", Phrase(fr: "Indicateurs", en: "Indicators"),
    columns: [
      SheetColumn("code", Phrase(fr: "Code", en: "Code")),
      SheetColumn("name", Phrase(fr: "Indicateur", en: "Indicator")),
      SheetColumn("unit", Phrase(fr: "Unité", en: "Unit")),
      SheetColumn("accrual", Phrase(fr: "Nature", en: "Nature")),
      SheetColumn("support", Phrase(fr: "Base", en: "Basis")),
      SheetColumn("formula", Phrase(fr: "Comment", en: "How"), rank: 1),
      SheetColumn("reason", Phrase(fr: "Saisi parce que", en: "Entered because"), style: .remarks, rank: 2),
    ],
    rows: Indicator.allCases.map { indicator in
      let reason: Phrase? = if case .entered(let reason) = indicator.support { reason } else { nil }
      let basis = indicator.isComputed ? IndicatorReading.Basis.computed : .entered
      return [
        .text(indicator.rawValue), .note(indicator.name), .term(indicator.unit.code, indicator.unit.sign),
        .term(indicator.accrual.rawValue, indicator.accrual.name), .term(basis.rawValue, basis.name),
        .note(indicator.formula), reason.map(Cell.note) ?? .blank,
      ]
    })
}
