import CultiverMarseille

extension MonthlyReport {
  /// What the figures rest on: what was counted, by which rules, how it was rounded.
  static func basis(_ figures: MonthlyFigures, schema: String) -> Sheet {
    let totals = figures.totals
    var fields: [(key: String, heading: Phrase, cell: Cell)] = [
      ("period", Phrase(fr: "Période", en: "Period"), .note(monthName(figures))),
      ("days", Phrase(fr: "Jours comptés", en: "Days counted"), .note(counted(figures))),
      ("scope", Phrase(fr: "Portée", en: "Scope"), .note(scope(figures))),
      ("mass", Phrase(fr: "Récolté", en: "Harvested"), .note(massRule)),
      ("area", Phrase(fr: "m² cultivés", en: "m² cultivated"), .note(areaRule)),
      ("yield", Phrase(fr: "kg/m² du mois", en: "kg/m² in month"), .note(yieldRule)),
      ("finished", Phrase(fr: "kg/m² de cycles finis", en: "kg/m² of finished cycles"), .note(finishedRule)),
      ("rounding", Phrase(fr: "Arrondis", en: "Rounding"), .note(roundingRule)),
      (
        "estimated", Phrase(fr: "Poids unitaires", en: "Unit weights"),
        .note(
          Phrase { language in
            guard totals.estimated > .zero else {
              return language == .french ? "aucune récolte n'en dépend" : "no harvest rests on one"
            }
            let percent = Words.percent(totals.estimated.grams, of: totals.mass.grams, language)
            let mass = Words.mass(totals.estimated, language)
            return language == .french
              ? "\(mass), \(percent) de la récolte, viennent de bottes, pièces ou caisses comptées"
              : "\(mass), \(percent) of the harvest, come from counted bunches, pieces or crates"
          })
      ),
    ]
    if let words = source(figures.byCrop.map { figures.references[$0.key.id] }) {
      fields.append(("references", Phrase(fr: "Repères", en: "References"), .note(words)))
    }
    fields.append(("schema", Phrase(fr: "Forme", en: "Form"), .text(schema)))
    return Sheet(
      "basis", Phrase(fr: "Base et réglages", en: "Basis and settings"), for: .people, shape: .record,
      columns: fields.map { SheetColumn($0.key, $0.heading, for: .people) }, rows: [fields.map(\.cell)], repeats: true)
  }

  private static func counted(_ figures: MonthlyFigures) -> Phrase {
    Phrase { language in
      let days = Words.counted(
        figures.totals.days, Phrase(fr: "jour", en: "day"), Phrase(fr: "jours", en: "days"), language)
      guard figures.totals.days > 0 else { return days }
      let (first, last) = (figures.month.first.short(language), figures.through.short(language))
      return language == .french ? "\(days), du \(first) au \(last) inclus" : "\(days), \(first) to \(last)"
    }
  }

  private static let massRule = Phrase(
    fr: "les récoltes datées de la période, pertes comprises, sans les récoltes annulées",
    en: "the harvests dated in the period, losses included, without voided ones")
  private static let areaRule = Phrase(
    fr: "surface × jours en place dans la période ÷ jours comptés, cycles perdus ou sans récolte compris",
    en: "area × days in the ground within the period ÷ days counted, failed and unharvested cycles included")
  private static let yieldRule = Phrase(
    fr:
      "récolte des cycles de surface connue ÷ m² cultivés\u{202F}; les rendements ne s'additionnent pas et ne se moyennent pas",
    en: "harvest of the cycles of known area ÷ m² cultivated; yields are neither added nor averaged")
  private static let finishedRule = Phrase(
    fr: "récolte de toute la vie ÷ surface, sur les cycles terminés dans la période, perdus compris",
    en: "harvest of the whole life ÷ area, over the cycles that ended in the period, failed ones included")
  private static let roundingRule = Phrase(
    fr:
      "chaque nombre est arrondi une seule fois, à la moitié supérieure, depuis des sommes exactes en grammes et en dm²·jours",
    en: "each number is rounded once, half up, from exact sums in grams and dm²·days")
}
