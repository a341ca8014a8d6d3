public import CultiverMarseille

/// The report to a funder about a period, in the order of the French account of a grant (Cerfa 15059): what was done and what it led to, what was in the way, and the money.
///
/// Its JSON is `cultiver/funder-report/1`: the properties `funder`, `name`, `period`, `from`, `to`, `through`, then `actions`,
/// `destinations`, `targets`, `earlier`, `conditions`, `obstacles`, `gaps`, `money`, `instalments`, `partners` and `warnings`.
public enum FunderReport {
  /// The report of what a funder is told; throws when an exact result does not fit 64 bits.
  public static func report(_ figures: FunderFigures) throws(QuantityError) -> Report {
    let lines = ObjectiveLines(figures.lines)
    return Report(
      schema: "cultiver/funder-report/1",
      title: Phrase { language in
        let (name, period) = (figures.funder.name, figures.period.text(language))
        return language == .french ? "Compte rendu · \(name) · \(period)" : "Account to \(name) · \(period)"
      },
      lead: [lead(figures)], story: try story(figures),
      properties: [
        ("funder", .text(figures.funder.code)), ("name", .text(figures.funder.name)),
        ("period", .text(figures.period.code)), ("from", .day(figures.period.first)), ("to", .day(figures.period.last)),
        ("through", .day(figures.through)),
      ],
      sheets: [
        try actions(figures), try destinations(figures),
        ObjectivesReport.targets(
          figures.lines,
          title: Phrase(fr: "1c. Résultats au regard des objectifs", en: "1c. Results against objectives"),
          chart: ObjectivesReport.chart(figures.lines)),
        lines.earlier(), conditions(figures), lines.basis(), obstacles(figures), gaps(figures), try money(figures),
        instalments(figures), partners(figures), warnings(figures), remarks(figures), legend(figures),
      ])
  }

  private static func lead(_ figures: FunderFigures) -> Phrase {
    Phrase { language in
      let first = figures.period.first.short(language)
      let last = figures.through.short(language)
      let isFrench = language == .french
      let days = isFrench ? "du \(first) au \(last)" : "\(first) to \(last)"
      let cut = isFrench ? "la période n'est pas finie" : "the period is not over"
      return
        ([days] + (figures.isInProgress ? [cut] : [])
        + [isFrench ? "à poser à côté du Cerfa 15059" : "to lay beside the French form Cerfa 15059"])
        .joined(separator: " · ")
    }
  }

  /// What a funding is called in a row: what it is for, else its code.
  static func name(_ funded: FundedCourse) -> Cell {
    .text(funded.course.funding.purpose.map { "\($0) (\(funded.code))" } ?? funded.code)
  }
}
