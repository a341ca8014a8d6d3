import CultiverMarseille

/// What the month was in plain words: sentences that say only what the figures bear.
extension MonthlyReport {
  /// The sentences, in the order of what matters; throws when an exact result does not fit 64 bits.
  static func story(_ figures: MonthlyFigures) throws(QuantityError) -> [Phrase] {
    guard figures.totals.harvests > 0 else { return try withoutHarvest(figures) }
    var story = [harvested(figures)]
    if figures.scope.crop == nil { story.append(crops(figures)) }
    story.append(compared(figures))
    story.append(try yields(figures))
    if figures.totals.finishedCycles > 0, figures.totals.finishedArea > .zero {
      story.append(try finishedCycles(figures))
    }
    if figures.totals.lost > .zero { story.append(losses(figures)) }
    if figures.totals.estimated > .zero { story.append(estimates(figures)) }
    if !figures.coverage.silent.isEmpty { story.append(silence(figures.coverage)) }
    return story
  }

  /// A month of which no harvest is recorded.
  private static func withoutHarvest(_ figures: MonthlyFigures) throws(QuantityError) -> [Phrase] {
    let totals = figures.totals
    guard !totals.isEmpty else {
      return [sentence(figures, Phrase(fr: "rien n'est noté", en: "nothing is recorded"), endsWithDays: true)]
    }
    var story = [
      sentence(figures, Phrase(fr: "aucune récolte n'est notée", en: "no harvest is recorded"), endsWithDays: true)
    ]
    if totals.groundDays > 0 {
      let area = try totals.cultivatedArea()
      story.append(
        Phrase { language in
          let ground = Words.area(area, language)
          return switch language {
          case .french:
            area.squareDecimetres < 200
              ? "\(ground) était cultivé en moyenne." : "\(ground) étaient cultivés en moyenne."
          case .english: "On average, \(ground) of ground stood under crops."
          }
        })
    }
    if figures.coverage.saidNone > 0 {
      story.append(
        Phrase { language in
          let plots = Words.counted(
            figures.coverage.saidNone, Phrase(fr: "parcelle", en: "plot"), Phrase(fr: "parcelles", en: "plots"),
            language)
          return language == .french
            ? "Pour \(plots), il est noté que rien n'était à récolter."
            : "For \(plots), it is recorded that there was nothing to harvest."
        })
    }
    if !figures.coverage.silent.isEmpty { story.append(silence(figures.coverage)) }
    return story
  }

  /// How much, in how many harvests, from where.
  private static func harvested(_ figures: MonthlyFigures) -> Phrase {
    let totals = figures.totals
    let plots = Int64(figures.byPlot.count { $0.figures.harvests > 0 })
    let sites = Int64(figures.bySite.count { $0.figures.harvests > 0 })
    let words = Phrase { language in
      let mass = Words.mass(totals.mass, language)
      let count = Words.counted(
        totals.harvests, Phrase(fr: "récolte", en: "harvest"), Phrase(fr: "récoltes", en: "harvests"), language)
      let ground = Words.counted(
        plots, Phrase(fr: "parcelle", en: "plot"), Phrase(fr: "parcelles", en: "plots"), language)
      let places = Words.counted(sites, Phrase(fr: "site", en: "site"), Phrase(fr: "sites", en: "sites"), language)
      let on = sites > 1 ? (language == .french ? " de \(places)" : " on \(places)") : ""
      let isOnePlot = figures.scope.plot != nil
      return switch language {
      case .french:
        "\(mass) \(totals.mass.grams < 2000 ? "a été récolté" : "ont été récoltés") en \(count)"
          + (isOnePlot ? "" : ", sur \(ground)\(on)")
      case .english:
        "\(mass) \(totals.mass.grams == 1000 ? "was" : "were") harvested in \(count)"
          + (isOnePlot ? "" : ", from \(ground)\(on)")
      }
    }
    return sentence(figures, words)
  }

  /// A sentence about the scope and the days that count.
  private static func sentence(_ figures: MonthlyFigures, _ words: Phrase, endsWithDays: Bool = false) -> Phrase {
    let codes = figures.scope
    let isNarrowed = codes.site != nil || codes.plot != nil || codes.venture != nil || codes.crop != nil
    return Phrase { language in
      let head = isNarrowed ? scope(figures)[language] + (language == .french ? "\u{202F}: " : ": ") : ""
      let days = span(figures, language)
      let text = endsWithDays ? "\(words[language]) \(days)." : "\(days), \(words[language])."
      return head.isEmpty ? text.prefix(1).uppercased() + text.dropFirst() : head + text
    }
  }

