import CultiverMarseille

/// What the venture holds, and what grew there.
extension VentureReport {
  static func plots(_ page: VenturePage) throws(QuantityError) -> Sheet {
    let rows = page.plots.map { held -> [Cell] in
      let plot = held.plot.plot
      let left = held.to.map { Int64(page.day.days(to: $0)) }
      let isEnding = held.to.map { $0 <= page.day.adding(years: VenturePage.tenureYears) } ?? false
      return [
        .text("\(held.plot.site.code)/\(plot.code)"), .text(held.plot.site.code), .text(plot.code),
        .term(plot.kind.rawValue, plot.kind.name), plot.area.map(Cell.area) ?? .blank, .day(held.from), cell(held.to),
        left.map(Cell.whole) ?? .blank, held.to.flatMap { isEnding ? .note(ending(page.day, $0)) : nil } ?? .blank,
        held.title.map(Cell.note) ?? .blank,
      ]
    }
    let area = try page.area()
    let unknown = page.plots.filter { $0.plot.plot.area == nil }.count
    var notes: [Phrase] = []
    if page.plots.count > 1 || unknown > 0 {
      notes.append(
        Phrase { language in
          let known = Words.area(area, language)
          guard unknown > 0 else {
            return language == .french ? "En tout \(known)." : "\(known) in all."
          }
          return language == .french
            ? "En tout \(known), sans \(unknown)\u{A0}parcelle\(unknown > 1 ? "s" : "") de surface inconnue."
            : "\(known) in all, without \(unknown)\u{A0}plot\(unknown == 1 ? "" : "s") of unknown area."
        })
    }
    return Sheet(
      "plots", Phrase(fr: "Parcelles tenues", en: "Plots held"),
      columns: [
        .label, .key("site"), .key("plot"), SheetColumn("kind", Phrase(fr: "genre", en: "kind"), rank: 3),
        SheetColumn("squareMetres", Phrase(verbatim: "m²"), style: .bareNumbers),
        SheetColumn("from", Phrase(fr: "du", en: "from")), SheetColumn("to", Phrase(fr: "au", en: "to"), rank: 1),
        SheetColumn("daysLeft", Phrase(fr: "jours", en: "days"), for: .machines, style: .bareNumbers),
        SheetColumn("ends", Phrase(fr: "finit", en: "ends"), for: .people, rank: 1),
        SheetColumn("title", Phrase(fr: "titre", en: "title"), rank: 2),
      ],
      rows: rows, notes: notes)
  }

  private static func ending(_ day: Day, _ last: Day) -> Phrase {
    guard day < last else { return Phrase(fr: "aujourd'hui", en: "today") }
    let span = span(from: day, to: last)
    return Phrase { language in (language == .french ? "dans " : "in ") + span[language] }
  }

  /// Twelve months, each with its yield by the rules of the monthly report.
  static func months(_ page: VenturePage) throws(QuantityError) -> Sheet {
    var rows: [[Cell]] = []
    let largest = page.months.map(\.figures.mass).max() ?? .zero
    for (month, figures) in page.months {
      rows.append(
        [.month(month)] + (try FigureColumns.cells(figures)) + [.share(figures.mass.grams, of: largest.grams)])
    }
    let title = Phrase(fr: "Douze mois", en: "Twelve months")
    let isEmpty = page.year.isEmpty
    return Sheet(
      "months", title,
      columns: [SheetColumn("month", Phrase(verbatim: ""), role: .key)] + FigureColumns.all + [
        SheetColumn("bar", Phrase(verbatim: ""), for: .people, style: .bar, rank: 3)
      ],
      rows: rows, repeats: isEmpty,
      chart: isEmpty
        ? nil
        : Chart(
          .columns, Phrase(fr: "Récolte par mois", en: "Harvest by month"), description: try told(page.year),
          unit: "kg",
          series: [Phrase(fr: "récolté", en: "picked")],
          points: page.months.map { month, figures in
            ChartPoint(Phrase { month.text($0) }, [.mass(figures.mass)])
          }))
  }

  /// The twelve months together.
  static func twelveMonths(_ page: VenturePage) throws(QuantityError) -> Sheet {
    Sheet(
      "twelveMonths", Phrase(fr: "Ensemble", en: "Together"), shape: .record,
      columns: [
        SheetColumn("from", Phrase(fr: "du", en: "from"), for: .machines),
        SheetColumn("to", Phrase(fr: "au", en: "to"), for: .machines),
      ] + FigureColumns.all.map { $0.read(by: .machines) },
      rows: [
        [cell(page.months.first?.month.first), .day(page.day)] + (try FigureColumns.cells(page.year))
      ],
      notes: page.year.isEmpty
        ? [Phrase(fr: "Rien récolté en douze mois.", en: "Nothing picked in twelve months.")] : [try told(page.year)])
  }

  /// What the twelve months come to, in a sentence.
  static func told(_ figures: Figures) throws(QuantityError) -> Phrase {
    let (area, yield) = (try figures.cultivatedArea(), try figures.yield())
    return Phrase { language in
      let mass = Words.mass(figures.mass, language)
      let ground = Words.area(area, language)
      let per = yield.map { Written.decimal($0, places: 4, language) + Words.yield }
      switch language {
      case .french:
        return "En douze mois \(mass), sur \(ground) cultivés en moyenne"
          + (per.map { "\u{202F}: \($0)." } ?? "\u{202F}; rendement non calculable, faute de surface connue.")
      case .english:
        return "\(mass) in twelve months, from \(ground) cultivated on average"
          + (per.map { ": \($0)." } ?? "; yield not calculable, for want of a known area.")
      }
    }
  }

  /// What the page comes to in plain words.
  static func story(_ page: VenturePage) throws(QuantityError) -> [Phrase] {
    (page.year.isEmpty ? [] : [try told(page.year)]) + (try standing(page))
  }

  /// What stands on the day: ground to be given back, obstacles, money, next steps.
  static func standing(_ page: VenturePage) throws(QuantityError) -> [Phrase] {
    var story: [Phrase] = []
    let ending = page.endingPlots
    if let first = ending.first, let last = first.to {
      let count = ending.count
      story.append(
        Phrase { language in
          let day = last.text(language)
          return language == .french
            ? "\(count)\u{A0}parcelle\(count > 1 ? "s" : "") à rendre dans l'année, la première le \(day)."
            : "\(count)\u{A0}plot\(count == 1 ? "" : "s") to be given back within the year, the first on \(day)."
        })
    }
    story += try labelStory(page)
    let (steps, overdue) = (page.steps.count, page.overdue.count)
    if steps > 0 {
      story.append(
        Phrase { language in
          language == .french
            ? "\(steps)\u{A0}suite\(steps > 1 ? "s" : "") à donner"
              + (overdue > 0 ? ", dont \(overdue) en retard." : ".")
            : "\(steps)\u{A0}next step\(steps == 1 ? "" : "s")" + (overdue > 0 ? ", \(overdue) of them overdue." : ".")
        })
    }
    return story
  }
}
