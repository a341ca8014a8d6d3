import CultiverMarseille
import CultiverReports
import Testing

/// What a month is told to be in plain words. Spaces that do not break are shown as plain ones here.
@Suite struct MonthlyStoryTests {
  struct Case: Sendable {
    let name: String
    let figures: MonthlyFigures
    let fr: String
    let en: String
  }

  static let cases: [Case] = [
    Case(
      name: "a whole month", figures: June.whole,
      fr: """
        En juin 2026, 1 284,35 kg ont été récoltés en 214 récoltes, sur 8 parcelles de 3 sites. La récolte compte 40 % de \
        tomate (512,35 kg), 31 % de courgette et 11 % de pleurote ; 5 autres cultures font le reste. C'est 112,4 kg de \
        plus qu'en mai 2026 (+10 %) et 38 kg de moins qu'en juin 2025 (−3 %). Le rendement est de 1,0925 kg/m², sur \
        1 140,5 m² cultivés en moyenne ; il laisse de côté 38,4 kg de surface inconnue. 7 cycles se sont terminés ; ceux \
        de surface connue ont donné 3,2142 kg/m² en toute leur vie. Les pertes, comprises dans la récolte, font 12,5 kg \
        (1 %). Pour 14 %, la récolte repose sur des poids unitaires et non sur une balance. 1 parcelle active sur 10 n'a \
        pas donné de nouvelles.
        """,
      en: """
        In June 2026, 1,284.35 kg were harvested in 214 harvests, from 8 plots on 3 sites. The harvest is 40% tomato \
        (512.35 kg), 31% courgette and 11% oyster mushroom; 5 other crops make up the rest. That is 112.4 kg more than in \
        May 2026 (+10%) and 38 kg less than in June 2025 (−3%). The yield is 1.0925 kg/m², from 1,140.5 m² cultivated on \
        average; it leaves out 38.4 kg from unknown areas. 7 cycles ended; those of known area gave 3.2142 kg/m² over \
        their whole life. Losses, which the harvest includes, come to 12.5 kg (1%). For 14%, the harvest rests on unit \
        weights rather than a scale. 1 of 10 active plots was not heard of.
        """),
    Case(
      name: "an empty month", figures: June.empty, fr: "Rien n'est noté en juin 2026.",
      en: "Nothing is recorded in June 2026."),
    Case(
      name: "a month in progress, narrowed", figures: June.inProgress,
      fr: """
        Site Ferme de la Belle-de-Mai (BDM) · parcelle A3 Planche de l'école · entreprise Terre de Mars (TDM) · culture \
        Basilic : du 1er au 14 juin 2026, 6,125 kg ont été récoltés en 6 récoltes. Le mois n'est pas fini : il ne se \
        compare pas encore à un mois entier. Le rendement est non calculable, car la surface des cycles récoltés est \
        inconnue. Toute la récolte repose sur des poids unitaires et non sur une balance.
        """,
      en: """
        Site Ferme de la Belle-de-Mai (BDM) · plot A3 Planche de l'école · venture Terre de Mars (TDM) · crop Basil: from \
        1 to 14 June 2026, 6.125 kg were harvested in 6 harvests. The month is not over: it cannot be compared to a whole \
        month yet. The yield is not calculable, because the area of the harvested cycles is unknown. All of the harvest \
        rests on unit weights rather than a scale.
        """),
    Case(
      name: "one harvest in a first year, of a crop that is elided",
      figures: month(
        "2026-04", figures(1, 1_500, ground: 3_000), [("Épinard", "Spinach", figures(1, 1_500, ground: 3_000))]),
      fr: """
        En avril 2026, 1,5 kg a été récolté en 1 récolte, sur 1 parcelle. Une seule culture : épinard. Aucune récolte \
        n'est notée en mars 2026 ni en avril 2025. Le rendement est de 1,5 kg/m², sur 1 m² cultivé en moyenne.
        """,
      en: """
        In April 2026, 1.5 kg were harvested in 1 harvest, from 1 plot. A single crop: spinach. No harvest is recorded in \
        March 2026 or in April 2025. The yield is 1.5 kg/m², from 1 m² cultivated on average.
        """),
    Case(
      name: "elisions, a tie with last month and a last year without a harvest",
      figures: month(
        "2026-08", figures(9, 100_000, ground: 300_000),
        [
          ("Aubergine", "Aubergine", figures(4, 60_000, ground: 100_000)),
          ("Haricot vert", "French bean", figures(3, 30_000, ground: 100_000)),
          ("Herbe à chat", "Catnip", figures(1, 9_900, ground: 100_000)),
          ("Œillet d'Inde", "Marigold", figures(1, 100, ground: 0)),
        ], previous: figures(5, 100_000, ground: 0)),
      fr: """
        En août 2026, 100 kg ont été récoltés en 9 récoltes, sur 4 parcelles. La récolte compte 60 % d'aubergine (60 kg), \
        30 % de haricot vert et 10 % d'herbe à chat ; une autre culture fait le reste. C'est autant qu'en juillet 2026. \
        Aucune récolte n'est notée en août 2025. Le rendement est de 1 kg/m², sur 100 m² cultivés en moyenne.
        """,
      en: """
        In August 2026, 100 kg were harvested in 9 harvests, from 4 plots. The harvest is 60% aubergine (60 kg), 30% \
        French bean and 10% catnip; one other crop makes up the rest. That is as much as in July 2026. No harvest is \
        recorded in August 2025. The yield is 1 kg/m², from 100 m² cultivated on average.
        """),
    Case(
      name: "nearly all of one crop, one finished cycle, all plots silent",
      figures: month(
        "2026-10", figures(2, 100_001, lost: 1, ground: 30, finished: 1, finishedGrams: 2_000, finishedArea: 100),
        [("Tomate", "Tomato", figures(1, 100_000, ground: 0)), ("Ail", "Garlic", figures(1, 1, ground: 30))],
        lastYear: figures(1, 50_000, ground: 0), silent: 2),
      fr: """
        En octobre 2026, 100,001 kg ont été récoltés en 2 récoltes, sur 2 parcelles. La récolte compte plus de 99 % de \
        tomate (100 kg) et moins de 1 % d'ail. C'est 50,001 kg de plus qu'en octobre 2025 (+100 %). Aucune récolte n'est \
        notée en septembre 2026. Le rendement est de 10 000,1 kg/m², sur 0,01 m² cultivé en moyenne. Un cycle s'est \
        terminé, avec 2 kg/m² en toute sa vie. Les pertes, comprises dans la récolte, font 0,001 kg (moins de 1 %). \
        2 parcelles actives sur 4 n'ont pas donné de nouvelles.
        """,
      en: """
        In October 2026, 100.001 kg were harvested in 2 harvests, from 2 plots. The harvest is more than 99% tomato \
        (100 kg) and less than 1% garlic. That is 50.001 kg more than in October 2025 (+100%). No harvest is recorded in \
        September 2026. The yield is 10,000.1 kg/m², from 0.01 m² cultivated on average. One cycle ended, with 2 kg/m² \
        over its whole life. Losses, which the harvest includes, come to 0.001 kg (less than 1%). 2 of 4 active plots \
        were not heard of.
        """),
    Case(
      name: "the first day of a month",
      figures: month(
        "2026-11", figures(1, 2_000, ground: 0, days: 1), [("Ail", "Garlic", figures(1, 2_000, ground: 0, days: 1))],
        through: 1),
      fr: """
        Le 1er novembre 2026, 2 kg ont été récoltés en 1 récolte, sur 1 parcelle. Une seule culture : ail. Le mois n'est \
        pas fini : il ne se compare pas encore à un mois entier. Le rendement est non calculable, car aucune surface \
        connue n'est cultivée.
        """,
      en: """
        On 1 November 2026, 2 kg were harvested in 1 harvest, from 1 plot. A single crop: garlic. The month is not over: \
        it cannot be compared to a whole month yet. The yield is not calculable, because no known area is cultivated.
        """),
    Case(
      name: "ground without a harvest",
      figures: month(
        "2026-02", figures(0, 0, ground: 2_800, days: 28), [], silent: 1, saidNone: 3),
      fr: """
        Aucune récolte n'est notée en février 2026. 1 m² était cultivé en moyenne. Pour 3 parcelles, il est noté que rien \
        n'était à récolter. 1 parcelle active sur 4 n'a pas donné de nouvelles.
        """,
      en: """
        No harvest is recorded in February 2026. On average, 1 m² of ground stood under crops. For 3 plots, it is recorded \
        that there was nothing to harvest. 1 of 4 active plots was not heard of.
        """),
  ]