  /// The days that count: `en juin 2026`, `du 1er au 14 juin 2026`.
  private static func span(_ figures: MonthlyFigures, _ language: Language) -> String {
    let month = figures.month.text(language)
    let last = figures.through.parts.day
    guard figures.through < figures.month.last, figures.through >= figures.month.first else {
      return language == .french ? "en \(month)" : "in \(month)"
    }
    if last == 1 { return language == .french ? "le 1er \(month)" : "on 1 \(month)" }
    return language == .french ? "du 1er au \(last) \(month)" : "from 1 to \(last) \(month)"
  }

  /// Which crops most.
  private static func crops(_ figures: MonthlyFigures) -> Phrase {
    let rows = figures.byCrop.filter { $0.figures.mass > .zero }
    guard rows.count > 1, let first = rows.first else {
      return Phrase { language in
        let name = Prose.inSentence(rows.first?.key.name[language] ?? "–")
        return language == .french ? "Une seule culture\u{202F}: \(name)." : "A single crop: \(name)."
      }
    }
    let most = rows.prefix(3)
    let others = rows.count - most.count
    return Phrase { language in
      func named(_ row: MonthlyFigures.Row<Crop>) -> String {
        let percent = share(row.figures.mass, figures.totals, language)
        return switch language {
        case .french: "\(percent) \(Prose.of(row.key.name.fr))"
        case .english: "\(percent) \(Prose.inSentence(row.key.name.en))"
        }
      }
      let mass = Words.mass(first.figures.mass, language)
      let shares = most.enumerated().map { place, row in named(row) + (place == 0 ? " (\(mass))" : "") }
      let rest =
        others == 0
        ? ""
        : language == .french
          ? "\u{202F}; \(others == 1 ? "une autre culture fait" : "\(others) autres cultures font") le reste"
          : "; \(others == 1 ? "one other crop makes" : "\(others) other crops make") up the rest"
      return (language == .french ? "La récolte compte " : "The harvest is ") + Prose.list(shares, language) + rest
        + "."
    }
  }

  /// More or less than a month and a year before, where that can be said.
  private static func compared(_ figures: MonthlyFigures) -> Phrase {
    guard figures.through >= figures.month.last else {
      return Phrase(
        fr: "Le mois n'est pas fini\u{202F}: il ne se compare pas encore à un mois entier.",
        en: "The month is not over: it cannot be compared to a whole month yet.")
    }
    let (lastMonth, lastYear) = (figures.month.adding(months: -1), figures.month.adding(months: -12))
    let pairs = [(lastMonth, figures.previousMonth), (lastYear, figures.sameMonthLastYear)]
    return Phrase { language in
      let known = pairs.filter { $0.1.harvests > 0 }.map { difference(figures.totals.mass, $0.1.mass, $0.0, language) }
      let silent = pairs.filter { $0.1.harvests == 0 }.map { $0.0.text(language) }
      var words: [String] = []
      if !known.isEmpty {
        words.append((language == .french ? "C'est " : "That is ") + Prose.list(known, language) + ".")
      }
      if !silent.isEmpty {
        words.append(
          language == .french
            ? "Aucune récolte n'est notée en \(silent.joined(separator: " ni en "))."
            : "No harvest is recorded in \(silent.joined(separator: " or in ")).")
      }
      return words.joined(separator: " ")
    }
  }

  /// `112,4 kg de plus qu'en mai 2026 (+10 %)`.
  private static func difference(_ now: Mass, _ before: Mass, _ month: Month, _ language: Language) -> String {
    let name = month.text(language)
    guard now != before else { return language == .french ? "autant qu'en \(name)" : "as much as in \(name)" }
    let gap = Mass(grams: Int64(clamping: now.grams.subtractingReportingOverflow(before.grams).partialValue.magnitude))
    let percent = before.grams > 0 ? " (\(Words.signedPercent(now, from: before, language)))" : ""
    let mass = Words.mass(gap, language)
    return switch language {
    case .french: "\(mass) de \(now > before ? "plus" : "moins") qu'en \(name)\(percent)"
    case .english: "\(mass) \(now > before ? "more" : "less") than in \(name)\(percent)"
    }
  }

