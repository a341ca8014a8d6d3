import CultiverMarseille

extension Unforeseen {
  /// The reason in a few words.
  var words: Phrase {
    switch self {
    case .area: Phrase(fr: "surface inconnue", en: "area unknown")
    case .yield:
      Phrase(fr: "ni masse prévue ni rendement de référence", en: "neither a planned mass nor a reference yield")
    case .days: Phrase(fr: "ni jours de récolte prévus ni usuels", en: "neither planned nor usual days of harvest")
    case .season:
      Phrase(
        fr: "pérenne, sans première et dernière récolte prévues", en: "perennial, no first and last harvest planned")
    }
  }

  /// The reason as a sentence.
  var sentence: Phrase {
    Phrase(fr: "non calculable\u{202F}: \(words.fr)", en: "not calculable: \(words.en)")
  }
}

extension ForecastReport {
  /// What is missing from the tables, and why.
  static func remarks(_ forecast: Forecast) -> Sheet {
    var notes: [Phrase] = []
    if forecast.rows.contains(where: { $0.unforeseen > 0 && $0.total.expected > .zero }) {
      notes.append(
        Phrase(
          fr: "*\u{202F}: davantage est à attendre de cette culture\u{202F}; une partie n'est pas calculable.",
          en: "*: more is to be expected of this crop; a part of it is not calculable."))
    }
    if forecast.late > 0 {
      notes.append(
        Phrase { language in
          let plans = Words.counted(
            forecast.late, Phrase(fr: "plan", en: "plan"), Phrase(fr: "plans", en: "plans"), language)
          let isOne = forecast.late == 1
          return switch language {
          case .french:
            "\(plans) en retard, compté\(isOne ? "" : "s") aux jours prévus\u{202F}; la récolte attendue glissera au démarrage."
          case .english:
            "\(plans) late, counted on the days planned; the harvest expected will move once \(isOne ? "it is" : "they are") started."
          }
        })
    }
    if forecast.total.expected == .zero, forecast.unknown.isEmpty {
      notes.append(
        Phrase(
          fr: "Rien n'est attendu ces semaines-là\u{202F}; cycle plan prévoit une culture.",
          en: "Nothing is expected in these weeks; cycle plan plans a crop."))
    }
    return Sheet("remarks", Phrase(fr: "À savoir", en: "Good to know"), for: .people, notes: notes)
  }

  /// How the figures come about, and what they are not.
  static func legend(_ forecast: Forecast) -> Sheet {
    guard forecast.total.expected > .zero else { return Sheet("legend", Phrase(verbatim: ""), for: .people) }
    return Sheet(
      "legend", Phrase(fr: "Lecture", en: "How to read this"), for: .people,
      notes: [
        Phrase(
          fr: "Une masse attendue est répartie également sur les jours de récolte prévus, sinon usuels.",
          en: "A mass expected is spread evenly over the days of harvest planned, else the usual ones."),
        Phrase(
          fr: "Sans masse prévue\u{202F}: surface × rendement de référence (INRAE 2023, nord-ouest de la France).",
          en: "Where no mass is planned: area × reference yield (INRAE 2023, north-west France)."),
        Phrase(fr: "Arrondi à 0,1\u{A0}kg dans le tableau.", en: "Rounded to 0.1\u{A0}kg in the table."),
      ])
  }

  /// What is not calculable and why, by crop and reasons, with the first few cycles that it is about.
  static func unforeseen(_ forecast: Forecast) -> Sheet {
    struct Group: Hashable {
      let crop: Identity<Crop>
      let reasons: [Unforeseen]
    }
    var order: [Group] = []
    var groups: [Group: [Forecast.Unknown]] = [:]
    for item in forecast.unknown {
      let group = Group(crop: item.crop.id, reasons: item.reasons)
      if groups[group] == nil { order.append(group) }
      groups[group, default: []].append(item)
    }
    return Sheet(
      "unforeseen", Phrase(fr: "Non calculable", en: "Not calculable"), for: .people,
      columns: [
        .label, SheetColumn("cycles", Phrase(fr: "plan ou cycle", en: "plan or cycle"), for: .people),
        SheetColumn("reasons", Phrase(fr: "car", en: "because"), for: .people),
      ],
      rows: order.compactMap { group in
        guard let items = groups[group], let first = items.first else { return nil }
        let codes = items.prefix(3).map(\.prospect.code).joined(separator: ", ")
        let rest = items.count - 3
        return [
          .note(first.crop.name),
          .note(rest > 0 ? Phrase { codes + Words.others(rest, $0) } : Phrase(verbatim: codes)),
          .note(
            Phrase { language in
              group.reasons.map { $0.words[language] }.joined(separator: "\(language == .french ? "\u{202F}" : ""); ")
            }),
        ]
      })
  }
}
