public import CultiverMarseille

/// The forecast: what is expected of each crop in each week, and beside it, for weeks that are over, what was picked. The two are never added.
///
/// Its JSON is `cultiver/forecast-report/1`: the properties `from`, `to` and `today`, then `scope`, `totals`, `crops`, `weeks`,
/// `rows` and `notCalculable`. `pickedGrams` is null of weeks that have not begun.
public enum ForecastReport {
  /// The report of a forecast.
  public static func report(_ forecast: Forecast) -> Report {
    let first = forecast.weeks.first ?? Week(of: forecast.today)
    let last = forecast.weeks.last ?? first
    var sheets = [
      forecast.scope.sheet, totals(forecast), crops(forecast), weeks(forecast), rows(forecast), unknown(forecast),
    ]
    sheets += expected(forecast) + picked(forecast) + comparison(forecast)
    sheets += [unforeseen(forecast), remarks(forecast), legend(forecast)]
    return Report(
      schema: "cultiver/forecast-report/1",
      title: Phrase { language in
        let words = Phrase(fr: "Récoltes attendues", en: "Harvests expected")
        return "\(words[language]) · \(span(first, last, language))"
      },
      lead: [
        Phrase { language in "\(forecast.scope.words[language]) · \(days(first, last, language))" },
        forecast.weeksOver == 0
          ? Phrase(
            fr: "Attendu, d'après les plans et les rendements de référence\u{202F}: rien ici n'est récolté.",
            en: "Expected, from plans and reference yields: nothing here is harvested.")
          : Phrase(
            fr:
              "Attendu, d'après les plans et les rendements de référence\u{202F}; le récolté est à côté, jamais ajouté.",
            en: "Expected, from plans and reference yields; what was picked stands beside it and is never added."),
      ],
      properties: [("from", .day(first.monday)), ("to", .day(last.sunday)), ("today", .day(forecast.today))],
      sheets: sheets)
  }

  /// `semaines S24 à S31 de 2026`.
  private static func span(_ first: Week, _ last: Week, _ language: Language) -> String {
    let (from, to) = (first.short(language), last.short(language))
    let (since, until) = (Written.year(first), Written.year(last))
    return switch language {
    case .french:
      first == last
        ? "semaine \(from) de \(since)"
        : since == until
          ? "semaines \(from) à \(to) de \(since)" : "de la semaine \(from) de \(since) à la \(to) de \(until)"
    case .english:
      first == last
        ? "week \(from) of \(since)"
        : since == until ? "weeks \(from) to \(to) of \(since)" : "week \(from) of \(since) to \(to) of \(until)"
    }
  }

  private static func days(_ first: Week, _ last: Week, _ language: Language) -> String {
    let (from, to) = (first.monday.text(language), last.sunday.text(language))
    return language == .french ? "du \(from) au \(to)" : "\(from) to \(to)"
  }
}

extension Written {
  /// The year of a week.
  fileprivate static func year(_ week: Week) -> String { String(week.iso.prefix(4)) }
}
