import CultiverMarseille

/// The month's pictures. Their values are the cells of the tables beside them, and their descriptions say what is seen.
extension MonthlyReport {
  /// Each crop's mass beside that of the same month last year, in the order of the section's rows.
  static func cropChart(_ figures: MonthlyFigures) -> Chart {
    let rows = figures.byCrop
    let before = lastYear(figures)
    return Chart(
      .bars, Phrase(fr: "Récolte par culture", en: "Harvest by crop"),
      description: extremes(
        rows.map { ($0.key.name, $0.figures.mass) }, Phrase(fr: "culture", en: "crop"),
        Phrase(fr: "cultures", en: "crops"),
        then: lastYearWords(figures, rows.map { ($0.key.name, $0.figures.mass, before[$0.key.id] ?? .zero) })),
      unit: "kg", series: [monthName(figures), lastYearName(figures)],
      points: rows.map { ChartPoint($0.key.name, [.mass($0.figures.mass), .mass(before[$0.key.id] ?? .zero)]) })
  }

  /// The days of the month; those not yet counted are blank.
  static func dayChart(_ figures: MonthlyFigures) -> Chart {
    Chart(
      .columns, Phrase(fr: "Récolte par jour", en: "Harvest by day"), description: busiest(figures), unit: "kg",
      series: [monthName(figures)],
      points: figures.byDay.map { day, mass in
        ChartPoint(Phrase(verbatim: "\(day.parts.day)"), [day <= figures.through ? .mass(mass) : .blank])
      })
  }

  /// The thirteen months that end with this one.
  static func trendChart(_ figures: MonthlyFigures) -> Chart {
    let months = figures.trend.map { month, mass in (Phrase { month.text($0) }, mass) }
    let ends = [months.first, months.last].compactMap(\.self).map { name, mass in
      Phrase { "\(name[$0])\($0 == .french ? "\u{202F}" : ""): \(Words.mass(mass, $0))" }
    }
    return Chart(
      .columns, Phrase(fr: "Récolte des treize derniers mois", en: "Harvest of the last thirteen months"),
      description: extremes(
        months, Phrase(fr: "mois", en: "month"), Phrase(fr: "mois", en: "months"),
        then: Phrase { language in
          ends.map { $0[language] }.joined(separator: language == .french ? "\u{202F}; " : "; ")
        }),
      unit: "kg", series: [Phrase(fr: "récolté par mois", en: "harvested each month")],
      points: months.map { ChartPoint($0.0, [.mass($0.1)]) })
  }

  /// What became of the harvest.
  static func destinationChart(_ figures: MonthlyFigures) -> Chart {
    let whole = figures.totals.mass.grams
    let parts = figures.byDestination.map { ($0.destination?.name ?? notStated, $0.mass) }
    return Chart(
      .parts, Phrase(fr: "Destination de la récolte", en: "Destination of the harvest"),
      description: Phrase { language in
        guard !parts.isEmpty else { return nothing[language] }
        let words = parts.map { "\($0.0[language]) \(Words.percent($0.1.grams, of: whole, language))" }
        return words.joined(separator: ", ") + "."
      }, unit: "kg", series: [Phrase(fr: "récolté", en: "harvested")],
      points: parts.map { ChartPoint($0.0, [.mass($0.1)]) })
  }

  /// The sites where they lie.
  static func siteChart(_ figures: MonthlyFigures) -> Chart {
    let communes = Dictionary(figures.byCommune.map { ($0.key.id, $0.key.name) }) { first, _ in first }
    let rows = figures.bySite
    return Chart(
      .map, Phrase(fr: "Carte des sites", en: "Map of the sites"),
      description: extremes(
        rows.map { (Phrase(verbatim: name($0.key.name, $0.key.code)), $0.figures.mass) },
        Phrase(fr: "site", en: "site"), Phrase(fr: "sites", en: "sites"),
        then: Phrase(fr: "Schéma sans fond de carte.", en: "A sketch without a base map.")),
      unit: "kg",
      series: [
        Phrase(fr: "surface du cercle selon la récolte", en: "surface of the circle by the harvest")
      ],
      points: rows.map { row in
        var place: ChartPoint.Place?
        if let latitude = row.key.latitude, let longitude = row.key.longitude {
          place = .init(latitude: latitude, longitude: longitude, commune: communes[row.key.commune] ?? "")
        }
        return ChartPoint(
          Phrase(verbatim: name(row.key.name, row.key.code)), [.mass(row.figures.mass)], place: place)
      })
  }

