import CultiverMarseille

extension MonthlyReport {
  /// The headline figures for people, each with its basis.
  static func summary(_ figures: MonthlyFigures) throws(QuantityError) -> NumberedSheet {
    let totals = figures.totals
    var rows: [(figure: Figure, cells: [Cell])] = [
      (.mass, [.note(Phrase(fr: "Récolté", en: "Harvested")), .mass(totals.mass), .note(picks(totals))])
    ]
    rows += change(figures, figures.previousMonth, figures.month.adding(months: -1)).map { (.previousMonth, $0) }
    rows += change(figures, figures.sameMonthLastYear, figures.month.adding(months: -12)).map { (.lastYear, $0) }
    let yield = try totals.yield()
    if yield != nil || totals.harvests > 0 {
      rows.append(
        (
          .yield,
          [
            .note(Phrase(fr: "Rendement du mois", en: "Yield of the month")), .yield(yield),
            .note(yield == nil ? whyNoYield(totals) : basis(totals, try totals.cultivatedArea())),
          ]
        ))
    }
    if totals.finishedCycles > 0 {
      rows.append(
        (
          .finished,
          [
            .note(Phrase(fr: "Cycles terminés", en: "Finished cycles")), .yield(try totals.finishedYield()),
            .note(finishedBasis(totals)),
          ]
        ))
    }
    rows += part(
      Phrase(fr: "Perdu", en: "Lost"), totals.lost, totals, Phrase(fr: "de la récolte", en: "of the harvest")
    ).map { (.lost, $0) }
    rows += part(
      Phrase(fr: "Estimé", en: "Estimated"), totals.estimated, totals,
      Phrase(fr: "de la récolte, par un poids unitaire", en: "of the harvest, through a unit weight")
    ).map { (.estimated, $0) }
    rows += part(
      Phrase(fr: "Surface inconnue", en: "Unknown area"), totals.ofUnknownArea, totals,
      Phrase(fr: "de la récolte, hors des rendements", en: "of the harvest, left out of yields")
    ).map { (.unknownArea, $0) }
    let sheet = Sheet(
      "summary", Phrase(verbatim: ""), for: .people, shape: .summary,
      columns: [
        SheetColumn("figure", Phrase(fr: "chiffre", en: "figure"), for: .people),
        SheetColumn("value", Phrase(fr: "valeur", en: "value"), for: .people, style: .numbers),
        SheetColumn("basis", Phrase(fr: "base", en: "basis"), for: .people, style: .remarks),
      ],
      rows: rows.map(\.cells))
    return NumberedSheet(sheet, rows.map { WhyQuestion(.whole, $0.figure) })
  }

  private static func picks(_ figures: Figures) -> Phrase {
    guard figures.harvests > 0 else {
      return Phrase(fr: "aucune récolte notée ce mois-ci", en: "no harvest recorded this month")
    }
    return Phrase { language in
      let count = Words.counted(
        figures.harvests, Phrase(fr: "récolte", en: "harvest"), Phrase(fr: "récoltes", en: "harvests"), language)
      return "\(language == .french ? "en" : "in") \(count)"
    }
  }

  /// The change since another month; nothing to say when both are empty.
  private static func change(_ figures: MonthlyFigures, _ before: Figures, _ month: Month) -> [[Cell]] {
    guard before.harvests > 0 || figures.totals.harvests > 0 else { return [] }
    guard before.mass > .zero else {
      let words = Phrase { language in
        (language == .french ? "rien de récolté en " : "nothing harvested in ") + month.text(language)
      }
      return [[.blank, .blank, .note(words)]]
    }
    let now = figures.totals.mass
    let isWhole = figures.through < figures.month.last
    let words = Phrase { language in
      let percent = Words.signedPercent(now, from: before.mass, language)
      let mass = Words.mass(before.mass, language)
      return switch language {
      case .french: "\(percent) sur \(month.text(language)) (\(mass)\(isWhole ? ", mois entier" : ""))"
      case .english: "\(percent) on \(month.text(language)) (\(mass)\(isWhole ? ", whole month" : ""))"
      }
    }
    return [[.blank, .difference(now, from: before.mass), .note(words)]]
  }

  static func basis(_ figures: Figures, _ area: Area) -> Phrase {
    Phrase { language in
      let days = Words.counted(
        figures.days, Phrase(fr: "jour", en: "day"), Phrase(fr: "jours", en: "days"), language)
      return switch language {
      case .french: "de \(Words.area(area, language)) cultivés, moyenne de \(days)"
      case .english: "of \(Words.area(area, language)) cultivated, average of \(days)"
      }
    }
  }

  static func whyNoYield(_ figures: Figures) -> Phrase {
    figures.ofUnknownArea > .zero
      ? Phrase(
        fr: "non calculable, car la surface des cycles récoltés est inconnue",
        en: "not calculable, because the area of the harvested cycles is unknown")
      : Phrase(
        fr: "non calculable, car aucune surface connue n'est cultivée",
        en: "not calculable, because no known area is cultivated")
  }

  static func finishedBasis(_ figures: Figures) -> Phrase {
    Phrase { language in
      let cycles = Words.counted(
        figures.finishedCycles, Phrase(fr: "cycle", en: "cycle"), Phrase(fr: "cycles", en: "cycles"), language)
      let (mass, area) = (Words.mass(figures.finishedMass, language), Words.area(figures.finishedArea, language))
      let known = figures.finishedArea > .zero
      return switch language {
      case .french:
        known
          ? "de \(area) connus\u{202F}: \(mass) en toute leur vie (\(cycles))"
          : "non calculable, car leur surface est inconnue (\(cycles))"
      case .english:
        known
          ? "of \(area) known: \(mass) over their whole life (\(cycles))"
          : "not calculable, because their area is unknown (\(cycles))"
      }
    }
  }

  /// A part of the harvest in percent; nothing when there is none.
  static func part(_ label: Phrase, _ mass: Mass, _ figures: Figures, _ words: Phrase) -> [[Cell]] {
    guard mass > .zero else { return [] }
    let note = Phrase { language in
      "\(Words.percent(mass.grams, of: figures.mass.grams, language)) \(words[language])"
    }
    return [[.note(label), .mass(mass), .note(note)]]
  }
}
