import CultiverMarseille

extension FunderReport {
  /// What the funder's money came to, in sentences.
  static func story(_ figures: FunderFigures) throws(QuantityError) -> [Phrase] {
    guard !figures.fundings.isEmpty else { return [] }
    var story = [try paid(figures)]
    for funded in figures.fundings {
      guard let grown = funded.grown, !grown.whole.isEmpty else { continue }
      let area = try grown.whole.cultivatedArea()
      story.append(
        Phrase { language in
          let (mass, ground) = (Words.mass(grown.whole.mass, language), Words.area(area, language))
          let what = funded.course.funding.purpose ?? funded.code
          return language == .french
            ? "\(what.capitalizedFirst)\u{202F}: \(mass) récoltés, sur \(ground) cultivés en moyenne."
            : "\(what.capitalizedFirst): \(mass) harvested, from \(ground) cultivated on average."
        })
    }
    if !figures.lines.isEmpty { story.append(ObjectivesReport.counts(figures.lines)) }
    if !figures.obstacles.isEmpty {
      let (open, ended) = (Int64(figures.open.count), Int64(figures.obstacles.count - figures.open.count))
      story.append(
        Phrase { language in
          let parts = [
            (open, Phrase(fr: "frein ouvert", en: "obstacle open"), Phrase(fr: "freins ouverts", en: "obstacles open")),
            (
              ended, Phrase(fr: "frein levé ou abandonné", en: "obstacle lifted or abandoned"),
              Phrase(fr: "freins levés ou abandonnés", en: "obstacles lifted or abandoned")
            ),
          ].filter { $0.0 > 0 }.map { Words.counted($0, $1, $2, language) }
          return Prose.list(parts, language) + "."
        })
    }
    return story
  }

  private static func paid(_ figures: FunderFigures) throws(QuantityError) -> Phrase {
    var (granted, inPeriod, all) = (Money(cents: 0), Money(cents: 0), Money(cents: 0))
    for funded in figures.fundings {
      granted = try granted.adding(funded.course.funding.granted ?? Money(cents: 0))
      inPeriod = try inPeriod.adding(try funded.paid(from: figures.period.first, through: figures.through))
      all = try all.adding(try funded.course.paid())
    }
    return Phrase { language in
      let count = Words.counted(
        Int64(figures.fundings.count), Phrase(fr: "financement", en: "funding"),
        Phrase(fr: "financements", en: "fundings"),
        language)
      let (granted, inPeriod, all) = (granted.text(language), inPeriod.text(language), all.text(language))
      return language == .french
        ? "\(count)\u{202F}: \(granted) accordés, \(all) payés à ce jour, dont \(inPeriod) sur la période."
        : "\(count): \(granted) granted, \(all) paid so far, \(inPeriod) of it in the period."
    }
  }
}

extension String {
  /// The text with a capital at its beginning.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