  /// What was picked of each crop beside what its plans expected.
  static func expectedChart(_ figures: MonthlyFigures) -> Chart {
    let rows = figures.expected
    let known = rows.filter { $0.expected != nil }
    let reached = known.count { $0.mass >= $0.expected ?? .zero }
    return Chart(
      .bars, Phrase(fr: "Récolté et attendu", en: "Picked and expected"),
      description: Phrase { language in
        let all = Words.counted(
          Int64(known.count), Phrase(fr: "culture a une attente", en: "crop has an expectation"),
          Phrase(fr: "cultures ont une attente", en: "crops have an expectation"), language)
        return switch language {
        case .french:
          "\(all) calculable\u{202F}; \(reached) l'\(reached < 2 ? "atteint" : "atteignent") ou la \(reached < 2 ? "dépasse" : "dépassent")."
        case .english:
          "\(all) that is calculable; \(reached) \(reached == 1 ? "reaches" : "reach") or \(reached == 1 ? "exceeds" : "exceed") it."
        }
      }, unit: "kg",
      series: [Phrase(fr: "récolté", en: "picked"), Phrase(fr: "attendu", en: "expected")],
      points: rows.map { ChartPoint($0.crop.name, [.mass($0.mass), $0.expected.map(Cell.mass) ?? .blank]) })
  }

  /// Last year's mass by crop.
  static func lastYear(_ figures: MonthlyFigures) -> [Identity<Crop>: Mass] {
    Dictionary(figures.lastYearByCrop.map { ($0.crop.id, $0.mass) }) { first, _ in first }
  }

  /// The month's name; one that is not over says so.
  static func monthName(_ figures: MonthlyFigures) -> Phrase {
    let isOver = figures.through >= figures.month.last
    return Phrase { language in
      figures.month.text(language) + (isOver ? "" : language == .french ? ", en cours" : ", in progress")
    }
  }

  /// The name of the same month last year; beside a month that is not over it says that it is whole.
  static func lastYearName(_ figures: MonthlyFigures) -> Phrase {
    let month = figures.month.adding(months: -12)
    let isOver = figures.through >= figures.month.last
    return Phrase { language in
      month.text(language) + (isOver ? "" : language == .french ? ", entier" : ", whole")
    }
  }

  /// The largest and the smallest of some masses, in words.
  private static func extremes(
    _ masses: [(name: Phrase, mass: Mass)], _ one: Phrase, _ many: Phrase, then: Phrase? = nil
  ) -> Phrase {
    guard let largest = masses.enumerated().max(by: { ($0.element.mass, $1.offset) < ($1.element.mass, $0.offset) }),
      let smallest = masses.enumerated().min(by: { ($0.element.mass, $0.offset) < ($1.element.mass, $1.offset) }),
      largest.element.mass > .zero
    else { return nothing }
    return Phrase { language in
      let count = Words.counted(Int64(masses.count), one, many, language)
      func said(_ one: (name: Phrase, mass: Mass)) -> String {
        "\(one.name[language]), \(Words.mass(one.mass, language))"
      }
      var words = "\(count)."
      switch language {
      case .french:
        words += " Le plus\u{202F}: \(said(largest.element))."
        if masses.count > 1 { words += " Le moins\u{202F}: \(said(smallest.element))." }
      case .english:
        words += " Most: \(said(largest.element))."
        if masses.count > 1 { words += " Least: \(said(smallest.element))." }
      }
      return words + (then.map { " " + $0[language] } ?? "")
    }
  }

  /// Which crop changed most since last year.
  private static func lastYearWords(
    _ figures: MonthlyFigures, _ crops: [(name: Phrase, now: Mass, before: Mass)]
  ) -> Phrase? {
    guard figures.sameMonthLastYear.mass > .zero else { return nil }
    let widest = crops.enumerated().max { a, b in
      (change(a.element), b.offset) < (change(b.element), a.offset)
    }
    guard let crop = widest?.element, change(crop) > 0 else { return nil }
    return Phrase { language in
      let words = Words.signed(crop.now, from: crop.before, language) + Words.kilograms
      let before = lastYearName(figures)[language]
      return switch language {
      case .french: "Le plus grand écart avec \(before)\u{202F}: \(crop.name.fr), \(words)."
      case .english: "The widest gap to \(before): \(crop.name.en), \(words)."
      }
    }
  }

  private static func change(_ crop: (name: Phrase, now: Mass, before: Mass)) -> UInt64 {
    crop.now.grams.subtractingReportingOverflow(crop.before.grams).partialValue.magnitude
  }

  private static let nothing = Phrase(fr: "Rien n'est noté.", en: "Nothing is recorded.")
}
