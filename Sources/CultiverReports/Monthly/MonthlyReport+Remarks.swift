import CultiverMarseille

extension MonthlyReport {
  /// The coverage in numbers, for machines.
  static func coverage(_ figures: MonthlyFigures) -> Sheet {
    let coverage = figures.coverage
    let silent = Sheet(
      "silentPlots", Phrase(verbatim: ""), for: .machines, columns: [.key("plot"), .key("site"), .key("venture")],
      rows: coverage.silent.map { [.text($0.plot.code), .text($0.site.code), Cell($0.holder?.code)] })
    return Sheet(
      "coverage", Phrase(verbatim: ""), for: .machines, shape: .record,
      columns: ["activePlots", "reported", "saidNone", "silent"].map {
        SheetColumn($0, Phrase(verbatim: ""), for: .machines)
      },
      rows: [
        [
          .whole(coverage.activePlots), .whole(coverage.reported), .whole(coverage.saidNone),
          .whole(Int64(coverage.silent.count)),
        ]
      ], inner: [silent])
  }

  /// The warnings with their codes, for machines.
  static func warnings(_ figures: MonthlyFigures) -> Sheet {
    Sheet(
      "warnings", Phrase(verbatim: ""), for: .machines, columns: [.key("code"), .key("message")],
      rows: figures.warnings.map { [.text($0.code), .note($0.message)] })
  }

  /// The coverage and the warnings in words, the silent plots named.
  static func remarks(_ figures: MonthlyFigures) -> Sheet {
    var notes = [plots(figures.coverage)] + figures.coverage.silent.map(silence)
    for warning in figures.warnings {
      if case .silentPlots = warning { continue }
      notes.append(warning.message)
    }
    if figures.totals.isEmpty {
      notes.append(
        Phrase(
          fr: "Rien n'est encore noté pour ce mois\u{202F}; ce qui le sera plus tard paraîtra ici.",
          en: "Nothing is recorded for this month yet; what is recorded later will appear here."))
    }
    return Sheet("remarks", Phrase(fr: "À savoir", en: "Good to know"), for: .people, notes: notes)
  }

  /// What the columns mean, for people.
  static func legend(_ figures: MonthlyFigures) -> Sheet {
    guard !figures.totals.isEmpty else { return Sheet("legend", Phrase(verbatim: ""), for: .people) }
    let notes = [
      Phrase(
        fr: "m² cultivés\u{202F}: surface × jours en place dans le mois ÷ jours comptés.",
        en: "m² cultivated: area × days in the ground within the month ÷ days counted."),
      Phrase(
        fr: "kg/m² du mois\u{202F}: récolte du mois, hors surface inconnue, ÷ m² cultivés.",
        en: "kg/m² in month: harvest of the month, without unknown areas, ÷ m² cultivated."),
      Phrase(
        fr: "D'où vient un chiffre\u{202F}: why devant la commande du rapport, et le n° de la ligne derrière.",
        en: "Where a figure comes from: why before the report's command, and the number of the row after it."),
    ]
    return Sheet("legend", Phrase(fr: "Lecture", en: "How to read this"), for: .people, notes: notes)
  }

  private static func plots(_ coverage: MonthlyFigures.Coverage) -> Phrase {
    guard coverage.activePlots > 0 else {
      return Phrase(fr: "Aucune parcelle active ce mois-ci.", en: "No active plot this month.")
    }
    return Phrase { language in
      let plots = Words.counted(
        coverage.activePlots, Phrase(fr: "parcelle active", en: "active plot"),
        Phrase(fr: "parcelles actives", en: "active plots"), language)
      let silent = Int64(coverage.silent.count)
      let parts = [
        (coverage.reported, Phrase(fr: "avec récolte", en: "with a harvest")),
        (coverage.saidNone, Phrase(fr: "sans rien à récolter", en: "with nothing to harvest")),
        (silent, Phrase(fr: "sans nouvelles", en: "not heard of")),
      ].filter { $0.0 > 0 }.map { "\(Words.whole($0.0, language))\u{A0}\($0.1[language])" }
      let colon = language == .french ? "\u{202F}:" : ":"
      return "\(plots)\(colon) \(parts.joined(separator: ", "))."
    }
  }

  /// A plot that was not heard of, and who to ask.
  private static func silence(_ silent: MonthlyFigures.SilentPlot) -> Phrase {
    let plot = name(MonthlyFigures.PlotKey(plot: silent.plot, site: silent.site))
    let holder = silent.holder.map { Phrase(verbatim: name($0.name, $0.code)) } ?? noHolder
    return Phrase(
      fr: "Sans nouvelles\u{202F}: \(plot) — \(holder.fr)", en: "Not heard of: \(plot) — \(holder.en)")
  }
}
