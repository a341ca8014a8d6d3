public import CultiverMarseille

/// The report of objectives: each target of a period beside what was reached, on what that rests, and how the plan went before.
///
/// Its JSON is `cultiver/objectives-report/1`: the properties `period`, `from`, `to`, `through`, then `targets` with a row for
/// every objective and target, `earlier` with those of before, and `gaps`.
public enum ObjectivesReport {
  /// The report of a period's objectives, narrowed to something in words.
  public static func report(_ figures: ObjectivesFigures, whose: [Phrase] = []) -> Report {
    let pages = ObjectiveLines(figures.lines)
    return Report(
      schema: "cultiver/objectives-report/1",
      title: Phrase { "\(Phrase(fr: "Objectifs", en: "Objectives")[$0]) · \(figures.period.text($0))" },
      lead: [lead(figures, whose)], story: story(figures),
      properties: [
        ("period", .text(figures.period.code)), ("from", .day(figures.period.first)), ("to", .day(figures.period.last)),
        ("through", .day(figures.through)),
      ],
      sheets: [targets(figures.lines, chart: chart(figures.lines))]
        + [ReportPeriod.Part.year, .quarter, .month].map(pages.course)
        + [pages.earlier(), pages.basis(), pages.gaps(), remarks(figures), legend(figures)])
  }

  private static func lead(_ figures: ObjectivesFigures, _ whose: [Phrase]) -> Phrase {
    Phrase { language in
      let days =
        figures.isInProgress
        ? (language == .french ? "comptés jusqu'au " : "counted through ") + figures.through.text(language)
        : figures.period.days.lowerBound.short(language) + " – " + figures.through.short(language)
      let scope = whose.isEmpty ? [Phrase(fr: "Tout le carnet", en: "The whole notebook")] : whose
      return (scope.map { $0[language] } + [days]).joined(separator: " · ")
    }
  }

  /// What a reader must know, for people.
  private static func remarks(_ figures: ObjectivesFigures) -> Sheet {
    var notes: [Phrase] = []
    if figures.lines.isEmpty {
      notes.append(
        Phrase(
          fr: "Aucune cible pour cette période. Pour en donner une\u{202F}: objective add, objective target.",
          en: "No target for this period. To give one: objective add, objective target."))
    }
    if figures.lines.contains(where: \.isBehindTime) {
      notes.append(
        Phrase(
          fr: "Le temps passé n'est qu'un repère\u{202F}: une récolte a ses saisons.",
          en: "The time gone is a mark only: harvests have their seasons."))
    }
    return Sheet("remarks", Phrase(fr: "À savoir", en: "Good to know"), for: .people, notes: notes)
  }

  /// How the figures are to be read, for people.
  private static func legend(_ figures: ObjectivesFigures) -> Sheet {
    guard !figures.lines.isEmpty else { return Sheet("legend", Phrase(verbatim: ""), for: .people) }
    return Sheet(
      "legend", Phrase(fr: "Lecture", en: "How to read this"), for: .people, notes: rules)
  }

  /// What holds of every result of an objective.
  static let rules = [
    Phrase(
      fr:
        "Chaque cible est lue seule, sur ses propres jours, à partir de ce qui est noté jour par jour\u{202F}: les résultats "
        + "d'un mois, d'un trimestre et d'une année se recouvrent et ne s'additionnent pas.",
      en: "Each target is read by itself, on its own days, from what was entered day by day: the results of a month, a "
        + "quarter and a year overlap and are not added up."),
    Phrase(
      fr:
        "Un niveau est un état ou une moyenne de la période, jamais une somme\u{202F}; un rapport est recalculé de ses deux parties.",
      en: "A level is a state or a mean of the period, never a sum; a ratio is computed anew from its two parts."),
    Phrase(
      fr:
        "Part\u{202F}: atteint ÷ cible. Chemin\u{202F}: (atteint − départ) ÷ (cible − départ), pour un niveau dont le départ est connu.",
      en:
        "Share: reached ÷ target. Way: (reached − baseline) ÷ (target − baseline), for a level whose baseline is known."
    ),
  ]
}
