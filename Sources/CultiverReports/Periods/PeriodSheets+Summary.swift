import CultiverMarseille

extension PeriodSheets {
  /// The headline figures for people, each with its basis.
  func summary() throws(QuantityError) -> Sheet {
    let totals = figures.whole
    var rows: [[Cell]] = [
      [.note(Phrase(fr: "Récolté", en: "Harvested")), .mass(totals.mass), .note(Self.picks(totals))]
    ]
    for place in figures.compared { rows += change(from: place) }
    let yield = try totals.yield()
    if yield != nil || totals.harvests > 0 {
      let basis =
        yield == nil ? MonthlyReport.whyNoYield(totals) : MonthlyReport.basis(totals, try totals.cultivatedArea())
      rows.append([.note(Phrase(fr: "Rendement", en: "Yield")), .yield(yield), .note(basis)])
    }
    if totals.finishedCycles > 0 {
      rows.append(
        [
          .note(Phrase(fr: "Cycles terminés", en: "Finished cycles")), .yield(try totals.finishedYield()),
          .note(MonthlyReport.finishedBasis(totals)),
        ])
    }
    rows += MonthlyReport.part(
      Phrase(fr: "Perdu", en: "Lost"), totals.lost, totals, Phrase(fr: "de la récolte", en: "of the harvest"))
    rows += MonthlyReport.part(
      Phrase(fr: "Estimé", en: "Estimated"), totals.estimated, totals,
      Phrase(fr: "de la récolte, par un poids unitaire", en: "of the harvest, through a unit weight"))
    rows += MonthlyReport.part(
      Phrase(fr: "Surface inconnue", en: "Unknown area"), totals.ofUnknownArea, totals,
      Phrase(fr: "de la récolte, hors des rendements", en: "of the harvest, left out of yields"))
    return Sheet(
      "summary", Phrase(verbatim: ""), for: .people, shape: .summary,
      columns: [
        SheetColumn("figure", Phrase(fr: "chiffre", en: "figure"), for: .people),
        SheetColumn("value", Phrase(fr: "valeur", en: "value"), for: .people, style: .numbers),
        SheetColumn("basis", Phrase(fr: "base", en: "basis"), for: .people, style: .remarks),
      ],
      rows: rows)
  }

  private static func picks(_ figures: Figures) -> Phrase {
    guard figures.harvests > 0 else {
      return Phrase(fr: "aucune récolte notée sur ces jours", en: "no harvest recorded on these days")
    }
    return Phrase { language in
      let count = Words.counted(
        figures.harvests, Phrase(fr: "récolte", en: "harvest"), Phrase(fr: "récoltes", en: "harvests"), language)
      return "\(language == .french ? "en" : "in") \(count)"
    }
  }

  /// The change since a compared period; nothing to say when both are empty.
  private func change(from place: Int) -> [[Cell]] {
    let (now, before, span) = (figures.whole, figures.totals[place], spans[place])
    guard before.harvests > 0 || now.harvests > 0 else { return [] }
    guard before.mass > .zero else {
      let words = Phrase { language in
        language == .french
          ? "rien de récolté sur la période comparée, \(Self.named(span, language))"
          : "nothing harvested in the period compared, \(Self.named(span, language))"
      }
      return [[.blank, .blank, .note(words)]]
    }
    let words = Phrase { language in
      let percent = Words.signedPercent(now.mass, from: before.mass, language)
      let mass = Words.mass(before.mass, language)
      return "\(percent) \(language == .french ? "sur" : "on") \(Self.withArticle(span, language)) (\(mass))"
    }
    return [[.blank, .difference(now.mass, from: before.mass), .note(words)]]
  }
}
