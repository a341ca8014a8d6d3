import CultiverMarseille

extension WhyReport {
  /// The figure and how it is found, in words and numbers.
  static func formula(_ why: Why) throws(QuantityError) -> Sheet {
    let sums = try why.sums()
    var rows: [[Cell]]
    switch why.question.figure {
    case .yield: rows = try yield(why, sums)
    case .area:
      rows = [[.note(cultivated), .area(try sums.cultivatedArea()), .note(division(sums))]] + ground(why, sums)
    case .finished: rows = try finished(why, sums)
    case .lost:
      rows = [part(Phrase(fr: "Perdu", en: "Lost"), sums.lost, why.counted.count { $0.harvest.destination == .lost })]
    case .estimated:
      rows = [
        part(Phrase(fr: "Estimé", en: "Estimated"), sums.estimated, why.counted.count { $0.harvest.isEstimated }),
        [
          .note(harvested), .mass(sums.mass),
          .note(share(sums.estimated, sums.mass, Phrase(fr: "par un poids unitaire", en: "through a unit weight"))),
        ],
      ]
    case .unknownArea:
      rows = [
        part(Phrase(fr: "Surface inconnue", en: "Unknown area"), sums.ofUnknownArea, why.outsideYield.count),
        [
          .note(harvested), .mass(sums.mass),
          .note(share(sums.ofUnknownArea, sums.mass, Phrase(fr: "hors du rendement", en: "left out of the yield"))),
        ],
      ]
    case .mass, .previousMonth, .lastYear, .coverage:
      rows = [part(harvested, sums.mass, why.counted.count)] + unitWeights(sums.estimated, sums.mass)
    }
    return Sheet(
      "formula", Phrase(verbatim: ""), for: .people, shape: .summary,
      columns: [
        SheetColumn("figure", Phrase(fr: "chiffre", en: "figure"), for: .people),
        SheetColumn("value", Phrase(fr: "valeur", en: "value"), for: .people, style: .numbers),
        SheetColumn("basis", Phrase(fr: "d'où", en: "from"), for: .people, style: .remarks),
      ], rows: rows)
  }

  private static let harvested = Phrase(fr: "Récolté", en: "Harvested")
  private static let cultivated = Phrase(fr: "Surface cultivée", en: "Cultivated area")
  private static let known = Phrase(fr: "Récolte comptée", en: "Counted harvest")

  private static func yield(_ why: Why, _ sums: Figures) throws(QuantityError) -> [[Cell]] {
    let yield = try sums.yield()
    let mass = Mass(grams: sums.mass.grams - sums.ofUnknownArea.grams)
    let numbers = Phrase { language in
      guard yield != nil else {
        return language == .french
          ? "non calculable, car aucune surface connue n'est cultivée"
          : "not calculable, because no known area is cultivated"
      }
      let days = Self.days(sums.days, language)
      return "\(Words.mass(mass, language)) × \(days) ÷ \(Words.groundDays(sums.groundDays, language))"
    }
    var rows: [[Cell]] = [
      [
        .note(Phrase(fr: "Rendement du mois", en: "Yield of the month")), .yield(yield),
        .note(Phrase(fr: "récolte comptée ÷ surface cultivée", en: "counted harvest ÷ cultivated area")),
      ],
      [.blank, .blank, .note(numbers)], part(known, mass, why.harvests.count),
    ]
    if sums.ofUnknownArea > .zero {
      rows.append([
        .note(Phrase(fr: "Surface inconnue", en: "Unknown area")), .mass(sums.ofUnknownArea),
        .note(
          share(sums.ofUnknownArea, sums.mass, Phrase(fr: "hors du rendement", en: "left out of the yield"))),
      ])
    }
    rows.append([.note(cultivated), .area(try sums.cultivatedArea()), .note(division(sums))])
    rows += ground(why, sums)
    let estimated = why.harvests.filter(\.harvest.isEstimated)
    return rows + unitWeights(try total(estimated), mass)
  }

