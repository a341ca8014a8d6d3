import CultiverMarseille

extension MeansReport {
  /// The warnings with their codes, for machines.
  static func warnings(_ figures: MeansFigures) -> Sheet {
    Sheet(
      "warnings", Phrase(verbatim: ""), for: .machines, columns: [.key("code"), .key("message")],
      rows: figures.warnings.map { [.text($0.code), .note($0.message)] })
  }

  /// What a reader must know, for people.
  static func remarks(_ figures: MeansFigures) -> Sheet {
    var notes = figures.warnings.map(\.message)
    if figures.scope.plot == nil, figures.byPlot.count > 1, !tellsPlots(figures) {
      notes.append(
        Phrase(
          fr: "Aucun chiffre par parcelle\u{202F}: rien n'est noté à la parcelle, tout l'est pour des sites entiers.",
          en: "No figure by plot: nothing is recorded of a plot, all of it of whole sites."))
    }
    if figures.totals.isEmpty {
      notes.append(
        Phrase(
          fr: "Rien n'est encore noté pour cette période\u{202F}; ce qui le sera plus tard paraîtra ici.",
          en: "Nothing is recorded for this period yet; what is recorded later will appear here."))
    }
    return Sheet("remarks", Phrase(fr: "À savoir", en: "Good to know"), for: .people, notes: notes)
  }

  /// What the figures mean, for people.
  static func legend(_ figures: MeansFigures) -> Sheet {
    guard !figures.totals.isEmpty else { return Sheet("legend", Phrase(verbatim: ""), for: .people) }
    let notes = [
      Phrase(
        fr: "h/kg et l/kg\u{202F}: tout ce qui est noté dans la période ÷ tout ce qui y est récolté, pertes comprises.",
        en: "h/kg and l/kg: all that is recorded in the period ÷ all that is harvested in it, losses included."),
      Phrase(
        fr: "l/m²\u{202F}: litres de la période ÷ m² cultivés (surface × jours en place ÷ jours comptés).",
        en: "l/m²: litres of the period ÷ m² cultivated (area × days in the ground ÷ days counted)."),
      Phrase(
        fr: "Une partie qui manque rend le chiffre non calculable (–)\u{202F}; elle ne le fait jamais plus petit.",
        en: "A missing part makes a figure not calculable (–); it never makes it smaller."),
    ]
    return Sheet("legend", Phrase(fr: "Lecture", en: "How to read this"), for: .people, notes: notes)
  }
}

extension MeansFigures.Warning {
  /// Its code for machines.
  var code: String {
    switch self {
    case .periodInProgress: "period-in-progress"
    case .interpolated: "interpolated-water"
    }
  }

  /// The warning in words.
  var message: Phrase {
    Phrase { language in
      switch (self, language) {
      case (.periodInProgress(let through), .french):
        "La période n'est pas finie\u{202F}: les chiffres vont jusqu'au \(through.text(language)) inclus."
      case (.periodInProgress(let through), .english):
        "The period is not over: the figures run through \(through.iso)."
      case (.interpolated(let part, let whole), .french):
        "\(Self.share(part, whole, language)) sont estimés\u{202F}: ce qui a coulé entre deux relevés est réparti également sur les jours."
      case (.interpolated(let part, let whole), .english):
        "\(Self.share(part, whole, language)) are estimated: what flowed between two readings is shared evenly over the days."
      }
    }
  }

  private static func share(_ part: Volume, _ whole: Volume, _ language: Language) -> String {
    "\(part.litres(language))\(Words.litres) (\(Words.percent(part.millilitres, of: whole.millilitres, language)))"
  }
}
