import CultiverMarseille

extension MeansReport {
  /// The headline figures for people, each with its basis.
  static func summary(_ figures: MeansFigures) throws(QuantityError) -> Sheet {
    let means = figures.totals
    let area = try means.cultivatedArea()
    let hours = try means.recordedHours()
    var rows: [[Cell]] = [
      [.note(Phrase(fr: "Récolté", en: "Harvested")), .mass(means.harvested), .note(ground(means, area))],
      row(
        Phrase(fr: "Travail", en: "Work"), MeansColumns.cell(try means.hours(), Cell.time), try means.hours().missing,
        of: .hours, basis: paid(means), recorded: hours > .zero ? Phrase { hours.text($0) } : nil),
      row(
        Phrase(fr: "Travail par kg", en: "Work per kg"), MeansColumns.perKilogram(try means.hoursPerKilogram()),
        try means.hoursPerKilogram().missing, of: .hours,
        basis: Phrase { language in
          "\(hours.text(language)) \(language == .french ? "pour" : "for") \(harvested(means, language))"
        }),
      row(
        Phrase(fr: "Récolte par heure", en: "Harvest per hour"), MeansColumns.perHour(try means.kilogramsPerHour()),
        try means.kilogramsPerHour().missing, of: .hours,
        basis: Phrase { language in
          "\(harvested(means, language)) \(language == .french ? "en" : "in") \(hours.text(language))"
        }),
      row(
        Phrase(fr: "Eau", en: "Water"), MeansColumns.cell(means.litres, Cell.volume), means.litres.missing, of: .water,
        side: .ground,
        basis: shared(means), recorded: means.water > .zero ? Phrase { means.water.text($0) } : nil),
      row(
        Phrase(fr: "Eau par kg", en: "Water per kg"), MeansColumns.litres(try means.litresPerKilogram(), "l/kg"),
        try means.litresPerKilogram().missing, of: .water,
        basis: Phrase { language in
          "\(means.water.text(language)) \(language == .french ? "pour" : "for") \(harvested(means, language))"
        }),
      row(
        Phrase(fr: "Eau par m²", en: "Water per m²"), MeansColumns.litres(try means.litresPerSquareMetre(), "l/m²"),
        try means.litresPerSquareMetre().missing, of: .water, side: .ground,
        basis: Phrase { language in
          "\(means.water.text(language)) \(language == .french ? "sur" : "on") \(ground(means, area)[language])"
        }),
    ]
    if means.compost > .zero || !means.missing.compost.isEmpty {
      rows.append(
        row(
          Phrase(fr: "Compost", en: "Compost"), MeansColumns.cell(means.compostMass, Cell.mass),
          means.compostMass.missing, of: .compost, basis: Phrase(fr: "apporté", en: "brought in"),
          recorded: means.compost > .zero ? Phrase { Words.mass(means.compost, $0) } : nil))
    }
    if means.wasteDiverted > .zero || !means.missing.waste.isEmpty {
      rows.append(
        row(
          Phrase(fr: "Biodéchets", en: "Waste"), MeansColumns.cell(means.wasteMass, Cell.mass), means.wasteMass.missing,
          of: .waste, basis: Phrase(fr: "valorisés", en: "diverted"),
          recorded: means.wasteDiverted > .zero ? Phrase { Words.mass(means.wasteDiverted, $0) } : nil))
    }
    for place in rows.indices.dropFirst().reversed() where rows[place][2] == rows[place - 1][2] {
      rows[place][2] = .note(sameReason)
    }
    return Sheet(
      "summary", Phrase(verbatim: ""), for: .people, shape: .summary,
      columns: [
        SheetColumn("figure", Phrase(fr: "chiffre", en: "figure"), for: .people),
        SheetColumn("value", Phrase(fr: "valeur", en: "value"), for: .people, style: .numbers),
        SheetColumn("basis", Phrase(fr: "base", en: "basis"), for: .people, style: .remarks),
      ],
      rows: rows)
  }

  private static let sameReason = Phrase(
    fr: "non calculable, pour la même raison", en: "not calculable, for the same reason")

  /// How many reasons stand beside a headline figure; all of them stand below.
  private static let shown = 2

  /// A figure with its basis, or with why there is none and what is recorded all the same.
  private static func row(
    _ label: Phrase, _ cell: Cell, _ missing: [MissingPart], of subject: MissingPart.Subject,
    side: MissingPart.Side = .harvest, basis: Phrase, recorded: Phrase? = nil
  ) -> [Cell] {
    guard !missing.isEmpty else { return [.note(label), cell, .note(basis)] }
    let reasons = missing.prefix(shown).map { $0.words(subject, side) }
    let more = missing.count - shown
    return [
      .note(label), cell,
      .note(
        Phrase { language in
          let why = reasons.map { $0[language] }.joined(separator: language == .french ? "\u{202F}; " : "; ")
          let rest =
            more > 0
            ? " ("
              + Words.counted(
                Int64(more), Phrase(fr: "autre raison", en: "more reason"),
                Phrase(fr: "autres raisons", en: "more reasons"), language) + ")" : ""
          switch language {
          case .french:
            return "non calculable, car \(why)\(rest)" + (recorded.map { "\u{202F}; noté\u{202F}: \($0.fr)" } ?? "")
          case .english:
            return "not calculable, because \(why)\(rest)" + (recorded.map { "; recorded: \($0.en)" } ?? "")
          }
        }),
    ]
  }

  private static func harvested(_ means: Means, _ language: Language) -> String {
    "\(Words.mass(means.harvested, language)) \(language == .french ? "récoltés" : "harvested")"
  }

  private static func ground(_ means: Means, _ area: Area) -> Phrase {
    Phrase { language in
      let days = Words.counted(
        means.days, Phrase(fr: "jour", en: "day"), Phrase(fr: "jours", en: "days"), language)
      return switch language {
      case .french: "\(Words.area(area, language)) cultivés, moyenne de \(days)"
      case .english: "\(Words.area(area, language)) cultivated, average of \(days)"
      }
    }
  }

  private static func paid(_ means: Means) -> Phrase {
    guard means.paid > .zero || means.volunteer > .zero else {
      return Phrase(fr: "aucune heure notée", en: "no hours recorded")
    }
    if means.volunteer == .zero { return Phrase(fr: "toutes payées", en: "all paid") }
    if means.paid == .zero { return Phrase(fr: "toutes bénévoles", en: "all volunteer") }
    return Phrase { language in
      switch language {
      case .french: "\(means.paid.text(language)) payées, \(means.volunteer.text(language)) bénévoles"
      case .english: "\(means.paid.text(language)) paid, \(means.volunteer.text(language)) volunteer"
      }
    }
  }

  private static func shared(_ means: Means) -> Phrase {
    guard means.water > .zero else { return Phrase(fr: "aucune eau notée", en: "no water recorded") }
    guard means.interpolated > .zero else {
      return Phrase(fr: "compteurs et quantités", en: "meters and amounts")
    }
    return Phrase { language in
      let percent = Words.percent(means.interpolated.millilitres, of: means.water.millilitres, language)
      return switch language {
      case .french: "compteurs et quantités, dont \(percent) estimés entre deux relevés"
      case .english: "meters and amounts, \(percent) of it estimated between two readings"
      }
    }
  }
}