  private static func finished(_ why: Why, _ sums: Figures) throws(QuantityError) -> [[Cell]] {
    let yield = try sums.finishedYield()
    let numbers = Phrase { language in
      guard yield != nil else {
        return language == .french
          ? "non calculable, car leur surface est inconnue" : "not calculable, because their area is unknown"
      }
      return "\(Words.mass(sums.finishedMass, language)) ÷ \(Words.area(sums.finishedArea, language))"
    }
    let cycles = Int64(why.endings.count)
    let lives = Phrase { language in
      let count = Words.counted(
        cycles, Phrase(fr: "cycle", en: "cycle"), Phrase(fr: "cycles", en: "cycles"), language)
      return language == .french
        ? "la vie entière de \(count) de surface connue" : "the whole life of \(count) of known area"
    }
    return [
      [
        .note(Phrase(fr: "Rendement", en: "Yield")), .yield(yield),
        .note(numbers),
      ],
      [.note(Phrase(fr: "Leur récolte", en: "Their harvest")), .mass(sums.finishedMass), .note(lives)],
      [
        .note(Phrase(fr: "Leur surface", en: "Their area")), .area(sums.finishedArea),
        .note(Phrase(fr: "échecs compris", en: "failures included")),
      ],
      [
        .note(Phrase(fr: "Cycles terminés", en: "Finished cycles")), .whole(sums.finishedCycles),
        sums.finishedCycles > cycles
          ? .note(
            Phrase(
              fr: "dont \(sums.finishedCycles - cycles) de surface inconnue",
              en: "\(sums.finishedCycles - cycles) of them of unknown area")) : .blank,
      ],
    ]
  }

  /// Area × days, and of how many stays.
  private static func ground(_ why: Why, _ sums: Figures) -> [[Cell]] {
    let cycles = Set(why.stays.map(\.grown.cycle.id)).count
    let words = Phrase { language in
      let count = Words.counted(
        Int64(cycles), Phrase(fr: "cycle", en: "cycle"), Phrase(fr: "cycles", en: "cycles"), language)
      return language == .french
        ? "somme de \(count) en place, échecs compris" : "sum of \(count) in the ground, failures included"
    }
    return [[.note(Phrase(fr: "Surface × jours", en: "Area × days")), .groundDays(sums.groundDays), .note(words)]]
  }

  private static func division(_ sums: Figures) -> Phrase {
    Phrase { language in
      let counted = language == .french ? "comptés" : "counted"
      return "\(Words.groundDays(sums.groundDays, language)) ÷ \(days(sums.days, language)) \(counted)"
    }
  }

  private static func unitWeights(_ estimated: Mass, _ whole: Mass) -> [[Cell]] {
    guard whole > .zero else { return [] }
    return [
      [
        .note(Phrase(fr: "Poids unitaires", en: "Unit weights")), .mass(estimated),
        .note(share(estimated, whole, Phrase(fr: "comptés et non pesés", en: "counted rather than weighed"))),
      ]
    ]
  }

  /// A sum of so many harvests.
  private static func part(_ label: Phrase, _ mass: Mass, _ count: Int) -> [Cell] {
    let words = Phrase { language in
      guard count > 0 else { return language == .french ? "aucune récolte" : "no harvest" }
      let count = Words.counted(
        Int64(count), Phrase(fr: "récolte", en: "harvest"), Phrase(fr: "récoltes", en: "harvests"), language)
      return language == .french ? "somme de \(count)" : "sum of \(count)"
    }
    return [.note(label), .mass(mass), .note(words)]
  }

  private static func share(_ part: Mass, _ whole: Mass, _ words: Phrase) -> Phrase {
    Phrase { language in
      let percent = Words.percent(part.grams, of: whole.grams, language)
      let mass = Words.mass(whole, language)
      return language == .french ? "\(percent) de \(mass), \(words.fr)" : "\(percent) of \(mass), \(words.en)"
    }
  }

  private static func days(_ days: Int64, _ language: Language) -> String {
    Words.counted(days, Phrase(fr: "jour", en: "day"), Phrase(fr: "jours", en: "days"), language)
  }

  private static func total(_ harvests: [Why.Harvest]) throws(QuantityError) -> Mass {
    var sum = Mass.zero
    for harvest in harvests { sum = try sum.adding(harvest.harvest.mass) }
    return sum
  }
}