  @Test(arguments: cases.indices)
  func says(_ place: Int) throws {
    let one = Self.cases[place]
    let story = try MonthlyReport.report(one.figures).story
    #expect(plain(story.map(\.fr)) == one.fr, Comment(rawValue: one.name))
    #expect(plain(story.map(\.en)) == one.en, Comment(rawValue: one.name))
  }

  private func plain(_ sentences: [String]) -> String {
    String(sentences.joined(separator: " ").map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }

  static func figures(
    _ harvests: Int64, _ grams: Int64, lost: Int64 = 0, ground: Int64, finished: Int64 = 0, finishedGrams: Int64 = 0,
    finishedArea: Int64 = 0, days: Int64 = 30
  ) -> Figures {
    June.figures(
      harvests, grams, lost: lost, ground: ground, finished: finished, finishedGrams: finishedGrams,
      finishedArea: finishedArea, days: days)
  }

  static func month(
    _ iso: String, _ totals: Figures, _ crops: [(fr: String, en: String, figures: Figures)],
    previous: Figures = June.nothing, lastYear: Figures = June.nothing, through: Int? = nil, silent: Int = 0,
    saidNone: Int64 = 0
  ) -> MonthlyFigures {
    let month = Month(iso: iso) ?? June.month
    let rows = crops.enumerated().map { place, crop in
      June.row(June.crop(Int64(place + 1), crop.fr, crop.fr, crop.en), crop.figures)
    }
    return MonthlyFigures(
      month: month, through: through.map { month.first.adding(days: $0 - 1) } ?? month.last, scope: .init(),
      totals: totals, previousMonth: previous, sameMonthLastYear: lastYear, byCrop: rows, byVariety: [],
      byPlot: zip(June.plots, rows).map { June.row($0, $1.figures) }, bySite: [June.row(June.sites[0], totals)],
      byVenture: [], byCommune: [], byDestination: [], byDay: [], trend: [],
      coverage: .init(
        activePlots: Int64(silent) + Int64(rows.count) + saidNone, reported: Int64(rows.count), saidNone: saidNone,
        silent: June.plots.prefix(silent).map { .init($0, holder: nil) }), warnings: [])
  }
}