  /// The yield of the month with its basis, and what stays out of it.
  private static func yields(_ figures: MonthlyFigures) throws(QuantityError) -> Phrase {
    let totals = figures.totals
    let (yield, area) = (try totals.yield(), try totals.cultivatedArea())
    return Phrase { language in
      guard let yield else {
        return (language == .french ? "Le rendement est " : "The yield is ") + whyNoYield(totals)[language] + "."
      }
      let number = Written.decimal(yield, places: 4, language) + Words.yield
      let out = totals.ofUnknownArea > .zero ? Words.mass(totals.ofUnknownArea, language) : nil
      return switch language {
      case .french:
        "Le rendement est de \(number), sur \(Words.area(area, language)) \(area.squareDecimetres < 200 ? "cultivé" : "cultivés")"
          + " en moyenne" + (out.map { "\u{202F}; il laisse de côté \($0) de surface inconnue." } ?? ".")
      case .english:
        "The yield is \(number), from \(Words.area(area, language)) cultivated on average"
          + (out.map { "; it leaves out \($0) from unknown areas." } ?? ".")
      }
    }
  }

  private static func finishedCycles(_ figures: MonthlyFigures) throws(QuantityError) -> Phrase {
    let totals = figures.totals
    guard let yield = try totals.finishedYield() else { return Phrase(verbatim: "") }
    return Phrase { language in
      let number = Written.decimal(yield, places: 4, language) + Words.yield
      let isOne = totals.finishedCycles == 1
      let count = Words.whole(totals.finishedCycles, language)
      return switch language {
      case .french:
        isOne
          ? "Un cycle s'est terminé, avec \(number) en toute sa vie."
          : "\(count) cycles se sont terminés\u{202F}; ceux de surface connue ont donné \(number) en toute leur vie."
      case .english:
        isOne
          ? "One cycle ended, with \(number) over its whole life."
          : "\(count) cycles ended; those of known area gave \(number) over their whole life."
      }
    }
  }

  private static func losses(_ figures: MonthlyFigures) -> Phrase {
    Phrase { language in
      let mass = Words.mass(figures.totals.lost, language)
      let percent = share(figures.totals.lost, figures.totals, language)
      return language == .french
        ? "Les pertes, comprises dans la récolte, font \(mass) (\(percent))."
        : "Losses, which the harvest includes, come to \(mass) (\(percent))."
    }
  }

  private static func estimates(_ figures: MonthlyFigures) -> Phrase {
    let totals = figures.totals
    return Phrase { language in
      let percent = share(totals.estimated, totals, language)
      let isAll = totals.estimated == totals.mass
      return switch language {
      case .french:
        (isAll ? "Toute la récolte repose" : "Pour \(percent), la récolte repose")
          + " sur des poids unitaires et non sur une balance."
      case .english:
        (isAll ? "All of the harvest rests" : "For \(percent), the harvest rests")
          + " on unit weights rather than a scale."
      }
    }
  }

  /// A part of the harvest in percent, in words where it is nearly nothing or nearly all.
  private static func share(_ mass: Mass, _ totals: Figures, _ language: Language) -> String {
    let percent = Words.percent(mass.grams, of: totals.mass.grams, language)
    let (less, more) = language == .french ? ("moins de ", "plus de ") : ("less than ", "more than ")
    return percent.hasPrefix("<")
      ? less + percent.dropFirst() : percent.hasPrefix(">") ? more + percent.dropFirst() : percent
  }

  /// What is missing: the plots that were not heard of.
  private static func silence(_ coverage: MonthlyFigures.Coverage) -> Phrase {
    let silent = Int64(coverage.silent.count)
    return Phrase { language in
      let all = Words.whole(coverage.activePlots, language)
      switch language {
      case .french:
        let plots = Words.counted(
          silent, Phrase(fr: "parcelle active", en: ""), Phrase(fr: "parcelles actives", en: ""), language)
        let among = coverage.activePlots > silent ? " sur \(all)" : ""
        return "\(plots)\(among) \(silent == 1 ? "n'a" : "n'ont") pas donné de nouvelles."
      case .english:
        let plots = Words.counted(
          silent, Phrase(fr: "", en: "active plot"), Phrase(fr: "", en: "active plots"), language)
        return coverage.activePlots > silent
          ? "\(Words.whole(silent, language)) of \(all) active plots \(silent == 1 ? "was" : "were") not heard of."
          : "\(plots) \(silent == 1 ? "was" : "were") not heard of."
      }
    }
  }
}
