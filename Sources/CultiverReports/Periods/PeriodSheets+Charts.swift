import CultiverMarseille

extension PeriodSheets {
  /// How many bars a chart of a section has at most: more would be read in the table.
  private static let mostBars = 12

  /// The rows of a section as bars, with those of a year earlier, or else before, beside them; nil when there is nothing to compare.
  func bars(_ section: PeriodSection) -> Chart? {
    let rows = section.rows.filter { $0.figures[0].mass > .zero || !others.isEmpty }.prefix(Self.mostBars)
    guard rows.count > 1, figures.whole.mass > .zero else { return nil }
    let places = [0] + lastYearFirst.prefix(1)
    let first = rows[rows.startIndex]
    return Chart(
      .bars, Phrase(fr: "\(section.title.fr), en kg", en: "\(section.title.en), in kg"),
      description: Phrase { language in
        let (label, mass) = (first.label.words(language).text, Words.mass(first.figures[0].mass, language))
        let left = section.rows.count - rows.count
        let rest =
          left == 0
          ? ""
          : language == .french
            ? " Les \(rows.count) premières lignes du tableau." : " The first \(rows.count) rows of the table."
        return (language == .french ? "Le plus\u{202F}: \(label), \(mass)." : "Most: \(label), \(mass).") + rest
      },
      unit: "kg", series: places.map { place in Phrase { Self.named(spans[place], $0) } },
      points: rows.map { row in
        ChartPoint(
          Phrase { row.label.words($0).whole }, places.map { .mass(row.figures[$0].mass) })
      })
  }

  /// The parts of the period as columns, with those of a compared period beside them.
  func columnsChart(
    _ part: ReportPeriod.Part, _ other: (place: Int, whole: PeriodQuestion.Span, places: [Int])?
  ) -> Chart? {
    let places = figures.parts(part)
    guard places.count > 1, figures.whole.mass > .zero,
      let most = places.max(by: { figures.totals[$0].mass < figures.totals[$1].mass })
    else { return nil }
    let years = Set(places.map { spans[$0].period.last.parts.year })
    let series = [figures.own] + (other.map { [$0.whole] } ?? [])
    return Chart(
      .columns, Phrase(fr: "Récolte, en kg", en: "Harvest, in kg"),
      description: Phrase { language in
        let (name, mass) = (spans[most].period.text(language), Words.mass(figures.totals[most].mass, language))
        return language == .french ? "Le plus\u{202F}: \(name), \(mass)." : "Most: \(name), \(mass)."
      },
      unit: "kg", series: series.map { span in Phrase { Self.named(span, $0) } },
      points: places.enumerated().map { step, place in
        ChartPoint(
          Phrase { spans[place].period.heading($0, withYear: years.count > 1) },
          [.mass(figures.totals[place].mass)] + (other.map { [.mass(figures.totals[$0.places[step]].mass)] } ?? []))
      })
  }
}
