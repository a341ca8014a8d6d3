import CultiverMarseille

extension MonthlyReport {
  /// What the plans expected of each crop and what was harvested of it, side by side and never added; below it, what became of the month's plans.
  static func expected(_ figures: MonthlyFigures) -> Sheet {
    let rows = figures.expected
    let largest = rows.map { max($0.mass, $0.expected ?? .zero) }.max() ?? .zero
    var notes: [Phrase] = []
    if rows.contains(where: { $0.unforeseen > 0 && $0.expected != nil }) {
      notes.append(
        Phrase(
          fr: "*\u{202F}: davantage était attendu de cette culture\u{202F}; une partie n'est pas calculable.",
          en: "*: more was expected of this crop; a part of it is not calculable."))
    }
    if rows.contains(where: { $0.expected == nil }) {
      notes.append(
        Phrase(
          fr: "–\u{202F}: non calculable\u{202F}; report forecast dit pourquoi.",
          en: "–: not calculable; report forecast says why."))
    }
    if figures.plans.all > 0 { notes.append(begun(figures.plans)) }
    return Sheet(
      "expected",
      rows.isEmpty
        ? Phrase(fr: "Plans du mois", en: "Plans of the month")
        : Phrase(fr: "Attendu et récolté", en: "Expected and picked"),
      columns: [
        .key("crop"), .key("name"), .label,
        SheetColumn("expectedGrams", Phrase(fr: "kg attendus", en: "kg expected"), style: .bareNumbers),
        SheetColumn("grams", Phrase(fr: "kg récoltés", en: "kg picked"), style: .bareNumbers),
        SheetColumn("gap", Phrase(fr: "écart", en: "difference"), for: .people, style: .bareNumbers),
        SheetColumn("bar", Phrase(fr: "┆ attendu", en: "┆ expected"), for: .people, style: .bar, rank: 1),
      ],
      rows: rows.map { row in
        let mark = row.unforeseen > 0 && row.expected != nil ? "*" : ""
        let name = Phrase(fr: row.crop.name.fr + mark, en: row.crop.name.en + mark)
        return [
          .text(row.crop.code), .text(row.crop.name.fr), .note(name), row.expected.map(Cell.mass) ?? .yield(nil),
          .mass(row.mass), row.expected.map { .difference(row.mass, from: $0) } ?? .yield(nil),
          .share(row.mass.grams, of: largest.grams),
        ]
      }, notes: notes, chart: rows.isEmpty ? nil : expectedChart(figures))
  }

  /// `5 plans à mettre en place ce mois-ci : 3 commencés, 1 en retard, 1 à venir.`
  private static func begun(_ plans: MonthlyFigures.PlanCount) -> Phrase {
    Phrase { language in
      let all = Words.counted(
        plans.all, Phrase(fr: "plan à mettre en place", en: "plan to begin"),
        Phrase(fr: "plans à mettre en place", en: "plans to begin"), language)
      let parts = [
        (plans.started, Phrase(fr: "commencé", en: "started"), Phrase(fr: "commencés", en: "started")),
        (plans.late, Phrase(fr: "en retard", en: "late"), Phrase(fr: "en retard", en: "late")),
        (plans.toCome, Phrase(fr: "à venir", en: "to come"), Phrase(fr: "à venir", en: "to come")),
      ].filter { $0.0 > 0 }.map { Words.counted($0.0, $0.1, $0.2, language) }.joined(separator: ", ")
      return language == .french ? "\(all) ce mois-ci\u{202F}: \(parts)." : "\(all) this month: \(parts)."
    }
  }
}
