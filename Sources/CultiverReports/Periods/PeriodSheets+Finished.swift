import CultiverMarseille

extension PeriodSheets {
  /// The cycles that ended in the period, by crop: what they gave in their whole life, from how much ground.
  func finished() throws(QuantityError) -> Sheet {
    func cells(_ figures: Figures) throws(QuantityError) -> [Cell] {
      [
        .whole(figures.finishedCycles), .mass(figures.finishedMass), .area(figures.finishedArea),
        .yield(try figures.finishedYield()),
      ]
    }
    func column(_ key: String, fr: String, en: String) -> SheetColumn {
      SheetColumn(key, Phrase(fr: fr, en: en), for: .people, style: .bareNumbers)
    }
    var rows: [[Cell]] = []
    for row in figures.byCrop where row.figures[0].finishedCycles > 0 {
      rows.append([.note(row.key.name)] + (try cells(row.figures[0])))
    }
    return Sheet(
      "finished", Phrase(fr: "Cycles terminés", en: "Finished cycles"), for: .people,
      columns: [
        .label, column("cycles", fr: "cycles", en: "cycles"),
        column("kg", fr: "kg en toute leur vie", en: "kg in their whole life"), column("area", fr: "m²", en: "m²"),
        column("yield", fr: "kg/m²", en: "kg/m²"),
      ], rows: rows, totals: rows.count > 1 ? [.blank] + (try cells(figures.whole)) : [],
      notes: rows.isEmpty
        ? []
        : [
          Phrase(
            fr: "Échecs compris\u{202F}; les cycles de surface inconnue sont comptés, sans kg ni m².",
            en: "Failures included; cycles of unknown area are counted, without kg or m².")
        ])
  }
}
