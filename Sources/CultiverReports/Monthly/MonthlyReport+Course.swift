import CultiverMarseille

extension MonthlyReport {
  /// Every day of the month, for machines.
  static func days(_ figures: MonthlyFigures) -> Sheet {
    Sheet(
      "byDay", Phrase(verbatim: ""), for: .machines, columns: [.key("day"), massColumn],
      rows: figures.byDay.map { [.day($0.day), .mass($0.mass)] })
  }

  /// The thirteen months that end with this one, for machines.
  static func trend(_ figures: MonthlyFigures) -> Sheet {
    Sheet(
      "trend", Phrase(verbatim: ""), for: .machines, columns: [.key("month"), massColumn],
      rows: figures.trend.map { [.month($0.month), .mass($0.mass)] })
  }

  /// The days for people; those not yet counted are blank.
  static func drawnDays(_ figures: MonthlyFigures) -> NumberedSheet {
    let days = figures.byDay
    let largest = days.map(\.mass).max() ?? .zero
    let sheet = Sheet(
      "days", Phrase(fr: "Par jour (kg)", en: "By day (kg)"), for: .people, shape: .series,
      columns: [SheetColumn("day", Phrase(fr: "jour", en: "day"), for: .people), massColumn, bar],
      rows: days.map { day, mass in
        let counts = day <= figures.through
        return [
          .text("\(day.parts.day)"), counts ? .mass(mass) : .blank,
          counts ? .share(mass.grams, of: largest.grams) : .blank,
        ]
      },
      notes: days.isEmpty ? [] : [busiest(figures)], repeats: largest == .zero, chart: dayChart(figures))
    return NumberedSheet(sheet, days.map { WhyQuestion(.day($0.day)) })
  }

  /// The thirteen months for people.
  static func drawnTrend(_ figures: MonthlyFigures) -> NumberedSheet {
    let largest = figures.trend.map(\.mass).max() ?? .zero
    let sheet = Sheet(
      "months", Phrase(fr: "Treize mois", en: "Thirteen months"), for: .people, columns: [.label, massColumn, bar],
      rows: figures.trend.map { month, mass in
        [.month(month), .mass(mass), .share(mass.grams, of: largest.grams)]
      },
      repeats: largest == .zero, chart: trendChart(figures))
    return NumberedSheet(sheet, figures.trend.map { WhyQuestion(.month($0.month)) })
  }

  private static let bar = SheetColumn("bar", Phrase(verbatim: ""), for: .people, style: .bar)

  /// The day with most, and on how many there was a harvest.
  static func busiest(_ figures: MonthlyFigures) -> Phrase {
    let count = figures.byDay.count { $0.mass > .zero }
    let counted = max(1, figures.month.first.days(to: figures.through) + 1)
    guard let best = figures.byDay.max(by: { $0.mass < $1.mass }), best.mass > .zero else {
      return Phrase(fr: "aucun jour de récolte", en: "no day with a harvest")
    }
    return Phrase { language in
      let day = best.day.text(language)
      let mass = Words.mass(best.mass, language)
      return switch language {
      case .french:
        "le plus fort\u{202F}: \(mass), \(day)\u{202F}; récolte \(count)\u{A0}jour\(count > 1 ? "s" : "") sur \(counted)"
      case .english: "highest: \(mass), \(day); harvests on \(count) of \(counted)\u{A0}days"
      }
    }
  }
}
